import { describe, expect, test } from 'vitest';
import { type EventRow, events } from '../../lib/facts/event.ts';
import { checkOne, faultsOf } from './raw-row.ts';
import { eventRecord } from './sample-rows.ts';

describe('events', () => {
  test('a sound row', () => {
    const { rows, problems } = checkOne<EventRow>(
      events,
      eventRecord({
        count: '4000',
        count_max: '6000',
        qualifier: 'range',
        percent: '7.1',
        flag: 'care:planned',
      }),
    );
    expect(problems).toEqual([]);
    expect(rows[0]?.row).toMatchObject({
      count: 4000,
      countMax: 6000,
      qualifier: 'range',
      percent: 7.1,
      percentMax: null,
      scope: null,
      flag: ['care:planned'],
    });
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      'unknown status',
      { status: 'planned' },
      ['status: "planned" is not allowed here; write one of: announced,'],
    ],
    ['ceiling below the count', { count: '90', count_max: '80' }, ['count_max: 80 is no upper end of 90;']],
    [
      'ceiling alone',
      { count: '', count_max: '80', percent: '3' },
      ['count_max: 80 is no upper end of nothing;'],
    ],
    ['range with one end', { qualifier: 'range' }, ['qualifier: a range needs two ends;']],
    ['firm without relation', { relation: '' }, ['relation: company_id and relation belong together;']],
    ['relation without firm', { company_id: '' }, ['relation: company_id and relation belong together;']],
    [
      'brand without caution',
      { relation: 'brand' },
      ['flag: the figure is that of a brand; add care:brand-figure'],
    ],
    [
      'headcount as a count',
      { flag: 'care:headcount-change' },
      ['count: a change of headcount is no count of layoffs;'],
    ],
    ['nothing said', { count: '' }, ['note: the row has neither a count nor a percentage;']],
    [
      'link to mail',
      { source_url: 'mailto:a@b.example' },
      ['source_url: "mailto:a@b.example" is not a web link;'],
    ],
    [
      'two at once',
      { count: 'many', date: 'May 2026' },
      ['date: "May 2026" is not a date;', 'count: "many" is not a whole number'],
    ],
  ])('%s', (_name, cells, messages) => {
    const faults = faultsOf(events, eventRecord(cells));
    expect(faults).toHaveLength(messages.length);
    for (const [i, message] of messages.entries()) expect(faults[i]).toContain(message);
  });
});
