/**
 * When a card opens and closes. Nothing here waits, measures or draws: `step`
 * takes a state and an event and returns the next state with what is to be
 * done, so that every move can be tested as a table.
 *
 *            point                 timer, card there
 *   idle ──────────────▶ dwelling ───────────────────▶ shown ◀─────────┐
 *    ▲  step, tap           │ timer, no card yet         │ point      │ point at
 *    ├───────────────▶ loading ──────────────────────▶   │ elsewhere  │ it again
 *    │                              reply                ▼            │
 *    └──────────────────────────────────────────────  leaving ────────┘
 *       timer, escape, scroll out of view, blur, away, removed, lost
 *
 * Every wait has a token; a timer or reply with an old one is ignored.
 */
import type { HoverEffect, HoverEvent, MarkId } from './hover-event.ts';

/** A shorter rest would open cards along the way of a pointer that only passes. */
export const DWELL_MS = 300;
/** Time to get from the mark into the card without losing it. */
export const GRACE_MS = 300;

/** How the card was asked for. Only a pointer card follows the pointer; only a keyboard card takes the focus. */
export type HoverOrigin = 'pointer' | 'keyboard' | 'tap';

/** A card on its way: undefined while unanswered, null where there is none. */
type Awaited<C> = C | null | undefined;

export type HoverState<C> =
  | { readonly phase: 'idle'; readonly token: number }
  | { readonly phase: 'dwelling'; readonly token: number; readonly target: MarkId; readonly card: Awaited<C> }
  | {
      readonly phase: 'loading';
      readonly token: number;
      readonly target: MarkId;
      readonly by: HoverOrigin;
      /** The card of the mark before is still up. */
      readonly over: boolean;
    }
  | {
      readonly phase: 'shown';
      readonly token: number;
      readonly target: MarkId;
      readonly card: C;
      readonly by: HoverOrigin;
    }
  | {
      readonly phase: 'leaving';
      readonly token: number;
      readonly target: MarkId;
      readonly card: C;
      /** Where the pointer went, if to another mark: its dwell is the grace time of this one. */
      readonly next: MarkId | null;
      readonly nextCard: Awaited<C>;
    };

export interface HoverStep<C> {
  readonly state: HoverState<C>;
  readonly effects: readonly HoverEffect<C>[];
}

export const IDLE: HoverState<never> = { phase: 'idle', token: 0 };

/** The mark whose card is up or on its way; null while nothing has been decided. */
export function targetOf<C>(state: HoverState<C>): MarkId | null {
  return state.phase === 'idle' || state.phase === 'dwelling' ? null : state.target;
}

export function step<C>(state: HoverState<C>, event: HoverEvent<C>): HoverStep<C> {
  switch (event.type) {
    case 'point':
      return point(state, event.target, event.inCard);
    case 'tap':
      return event.target === null ? close(state, false) : open(state, event.target, 'tap');
    case 'step':
      return open(state, event.target, 'keyboard');
    case 'timer':
      return event.token === state.token ? timer(state) : stay(state);
    case 'reply':
      return event.token === state.token ? reply(state, event.card) : stay(state);
    case 'escape':
      return close(state, true);
    case 'scroll':
      return scroll(state, event.inView);
    case 'blur':
      return state.phase === 'shown' && state.by === 'keyboard' ? close(state, false) : stay(state);
    case 'away':
      return close(state, true);
    case 'removed':
      return hasCard(state)
        ? { state: idle(state), effects: [{ do: 'hide', restoreFocus: true }] }
        : stay(state);
    case 'lost':
      return 'target' in state && state.target === event.target ? close(state, true) : stay(state);
  }
}

function stay<C>(state: HoverState<C>): HoverStep<C> {
  return { state, effects: [] };
}

function idle<C>(state: HoverState<C>): HoverState<C> {
  return { phase: 'idle', token: state.token + 1 };
}

function hasCard<C>(state: HoverState<C>): boolean {
  return state.phase === 'shown' || state.phase === 'leaving' || (state.phase === 'loading' && state.over);
}

