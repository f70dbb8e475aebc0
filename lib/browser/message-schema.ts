import * as v from 'valibot';
import type { BackgroundRequests } from './protocol.ts';

/** Marks on one frame beyond which a report is not believable. */
const MAX_MARKS = 1_000_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MARKS));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-zA-Z0-9._-]{0,199}$/));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const requestSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('card'),
    subject: v.strictObject({ kind: v.picklist(['company', 'phrase']), id }),
  }),
  v.strictObject({ kind: v.literal('language'), tag }),
  v.strictObject({ kind: v.picklist(['drawer', 'citation']) }),
  v.strictObject({ kind: v.literal('counts'), companies: count, phrases: count }),
]);

export type BackgroundMessage = {
  [K in keyof BackgroundRequests]: { readonly kind: K } & BackgroundRequests[K]['request'];
}[keyof BackgroundRequests];

/** The request in a message, or null where it is none that the background knows. Never throws. */
export function parseRequest(message: unknown): BackgroundMessage | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? (parsed.output as BackgroundMessage) : null;
}
