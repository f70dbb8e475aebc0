import * as v from 'valibot';
import { day } from './fields.ts';

/**
 * What the tables cover, as far as the rows themselves cannot say it: a table
 * that begins with one early row is not complete from that day on.
 */
export const coverageSchema = v.strictObject({
  /** Day the tables were last put together as a whole. */
  compiled: day,
  /** From this day on announcements were collected steadily; earlier ones are single finds. */
  announcementsFrom: day,
  noticesFrom: day,
});
export type CoverageRow = Readonly<v.InferOutput<typeof coverageSchema>>;
