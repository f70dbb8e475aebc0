import { expect, it } from 'vitest';
import { NAME_PATTERNS } from '../../lib/detection/name-patterns.ts';
import { unitLength } from '../../lib/detection/unit-name.ts';

it.each([
  [' Europe will close two plants', ' Europe'],
  [' India employees', ' India'],
  [' Japan sales fell', ''],
  [' Defence and Space said', ' Defence and Space'],
  [' Steel Workers Union', ''],
  [' European staff', ''],
  ['物流裁员', '物流'],
  ['裁员', ''],
  ['ジャパンは', 'ジャパン'],
])('behind a name, %s adds “%s”', (after, unit) => {
  expect(after.slice(0, unitLength(after, NAME_PATTERNS.unitNames))).toBe(unit);
});
