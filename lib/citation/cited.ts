/** What is known of a quotation that somebody copies; empty where unknown. */
export interface Cited {
  readonly quote: string;
  readonly speaker: string;
  readonly role: string;
  readonly organisation: string;
  readonly publisher: string;
  readonly title: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly url: string;
}

/** A CSL-JSON item, of the fields that a quotation on a page has. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note: string;
}

/** Speaker with what is said of the speaker: "Ana Roy, economist, Elm University". */
function speakerOf({ speaker, role, organisation }: Cited): string {
  const parts = [speaker, role, role.includes(organisation) ? '' : organisation];
  return parts.filter(Boolean).join(', ');
}

/** “Words.” — Speaker, role. Publisher, “Title”, date. Address */
export function plainCitation(cited: Cited): string {
  const { quote, publisher, title, date, url } = cited;
  const source = [publisher, title && `“${title}”`, date].filter(Boolean).join(', ');
  const speaker = speakerOf(cited);
  const said = speaker ? `“${quote}” — ${speaker}.` : `“${quote}”`;
  return [said, source && `${source}.`, url].filter(Boolean).join(' ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A block quotation with the source, linked, below it. */
export function markdownCitation(cited: Cited): string {
  const { publisher, title, date, url } = cited;
  const name = escapeMarkdown(title || publisher || url);
  const link = url ? `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
  const rest = [title ? escapeMarkdown(publisher) : '', date].filter(Boolean);
  const source = [link, ...rest].filter(Boolean).join(', ');
  const words = escapeMarkdown(cited.quote).replace(/\s*\n\s*/g, '\n> ');
  const speaker = escapeMarkdown(speakerOf(cited));
  return `> ${words}\n>\n> — ${[speaker, source].filter(Boolean).join('. ')}`;
}

/** Letters and digits only, as BibTeX wants it: publisher, year, and a number by the words, so that the same quotation has the same key. */
function keyOf({ publisher, date, quote }: Cited): string {
  let hash = 0;
  for (const sign of quote) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) as number)) >>> 0;
  const name = publisher
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return `${name || 'quotation'}${date.slice(0, 4)}${hash.toString(36)}`;
}

/** The quotation as a CSL-JSON item; who says what stands in the note. */
export function cslCitation(cited: Cited): CslItem {
  const { publisher, title, date, url, quote } = cited;
  const parts = date.split('-').filter(Boolean).map(Number);
  const speaker = speakerOf(cited);
  return {
    id: keyOf(cited),
    type: 'webpage',
    title: title || publisher || url,
    ...(publisher && { 'container-title': publisher }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(url && { URL: url }),
    note: speaker ? `“${quote}” — ${speaker}` : `“${quote}”`,
  };
}
