/**
 * Name under which the settings of a host are kept and which the switch
 * bears: lower case, without a trailing dot and without `www.`.
 */
export function siteName(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
}

/** A page address, or null where it is none. */
export function parseAddress(address: string | undefined): URL | null {
  if (!address) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
