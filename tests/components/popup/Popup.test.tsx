// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '../../../components/i18n.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import type { Finding } from '../../../lib/detection/findings.ts';
import type { CardFacts, CardSubject } from '../../../lib/packs/card-facts.ts';
import { COVERAGE, companyFacts, phraseFacts } from '../sample-facts.ts';
import { textIn } from '../strings.ts';

const HOST = 'news.example.com';
const company = (...ids: string[]): Finding => {
  const subjects = ids.map((id): CardSubject => ({ kind: 'company', id }));
  return { kind: 'company', key: 'norvik', subjects, surface: 'Norvik', relation: 'name', count: 3 };
};
const PHRASE: CardSubject = { kind: 'phrase', id: 'en-fresh-start' };
const phrase: Finding = {
  kind: 'phrase',
  key: PHRASE.id,
  subjects: [PHRASE],
  surface: 'fresh starts',
  count: 1,
};
const page = (change: Partial<Extract<PopupState, { view: 'page' }>> = {}): PopupState => ({
  view: 'page',
  host: HOST,
  on: true,
  reading: false,
  trouble: null,
  findings: [company('norvik'), phrase],
  ...change,
});

interface Doings {
  readonly onToggle?: (on: boolean) => void;
  readonly onGrant?: () => void;
  readonly onReload?: () => void;
  readonly loadCard?: (subject: CardSubject) => Promise<CardFacts | null>;
  readonly switchFailed?: boolean;
  readonly markPlain?: boolean;
  readonly onMarkPlain?: (on: boolean) => void;
}

async function show(state: PopupState, doings: Doings = {}, tag = 'en'): Promise<HTMLElement> {
  await act(() =>
    render(
      <TextProvider value={textIn(tag)}>
        <Popup
          state={state}
          age={{ coverage: COVERAGE, stale: false }}
          switchFailed={doings.switchFailed ?? false}
          markPlain={doings.markPlain ?? false}
          onMarkPlain={doings.onMarkPlain ?? vi.fn()}
          onToggle={doings.onToggle ?? vi.fn()}
          onGrant={doings.onGrant ?? vi.fn()}
          onReload={doings.onReload ?? vi.fn()}
          loadCard={
            doings.loadCard ?? (async ({ kind }) => (kind === 'company' ? companyFacts() : phraseFacts()))
          }
        />
      </TextProvider>,
      document.body,
    ),
  );
  return document.body;
}

