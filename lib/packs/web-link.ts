/**
 * A link as the pack carries it: https, or empty. Tables keep the few http
 * links as they were recorded, but a reader is not sent over an open connection.
 */
export function httpsOnly(link: string): string {
  return link.startsWith('https://') ? link : '';
}
