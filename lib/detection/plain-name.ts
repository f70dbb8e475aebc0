import { CharClass, charClass } from '../text/char-class.ts';
import { behindGivenName } from './behind-given-name.ts';
import type { Candidate } from './candidate.ts';
import type { Resources } from './resources.ts';
import type { Surroundings } from './surroundings.ts';
import { frameStands } from './terms.ts';

/** How far in front of and behind a name is looked. */
const REACH = 64;
/** A Chinese counter in front of a thing: 一个, 两颗, 三斤. */
export const COUNTER_BEFORE =
  /[一二两兩三四五六七八九十几幾每半\d][个個颗顆只隻条條斤盒袋箱吨噸片块塊粒种種枚棵株层層座头頭本册冊杯碗][大小红紅青烂爛]?$/u;

/** Agency and portal credits («…讯 记者»): who carries a story is not whom it is about. */
const CREDIT_AFTER =
  /^(?:新闻|新聞|财经|科技|体育|娱乐)?(?:网)?(?:讯|訊|电|電)(?=\s|　|[，,：:（(]|记者|記者|\d|$)/u;

/**
 * Whether even a name that needs no evidence is something else here: part of a
 * listed longer phrase (亚马逊雨林), counted like a thing, or a credit.
 */
export function refusesPlainName(
  { index, languages }: Resources,
  candidate: Candidate,
  around: Surroundings,
): boolean {
  const company = index.company(candidate.target.ref);
  const block = around.folded.text;
  const { text } = around.block;
  const before = text.slice(Math.max(0, candidate.start - REACH), candidate.start);
  const after = text.slice(candidate.end, candidate.end + REACH);
  return (
    CREDIT_AFTER.test(after) ||
    (!/[\s.&]/u.test(candidate.surface) && behindGivenName(before, languages.givenNames)) ||
    (charClass(candidate.surface.charCodeAt(0)) === CharClass.Han && COUNTER_BEFORE.test(before)) ||
    company.against.some(
      (sign) => sign.includes('{}') && frameStands(block, candidate.foldedStart, candidate.foldedEnd, sign),
    )
  );
}
