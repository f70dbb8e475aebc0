import { expect, it } from 'vitest';
import { isPrivatePart } from '../../lib/sites/private-part.ts';

it.each([
  ['https://accounts.example.com/', true],
  ['https://chat.example.com/', true],
  ['https://eu.mail.example.com/', true],
  ['https://example.com/login', true],
  ['https://example.com/Login/next', true],
  ['https://example.com/direct/t/7', true],
  ['https://example.com/loginhelp', false],
  ['https://example.com/news/login', false],
  ['https://mailing.example.com/', false],
  ['https://shop.com/', false],
  ['https://example.com/', false],
])('%s: %s', (address, expected) => {
  expect(isPrivatePart(new URL(address))).toBe(expected);
});
