import { CharClass, charClass } from '../text/char-class.ts';

/** Units on each side of a place that decide how the segmenter cuts there. */
const WINDOW = 20;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(window: string): Intl.Segmenter {
  let locale = 'zh';
  for (let i = 0; i < window.length; i++) {
    const kind = charClass(window.charCodeAt(i));
    if (kind === CharClass.Hiragana || kind === CharClass.Katakana) locale = 'ja';
    if (kind === CharClass.SoutheastAsian) locale = 'th';
  }
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

/**
 * Whether the browser's word segmenter cuts a text at `at`. It does not know
 * most company names, so "is this a segment?" finds half of them; "does it
 * begin and end at a cut?" finds all and keeps 京东 out of 南京东路.
 */
export function isSegmentBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const from = Math.max(0, at - WINDOW);
  const window = text.slice(from, at + WINDOW);
  const place = at - from;
  const segment = segmenterFor(window).segment(window).containing(place);
  return segment === undefined || segment.index === place;
}
