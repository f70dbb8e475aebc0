import { isPrivatePart } from './private-part.ts';

/** What the reader chose for a site; null where nothing was chosen. */
export type SiteMode = 'on' | 'off';

/**
 * - `on`: marks are shown; `off`: the reader switched the site off, the popup still works;
 * - `never`: no page to read: another scheme, or a private part of a site.
 */
export type Decision = 'on' | 'off' | 'never';

/** Decides for a page on which the page script is allowed to run. */
export function decide(
  url: Pick<URL, 'protocol' | 'hostname' | 'pathname'>,
  chosen: SiteMode | null,
): Decision {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'never';
  if (isPrivatePart(url)) return 'never';
  return chosen ?? 'on';
}