function close<C>(state: HoverState<C>, restoreFocus: boolean): HoverStep<C> {
  if (state.phase === 'idle') return stay(state);
  return { state: idle(state), effects: hasCard(state) ? [{ do: 'hide', restoreFocus }] : [] };
}

function open<C>(state: HoverState<C>, target: MarkId, by: HoverOrigin): HoverStep<C> {
  const token = state.token + 1;
  return {
    state: { phase: 'loading', token, target, by, over: hasCard(state) },
    effects: [{ do: 'load', token, target }],
  };
}

function show<C>(token: number, target: MarkId, card: C, by: HoverOrigin): HoverStep<C> {
  return {
    state: { phase: 'shown', token, target, card, by },
    effects: [{ do: 'show', target, card, focus: by === 'keyboard' }],
  };
}

function point<C>(state: HoverState<C>, target: MarkId | null, inCard: boolean): HoverStep<C> {
  const token = state.token + 1;
  switch (state.phase) {
    case 'idle':
    case 'dwelling': {
      const current = state.phase === 'dwelling' ? state.target : null;
      if (target === current) return stay(state);
      if (target === null) return { state: idle(state), effects: [] };
      return {
        state: { phase: 'dwelling', token, target, card: undefined },
        // Asked for at once, so that a background that has to wake up first does so during the dwell.
        effects: [
          { do: 'wait', token, ms: DWELL_MS },
          { do: 'load', token, target },
        ],
      };
    }
    case 'loading':
      if (state.by !== 'pointer' || target === state.target) return stay(state);
      return close(state, false);
    case 'shown':
      if (state.by !== 'pointer' || inCard || target === state.target) return stay(state);
      return leave(state, target);
    case 'leaving':
      if (inCard || target === state.target) {
        const { target: back, card } = state;
        return { state: { phase: 'shown', token, target: back, card, by: 'pointer' }, effects: [] };
      }
      return target === state.next ? stay(state) : leave(state, target);
  }
}

function leave<C>(
  state: HoverState<C> & { readonly phase: 'shown' | 'leaving' },
  next: MarkId | null,
): HoverStep<C> {
  const token = state.token + 1;
  const { target, card } = state;
  return {
    state: { phase: 'leaving', token, target, card, next, nextCard: undefined },
    effects: [
      { do: 'wait', token, ms: GRACE_MS },
      ...(next === null ? [] : [{ do: 'load' as const, token, target: next }]),
    ],
  };
}

function timer<C>(state: HoverState<C>): HoverStep<C> {
  if (state.phase === 'dwelling') return arrive(state.token, state.target, state.card, false);
  if (state.phase !== 'leaving') return stay(state);
  if (state.next === null || state.nextCard === null) return close(state, false);
  return arrive(state.token, state.next, state.nextCard, true);
}

/** The dwell is over: shows the card that came in the meantime, or waits for it. */
function arrive<C>(token: number, target: MarkId, card: Awaited<C>, over: boolean): HoverStep<C> {
  if (card === null) return { state: { phase: 'idle', token: token + 1 }, effects: [] };
  if (card !== undefined) return show(token, target, card as C, 'pointer');
  return { state: { phase: 'loading', token, target, by: 'pointer', over }, effects: [] };
}

function reply<C>(state: HoverState<C>, card: C | null): HoverStep<C> {
  switch (state.phase) {
    case 'dwelling':
      return stay<C>({ ...state, card });
    case 'leaving':
      return stay<C>({ ...state, nextCard: card });
    case 'loading':
      return card === null ? close(state, true) : show(state.token, state.target, card as C, state.by);
    default:
      return stay(state);
  }
}

function scroll<C>(state: HoverState<C>, inView: boolean): HoverStep<C> {
  switch (state.phase) {
    case 'dwelling':
      return close(state, false);
    case 'loading':
      return state.by === 'pointer' ? close(state, false) : stay(state);
    case 'shown':
    case 'leaving':
      return inView ? { state, effects: [{ do: 'place', target: state.target }] } : close(state, false);
    default:
      return stay(state);
  }
}
