/** Texts of one language as papers write them, one block a line, with the firms found in them and the claims they make. */
export interface Articles {
  readonly firms: readonly string[];
  readonly rows: readonly (readonly [text: string, claims: readonly string[]])[];
}
