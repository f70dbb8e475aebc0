import type { AnnotatedRecord } from './annotate-record.ts';

/** A result for people: each find with its place and its first reason. */
export function readable(record: AnnotatedRecord): string {
  const line = (start: number, surface: string, what: string, why: string) =>
    `${String(start).padStart(6)}  ${surface}  ${what}${why ? `  (${why})` : ''}`;
  return [
    `${record.id ?? ''}  ${record.lang ?? 'language unknown'}: ${record.companies.length} companies, ${record.euphemisms.length} euphemisms`,
    ...record.companies.map((c) => line(c.start, c.surface, `= ${c.company}`, c.why[0] ?? '')),
    ...record.euphemisms.map((e) => line(e.start, e.surface, `→ ${e.plain}`, e.why[0] ?? '')),
  ].join('\n');
}
