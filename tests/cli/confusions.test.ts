import { expect, it } from 'vitest';
import { confusionsOf, labelledLayers } from '../../lib/cli/confusions.ts';

const TEXT = 'Norvik let go of many. The lean team of Lumo wins.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const gold = { id: 'a', lang: 'en', text: TEXT, euphemisms: [at('let go')], companies: [at('Norvik')] };

it('tells what was missed, what was marked without cause, and what has other ends', () => {
  const found = {
    euphemisms: [
      { ...at('let go of many'), entry: 'en-let-go', why: ['people'] },
      { ...at('lean team'), entry: 'en-lean', why: ['team', 'of'] },
    ],
  };
  expect(confusionsOf(gold, found).map(({ kind, layer, why }) => [kind, layer, why])).toEqual([
    ['span', 'euphemisms', 'found as “let go of many”'],
    ['false', 'euphemisms', 'en-lean; team; of'],
    ['missed', 'companies', 'found nowhere'],
  ]);
});

it('counts nothing on borderline wording, and nothing where all is right', () => {
  const found = { euphemisms: [at('let go'), at('lean team')], companies: [at('Norvik')] };
  expect(confusionsOf({ ...gold, maybe: [at('lean')] }, found)).toEqual([]);
});

it('shows the words in their text', () => {
  expect(confusionsOf(gold, { companies: [at('Norvik')] })[0]?.shown).toBe(
    'Norvik [let go] of many. The lean team of Lumo wins.',
  );
});

it('tells why something was found and not believed', () => {
  const refused = [{ ...at('Norvik'), id: 'norvik', why: ['a person', 'no firm near'] }];
  const found = { euphemisms: [at('let go')] };
  expect(confusionsOf(gold, found, ['companies'], refused)[0]?.why).toBe(
    'norvik refused: a person; no firm near',
  );
});

it('looks only at layers that the set is labelled in, and not at legal forms', () => {
  expect(labelledLayers([gold])).toEqual(['euphemisms', 'companies']);
  const found = { euphemisms: [at('let go')], companies: [{ start: 0, end: 10 }] };
  expect(confusionsOf(gold, found)).toEqual([]);
});
