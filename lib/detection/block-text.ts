/** One block of running text, as the walker or the command line reads it. */
export interface BlockText {
  /** Identifies the block for as long as the page reader knows it. */
  readonly key: number;
  readonly text: string;
  /** Nearest `lang` attribute (BCP 47), or null where the page says nothing. */
  readonly lang: string | null;
  /** Headings count as neighbours of every sentence below them. */
  readonly heading: boolean;
  /**
   * Asked only where something matched, because style look-ups cost more than
   * matching: false means that a reader cannot see the block, or that it is a
   * menu, a byline or the like. It then counts as not being there at all.
   */
  readonly readable?: () => boolean;
}

/** What is known of the page before any block is read. */
export interface PageInfo {
  readonly title: string;
  readonly url: string;
  readonly lang: string | null;
  /** Firms that the page names in its structured data (JSON-LD), its publisher apart. */
  readonly firms?: readonly string[];
}
