/** One block of running text, as the walker or the command line reads it. */
export interface BlockText {
  /** Identifies the block for as long as the page reader knows it. */
  readonly key: number;
  readonly text: string;
  /** Nearest `lang` attribute (BCP 47), or null where the page says nothing. */
  readonly lang: string | null;
  /** Headings count as neighbours of every sentence below them. */
  readonly heading: boolean;
}

/** What is known of the page before any block is read. */
export interface PageInfo {
  readonly title: string;
  readonly url: string;
  readonly lang: string | null;
}
