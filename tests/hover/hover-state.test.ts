import { describe, expect, test } from 'vitest';
import type { HoverEffect, HoverEvent } from '../../lib/hover/hover-event.ts';
import { DWELL_MS, GRACE_MS, type HoverState, IDLE, step, targetOf } from '../../lib/hover/hover-state.ts';

type Event = HoverEvent<string>;
type Effect = HoverEffect<string>;

/** A script of events; `timer` and `reply` without a token get the one that was waited for last. */
class Script {
  state: HoverState<string> = IDLE;
  readonly done: Effect[] = [];
  #token = 0;

  play(...events: Event[]): this {
    for (const event of events) {
      const { state, effects } = step(this.state, event);
      this.state = state;
      this.done.push(...effects);
      for (const effect of effects) if ('token' in effect) this.#token = effect.token;
    }
    return this;
  }

  timer(): this {
    return this.play({ type: 'timer', token: this.#token });
  }

  reply(card: string | null): this {
    return this.play({ type: 'reply', token: this.#token, card });
  }

  /** What was shown and hidden, in order. */
  get seen(): string[] {
    return this.done.flatMap((effect) =>
      effect.do === 'show' ? [`show ${effect.card}`] : effect.do === 'hide' ? ['hide'] : [],
    );
  }
}

const over = (target: number | null): Event => ({ type: 'point', target, inCard: false });
const inCard: Event = { type: 'point', target: null, inCard: true };
const pressEscape: Event = { type: 'escape' };

function hovering(): Script {
  return new Script().play(over(1)).reply('one').timer();
}

function byKeyboard(): Script {
  return new Script().play({ type: 'step', target: 1 }).reply('one');
}

describe('pointer', () => {
  test('a rest on a mark asks for its card at once and shows it after the dwell', () => {
    const script = new Script().play(over(1));
    expect(script.done).toEqual([
      { do: 'wait', token: 1, ms: DWELL_MS },
      { do: 'load', token: 1, target: 1 },
    ]);
    expect(script.reply('one').seen).toEqual([]);
    expect(script.timer().seen).toEqual(['show one']);
    expect(script.done.at(-1)).toEqual({ do: 'show', target: 1, card: 'one', focus: false });
  });

  test('a card that comes after the dwell is shown when it comes', () => {
    const script = new Script().play(over(1)).timer();
    expect(script.state.phase).toBe('loading');
    expect(script.reply('one').seen).toEqual(['show one']);
  });

  test('moving along the same mark does not start the dwell anew', () => {
    const script = new Script().play(over(1), over(1), over(1));
    expect(script.done).toHaveLength(2);
  });

  test('a pointer that only passes opens nothing', () => {
    const script = new Script().play(over(1), over(null));
    const late = script.play({ type: 'timer', token: 1 }, { type: 'reply', token: 1, card: 'one' });
    expect(late.seen).toEqual([]);
    expect(late.state.phase).toBe('idle');
  });

  test('leaving for another mark forgets the card of the first', () => {
    const script = new Script().play(over(1), over(2), { type: 'reply', token: 1, card: 'one' });
    expect(script.reply('two').timer().seen).toEqual(['show two']);
  });

  test('leaving while the card is on its way forgets it', () => {
    const script = new Script().play(over(1)).timer().play(over(null)).reply('one');
    expect(script.seen).toEqual([]);
  });

  test('a mark without a card shows nothing', () => {
    expect(new Script().play(over(1)).reply(null).timer().state.phase).toBe('idle');
    expect(new Script().play(over(1)).timer().reply(null).state.phase).toBe('idle');
  });
});

describe('grace', () => {
  test('the card stays for a while after the pointer has left', () => {
    const script = hovering().play(over(null));
    expect(script.state.phase).toBe('leaving');
    expect(script.done.at(-1)).toMatchObject({ do: 'wait', ms: GRACE_MS });
    expect(script.timer().seen).toEqual(['show one', 'hide']);
  });

  test('the pointer may go into the card and stay there', () => {
    const script = hovering().play(over(null), inCard).timer();
    expect(script.state.phase).toBe('shown');
    expect(script.seen).toEqual(['show one']);
  });

  test('an old grace timer does not close a card the pointer came back to', () => {
    const script = hovering().play(over(null));
    const { token } = script.state;
    expect(script.play(over(1), { type: 'timer', token }).state.phase).toBe('shown');
  });

  test('going to another mark changes cards without closing in between', () => {
    const script = hovering().play(over(2)).reply('two').timer();
    expect(script.seen).toEqual(['show one', 'show two']);
    expect(targetOf(script.state)).toBe(2);
  });

  test('the old card waits for a new one that is late, and goes if there is none', () => {
    const script = hovering().play(over(2)).timer();
    expect(script.seen).toEqual(['show one']);
    expect(script.reply(null).seen).toEqual(['show one', 'hide']);
  });

  test('on the way over a second mark to a third, only the third is shown', () => {
    const script = hovering().play(over(2), over(3)).reply('three').timer();
    expect(script.seen).toEqual(['show one', 'show three']);
  });
});

describe('keyboard', () => {
  test('a step opens the card without a dwell and gives it the focus', () => {
    expect(byKeyboard().done.at(-1)).toEqual({ do: 'show', target: 1, card: 'one', focus: true });
  });

  test('the next step puts the next card in place of the first', () => {
    const script = byKeyboard().play({ type: 'step', target: 2 }).reply('two');
    expect(script.seen).toEqual(['show one', 'show two']);
  });

  test('the pointer does not take a keyboard card away', () => {
    const script = byKeyboard().play(over(2), over(null), inCard);
    expect(script.state).toMatchObject({ phase: 'shown', target: 1 });
  });

  test('a focus that leaves the card closes it, and is not called back', () => {
    expect(byKeyboard().play({ type: 'blur' }).done.at(-1)).toEqual({ do: 'hide', restoreFocus: false });
  });

  test('a pointer card takes no notice of the focus', () => {
    expect(hovering().play({ type: 'blur' }).state.phase).toBe('shown');
  });
});

describe('tap', () => {
  test('opens without taking the focus, and a tap elsewhere closes', () => {
    const script = new Script().play({ type: 'tap', target: 1 }).reply('one');
    expect(script.done.at(-1)).toMatchObject({ do: 'show', focus: false });
    expect(script.play({ type: 'tap', target: null }).seen).toEqual(['show one', 'hide']);
  });

  test('a press beside the mark ends a dwell', () => {
    expect(new Script().play(over(1), { type: 'tap', target: null }).timer().seen).toEqual([]);
  });
});

describe('closing', () => {
  test.each<[string, Event]>([
    ['Escape', pressEscape],
    ['the page going out of sight', { type: 'away' }],
    ['the page taking the card away', { type: 'removed' }],
    ['the mark being gone', { type: 'lost', target: 1 }],
    ['the mark being scrolled out of view', { type: 'scroll', inView: false }],
  ])('%s closes an open card once, however it was opened', (_name, event) => {
    for (const script of [hovering(), byKeyboard(), hovering().play(over(null)), hovering().play(over(2))]) {
      script.play(event, event);
      expect(script.state.phase).toBe('idle');
      expect(script.seen.filter((what) => what === 'hide')).toEqual(['hide']);
    }
  });

  test.each<[string, Event]>([
    ['Escape', pressEscape],
    ['the page going out of sight', { type: 'away' }],
    ['the mark being gone', { type: 'lost', target: 1 }],
  ])('%s gives the focus back to where it was', (_name, event) => {
    expect(byKeyboard().play(event).done.at(-1)).toEqual({ do: 'hide', restoreFocus: true });
  });

  test.each<[string, Event]>([
    ['Escape', pressEscape],
    ['the page taking a card away', { type: 'removed' }],
    ['a lost mark', { type: 'lost', target: 1 }],
    ['a scroll', { type: 'scroll', inView: true }],
    ['a blur', { type: 'blur' }],
  ])('%s with nothing open does nothing', (_name, event) => {
    const script = new Script().play(event);
    expect(script.state).toEqual(IDLE);
    expect(script.done).toEqual([]);
  });

  test('Escape ends a dwell and a loading, and their late answers fall away', () => {
    for (const script of [new Script().play(over(1)), new Script().play(over(1)).timer()]) {
      const { token } = script.state;
      script.play(pressEscape, { type: 'timer', token }, { type: 'reply', token, card: 'one' });
      expect(script.state.phase).toBe('idle');
      expect(script.seen).toEqual([]);
    }
  });

  test('another mark being lost leaves the card alone', () => {
    expect(hovering().play({ type: 'lost', target: 9 }).state.phase).toBe('shown');
  });
});

describe('scrolling', () => {
  test('takes the card along with its mark', () => {
    expect(hovering().play({ type: 'scroll', inView: true }).done.at(-1)).toEqual({ do: 'place', target: 1 });
  });

  test('ends a dwell and a pointer card on its way, not a keyboard one', () => {
    const scroll: Event = { type: 'scroll', inView: true };
    expect(new Script().play(over(1), scroll).state.phase).toBe('idle');
    expect(new Script().play(over(1)).timer().play(scroll).state.phase).toBe('idle');
    expect(new Script().play({ type: 'step', target: 1 }, scroll).state.phase).toBe('loading');
  });
});

test('every wait has a token of its own', () => {
  const script = hovering().play(over(2), over(null), over(1), over(3), pressEscape, over(1), over(2));
  const tokens = script.done.flatMap((effect) => (effect.do === 'wait' ? [effect.token] : []));
  expect(new Set(tokens).size).toBe(tokens.length);
});
