import type { CardActions, CardPanel, CardRenderer, PanelEvents } from '../hover/card-drawer.ts';
import type { HoverEffect, HoverEvent, MarkId } from '../hover/hover-event.ts';
import { type HoverState, IDLE, step, targetOf } from '../hover/hover-state.ts';
import type { Rect } from '../hover/placement.ts';
import type { BlockSpan } from '../quotation/quotation.ts';
import type { Point } from './hit-test.ts';
import { EDITABLE } from './skip-rules.ts';

/** What the hover needs to know of the page and its marks. */
export interface MarkedPage {
  markAt(point: Point): MarkId | null;
  /** The next or previous mark in reading order, from another one or from the top of the viewport. */
  markBeside(from: MarkId | null, forward: boolean): MarkId | null;
  /** Where a mark is now: its lines on the screen and the element it stands in. Null where it cannot be seen. */
  locate(id: MarkId): { readonly lines: readonly Rect[]; readonly element: Element } | null;
  /** Scrolls to a mark if it is out of sight. */
  reveal(id: MarkId): void;
  /** Scrolls to a place of a block and lights it up. */
  light(place: BlockSpan): void;
  /** Lifts a mark out, or none. */
  activate(id: MarkId | null): void;
}

export interface HoverOptions<C> {
  readonly page: MarkedPage;
  /** Where cards are shown, asked for with the first one; null where it cannot be had. */
  openPanel(events: PanelEvents): CardPanel | null;
  /** Fetches what the card of a mark says; null where there is nothing to say. */
  load(id: MarkId): Promise<C | null>;
  /** `close` is for a button in the card, `jump` for what leads to another place of the page. */
  render(card: C, actions: CardActions): CardRenderer;
}

const WRITTEN = `input,textarea,select,${EDITABLE}`;
const INTERACTIVE = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

/**
 * Opens and closes cards: turns what the reader does into events of the hover
 * state machine and carries out its effects. Only events that come from the
 * reader count; a page can make its own, but cannot make them trusted.
 *
 * Keys: Alt+. and Alt+, go to the next and the previous mark and open its
 * card, which takes the focus. They do nothing while the reader writes, nor on
 * a page without marks. Escape closes the card. A key belongs to what has the
 * focus: pressed inside the card, Escape is not passed on, so that the page's
 * dialog around it stays open; a card that was opened by the pointer closes,
 * and the page gets its Escape all the same.
 */
export class HoverDriver<C> {
  readonly #options: HoverOptions<C>;
  #panel: CardPanel | null = null;
  #state: HoverState<C> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Point | null = null;
  #frame = 0;
  #on = false;

  constructor(options: HoverOptions<C>, signal: AbortSignal) {
    this.#options = options;
    this.#listen(signal);
    signal.addEventListener('abort', () => this.switch(false), { once: true });
  }

