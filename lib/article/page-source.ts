/** Whose page it is, to be named beside what is quoted from it. All of it is the page's own word. */
export interface PageSource {
  readonly publisher: string;
  readonly title: string;
  /** ISO day; empty where the page does not tell. */
  readonly date: string;
  /** https without its fragment, or empty. */
  readonly url: string;
}
