import type { CardPanel, CardRenderer, PanelEvents } from '../hover/card-drawer.ts';
import { type Placement, placeCard, type Rect } from '../hover/placement.ts';
import { closestAcross } from './container.ts';
import { randomName } from './random-name.ts';

/**
 * `all: initial` against page rules for the host's tag, `!important` inside
 * the shadow tree because that beats `!important` outside. The host itself is
 * a point; the panel is what is seen.
 */
const HOST_CSS = `
:host{all:initial!important}
:host(:popover-open){display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;border:0!important;padding:0!important;overflow:visible!important;background:none!important}
.panel{position:fixed;box-sizing:border-box;overflow:auto;overscroll-behavior:contain;max-width:calc(100vw - 16px)}
.panel>:focus{outline:none}
@media print{:host{display:none!important}}`;

/** The element that holds the card. It is in the page only while a card is open. */
export class CardHost implements CardPanel {
  readonly #css: string;
  readonly #events: PanelEvents;
  #host: HTMLElement | null = null;
  #panel: HTMLElement | null = null;
  #clear: (() => void) | null = null;
  #watch: MutationObserver | null = null;
  #returnTo: HTMLElement | null = null;
  #rightToLeft = false;
  /** The focus leaves a link of the old card when the new one is drawn; that is not the reader leaving. */
  #drawing = false;

  /** `css` styles the cards. */
  constructor(css: string, events: PanelEvents) {
    this.#css = css;
    this.#events = events;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  show(anchor: Element, lines: readonly Rect[], render: CardRenderer, focus: boolean): void {
    const parent = closestAcross(anchor, 'dialog:modal') ?? document.documentElement;
    if (this.#host && (this.#host.parentNode !== parent || !this.#host.isConnected)) this.#unmount();
    const panel = this.#mount(parent);
    this.#drawing = true;
    this.#clear?.();
    this.#clear = render(panel);
    this.#rightToLeft = getComputedStyle(anchor).direction === 'rtl';
    this.place(lines);
    if (focus) {
      if (document.activeElement !== this.#host)
        this.#returnTo = document.activeElement as HTMLElement | null;
      const dialog = panel.firstElementChild;
      if (dialog instanceof HTMLElement) {
        dialog.tabIndex = -1;
        dialog.focus({ preventScroll: true });
      }
    }
    this.#drawing = false;
  }

  place(lines: readonly Rect[]): void {
    const panel = this.#panel;
    if (!panel || lines.length === 0) return;
    panel.style.maxHeight = 'none';
    const view = { left: 0, top: 0, width: document.documentElement.clientWidth, height: innerHeight };
    const card = { width: panel.offsetWidth, height: panel.offsetHeight };
    const placement: Placement = placeCard(lines, card, view, this.#rightToLeft);
    panel.style.left = `${placement.left}px`;
    panel.style.top = `${placement.top}px`;
    panel.style.maxHeight = `${placement.maxHeight}px`;
  }

  hide(restoreFocus: boolean): void {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement === this.#host;
    this.#unmount();
    if (restoreFocus && isFree) this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #mount(parent: Element): HTMLElement {
    if (this.#host && this.#panel) return this.#panel;
    // A custom element name is allowed a shadow root, and no page rule for `div` means it.
    const host = document.createElement(`${randomName(6)}-${randomName(6)}`);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS + this.#css);
    root.adoptedStyleSheets = [sheet];
    const panel = document.createElement('div');
    panel.className = 'panel';
    root.append(panel);
    panel.addEventListener('focusout', (event) => {
      // Without the focus in the document the reader is in another window, and comes back.
      const isLeft =
        this.#panel === panel && !this.#drawing && !panel.contains(event.relatedTarget as Node | null);
      if (isLeft && document.hasFocus()) this.#events.blur();
    });
    host.popover = 'manual';
    host.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed' && host === this.#host && event.isTrusted)
        this.#lose();
    });
    parent.append(host);
    host.showPopover();
    this.#watch = new MutationObserver(() => {
      if (!host.isConnected) this.#lose();
    });
    this.#watch.observe(document, { childList: true, subtree: true });
    this.#host = host;
    this.#panel = panel;
    return panel;
  }

  #lose(): void {
    if (!this.#host) return;
    this.#unmount();
    this.#events.removed();
  }

  #unmount(): void {
    const host = this.#host;
    this.#watch?.disconnect();
    this.#clear?.();
    this.#clear = null;
    this.#host = null;
    this.#panel = null;
    this.#drawing = false;
    host?.remove();
  }
}
