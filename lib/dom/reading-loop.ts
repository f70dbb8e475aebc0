import type { PageReader } from '../detection/page-reader.ts';
import { type Container, containerOf, kindOf } from './container.ts';
import { MutationWatch, outermost } from './mutations.ts';
import type { PageText } from './page-text.ts';
import { nextSlice, pause, SLICE_MS } from './schedule.ts';
import { ShadowSearch } from './shadow-search.ts';
import { viewportRoot } from './viewport-root.ts';
import { TextWalk } from './walker.ts';

/**
 * Characters read in one go, with a look at the clock in between. It begins
 * small, when nothing is compiled yet, and follows the speed of the machine.
 */
const PORTION = { least: 1000, first: 1500, most: 8000 };
const ELEMENTS = 1000;
/** A page of more blocks than this is not read to its end. */
const MAX_BLOCKS = 120_000;
/** Changes are gathered for so long, in ms, and for ten times as long as the last ones took. */
const GATHER_MS = 50;
const SHARE = 10;
/** When custom elements are looked at again although nothing has changed that could be seen, ms. */
const RECHECKS_MS = [1000, 4000];
/** Slices that may come before everything else: by then the first screens are painted. */
const FIRST_SLICES = 3;

export interface ReadingOptions {
  readonly text: PageText;
  readonly openReader: () => PageReader;
  /** Whether the page at its present address may be read at all; asked again when the address changes. */
  readonly mayRead: () => boolean;
  readonly signal: AbortSignal;
  /** Called after each stretch of work. */
  readonly onSettled: () => void;
}

interface Walk {
  readonly text: TextWalk;
  /** Not in document order with what was read before. */
  readonly between: boolean;
}

/** Keeps the text of a page read: whole at first, then what is new or has changed, in small slices. */
export class ReadingLoop {
  readonly #options: ReadingOptions;
  readonly #mutations: MutationWatch;
  readonly #shadows = new ShadowSearch();
  readonly #dirty = new Set<Container>();
  #walks: Walk[] = [];
  #tooLarge = false;
  #portion = PORTION.first;
  #allowed = false;
  #complained = false;
  #title = document.title;
  #address = location.href;
  #wake: (() => void) | null = null;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#mutations = new MutationWatch(
      options.signal,
      () => this.#wake?.(),
      () => this.#giveUp(),
    );
  }

  /** Whether anything waits to be read. */
  get reading(): boolean {
    return (
      this.#walks.length > 0 || this.#dirty.size > 0 || !this.#shadows.done || this.#mutations.pending > 0
    );
  }

  /** Whether the page proved too large, or too restless, to be read to the end. */
  get tooLarge(): boolean {
    return this.#tooLarge;
  }

  shadowRoots(): ShadowRoot[] {
    return this.#shadows.roots();
  }

  /** Reads the page and stays with it until `signal` is aborted. */
  async run(): Promise<void> {
    const { signal, onSettled } = this.#options;
    this.#mutations.watch(document);
    this.#allowed = this.#options.mayRead();
    if (this.#allowed) this.rescan();
    signal.addEventListener('abort', () => this.#wake?.(), { once: true });
    const recheck = (): void => {
      if (!signal.aborted && this.#allowed) this.#take(this.#shadows.recheck());
    };
    addEventListener('load', recheck, { signal });
    for (const delay of RECHECKS_MS) setTimeout(recheck, delay);
    let slices = 0;
    while (await nextSlice(signal, slices < FIRST_SLICES)) {
      slices++;
      const start = performance.now();
      try {
        this.#takeChanges();
        while (this.#advance() && performance.now() - start < SLICE_MS);
      } catch (error) {
        // What was in hand is lost, the page and the rest of the reading are not.
        if (!this.#complained) console.warn('Layoff Lens could not read a part of this page.', error);
        this.#complained = true;
      }
      onSettled();
      if (this.reading) continue;
      const cost = Math.min(performance.now() - start, SLICE_MS);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
      slices = 0;
      if (!(await pause(Math.max(GATHER_MS, cost * SHARE), signal))) return;
    }
  }

  /** Goes over the whole page again; what has not changed costs little. */
  rescan(): void {
    const { body } = document;
    if (!body) return;
    const first = viewportRoot();
    if (first) this.#walk(first, true);
    this.#walk(body, false);
    this.#shadows.add(body);
    this.#wake?.();
  }

  #walk(root: Element | ShadowRoot, between: boolean): void {
    this.#walks.push({ text: new TextWalk(root, this.#options.text.blocks), between });
  }

  /** Does one portion of work; false when there is none. */
  #advance(): boolean {
    const { text } = this.#options;
    const [container] = this.#dirty;
    const [walk] = this.#walks;
    if (container) {
      this.#dirty.delete(container);
      if (container.isConnected) text.reread(container);
    } else if (walk) {
      const start = performance.now();
      const runs = walk.text.take(this.#portion);
      if (walk.between) text.readBetween(runs, walk.text.id);
      else text.readOn(runs, walk.text.id);
      const cost = performance.now() - start;
      if (cost > SLICE_MS) this.#portion = Math.max(PORTION.least, this.#portion / 2);
      else if (cost < SLICE_MS / 2) this.#portion = Math.min(PORTION.most, this.#portion * 2);
      for (const known of walk.text.revisit) this.#dirty.add(known);
      walk.text.revisit.clear();
      if (walk.text.done) this.#walks.shift();
      if (text.blocks.size > MAX_BLOCKS) this.#giveUp();
    } else if (!this.#shadows.done) {
      this.#take(this.#shadows.take(ELEMENTS));
    } else {
      return false;
    }
    return true;
  }

  #takeChanges(): void {
    if (this.#mutations.pending === 0) return;
    const { text } = this.#options;
    const { added, rewritten, touched, toggled, removed } = this.#mutations.take();
    this.#followRoute();
    if (!this.#allowed) return;
    if (removed) text.sweep();
    for (const node of rewritten) this.#soil(containerOf(node));
    for (const node of touched) {
      const container = containerOf(node);
      if (container && text.blocks.of(container)) this.#soil(container);
    }
    for (const root of outermost(added)) {
      if (kindOf(root) === 'inline') this.#soil(containerOf(root));
      this.#walk(root, true);
      this.#shadows.add(root);
    }
    this.#take(this.#shadows.recheck(touched));
    text.recheckInside(toggled);
    text.recheck(text.concealed);
  }

  #soil(container: Container | null): void {
    if (container?.isConnected) this.#dirty.add(container);
  }

  #take(roots: readonly ShadowRoot[]): void {
    for (const root of roots) {
      this.#mutations.watch(root);
      this.#walk(root, true);
    }
    if (roots.length > 0) this.#wake?.();
  }

  /**
   * Another address may be one that is not to be read. Under another title it
   * is another story besides: what the last one proved does not hold there.
   */
  #followRoute(): void {
    if (location.href === this.#address) return;
    const { text, mayRead, openReader } = this.#options;
    const wasAllowed = this.#allowed;
    this.#allowed = mayRead();
    if (wasAllowed && !this.#allowed) {
      this.#stopReading();
      text.clear();
    }
    if (this.#allowed && !wasAllowed) this.rescan();
    if (document.title === this.#title) return;
    this.#title = document.title;
    this.#address = location.href;
    text.reader = openReader();
  }

  #stopReading(): void {
    this.#walks = [];
    this.#dirty.clear();
  }

  #giveUp(): void {
    this.#tooLarge = true;
    this.#mutations.stop();
    this.#stopReading();
  }
}
