/** The part of citation-js that is used; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(format: 'bibtex' | 'data', options?: { readonly format?: 'text' | 'object' }): string;
  }
  export const plugins: { readonly config: { get(plugin: string): { format: { useIdAsLabel: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
