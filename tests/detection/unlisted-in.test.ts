import { expect, it } from 'vitest';
import { readShipped } from './read-shipped.ts';

const outside = (text: string): string[] =>
  readShipped(text, 'en').flatMap((a) => (a.kind === 'company' && a.companyId === null ? [a.surface] : []));

it('finds a firm again that the page has shown to be one', () => {
  expect(outside('Quoril Tiles Ltd is gone. Former clients of Quoril Tiles wait for money.')).toEqual([
    'Quoril Tiles Ltd',
    'Quoril Tiles',
  ]);
});

it('finds its short form, but no longer name that begins so and no word that holds it', () => {
  expect(
    outside('Quoril Tiles Ltd is gone. Quoril owed millions. Quoril Street is shut. Quorilism.'),
  ).toEqual(['Quoril Tiles Ltd', 'Quoril']);
});

it('does not take a place or a given name for the short form', () => {
  expect(outside('Bristol Tiles Ltd is gone. Bristol mourns.')).toEqual(['Bristol Tiles Ltd']);
  expect(outside('Henry Tiles Ltd is gone. Henry mourns.')).toEqual(['Henry Tiles Ltd']);
});
