/** Second-level names under which registrars sell, as in `co.uk`: then the site is one label longer. */
const SHARED_SECOND_LEVEL = /^(?:com?|org|net|edu|gov|ac|or|ne|go)$/;
/** A frame smaller than this in px holds a counter or a button, not text. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 80;

/** The registrable part of a host name, near enough to tell a site's own frames from others. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const length = labels.length > 2 && SHARED_SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-length).join('.');
}

/** Addresses of the documents around this one, the page itself last; empty in the page. */
function ancestors(): string[] {
  const { ancestorOrigins } = location;
  if (ancestorOrigins) return [...ancestorOrigins];
  // Where the browser does not say, only frames of the very same origin can be told.
  try {
    return top && top !== window ? [top.location.origin] : [];
  } catch {
    return ['null'];
  }
}

/**
 * Host name of the page that this document belongs to: its own, or for a frame
 * that of the page around it. Null for frames of other sites, such as
 * advertisements, and for frames too small to read in.
 */
export function pageHost(): string | null {
  const above = ancestors();
  const page = above.at(-1);
  if (page === undefined) return location.hostname;
  if (innerWidth < MIN_WIDTH || innerHeight < MIN_HEIGHT) return null;
  let host: string;
  try {
    host = new URL(page).hostname;
  } catch {
    return null;
  }
  // A document written by its parent has no address and is of the parent's site.
  const own = location.hostname || host;
  return siteOf(own) === siteOf(host) ? host : null;
}
