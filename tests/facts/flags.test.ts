import { describe, expect, test } from 'vitest';
import { events } from '../../lib/facts/event.ts';
import { cautionsOf, isHidden } from '../../lib/facts/flags.ts';
import { faultsOf } from './raw-row.ts';
import { eventRecord, eventRow } from './sample-rows.ts';

describe('flags', () => {
  test('one hide: word hides a row whatever else it carries', () => {
    expect(isHidden(eventRow({ flag: 'care:social-post|hide:running-total' }))).toBe(true);
    expect(isHidden(eventRow({ flag: 'care:social-post' }))).toBe(false);
    expect(isHidden(eventRow())).toBe(false);
  });

  test('cautions are the care: codes alone', () => {
    expect(cautionsOf(eventRow({ flag: 'hide:repeat|care:voluntary|care:also-in-warn' }))).toEqual([
      'also-in-warn',
      'voluntary',
    ]);
  });

  test('a misspelt flag is a fault, for it would show a row that should be hidden', () => {
    expect(faultsOf(events, eventRecord({ flag: 'hide:runing-total' }))).toEqual([
      'flag: hide:runing-total is no known flag; use one of lib/facts/flags.ts, as hide:CODE or care:CODE',
    ]);
  });
});
