import { expect, it } from 'vitest';
import { hanVariant } from '../../lib/text/han-variant.ts';

it.each([
  ['公司说这次裁员影响两个部门', 'zh-Hans'],
  ['公司說這次裁員影響兩個部門', 'zh-Hant'],
  ['人工', null],
])('%s is %s', (text, variant) => {
  expect(hanVariant(text)).toBe(variant);
});
