import { expect, it } from 'vitest';
import { readTables } from '../../lib/cli/read-tables.ts';
import { createPageReader } from '../../lib/detection/read-page.ts';
import { SHIPPED_LANGUAGES } from '../../lib/detection/shipped-languages.ts';
import { compileIndex } from '../../lib/matching/compile.ts';
import { indexSource } from '../../lib/matching/index-source.ts';
import { openIndex } from '../../lib/matching/open-index.ts';

/**
 * Layoff senses and innocent ones, in every language with a lexicon. A wrong
 * mark that is reported becomes a row here, in words of our own.
 */
const SENTENCES: readonly (readonly [lang: string, text: string, euphemisms: readonly string[]])[] = [
  ['en', 'Lumo has let 60 translators go since spring.', ['let 60 translators go']],
  ['en', 'My whole team was let go over a video call last night.', ['let go']],
  ['en', 'The bank denied any plan to rightsize its branch staff.', ['rightsize']],
  ['en', 'About a third of the newsroom took voluntary buyouts.', ['buyouts']],
  ['en', 'The reorganization leaves 45 clerks without a desk.', ['reorganization']],
  ['en', 'Norvik calls it a realignment; 900 positions disappear.', ['realignment']],
  ['en', 'We are streamlining our field force, and 120 reps will leave by June.', ['streamlining']],
  ['en', 'Kestrel is trimming its workforce by a tenth.', ['trimming its workforce']],
  ['en', 'The plant will shrink its headcount through attrition.', ['shrink its headcount', 'attrition']],
  [
    'en',
    'Congratulations, you have graduated from Lumo, said the HR note to those who lost their jobs.',
    ['graduated'],
  ],
  ['en', 'She graduated in law and joined a small firm.', []],
  ['en', 'The city is restructuring its bus network.', []],
  ['en', 'Let the dough go to room temperature before baking.', []],
  ['en', 'The startup optimised its database for faster search.', []],
  ['en', 'We parted ways with friends at the station.', []],
  ['en', 'His early retirement let him travel the world.', []],
  ['en', 'The fund is rebalancing toward bonds.', []],
  ['en', 'A leaner recipe with fewer eggs works as well.', []],
  ['de', 'Der Verlag will sich von 80 Redakteuren trennen.', ['sich von 80 Redakteuren trennen']],
  ['de', 'Im Zuge der Restrukturierung verlieren 300 Beschäftigte ihre Stelle.', ['Restrukturierung']],
  ['de', 'Die Bank bietet älteren Mitarbeitern Altersteilzeit an, um Stellen abzubauen.', ['Altersteilzeit']],
  [
    'de',
    'Der Abbau soll sozialverträglich über Abfindungen laufen, 500 Jobs fallen weg.',
    ['sozialverträglich', 'Abfindungen'],
  ],
  ['de', 'Das Ministerium strukturiert seine Referate um.', []],
  ['de', 'Die Stadt plant sozialverträgliche Mieten.', []],
  [
    'fr',
    'Le groupe lance un plan de départs volontaires pour 400 salariés.',
    ['plan de départs volontaires'],
  ],
  ['fr', 'La restructuration du site coûtera leur poste à 90 ouvriers.', ['restructuration']],
  ['fr', 'Le magazine se sépare de douze journalistes.', ['se sépare']],
  ['fr', 'La restructuration de la dette grecque avance.', []],
  ['fr', 'Il a remercié ses collègues pour le cadeau.', []],
  ['es', 'La empresa plantea un ERE para 600 trabajadores.', ['ERE']],
  ['es', 'Tras la reestructuración, 200 empleados se quedan sin trabajo.', ['reestructuración']],
  ['es', 'La reestructuración de la deuda se firmó ayer.', []],
  ['pt', 'A loja desligou 70 funcionários na sexta-feira.', ['desligou']],
  ['pt', 'A reestruturação deixou 150 pessoas sem emprego.', ['reestruturação']],
  ['pt', 'A prefeitura concluiu a reestruturação da dívida.', []],
  ['it', "L'azienda annuncia 250 esuberi e prepensionamenti.", ['esuberi', 'prepensionamenti']],
  ['it', 'La ristrutturazione del gruppo costa il posto a 130 operai.', ['ristrutturazione']],
  ['it', 'La ristrutturazione del bagno dura due settimane.', []],
  ['nl', 'Door de reorganisatie verdwijnen 220 banen.', ['reorganisatie']],
  ['nl', 'De uitgever neemt afscheid van dertig redacteuren.', ['neemt afscheid']],
  ['nl', 'De reorganisatie van de bibliotheekcollectie kost een jaar.', []],
  ['sv', 'Efter omorganisationen får 60 medarbetare gå.', ['omorganisationen']],
  ['sv', 'Bolaget varslar 140 anställda.', ['varslar']],
  ['ru', 'Банк оптимизирует численность: уйдут 400 сотрудников.', ['оптимизирует численность']],
  ['ru', 'После реорганизации редакции двадцать журналистов остались без работы.', ['реорганизации']],
  ['ru', 'Программист оптимизировал запрос к базе данных.', []],
  ['pl', 'Po restrukturyzacji pracę straci 180 osób.', ['restrukturyzacji']],
  ['pl', 'Spółka ogłosiła restrukturyzację zadłużenia.', []],
  ['tr', 'Şirket yeniden yapılanma kapsamında 200 çalışanı işten çıkaracak.', ['yeniden yapılanma']],
  ['vi', 'Công ty tái cơ cấu, 300 nhân viên mất việc.', ['tái cơ cấu']],
  ['ja', '同社は構造改革の一環で500人の希望退職を募る。', ['構造改革', '希望退職']],
  ['ja', '工場の合理化で80人が職を失う。', ['合理化']],
  ['ja', '四十代の社員が次々に肩たたきにあっている。', ['肩たたき']],
  ['ja', '政府は構造改革の骨子をまとめた。', []],
  ['ja', '姉は三月に大学を卒業する。', []],
  ['ko', '회사는 구조조정으로 직원 200명을 내보낸다.', ['구조조정']],
  ['ko', '은행이 40대 이상을 대상으로 희망퇴직을 받는다.', ['희망퇴직']],
  ['ko', '정부는 부실기업의 부채 구조조정을 추진한다.', []],
  ['zh', '公司这次优化了三十个人，包括整个测试组。', ['优化']],
  ['zh', '上周我从大厂毕业了，工牌当场收走。', ['毕业']],
  ['zh', '他优化了查询语句，页面快了一倍。', []],
  ['zh', '弟弟今年大学毕业，正在找工作。', []],
  ['zh-Hant', '公司組織調整，四十名員工被資遣。', ['組織調整', '資遣']],
  ['zh-Hant', '老闆說要精簡人力，五個人今天走。', ['精簡']],
  ['ar', 'أعلنت الشركة إعادة هيكلة ستفقد 300 موظف وظائفهم.', ['إعادة هيكلة']],
  ['fi', 'Yhtiö käynnistää muutosneuvottelut, 150 työntekijää irtisanotaan.', ['muutosneuvottelut']],
  ['da', 'Efter omstruktureringen må 70 medarbejdere forlade selskabet.', ['omstruktureringen']],
  ['cs', 'Po reorganizaci přijde o práci 120 lidí.', ['reorganizaci']],
  ['hi', 'कंपनी के पुनर्गठन के बाद 200 कर्मचारी निकाले गए।', ['पुनर्गठन']],
  [
    'en',
    'Her contract was not renewed after the restructuring wiped out the lab.',
    ['contract was not renewed', 'restructuring'],
  ],
  ['zh', '部门缩编，十二名同事被劝退。', ['劝退']],
];

const index = openIndex(compileIndex(indexSource(readTables())));

it.each(SENTENCES)('%s: %s', (lang, text, expected) => {
  const reader = createPageReader({ index, languages: SHIPPED_LANGUAGES }, { title: '', url: '', lang });
  const annotations = reader.read([{ key: 0, text, lang, heading: false }]).get(0) ?? [];
  expect(
    annotations.filter((a) => a.kind === 'phrase' && a.layer === 'euphemism').map((a) => a.surface),
  ).toEqual(expected);
});