const buttons = (): HTMLButtonElement[] => [...document.body.querySelectorAll('button')];
const button = (name: RegExp): HTMLButtonElement => {
  const found = buttons().find(({ textContent }) => name.test(textContent ?? ''));
  if (!found) throw new Error(`no button ${name}: ${buttons().map((b) => b.textContent)}`);
  return found;
};
/** Presses a button and lets a card come that is loaded by it. */
const press = (name: RegExp) =>
  act(async () => {
    button(name).click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const text = (): string => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

describe('the switch', () => {
  it.each<PopupState>([
    page(),
    page({ on: false, findings: [] }),
    { view: 'permission', host: HOST, refused: false },
    { view: 'lost', host: HOST, on: true },
  ])('is the first control and bears the name of the site ($view)', async (state) => {
    const first = (await show(state)).querySelector('button, a, input, summary');
    expect(first?.getAttribute('role')).toBe('switch');
    expect(first?.textContent).toContain(HOST);
    expect(first?.getAttribute('aria-checked')).toBe(String('on' in state && state.on));
  });

  it('asks for the other state', async () => {
    const onToggle = vi.fn();
    await show(page({ on: true }), { onToggle });
    await press(/news\.example\.com/);
    await show(page({ on: false }), { onToggle });
    await press(/news\.example\.com/);
    expect(onToggle.mock.calls).toEqual([[false], [true]]);
  });

  it('says so where the choice could not be kept', async () => {
    const body = await show(page(), { switchFailed: true });
    expect(body.querySelector('[role=alert]')?.textContent).toMatch(/could not keep/);
  });
});

describe('what is on the page', () => {
  it('lists companies and phrases with how often, also with marks off', async () => {
    await show(page({ on: false }));
    expect(button(/Norvik/).textContent).toMatch(/3 mentions/);
    expect(button(/fresh starts/).textContent).toMatch(/1 mention$/);
    expect(text()).toMatch(/Marks are off/);
  });

  it('opens a card by its button and closes it again', async () => {
    const body = await show(page());
    expect(button(/Norvik/).getAttribute('aria-expanded')).toBe('false');
    await press(/Norvik/);
    const card = body.querySelector('[role=group]');
    expect(button(/Norvik/).getAttribute('aria-expanded')).toBe('true');
    expect(card?.textContent).toMatch(/300 jobs/);
    expect(button(/Norvik/).getAttribute('aria-controls')).toBe(card?.parentElement?.id);
    await press(/Norvik/);
    expect(body.querySelector('[role=group]')).toBeNull();
  });

  it('sums each up in a line, and is silent where there is no record', async () => {
    const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    const gists = () => [...document.body.querySelectorAll('.gist')].map((gist) => gist.textContent);
    await show(page());
    await settle();
    expect(gists()).toHaveLength(2);
    expect(gists()[0]).toMatch(/300 jobs/);
    render(null, document.body);
    await show(page(), { loadCard: () => Promise.resolve(null) });
    await settle();
    expect(gists()).toEqual([]);
  });

  it('asks the reader which firm is meant where several bear the name', async () => {
    const asked: string[] = [];
    const loadCard = async ({ id }: CardSubject) => {
      asked.push(id);
      return companyFacts({ id, name: id });
    };
    await show(page({ findings: [company('norvik-oil', 'norvik-bank')] }), { loadCard });
    await press(/Norvik/);
    expect([...new Set(asked)]).toEqual(['norvik-oil', 'norvik-bank']);
    expect(buttons().filter((b) => b.hasAttribute('aria-pressed'))).toHaveLength(2);
    expect(text()).not.toMatch(/300 jobs/);
    await press(/norvik-bank/);
    expect(text()).toMatch(/300 jobs/);
  });

  it('shows a card without a record where the facts cannot be had', async () => {
    await show(page(), { loadCard: () => Promise.reject(new Error('gone')) });
    await press(/Norvik/);
    expect(document.body.querySelector('[role=group]')?.textContent).toMatch(/Norvik/);
    expect(text()).not.toMatch(/no layoffs/i);
  });

  it('says what it covers when nothing is found, but not while it still reads', async () => {
    await show(page({ findings: [] }));
    expect(text()).toMatch(/Nothing found/);
    await show(page({ findings: [], reading: true }));
    expect(text()).not.toMatch(/Nothing found/);
    expect(text()).toMatch(/Still reading/);
  });

  it('tells how old the data is', async () => {
    await show(page());
    expect(text()).toMatch(/Jun 30, 2026/);
  });
});

describe('a page that is not read', () => {
  it.each([
    [{ view: 'loading' }, /Loading/],
    [{ view: 'unreadable', why: 'store' }, /store/],
    [{ view: 'unreadable', why: 'browser-page' }, /belongs to the browser/],
    [{ view: 'unreadable', why: 'unknown' }, /does not say which page/],
    [{ view: 'unreadable', why: 'document' }, /PDF/],
    [{ view: 'unreadable', why: 'private' }, /private/],
    [page({ trouble: 'highlights-cleared' }), /keeps removing/],
    [page({ trouble: 'too-large' }), /very long/],
    [{ view: 'permission', host: HOST, refused: true }, /Not allowed/],
  ] as [PopupState, RegExp][])('says why: %o', async (state, sentence) => {
    await show(state);
    expect(text()).toMatch(sentence);
  });

  it('offers the grant and the reload', async () => {
    const onGrant = vi.fn();
    const onReload = vi.fn();
    await show({ view: 'permission', host: HOST, refused: false }, { onGrant });
    await press(/Allow on news/);
    await show({ view: 'lost', host: HOST, on: true }, { onReload });
    await press(/Reload/);
    expect([onGrant.mock.calls.length, onReload.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('accessibility', () => {
  it.each(['en'])('has no violation, cards open (%s)', async (tag) => {
    await show(page(), {}, tag);
    await press(/Norvik/);
    await press(/fresh starts/);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`)).toEqual([]);
  });
});
