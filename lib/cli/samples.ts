/**
 * The sample pages under `tests/samples` and the address each is served at. The
 * hosts are made-up names below hosts of `assets/facts/sites.csv`, so the
 * extension treats the pages as it treats the real sites, and a reader of the
 * address bar sees "sample".
 */
export interface Sample {
  /** File below `tests/samples`; `<name>.expected.json` beside it lists the marks. */
  readonly name: string;
  readonly host: string;
  /** What the demo calls the page. */
  readonly title: string;
}

export const SAMPLES = [
  { name: 'english', host: 'sample.restofworld.org', title: 'English article' },
  { name: 'chinese', host: 'sample.huxiu.com', title: 'Chinese article' },
  {
    name: 'japanese',
    host: 'sample.toyokeizai.net',
    title: 'Japanese article',
  },
  { name: 'feed', host: 'sample.hachyderm.io', title: 'Social feed' },
  {
    name: 'innocent',
    host: 'sample.theguardian.com',
    title: 'Page of innocent uses',
  },
  { name: 'figures', host: 'sample.theverge.com', title: 'Article with figures' },
] as const satisfies readonly Sample[];

/** Pages for the browser tests alone: hostile, editable, framed and re-rendering ones. */
export const TRIAL_HOST = 'sample.techcrunch.com';
/** Another host of the same site, for frames. */
export const FRAME_HOST = 'frames.techcrunch.com';
/** A host outside the curated list. */
export const FOREIGN_HOST = 'sample.example.com';

export const SAMPLE_HOSTS: readonly string[] = [
  ...SAMPLES.map((sample) => sample.host),
  TRIAL_HOST,
  FRAME_HOST,
  FOREIGN_HOST,
];

/** Address of a sample page. */
export function sampleUrl(host: string, name: string): string {
  return `http://${host}/${name}.html`;
}
