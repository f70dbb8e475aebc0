import { PRIVATE_LABELS, PRIVATE_PATHS } from './private-part.ts';

/** A row of the site table as far as the manifest needs it. */
export interface SitePlace {
  readonly host: string;
  readonly includeSubdomains: boolean;
}

/** Match patterns of the manifest for the curated sites, http and https. */
export function sitePatterns(sites: readonly SitePlace[]): string[] {
  return sites.map((site) => (site.includeSubdomains ? `*://*.${site.host}/*` : `*://${site.host}/*`));
}

/** Match patterns of private parts, which keep the page script out from the start. */
export function privatePatterns(): string[] {
  return PRIVATE_PATHS.flatMap((path) => [`*://*/${path}`, `*://*/${path}/*`]);
}

/** Globs of private hosts: match patterns cannot name a first label. */
export function privateGlobs(): string[] {
  return PRIVATE_LABELS.map((label) => `*://${label}.*`);
}

/** Match pattern of the one host that an address names. */
export function exactPattern(url: Pick<URL, 'hostname'>): string {
  return `*://${url.hostname}/*`;
}

/** Match pattern for a site and all below it, as a reader grants it; numeric and local names have nothing below. */
export function grantPattern(site: string): string {
  return /^[\d.]+$|:/.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}
