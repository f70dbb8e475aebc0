import type { PeopleSignals } from './language-data.ts';

const NUMBER_EN = String.raw`(?:\d[\d,.]*(?: ?%| percent| per cent)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands|scores|several|many|half|a third|a quarter|a (?:dozen|hundred|thousand))`;
/** Plurals of people by their ending; what only looks like one is left out. */
const PERSON_EN = String.raw`(?!(?:users|servers|customers|containers|computers|papers|numbers|orders|letters|others|readers|subscribers|dollars|quarters|papers|layers|investors|creditors|factors|sensors|consumers|buyers|shareholders|lenders|voters|errors|motors|players|members|orphans|trees|degrees|fees|minutes|engines|counters|parameters|meters|centers|centres|tumors|colors|doors|floors|monitors|processors|transistors|plants|restaurants|grants|variants|patients|participants)\b)(?:[a-z]{3,}(?:ers|ors|ists|ants|ees|ians|men|women)|people|staff|personnel|jobs|roles|posts|positions|heads|colleagues|clerks|nurses|executives|crew|miners|pilots|guards|us|them|chefs|cooks|hands|reps|us)`;

/** `\b` knows ASCII letters only; these stand for it in other alphabets. Ranges, since `\p{L}` is slow to compile. */
const NOT_BEFORE = `(?<![A-Za-zÀ-ɏЀ-ӿḀ-ỿ0-9])`;
const NOT_AFTER = `(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`;

function words(list: string): RegExp {
  return new RegExp(`${NOT_BEFORE}(?:${list})${NOT_AFTER}`, 'u');
}
function stems(list: string): RegExp {
  return new RegExp(`${NOT_BEFORE}(?:${list})`, 'u');
}
/** A number, up to two words, a noun for people or posts. */
function counted(numbers: string, nouns: string): RegExp {
  return new RegExp(
    `${NOT_BEFORE}(?:\\d[\\d.,]*(?: ?%| mil)?|${numbers})(?: [A-Za-zÀ-ɏЀ-ӿḀ-ỿ]+){0,2} (?:${nouns})`,
    'u',
  );
}

