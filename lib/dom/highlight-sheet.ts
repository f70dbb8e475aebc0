/** How a mark looks. The two lines differ in shape, so that colour is not needed to tell them apart. */
export type HighlightStyle = 'solid' | 'wavy' | 'active';
export const HIGHLIGHT_STYLES: readonly HighlightStyle[] = ['solid', 'wavy', 'active'];
export type HighlightNames = Readonly<Record<HighlightStyle, string>>;

// Both keep a contrast of 3:1 or more to white as well as to black, so that the look of the page need not be known.
const BLUE = '#2f80c8';
const ORANGE = '#c8590c';

function tint(color: string, percent: number): string {
  return `background-color:color-mix(in srgb,${color} ${percent}%,transparent)`;
}

/** Rules for the highlights of one document. Marks are not printed. */
export function highlightCss(names: HighlightNames): string {
  const { solid, wavy, active } = names;
  return [
    `@media screen{::highlight(${solid}){text-decoration:underline 2px solid ${BLUE};${tint(BLUE, 11)}}`,
    `::highlight(${wavy}){text-decoration:underline 2px wavy ${ORANGE};${tint(ORANGE, 11)}}`,
    `::highlight(${active}){${tint(BLUE, 34)}}}`,
    `@media screen and (forced-colors:active){::highlight(${solid}){text-decoration-color:LinkText;background-color:transparent}`,
    `::highlight(${wavy}){text-decoration-color:VisitedText;background-color:transparent}`,
    `::highlight(${active}){background-color:Highlight;color:HighlightText}}`,
  ].join('');
}

const OURS = /^::highlight\(([a-z]{14})\)$/;

function leftoverNames(sheet: CSSStyleSheet): string[] {
  const media = sheet.cssRules[0];
  if (sheet.cssRules.length !== 2 || !(media instanceof CSSMediaRule)) return [];
  const names = Array.from(
    media.cssRules,
    (rule) => OURS.exec((rule as CSSStyleRule).selectorText)?.[1] ?? '',
  );
  return names.length === HIGHLIGHT_STYLES.length && names.every(Boolean) ? names : [];
}

/**
 * Takes away what an earlier instance could not: Firefox ends the script of
 * an extension that is updated or switched off without a word, and its marks
 * would stay beside those of the next instance.
 */
export function clearLeftovers(document: Document): void {
  const sheets = [...document.adoptedStyleSheets];
  const kept = sheets.filter((sheet) => {
    const names = leftoverNames(sheet);
    for (const name of names) CSS.highlights.delete(name);
    return names.length === 0;
  });
  if (kept.length < sheets.length) document.adoptedStyleSheets = kept;
}
