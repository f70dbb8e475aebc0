/** A sentence with the firms in it, in text order. */
export type FirmRow = readonly [lang: string, text: string, firms: readonly string[]];
