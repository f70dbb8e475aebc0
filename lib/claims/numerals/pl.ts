import type { NumeralRow } from './numeral-row.ts';

export const PL: NumeralRow = {
  words:
    'jeden:1 jedną:1 dwa:2 dwie:2 dwóch:2 dwoje:2 trzy:3 trzech:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 sześciu:6 siedem:7 siedmiu:7 osiem:8 ośmiu:8 dziewięć:9 dziewięciu:9 dziesięć:10 dziesięciu:10 jedenaście:11 jedenastu:11 dwanaście:12 dwunastu:12 trzynaście:13 trzynastu:13 czternaście:14 piętnaście:15 piętnastu:15 szesnaście:16 siedemnaście:17 osiemnaście:18 dziewiętnaście:19 dwadzieścia:20 dwudziestu:20 trzydzieści:30 trzydziestu:30 czterdzieści:40 czterdziestu:40 pięćdziesiąt:50 pięćdziesięciu:50 sześćdziesiąt:60 siedemdziesiąt:70 osiemdziesiąt:80 dziewięćdziesiąt:90 sto:100 stu:100 dwieście:200 dwustu:200 trzysta:300 trzystu:300 czterysta:400 czterystu:400 pięćset:500 pięciuset:500 sześćset:600 sześciuset:600 siedemset:700 osiemset:800 dziewięćset:900',
  scales:
    'tys.:1000 tys:1000 tysięcy:1000 tysiąc:1000 tysiące:1000 tysiąca:1000 mln:1000000 miliona:1000000 milionów:1000000',
  bareScale: true,
  joiner: '',
  glued: false,
  spaceGroups: true,
  percent: '%|procent|procenta|proc\\.?|punkt(?:y|ów) procentow(?:e|ych)',
  shares: [
    ['połow(?:a|ę|ą|y|ie)|co drug(?:i|ą|iego)', 50],
    ['jedn(?:ą|a|ej) trzeci(?:ą|a|ej)|co trzeci(?:ego)?', 33],
    ['dwi(?:e|óch) trzeci(?:e|ch)', 67],
    ['jedn(?:ą|a|ej) czwart(?:ą|a|ej)|co czwart(?:y|ego)|ćwierć', 25],
    ['trzy czwarte', 75],
    ['jedn(?:ą|a|ej) piąt(?:ą|a|ej)|co piąt(?:y|ego)', 20],
    ['jedn(?:ą|a|ej) dziesiąt(?:ą|a|ej)|co dziesiąt(?:y|ego)', 10],
  ],
  range: 'do|lub|albo|czy',
  change: 'do',
  between: 'między|pomiędzy|od',
  and: 'a|i',
  ratio: 'na',
  vague: 'kilka|kilku|kilkuset|kilkaset|kilkadziesiąt|kilkunastu|kilkanaście|wiele|setki|dziesiątki',
  approx:
    'do|nawet do|nawet|około|ok\\.|ok|blisko|prawie|niemal|ponad|powyżej|co najmniej|maksymalnie|łącznie|w sumie|kolejnych|kolejne|dodatkowych|dodatkowo|mniej więcej|przeszło|niespełna|aż|o|o około|o ok\\.|o ponad|o blisko|w sumie około|tylko',
};
