import { ALL_LANGUAGES } from '../../lib/claims/all-languages.ts';
import type { Claim } from '../../lib/claims/claim.ts';
import { readClaims } from '../../lib/claims/read-claims.ts';
import type { Annotation, CompanyAnnotation } from '../../lib/detection/annotation.ts';

/** Company annotations at every place where one of the names stands; the id is the name itself. */
function companiesIn(text: string, names: readonly string[]): CompanyAnnotation[] {
  const found: CompanyAnnotation[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length };
      if (found.some((f) => f.start < span.end && span.start < f.end)) continue;
      found.push({
        kind: 'company',
        ...span,
        surface: name,
        companyId: name,
        candidates: [name],
        relation: 'name',
        confidence: 1,
        why: [],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Options of a test page. */
export interface TestPage {
  readonly title?: string;
}

/** Claims of a text, one block a line, with the given firms found in it. */
export function claimsIn(text: string, lang: string, firms: readonly string[], page: TestPage = {}): Claim[] {
  const blocks = text.split('\n').map((line, key) => ({ key, text: line, lang, heading: false }));
  const annotations = new Map<number, readonly Annotation[]>(
    blocks.map((block) => [block.key, companiesIn(block.text, firms)]),
  );
  return readClaims(blocks, annotations, {
    title: page.title ?? '',
    lang,
    languages: ALL_LANGUAGES,
    companyName: (id) => id,
  });
}

/** A claim in short: `Acme 500`, `Acme 500–600`, `- 10%`, `Acme 500 10%`. */
export function inShort(claim: Claim): string {
  const range = (low: number | null, high: number | null, sign: string) =>
    low === null ? '' : ` ${low}${high === null ? '' : `–${high}`}${sign}`;
  return `${claim.company ?? '-'}${range(claim.count, claim.countMax, '')}${range(claim.percent, claim.percentMax, '%')}`;
}

export function shortClaims(
  text: string,
  lang: string,
  firms: readonly string[],
  page: TestPage = {},
): string[] {
  return claimsIn(text, lang, firms, page).map(inShort);
}
