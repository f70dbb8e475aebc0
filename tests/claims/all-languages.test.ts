import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import { shortClaims } from './claims-of.ts';

/** Text, the firms found in it, the claims it makes. */
type Row = readonly [text: string, firms: readonly string[], claims: readonly string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Kestrel plans to cut 450 jobs at its two mills.', ['Kestrel'], ['Kestrel 450']],
    ['About 300 workers will be laid off at Kestrel next spring.', ['Kestrel'], ['Kestrel 300']],
    [
      'Kestrel is shrinking its workforce by a quarter of staff, the union says.',
      ['Kestrel'],
      ['Kestrel 25%'],
    ],
    ['Kestrel let go of 1,000 of its 12,000 employees.', ['Kestrel'], ['Kestrel 1000']],
    ['Kestrel will shed between 500 and 600 posts.', ['Kestrel'], ['Kestrel 500–600']],
    ['Two thousand five hundred people are losing their jobs at Kestrel.', ['Kestrel'], ['Kestrel 2500']],
    ['Kestrel is laying off one in ten employees.', ['Kestrel'], ['Kestrel 10%']],
    ['Kestrel cut 2 lakh jobs over three years.', ['Kestrel'], ['Kestrel 200000']],
  ],
  zh: [
    ['红隼汽车宣布将裁员3200人，约占员工总数的8%。', ['红隼汽车'], ['红隼汽车 3200 8%']],
    ['红隼汽车计划在两年内削减1.5万个岗位。', ['红隼汽车'], ['红隼汽车 15000']],
    ['网传红隼汽车裁员三成，公司称消息不实。', ['红隼汽车'], ['红隼汽车 30%']],
    ['紅隼汽車擬裁減約兩千名員工。', ['紅隼汽車'], ['紅隼汽車 2000']],
    ['红隼汽车有员工5万人，去年营收增长10%。', ['红隼汽车'], []],
    ['红隼汽车今年将招聘800人。', ['红隼汽车'], []],
    ['红隼汽车裁员比例达20%至25%。', ['红隼汽车'], ['红隼汽车 20–25%']],
    ['红隼汽车有一百二十名工人被解雇。', ['红隼汽车'], ['红隼汽车 120']],
  ],
  ja: [
    ['ハヤブサ電機は国内で1200人の人員削減を発表した。', ['ハヤブサ電機'], ['ハヤブサ電機 1200']],
    ['ハヤブサ電機は希望退職を募集し、345人が応募した。', ['ハヤブサ電機'], ['ハヤブサ電機 345']],
    ['ハヤブサ電機は全従業員の1割にあたる2000人を削減する。', ['ハヤブサ電機'], ['ハヤブサ電機 2000 10%']],
    ['ハヤブサ電機の従業員は1万5000人だ。', ['ハヤブサ電機'], []],
    ['ハヤブサ電機は来春に新卒300人を採用する。', ['ハヤブサ電機'], []],
    ['ハヤブサ電機は人員を約500人減らす方針だ。', ['ハヤブサ電機'], ['ハヤブサ電機 500']],
    ['今年に入り38社が早期退職を募った。', [], []],
  ],
  ko: [
    ['매전자는 직원 500명을 감원한다고 밝혔다.', ['매전자'], ['매전자 500']],
    ['매전자에서 희망퇴직으로 1천2백명이 회사를 떠났다.', ['매전자'], ['매전자 1200']],
    ['매전자는 전체 인력의 10%를 줄일 계획이다.', ['매전자'], ['매전자 10%']],
    ['매전자의 임직원은 3만2000명이다.', ['매전자'], []],
    ['매전자는 내년에 신입사원 200명을 채용한다.', ['매전자'], []],
    ['매전자는 200~300명 규모의 구조조정을 검토하고 있다.', ['매전자'], ['매전자 200–300']],
  ],
  de: [
    [
      'Falke Motoren streicht bis 2027 rund 1.300 Stellen in Bremen.',
      ['Falke Motoren'],
      ['Falke Motoren 1300'],
    ],
    ['Bei Falke Motoren fallen 400 Arbeitsplätze weg.', ['Falke Motoren'], ['Falke Motoren 400']],
    ['Falke Motoren baut jeden zehnten Arbeitsplatz ab.', ['Falke Motoren'], ['Falke Motoren 10%']],
    ['Falke Motoren will 500 der 6.000 Beschäftigten entlassen.', ['Falke Motoren'], ['Falke Motoren 500']],
    ['Falke Motoren beschäftigt weltweit 12.000 Menschen.', ['Falke Motoren'], []],
    ['Falke Motoren stellt in diesem Jahr 250 Ingenieure ein.', ['Falke Motoren'], []],
    [
      'Falke Motoren müsse sich von zweihundertfünfzig Mitarbeitern trennen.',
      ['Falke Motoren'],
      ['Falke Motoren 250'],
    ],
    [
      'Der Konzern Falke Motoren kündigt den Abbau von 800 bis 1.000 Stellen an.',
      ['Falke Motoren'],
      ['Falke Motoren 800–1000'],
    ],
  ],
  fr: [
    ['Faucon Verre va supprimer 720 postes en France.', ['Faucon Verre'], ['Faucon Verre 720']],
    ['Chez Faucon Verre, un plan social menace 1 250 emplois.', ['Faucon Verre'], ['Faucon Verre 1250']],
    ['Faucon Verre se sépare d’un tiers de ses salariés.', ['Faucon Verre'], ['Faucon Verre 33%']],
    ['Faucon Verre emploie 8 000 personnes dans le monde.', ['Faucon Verre'], []],
    ['Faucon Verre va embaucher 300 salariés cette année.', ['Faucon Verre'], []],
    [
      'Quelque 90 salariés de Faucon Verre seront licenciés, soit 12 % des effectifs.',
      ['Faucon Verre'],
      ['Faucon Verre 90 12%'],
    ],
    ['Faucon Verre réduit ses effectifs de 15 %.', ['Faucon Verre'], ['Faucon Verre 15%']],
  ],
  es: [
    ['Halcón Textil despedirá a 640 trabajadores.', ['Halcón Textil'], ['Halcón Textil 640']],
    [
      'Halcón Textil plantea un ERE para 1.100 empleados, el 20% de la plantilla.',
      ['Halcón Textil'],
      ['Halcón Textil 1100 20%'],
    ],
    ['Halcón Textil recortará la mitad de su plantilla.', ['Halcón Textil'], ['Halcón Textil 50%']],
    ['Halcón Textil tiene 9.000 empleados.', ['Halcón Textil'], []],
    ['Halcón Textil contratará a 200 personas en Vigo.', ['Halcón Textil'], []],
    [
      'Halcón Textil prescindirá de entre 300 y 400 puestos de trabajo.',
      ['Halcón Textil'],
      ['Halcón Textil 300–400'],
    ],
  ],
  pt: [
    ['A Falcão Têxtil demitiu 350 funcionários na segunda-feira.', ['Falcão Têxtil'], ['Falcão Têxtil 350']],
    ['A Falcão Têxtil vai cortar 15% da sua força de trabalho.', ['Falcão Têxtil'], ['Falcão Têxtil 15%']],
    [
      'A Falcão Têxtil anunciou o despedimento coletivo de dois mil trabalhadores.',
      ['Falcão Têxtil'],
      ['Falcão Têxtil 2000'],
    ],
    ['A Falcão Têxtil emprega 4.000 pessoas.', ['Falcão Têxtil'], []],
    ['A Falcão Têxtil vai contratar 120 funcionários.', ['Falcão Têxtil'], []],
  ],
  it: [
    [
      'Falco Tessile annuncia 480 esuberi nello stabilimento di Prato.',
      ['Falco Tessile'],
      ['Falco Tessile 480'],
    ],
    ['Falco Tessile licenzierà 1.200 dipendenti.', ['Falco Tessile'], ['Falco Tessile 1200']],
    ['Falco Tessile taglia un quarto del personale.', ['Falco Tessile'], ['Falco Tessile 25%']],
    ['Falco Tessile impiega 7.000 addetti.', ['Falco Tessile'], []],
    ['Falco Tessile assumerà 90 persone.', ['Falco Tessile'], []],
  ],
  nl: [
    ['Valk Textiel schrapt 430 banen in Tilburg.', ['Valk Textiel'], ['Valk Textiel 430']],
    ['Bij Valk Textiel verdwijnen 1.500 arbeidsplaatsen.', ['Valk Textiel'], ['Valk Textiel 1500']],
    ['Valk Textiel ontslaat een derde van het personeel.', ['Valk Textiel'], ['Valk Textiel 33%']],
    ['Valk Textiel heeft wereldwijd 9.000 medewerkers.', ['Valk Textiel'], []],
    ['Valk Textiel zoekt 80 nieuwe medewerkers.', ['Valk Textiel'], []],
  ],
  sv: [
    ['Falken Textil varslar 320 anställda i Borås.', ['Falken Textil'], ['Falken Textil 320']],
    ['Falken Textil ska säga upp 1 400 personer.', ['Falken Textil'], ['Falken Textil 1400']],
    ['Falken Textil minskar personalstyrkan med 12 procent.', ['Falken Textil'], ['Falken Textil 12%']],
    ['Falken Textil har 5 000 anställda.', ['Falken Textil'], []],
    ['Falken Textil ska anställa 60 personer.', ['Falken Textil'], []],
  ],
  da: [
    ['Falken Tekstil fyrer 210 medarbejdere i Herning.', ['Falken Tekstil'], ['Falken Tekstil 210']],
    ['Falken Tekstil nedlægger 1.100 stillinger.', ['Falken Tekstil'], ['Falken Tekstil 1100']],
    ['Falken Tekstil afskediger 8 procent af de ansatte.', ['Falken Tekstil'], ['Falken Tekstil 8%']],
    ['Falken Tekstil har 3.000 ansatte.', ['Falken Tekstil'], []],
  ],
  pl: [
    ['Sokół Tekstylia zwolni 540 pracowników.', ['Sokół Tekstylia'], ['Sokół Tekstylia 540']],
    [
      'Sokół Tekstylia planuje zwolnienia grupowe, które obejmą 1,2 tys. osób.',
      ['Sokół Tekstylia'],
      ['Sokół Tekstylia 1200'],
    ],
    ['Sokół Tekstylia zlikwiduje 300 etatów.', ['Sokół Tekstylia'], ['Sokół Tekstylia 300']],
    ['Sokół Tekstylia zatrudnia 6000 osób.', ['Sokół Tekstylia'], []],
  ],
  cs: [
    ['Sokol Textil propustí 260 lidí.', ['Sokol Textil'], ['Sokol Textil 260']],
    ['Sokol Textil zruší 1 100 pracovních míst.', ['Sokol Textil'], ['Sokol Textil 1100']],
    ['Sokol Textil propouští desetinu zaměstnanců.', ['Sokol Textil'], ['Sokol Textil 10%']],
    ['Sokol Textil zaměstnává 4 000 lidí.', ['Sokol Textil'], []],
  ],
  ru: [
    ['«Сокол Текстиль» уволит 750 сотрудников.', ['Сокол Текстиль'], ['Сокол Текстиль 750']],
    ['«Сокол Текстиль» сократит 2,5 тыс. рабочих мест.', ['Сокол Текстиль'], ['Сокол Текстиль 2500']],
    ['Под сокращение в «Сокол Текстиль» попадут 15% персонала.', ['Сокол Текстиль'], ['Сокол Текстиль 15%']],
    ['В «Сокол Текстиль» работают 9000 человек.', ['Сокол Текстиль'], []],
    ['«Сокол Текстиль» создаст 400 рабочих мест.', ['Сокол Текстиль'], []],
  ],
  fi: [
    ['Haukka Tekstiili irtisanoo 180 työntekijää.', ['Haukka Tekstiili'], ['Haukka Tekstiili 180']],
    ['Haukka Tekstiili vähentää 1 200 työpaikkaa.', ['Haukka Tekstiili'], ['Haukka Tekstiili 1200']],
    [
      'Haukka Tekstiili irtisanoo kymmenesosan henkilöstöstään.',
      ['Haukka Tekstiili'],
      ['Haukka Tekstiili 10%'],
    ],
    ['Haukka Tekstiili työllistää 2 000 ihmistä.', ['Haukka Tekstiili'], []],
  ],
  tr: [
    ['Şahin Tekstil 420 kişiyi işten çıkaracak.', ['Şahin Tekstil'], ['Şahin Tekstil 420']],
    ['Şahin Tekstil, çalışanlarının yüzde 10’unu işten çıkardı.', ['Şahin Tekstil'], ['Şahin Tekstil 10%']],
    ['Şahin Tekstil bin beş yüz çalışanın işine son verdi.', ['Şahin Tekstil'], ['Şahin Tekstil 1500']],
    ['Şahin Tekstil’de 6.000 kişi çalışıyor.', ['Şahin Tekstil'], []],
  ],
  vi: [
    ['Chim Ưng sa thải 300 nhân viên.', ['Chim Ưng'], ['Chim Ưng 300']],
    ['Chim Ưng sẽ cắt giảm 10% nhân sự.', ['Chim Ưng'], ['Chim Ưng 10%']],
    ['Chim Ưng cho nghỉ việc 1.200 công nhân.', ['Chim Ưng'], ['Chim Ưng 1200']],
    ['Chim Ưng có 5.000 nhân viên.', ['Chim Ưng'], []],
  ],
  id: [
    ['Elang Tekstil mem-PHK 250 karyawan.', ['Elang Tekstil'], ['Elang Tekstil 250']],
    ['Elang Tekstil akan memangkas 12 persen karyawannya.', ['Elang Tekstil'], ['Elang Tekstil 12%']],
    ['Elang Tekstil merumahkan seribu lima ratus pekerja.', ['Elang Tekstil'], ['Elang Tekstil 1500']],
    ['Elang Tekstil memiliki 7.000 karyawan.', ['Elang Tekstil'], []],
  ],
  ar: [
    ['أعلنت شركة الصقر تسريح 350 موظفا.', ['الصقر'], ['الصقر 350']],
    ['تعتزم شركة الصقر خفض عدد موظفيها بنسبة 10%.', ['الصقر'], ['الصقر 10%']],
    ['ستستغني الصقر عن ١٢٠٠ عامل.', ['الصقر'], ['الصقر 1200']],
    ['توظف شركة الصقر 5000 شخص.', ['الصقر'], []],
  ],
  hi: [
    ['बाज टेक 400 कर्मचारियों की छंटनी करेगी।', ['बाज टेक'], ['बाज टेक 400']],
    ['बाज टेक ने अपने 10 प्रतिशत कर्मचारियों को नौकरी से निकाला।', ['बाज टेक'], ['बाज टेक 10%']],
    ['बाज टेक ने १२०० लोगों को निकाल दिया।', ['बाज टेक'], ['बाज टेक 1200']],
    ['बाज टेक में 5,000 कर्मचारी काम करते हैं।', ['बाज टेक'], []],
  ],
};

describe('claims in every language', () => {
  it('covers every language that has rows', () => {
    expect(Object.keys(ROWS).sort()).toEqual(
      [...new Set([...ALL_LANGUAGES.values()].map(({ tag }) => tag))].sort(),
    );
  });

  for (const [lang, rows] of Object.entries(ROWS)) {
    it.each(rows)(`${lang}: %s`, (text, firms, claims) => {
      expect(shortClaims(text, lang, firms)).toEqual(claims);
    });
  }
});
