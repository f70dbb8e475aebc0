/**
 * Parts of a site that are nobody's reading matter: mail, accounts, shops,
 * private messages. They are left alone wherever the extension may run.
 */
export const PRIVATE_LABELS = [
  'account',
  'accounts',
  'auth',
  'chat',
  'checkout',
  'id',
  'login',
  'mail',
  'pay',
  'secure',
  'shop',
  'signin',
  'store',
  'webmail',
] as const;

export const PRIVATE_PATHS = [
  'account',
  'accounts',
  'chat',
  'checkout',
  'direct',
  'inbox',
  'login',
  'message',
  'messages',
  'messaging',
  'oauth',
  'password',
  'settings',
  'signin',
  'signup',
] as const;

const labels: ReadonlySet<string> = new Set(PRIVATE_LABELS);
const paths: ReadonlySet<string> = new Set(PRIVATE_PATHS);

/** Whether an address lies in such a part: a first host label or a first path segment says so. */
export function isPrivatePart(url: Pick<URL, 'hostname' | 'pathname'>): boolean {
  const hostLabels = url.hostname.toLowerCase().split('.');
  // The registrable name itself may be one of the words (shop.com).
  const below = hostLabels.slice(0, -2);
  const segment = url.pathname.split('/')[1]?.toLowerCase() ?? '';
  return below.some((label) => labels.has(label)) || paths.has(segment);
}
