import { isPrivatePart } from './private-part.ts';

/** What the reader chose for a site; null where nothing was chosen. */
export type SiteMode = 'on' | 'off';

/**
 * - `ask`: the extension has no right here yet, the popup offers to ask for it;
 * - `on`: marks are shown; `off`: the reader switched the site off, the popup still works;
 * - `never`: no page to read: another scheme, or a private part of a site.
 */
export type Decision = 'on' | 'off' | 'ask' | 'never';

/**
 * Decides what happens on a page. A page script runs only where it has the
 * right, and so leaves `granted` out.
 */
export function decide(
  url: Pick<URL, 'protocol' | 'hostname' | 'pathname'>,
  chosen: SiteMode | null,
  granted = true,
): Decision {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'never';
  if (isPrivatePart(url)) return 'never';
  return granted ? (chosen ?? 'on') : 'ask';
}