  readonly #actions: CardActions = {
    close: () => this.#send({ type: 'escape' }),
    jump: (place) => {
      // The card belongs to a mark that is left behind.
      this.#send({ type: 'away' });
      this.#options.page.light(place);
    },
  };

  /** Off closes what is open and answers to nothing. */
  switch(on: boolean): void {
    this.#on = on;
    if (!on) this.away();
  }

  /** The page went out of sight. */
  away(): void {
    this.#pointer = null;
    this.#send({ type: 'away' });
  }

  /** The marks have changed: a card whose mark is gone goes too, and one whose mark moved follows it. */
  refresh(exists: (id: MarkId) => boolean): void {
    const target = targetOf(this.#state);
    if (target === null) return;
    if (exists(target)) {
      this.#options.page.activate(target);
      this.#onScroll();
    } else this.#send({ type: 'lost', target });
  }

  #listen(signal: AbortSignal): void {
    const on = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void): void => {
      const listener = (event: WindowEventMap[K]): void => {
        if (this.#on && event.isTrusted) act(event);
      };
      addEventListener(type, listener, { signal, capture: true, passive: type !== 'keydown' });
    };
    on('pointermove', (event) => this.#onPointer(event));
    on('pointerdown', (event) => {
      if (!this.#panel?.owns(event) && event.pointerType !== 'touch')
        this.#send({ type: 'tap', target: null });
    });
    on('click', (event) => this.#onClick(event));
    on('pointerout', (event) => {
      if (event.relatedTarget === null && event.pointerType !== 'touch') this.#point(null, false);
    });
    on('keydown', (event) => this.#onKey(event));
    on('scroll', () => this.#onScroll());
    on('resize', () => this.#onScroll());
  }

  #onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (this.#panel?.owns(event)) {
      this.#point(null, true);
      return;
    }
    // A pressed button means selecting or dragging, which a card would get in the way of.
    if (event.buttons !== 0) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#on || !this.#pointer) return;
      this.#send({ type: 'point', target: this.#options.page.markAt(this.#pointer), inCard: false });
    });
  }

  #point(target: MarkId | null, inCard: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#send({ type: 'point', target, inCard });
  }

  /** A tap opens the card of a mark, unless the page has a use for the tap. */
  #onClick(event: MouseEvent): void {
    if (this.#panel?.owns(event) || (event as PointerEvent).pointerType !== 'touch') return;
    const within = event.target instanceof Element ? event.target.closest(INTERACTIVE) : null;
    const target = within ? null : this.#options.page.markAt({ x: event.clientX, y: event.clientY });
    this.#send({ type: 'tap', target });
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method composes, every key belongs to it.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      if (this.#panel?.owns(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      this.#send({ type: 'escape' });
    }
    if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.code !== 'Period' && event.code !== 'Comma') return;
    if (event.target instanceof Element && event.target.closest(WRITTEN)) return;
    const target = this.#options.page.markBeside(targetOf(this.#state), event.code === 'Period');
    if (target === null) return;
    event.preventDefault();
    this.#options.page.reveal(target);
    this.#send({ type: 'step', target });
  }

  #onScroll(): void {
    const target = targetOf(this.#state);
    const inView = target !== null && this.#options.page.locate(target) !== null;
    this.#send({ type: 'scroll', inView });
  }

  #send(event: HoverEvent<C>): void {
    const { state, effects } = step(this.#state, event);
    const before = targetOf(this.#state);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    const after = targetOf(this.#state);
    if (after !== before) this.#options.page.activate(after);
  }

  #run(effect: HoverEffect<C>): void {
    switch (effect.do) {
      case 'wait':
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#send({ type: 'timer', token: effect.token }), effect.ms);
        break;
      case 'load':
        this.#load(effect.token, effect.target);
        break;
      case 'show':
        this.#show(effect.target, effect.card, effect.focus);
        break;
      case 'place':
        this.#panel?.place(this.#options.page.locate(effect.target)?.lines ?? []);
        break;
      case 'hide':
        this.#panel?.hide(effect.restoreFocus);
    }
  }

  #show(target: MarkId, card: C, focus: boolean): void {
    const place = this.#options.page.locate(target);
    this.#panel ??= this.#options.openPanel({
      removed: () => this.#send({ type: 'removed' }),
      blur: () => this.#send({ type: 'blur' }),
    });
    try {
      const draw = this.#options.render(card, this.#actions);
      if (place && this.#panel) this.#panel.show(place.element, place.lines, draw, focus);
      else this.#send({ type: 'lost', target });
    } catch (error) {
      // Half a card is worse than none.
      console.warn('Layoff Lens could not draw a card.', error);
      this.#send({ type: 'lost', target });
    }
  }

  #load(token: number, target: MarkId): void {
    this.#options.load(target).then(
      (card) => this.#send({ type: 'reply', token, card }),
      // No answer is no card; the reader loses nothing but this one.
      () => this.#send({ type: 'reply', token, card: null }),
    );
  }
}
