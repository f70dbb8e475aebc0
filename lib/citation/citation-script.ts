import type { CslItem } from './cited.ts';

export type BibliographyFormat = 'csl-json' | 'bibtex';

/** Writes a quotation in the form of a reference manager. */
export type Bibliography = (item: CslItem, format: BibliographyFormat) => string;

/** Where the script that brings the library puts it, in the script world that it shares with the page script. */
export const BIBLIOGRAPHY = Symbol.for('layoff-lens.bibliography');
