import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../lib/hover/card-voices.ts';
import { tableVoice } from '../../lib/hover/voice.ts';
import type { SpeakerClass } from '../../lib/packs/card-facts.ts';
import { quotation } from '../components/sample-facts.ts';

const said = (speakerClass: SpeakerClass, speaker: string, sourceUrl = 'https://example.org/a') =>
  tableVoice(
    quotation({
      id: `${speaker} ${sourceUrl}`,
      quote: `${speaker} spoke: ${sourceUrl}`,
      speakerClass,
      speaker,
      sourceUrl,
    }),
  );

describe('voices of a card', () => {
  it('never puts anybody but experts under the experts', () => {
    const all = (['company', 'worker', 'official', 'public', 'unknown'] as const).map((one) =>
      said(one, one),
    );
    expect(voicesOf(all)).toEqual({ experts: [], worker: all[1], company: all[0] });
  });

  it('hears two experts at most, and each of them once', () => {
    const quotations = [
      said('expert', 'Ana Roy'),
      said('expert', 'Ana Roy', 'https://example.org/b'),
      said('anonymous-expert', 'Unnamed recruiter'),
      said('expert', 'Lee Kim'),
    ];
    expect(voicesOf(quotations).experts).toEqual([quotations[0], quotations[2]]);
  });

  it('takes people without a name for two where they spoke in two places', () => {
    const quotations = [
      said('anonymous-expert', 'Unnamed recruiter'),
      said('anonymous-expert', 'Unnamed recruiter', 'https://example.org/b'),
    ];
    expect(voicesOf(quotations).experts).toEqual(quotations);
  });

  it('hears one worker and one company, the first of each', () => {
    const quotations = [said('worker', 'A'), said('worker', 'B'), said('company', 'C'), said('company', 'D')];
    const { worker, company } = voicesOf(quotations);
    expect([worker?.speaker, company?.speaker]).toEqual(['A', 'C']);
  });

  it('hears the page before the table, and what both have once', () => {
    const table = tableVoice(quotation({ quote: 'It was time.', speaker: 'Lee Kim' }));
    const page = { ...table, quote: '“It was time”', here: { block: 1, start: 4, end: 17 } };
    const other = tableVoice(quotation({ quote: 'It was late.', speaker: 'Ana Roy' }));
    expect(voicesOf([page, other, table]).experts).toEqual([page, other]);
  });
});
