import {
  HIGHLIGHT_STYLES,
  type HighlightNames,
  type HighlightStyle,
  highlightCss,
} from './highlight-sheet.ts';
import { randomName } from './random-name.ts';

/** So many repairs within the time below, and we stop: the page does not want them. */
const MAX_REPAIRS = 3;
const REPAIR_WINDOW_MS = 60_000;
const CHECK_DELAY_MS = 500;

type StyledRoot = Document | ShadowRoot;

/**
 * Our three highlights in the document's registry, and their style sheet. A
 * page shares both with us and may clear them; they are put back a few times,
 * then `onLost` is called and everything is taken down.
 */
export class HighlightRegistry {
  readonly #names: HighlightNames;
  readonly #highlights: Readonly<Record<HighlightStyle, Highlight>>;
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<StyledRoot>();
  readonly #entered = new Set<HighlightStyle>();
  readonly #onLost: () => void;
  #repairs: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(onLost: () => void) {
    this.#onLost = onLost;
    this.#names = { solid: randomName(), wavy: randomName(), active: randomName() };
    this.#highlights = { solid: new Highlight(), wavy: new Highlight(), active: new Highlight() };
    this.#highlights.active.priority = 1;
    this.#sheet.replaceSync(highlightCss(this.#names));
  }

  add(style: HighlightStyle, range: AbstractRange): void {
    if (this.#closed) return;
    this.#highlights[style].add(range);
    const root = range.startContainer.getRootNode();
    this.#style(document);
    // Firefox does not hand document rules for highlights down into shadow trees.
    if ('host' in root) this.#style(root as ShadowRoot);
    if (!this.#entered.has(style)) {
      this.#entered.add(style);
      this.#enter(style);
      this.#checkLater();
    }
  }

  delete(style: HighlightStyle, range: AbstractRange): void {
    this.#highlights[style].delete(range);
  }

  clear(style: HighlightStyle): void {
    this.#highlights[style].clear();
  }

  /** Sees whether all is still in its place, and puts it back if it may. */
  check(): void {
    if (this.#closed) return;
    const missing = [...this.#entered].filter((style) => !CSS.highlights.has(this.#names[style]));
    const bare = [...this.#roots].filter((root) => !root.adoptedStyleSheets.includes(this.#sheet));
    if (missing.length === 0 && bare.length === 0) return;
    const now = performance.now();
    this.#repairs = [...this.#repairs.filter((time) => now - time < REPAIR_WINDOW_MS), now];
    if (this.#repairs.length > MAX_REPAIRS) {
      this.close();
      this.#onLost();
      return;
    }
    for (const style of missing) this.#enter(style);
    for (const root of bare) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#checkLater();
  }

  /** Leaves nothing behind. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const style of HIGHLIGHT_STYLES) {
      this.#highlights[style].clear();
      CSS.highlights.delete(this.#names[style]);
    }
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }

  #enter(style: HighlightStyle): void {
    CSS.highlights.set(this.#names[style], this.#highlights[style]);
  }

  #style(root: StyledRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  #checkLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.check();
    }, CHECK_DELAY_MS);
  }
}
