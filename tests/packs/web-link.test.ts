import { expect, test } from 'vitest';
import { httpsOnly } from '../../lib/packs/web-link.ts';

test('only https links reach a card', () => {
  expect(httpsOnly('https://news.example/a')).toBe('https://news.example/a');
  expect(httpsOnly('http://news.example/a')).toBe('');
  expect(httpsOnly('javascript:alert(1)')).toBe('');
  expect(httpsOnly('')).toBe('');
});