/** Numbers of people and words of going, a row a language. */
export const PEOPLE_SIGNALS: Readonly<Record<string, PeopleSignals>> = {
  en: {
    people: new RegExp(
      `\\b${NUMBER_EN}(?: of)?(?: (?:the|its|their|our|his|her))?(?: [a-z']+){0,2} ${PERSON_EN}\\b`,
      'u',
    ),
    leaving: words(
      'out of a job|out of work|lose their|lost (?:my|his|her|their) jobs?|lose their jobs?|without a (?:desk|job)|will leave|leave by|contracts? (?:was |were |is |are )?not renewed|wiped out|have to go|had to go|laid off|layoffs?|lay offs?|job cuts?|redundan\\w+|severance|pink slips?|last day|notice period|posts? (?:cut|gone|go)|jobs? (?:gone|go|lost|at risk)|fired|sacked|axed?|dismissed|(?:role|job|position|post) (?:has been |was |is |were )?(?:closed|cut|eliminated|gone|ending)|pay ?off|walk(?:ed)? out with a box|handed in (?:his|her|their) badge|badges? off|unemploy\\w+|workforce|headcount|payroll|shed',
    ),
  },
  de: {
    people: counted(
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|hunderte|tausend|tausende|dutzende|rund|etwa|jede[rs]?',
      '(?:stellen|arbeitsplätze|jobs|leute|menschen|köpfe|beschäftigte|mitarbeit|angestellte|kolleg|personal|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:er|erinnen|innen|isten|ler|eure|euren|leute|kräfte|ende|enden))',
    ),
    leaving: stems(
      'gehen müss|müss[a-zß-ÿĀ-ɏа-џḀ-ỿ]* gehen|entlass|kündig|gekündigt|stellenabbau|stellenstreich|abfindung|arbeitsplatzverlust|arbeitslos|verlieren ihr|ausscheid|personalabbau|wegfall|fallen weg|streich|belegschaft|sozialplan',
    ),
  },
  fr: {
    people: counted(
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|plusieurs|dizaines de|centaines de|milliers de',
      '(?:postes|emplois|salari|personnes|employ|collaborat|collègues|gens|ouvri|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:eurs|euses|istes|iens|ants|iers|ières)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems(
      'licenci|supprim|suppression|partir|départ|quitt|indemnit|chômage|remerci|effectif|perd(?:re|ent) leur',
    ),
  },
  es: {
    people: counted(
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|cientos de|mil|miles de|varios|decenas de',
      '(?:empleos|puestos|personas|trabajador|emplead|compañer|plazas|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eros|eras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems(
      'despid|despedid|salida|se van|se irán|marchar|a la calle|indemniza|en paro|desemple|recorte|prescind|bajas|finiquito|plantilla|fuera',
    ),
  },
  pt: {
    people: counted(
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta|cinquenta|cem|centenas de|mil|milhares de|vários',
      '(?:empregos|vagas|pessoas|funcionári|trabalhador|colaborador|colegas|postos|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eiros|eiras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('demit|demiss|deslig|dispens|corte|na rua|desempreg|saíd|rescis|quadro'),
  },
  it: {
    people: counted(
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|cinquanta|cento|centinaia di|mille|migliaia di',
      '(?:posti|persone|lavorator|dipendent|addett|colleghi|operai|impiegat|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:isti|iste|tori|trici|ieri)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems(
      'licenzi|esuber|tagli|lasciare|lasceranno|a casa|uscit|mobilità|cassa integrazione|disoccup|buonuscita|organico',
    ),
  },
  nl: {
    people: counted(
      'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|veertig|vijftig|honderd|honderden|duizend|duizenden|tientallen',
      '(?:banen|mensen|medewerk|werknemer|collega|arbeidsplaatsen|functies|personeel|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ers|sters|isten|euren|eurs|kundigen)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('ontsl|vertrek|weg|baan kwijt|werkloos|schrap|boventallig|afvloei|personeel'),
  },
  sv: {
    people: counted(
      'två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|trettio|fyrtio|femtio|hundra|hundratals|tusen|tusentals|flera',
      '(?:tjänster|jobb|personer|anställda|medarbetare|kollegor|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:are|ister|ledare|örer)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('uppsäg|säga upp|sägs upp|varsl|får gå|måste gå|lämna|avgångsvederlag|arbetslös|personal'),
  },
  da: {
    people: counted(
      'to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|tredive|hundrede|hundredvis af|tusind|tusindvis af',
      '(?:stillinger|job|personer|ansatte|medarbejdere|kolleger|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ere|ister|ører)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('fyr|opsig|afsked|forlade|må gå|fratræd|arbejdsløs|personale'),
  },
  fi: {
    people: counted(
      'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|satoja|tuhat|tuhansia|kymmeniä',
      '(?:työpaik|henkilö|työntekij|ihmis|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:jaa|jää|tajaa))',
    ),
    leaving: stems('irtisano|lähte|potku|työttöm|lomaut|eroraha|henkilöstö'),
  },
  pl: {
    people: counted(
      'dwa|dwóch|trzy|trzech|cztery|pięć|pięciu|sześć|siedem|osiem|dziewięć|dziesięć|dziesięciu|dwadzieścia|sto|stu|setki|tysiąc|tysiące',
      '(?:osób|osoby|pracowni|etat|stanowisk|miejsc pracy|ludzi|koleg|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ów|istów|arzy|rzy)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('zwoln|odej|odchodz|wypowiedz|odpraw|bezrobot|strac|załog'),
  },
  cs: {
    people: counted(
      'dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvacet|třicet|sto|stovky|tisíc|tisíce',
      '(?:lidí|lidem|zaměstnan|pracovn|míst|pozic|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ářů|istů|ů)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('propou|propušt|výpově|odejd|odcház|odstupn|nezaměst|přijd'),
  },
  ru: {
    people: counted(
      'два|двое|двух|три|трое|четыре|пять|пятеро|шесть|шестеро|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят|сто|сотни|двести|триста|тысяч|тысячи|десятки|половин',
      '(?:человек|сотрудник|работник|мест|ставок|должност|людей|коллег|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ов|ев|ей|иков|истов|еров)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems(
      'увол|сокращ|уйд|уход|останутся|осталось|лишат|без работы|выходн[a-zß-ÿĀ-ɏа-џḀ-ỿ]+ пособ|попросили|штат',
    ),
  },
  tr: {
    people: counted(
      'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yüz|yüzlerce|bin|binlerce',
      '(?:kişi|çalışan|işçi|personel|mühendis|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ci|cı|cu|cü|çi|çı|man|men)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
    ),
    leaving: stems('işten|çıkar|ayrıl|tazminat|işsiz|etkilen|fesh|kadro'),
  },
  vi: {
    people: /\d[\d.]* (?:người|nhân viên|lao động|công nhân|nhân sự|vị trí|kỹ sư)/u,
    leaving: words(
      'cho thôi việc|nghỉ việc|mất việc|sa thải|cắt giảm|rời|trợ cấp thôi việc|thất nghiệp|ra đi',
    ),
  },
  id: {
    people: counted(
      'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|ratusan|seribu|ribuan|puluhan',
      '(?:orang|karyawan|pekerja|pegawai|staf|buruh|posisi)',
    ),
    leaving: stems('phk|dirumahkan|pesangon|kehilangan|diberhentikan|keluar|menganggur|pemutusan'),
  },
  ar: {
    people:
      /(?:\d+|عشر\p{L}*|أربع\p{L}*|خمس\p{L}*|ثلاث\p{L}*|مئ\p{L}*|مائ\p{L}*|آلاف|ألف|مئات|عشرات) ?(?:موظف|عامل|شخص|وظيف|محرر|مهندس|زميل|من موظف)/u,
    leaving: /(?:فصل|تسريح|سرح|رحل|مغادر|غادر|تعويض|بطال|فقد|بقي)/u,
  },
  hi: {
    people:
      /(?:\d+|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|दस|सौ|हज़ार|हजार|सैकड़ों) ?(?:लोग|कर्मचारी|नौकरि|इंजीनियर|कर्मी|जन)/u,
    leaving: /(?:निकाल|छंटनी|नौकरी गई|बाहर|बेरोज़गार|बचे|इस्तीफ)/u,
  },
  zh: {
    people:
      /(?:[\d一二两兩三四五六七八九十百千万萬几幾数數多余餘]+|上|近|约|約|半)(?:多|余|餘|来|來)?(?:%|成|个|個|名|位|号|號)?(?:的)?(?:人(?!次|气|民|类|口|生|工|均|大)|员工|員工|同事|职员|職員|员|工人|编辑|編輯|工程师|工程師|程序员|岗位|崗位|职位|職位|老员工)/u,
    leaving:
      /(?:裁(?!判|定|决|缝)|离职|離職|走人|离开公司|赔偿|賠償|补偿金|遣散|n ?\+ ?\d|失业|失業|解雇|解僱|辞退|辭退|开除|劝退|勸退|回家|被通知|工位|hr谈|约谈|滚蛋|砍掉)/u,
  },
  ja: {
    people:
      /(?:[\d一二三四五六七八九十百千万数]+|約|半)(?:名|人|割|%|パーセント)(?:以上|余り|超|規模|程度)?(?:の)?(?:人員|社員|従業員|職員|削減|退職|研究員|が|を)?/u,
    leaving: /(?:退職|解雇|削減|失職|辞め|クビ|首を切|肩たたき|職を失|行き場|募集|割増|去る|人員|社員を減)/u,
  },
  ko: {
    people: /(?:\d[\d,]*|수십|수백|수천|절반|여러)\s?(?:여\s?)?(?:명|인|%|퍼센트|자리|천 명|만 명)/u,
    leaving: /(?:퇴직|해고|감원|감축|퇴사|위로금|실직|나가|떠나|짐을 싸|내보내|줄이|줄인|정리)/u,
  },
};
