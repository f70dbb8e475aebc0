/** What the hover state machine is told, and what it asks for. */

/** Id of a mark. */
export type MarkId = number;

export type HoverEvent<C> =
  /** The pointer rests on a mark, in the card, or on neither. */
  | { readonly type: 'point'; readonly target: MarkId | null; readonly inCard: boolean }
  /** A press outside the card: on a mark by touch, else anywhere. */
  | { readonly type: 'tap'; readonly target: MarkId | null }
  /** The keyboard goes to a mark. */
  | { readonly type: 'step'; readonly target: MarkId }
  | { readonly type: 'timer'; readonly token: number }
  | { readonly type: 'reply'; readonly token: number; readonly card: C | null }
  | { readonly type: 'escape' }
  | { readonly type: 'scroll'; readonly inView: boolean }
  /** The focus left the card for another place in the page. */
  | { readonly type: 'blur' }
  /** The page went out of sight, or annotation was switched off. */
  | { readonly type: 'away' }
  /** The page took the card away. */
  | { readonly type: 'removed' }
  /** A mark is gone. */
  | { readonly type: 'lost'; readonly target: MarkId };

export type HoverEffect<C> =
  /** Send `timer` with the token after `ms`. */
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  /** Fetch the card of a mark and send `reply` with the token. */
  | { readonly do: 'load'; readonly token: number; readonly target: MarkId }
  | { readonly do: 'show'; readonly target: MarkId; readonly card: C; readonly focus: boolean }
  /** Put the card to its mark again, which has moved. */
  | { readonly do: 'place'; readonly target: MarkId }
  | { readonly do: 'hide'; readonly restoreFocus: boolean };
