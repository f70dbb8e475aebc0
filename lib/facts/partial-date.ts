/** Dates as exact as they are known: YYYY, YYYY-MM or YYYY-MM-DD. */

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  // Date.parse lets 30 February pass as 1 March in some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isDay(text);
}

/** First day that a partial date can mean. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Last day that a partial date can mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  // Day 0 of a month is the last day of the month before.
  return new Date(Date.UTC(year as number, month ?? 12, 0)).toISOString().slice(0, 10);
}
