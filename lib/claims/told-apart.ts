import type { SentenceView } from './sentence-view.ts';
import { isFurther, type Told } from './told-figures.ts';

/** Parts of a total in one sentence: at least so many. */
const MIN_PARTS = 2;

/** "Acme and Brill will cut 400 and 650 jobs respectively": as many figures as firms go to them in turn. */
export function shareOut(view: SentenceView, told: readonly Told[]): Told[] {
  const shared = told.filter(({ owners }) => owners.length > 1);
  const owners = shared[0]?.owners ?? [];
  const inTurn =
    shared.length > 1 && shared.length === owners.length && view.has(view.language.frame.subject.each);
  if (!inTurn) return [...told];
  return told.map((one) => {
    const firm = owners[shared.indexOf(one)];
    return firm === undefined ? one : { ...one, owners: [firm] };
  });
}

/** Leaves out counts that another one of the sentence sums up: "300 here and 200 there, 500 in all". */
export function withoutParts(view: SentenceView, told: readonly Told[]): Told[] {
  const counts = told.filter(({ link }) => !link.quantity.percent && link.quantity.max === null);
  for (const total of counts) {
    const rest = counts.filter((one) => one !== total && one.owners[0] === total.owners[0]);
    const sum = rest.reduce((so, { link }) => so + link.quantity.value, 0);
    if (rest.some(({ link }) => isFurther(view, link))) continue;
    if (rest.length >= MIN_PARTS && sum === total.link.quantity.value)
      return told.filter((one) => !rest.includes(one));
  }
  return [...told];
}
