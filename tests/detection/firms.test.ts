import { expect, it } from 'vitest';
import type { FirmRow } from './firms/firm-row.ts';
import { SPACED } from './firms/spaced.ts';
import { UNSPACED } from './firms/unspaced.ts';
import { readShipped } from './read-shipped.ts';

/**
 * Names that are also words, people or places, on the shipped index. A firm
 * that was taken for something else, or the other way round, becomes a row here.
 */
const SENTENCES: readonly FirmRow[] = [
  ...SPACED,
  ...UNSPACED,
  ['en', 'Kuaishou is laying off staff again, a month after the last round.', ['Kuaishou']],
  ['en', 'Meta is laying off people on our floor.', ['Meta']],
  ['en', 'Gap said it will close 30 stores and cut 400 jobs.', ['Gap']],
  ['en', 'The gap between rich and poor widened again.', []],
  ['en', 'Workers at Block were told to hand in their laptops.', ['Block']],
  ['en', 'Snap, the maker of Snapchat, will shed a tenth of its staff.', ['Snap', 'Snapchat']],
  ['en', 'A cold snap killed the oranges.', []],
  ['en', 'The box was empty and the slack rope hung low.', []],
  ['en', 'Shares of Visa and Mastercard fell.', ['Visa', 'Mastercard']],
  ['en', 'Her visa expired two months after the layoff.', []],
  ['en', 'Target employees in Minneapolis got the email at nine.', ['Target']],
  ['en', 'Police did not name a target of the raid.', []],
  ['en', 'Layoffs hit Meta again this week.', ['Meta']],
  ['en', 'Square cut 10% of its staff, its parent Block confirmed.', ['Square', 'Block']],
  ['en', 'They met at Union Square in May.', []],
  ['en', 'Ford and GM will idle two plants.', ['Ford', 'GM']],
  ['en', 'Tom Ford showed a new suit.', []],
  ['en', 'Chase is closing branches in Ohio.', ['Chase']],
  ['en', 'Chevy Chase joked on stage.', []],
  ['en', "Oracle's cloud unit lost 300 engineers.", ['Oracle']],
  ['en', 'Amazon workers in Seattle protested.', ['Amazon']],
  ['en', 'Birds of the Amazon are in decline.', []],
  ['en', 'Indeed will lay off 2,200 people, its CEO said.', ['Indeed']],
  ['en', 'It is indeed a hard year.', []],
  ['en', 'Unity plans to let 265 people go.', ['Unity']],
  ['en', 'Party unity was the theme of the night.', []],
  ['en', 'Shell plans to cut jobs in its oil unit.', ['Shell']],
  ['en', 'An Oregon shell company bought the house.', []],
  ['en', 'The head of Stripe apologised to those laid off.', ['Stripe']],
  ['en', 'eBay and easyJet are cutting costs.', ['eBay', 'easyJet']],
  ['en', 'Match Group and Bumble cut staff.', ['Match Group', 'Bumble']],
  ['en', 'HP will cut up to 6,000 jobs by 2028, HP CEO Enrique Lores said.', ['HP', 'HP']],
  ['en', 'An HP sauce bottle stood on the table.', []],
  ['de', 'Bosch streicht 5.500 Stellen, auch ZF und Continental bauen ab.', ['Bosch', 'ZF', 'Continental']],
  ['de', 'SAP baut 8.000 Stellen um.', ['SAP']],
  ['de', 'Der Block an der Ecke wird saniert.', []],
  ['fr', 'Orange supprime 600 postes dans ses boutiques.', ['Orange']],
  ['fr', 'Elle pèle une orange avec soin.', []],
  ['fr', 'Casino va supprimer 1 300 postes.', ['Casino']],
  ['fr', 'Renault et Michelin annoncent des départs.', ['Renault', 'Michelin']],
  ['es', 'Telefónica pacta un ERE con los sindicatos.', ['Telefónica']],
  ['es', 'El banco Santander cerrará oficinas.', ['Santander']],
  ['es', 'Santander amaneció con lluvia.', []],
  ['pt', 'A Americanas demitiu 5 mil funcionários.', ['Americanas']],
  ['ja', 'シャープが500人の希望退職を募る。', ['シャープ']],
  ['ja', '彼は頭がシャープだ。', []],
  ['ja', '日産とホンダが統合を協議。', ['日産', 'ホンダ']],
  ['ja', 'パナソニックは1万人を削減する。', ['パナソニック']],
  ['ko', '삼성전자가 희망퇴직을 받는다.', ['삼성전자']],
  ['ko', '카카오 열매로 초콜릿을 만든다.', []],
  ['ko', '네이버와 카카오가 채용을 줄였다.', ['네이버', '카카오']],
  ['zh', '小米、百度和京东今年都有裁员。', ['小米', '百度', '京东']],
  ['zh', '早上喝了一碗小米粥。', []],
  ['zh', '苹果公司裁员一百人。', ['苹果公司']],
  ['zh', '苹果三块钱一斤。', []],
  ['zh', '字节跳动否认大规模裁员。', ['字节跳动']],
  ['zh', '蔚来将裁减10%的岗位。', ['蔚来']],
  ['zh', '未来的路还很长。', []],
  ['zh-Hant', '台積電與鴻海都沒有裁員計畫。', ['台積電', '鴻海']],
  ['ru', 'Яндекс и «Сбер» сокращают сотрудников.', ['Яндекс', 'Сбер']],
];

it.each(SENTENCES)('%s: %s', (lang, text, expected) => {
  const annotations = readShipped(text, lang);
  expect(annotations.filter((a) => a.kind === 'company').map((a) => a.surface)).toEqual(expected);
});
