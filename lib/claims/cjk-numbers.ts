import type { NumeralRow } from './numerals/numeral-row.ts';
import type { RawNumber } from './raw-number.ts';

const DIGITS = '零一二三四五六七八九';
const VALUES = new Map<string, number>([
  ...[...DIGITS].map((c, i): [string, number] => [c, i]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((c, i): [string, number] => [c, i]),
  ...[...'영일이삼사오육칠팔구'].map((c, i): [string, number] => [c, i]),
  ['两', 2],
  ['兩', 2],
  ['貳', 2],
  ['參', 3],
  ['陸', 6],
]);
const SCALES = new Map<string, number>([
  ...[...'十百千万亿'].map((c, i): [string, number] => [c, [10, 100, 1e3, 1e4, 1e8][i] as number]),
  ...[...'십백천만억'].map((c, i): [string, number] => [c, [10, 100, 1e3, 1e4, 1e8][i] as number]),
  ['拾', 10],
  ['佰', 100],
  ['仟', 1e3],
  ['萬', 1e4],
  ['億', 1e8],
]);

const HAN = '零〇一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億';
const HANGUL = '영일이삼사오육칠팔구십백천만억';
const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** What a number without Arabic digits must count to be one: these signs stand in names and other words, too. */
const HAN_UNIT = `(?= ?(?:余|餘|多|来|來|几|数)?(?:名|位|人(?!民|気|氣|物|間|间|工|才|士)|個|个|成|割|%|パーセント|職|职|工作|岗|崗|张|ポスト))`;
const HANGUL_UNIT = `(?= ?여? ?(?:명|개 ?(?:일자리|직)|자리|퍼센트|%|프로))`;

const RUN: Readonly<Record<string, RegExp>> = {
  han: new RegExp(
    `${ARABIC}(?: ?[十百千万萬亿億][${HAN}]*(?:${ARABIC}(?:[${HAN}]+)?)*)?|[${HAN}]+${HAN_UNIT}`,
    'gu',
  ),
  hangul: new RegExp(
    `${ARABIC}(?:[십백천만억](?: ?${ARABIC}(?=[십백천]| ?여? ?명)| [십백천](?= ?여? ?명))?)*|[${HANGUL}]{2,}${HANGUL_UNIT}`,
    'gu',
  ),
};

/** Value of a run of Arabic digits, numerals and scales (`5천9백92`, `两万五千`, `1.2万`); null if it says none. */
export function cjkValue(run: string): number | null {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let lastScale = 0;
  let spelled = false;
  for (const [token] of run.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|[^\d\s]/gu)) {
    const scale = SCALES.get(token);
    if (scale === undefined) {
      const digit = VALUES.get(token);
      spelled = digit !== undefined;
      if (digit === 0) lastScale = 0;
      current = digit === undefined ? Number(token.replaceAll(',', '')) : (current ?? 0) * 10 + digit;
    } else {
      if (scale < 1e4) section += (current ?? 1) * scale;
      else {
        total += (section + (current ?? 0) || 1) * scale;
        section = 0;
      }
      current = null;
      lastScale = scale;
    }
  }
  // Colloquial: 两万五 is 25,000, 一百二 is 120.
  if (spelled && lastScale >= 100 && current !== null && current < 10) current *= lastScale / 10;
  const value = total + section + (current ?? 0);
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) / 100 : null;
}

/** 三分之一, 3分の1, 3분의 1; 三成, 3割, 3할, each with its parts. */
const FRACTION = /([\d一二三四五六七八九十百]+)(?:分之|分の|분의 ?)([\d.一二三四五六七八九十]+)/gu;
const TENTHS =
  /([\d一二三四五六七八九两兩]+)(?:成|割|할)(?!长|長|交|立|功|为|為|本|引|合|当|り|れ)(?:([\d一二三四五六七八九])分|(半))?/gu;

/** 每10人中有3人, 10人に1人, 10명 중 3명: three in ten. */
const IN_TEN =
  /(?<![\d.])([2-9]|10)(?:人|名|명)(?:员工|員工|职员|社員|従業員)?(?:中(?:就|便)?有?|に|のうち| ?(?:중|가운데|당)) ?([1-9])(?:人|名|명)(?:꼴)?/gu;

/** Numbers of a Chinese, Japanese or Korean text. */
export function cjkNumbers(text: string, hangul: boolean, row: NumeralRow): RawNumber[] {
  const found: RawNumber[] = [];
  const share = (hit: RegExpMatchArray, value: number | null) => {
    if (value !== null && value > 0 && value <= 100)
      found.push({
        start: hit.index ?? 0,
        end: (hit.index ?? 0) + hit[0].length,
        value,
        share: true,
        scale: 1,
      });
  };
  for (const hit of text.matchAll(FRACTION)) {
    const whole = cjkValue(hit[1] as string);
    const part = cjkValue(hit[2] as string);
    if (part && hit[1] === '百') share(hit, part);
    else if (whole && part) share(hit, Math.floor((part / whole) * 100 + (part > 1 ? 0.5 : 0)));
  }
  for (const hit of text.matchAll(IN_TEN))
    if (Number(hit[2]) < Number(hit[1])) share(hit, Math.round((Number(hit[2]) / Number(hit[1])) * 100));
  for (const hit of text.matchAll(TENTHS)) {
    const tens = cjkValue(hit[1] as string);
    const rest = hit[3] ? 5 : hit[2] ? (cjkValue(hit[2]) ?? 0) : 0;
    if (tens) share(hit, tens * 10 + rest);
  }
  for (const [words, percent] of row.shares)
    for (const hit of text.matchAll(new RegExp(words, 'gu'))) share(hit, percent);
  for (const hit of text.matchAll(RUN[hangul ? 'hangul' : 'han'] as RegExp)) {
    const value = cjkValue(hit[0]);
    const scale = [...hit[0]].reduce((most, c) => Math.max(most, SCALES.get(c) ?? 1), 1);
    if (value !== null)
      found.push({ start: hit.index, end: hit.index + hit[0].trimEnd().length, value, share: false, scale });
  }
  return found;
}
