import type { TextRecord } from './annotate-record.ts';

/** What a line of input turned out to be. */
export type ParsedLine =
  | { readonly ok: true; readonly record: TextRecord; readonly html: string | null }
  | { readonly ok: false; readonly error: string };

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Reads one line of JSON Lines input; `lang` serves where the line names none. */
export function parseLine(line: string, lang: string | null): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, error: 'not a JSON object; write {"id", "text"}' };
  const fields = value as Record<string, unknown>;
  const body = text(fields.text);
  const html = text(fields.html);
  if (body === null && html === null)
    return { ok: false, error: 'neither "text" nor "html" is a string; give one of them' };
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null;
  return {
    ok: true,
    html: body === null ? html : null,
    record: {
      id,
      text: body ?? '',
      lang: text(fields.lang) ?? lang,
      title: text(fields.title) ?? '',
      url: text(fields.url) ?? '',
    },
  };
}
