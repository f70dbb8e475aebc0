/** A short story with who is heard in it. */
export interface Passage {
  /** The firm that cuts jobs. */
  readonly cut: string;
  /** Other firms that detection would find. */
  readonly firms?: readonly string[];
  readonly text: string;
  /** One line a quotation: `first words | speaker | class | kind | part of the role`; `-` for none. */
  readonly said: readonly string[];
}
