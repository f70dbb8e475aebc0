/** English names of the data that are not the ones browsers have for the same country. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Czech Republic': 'CZ',
  'Hong Kong': 'HK',
  Macau: 'MO',
  Myanmar: 'MM',
  Turkey: 'TR',
  UAE: 'AE',
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
let byName: Map<string, string> | undefined;

/**
 * ISO 3166 code of a country by its English name, or null. Asks the browser,
 * which knows all names, rather than to carry a table of them.
 */
export function regionCode(name: string): string | null {
  if (!byName) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    byName = new Map();
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const english = names.of(first + second);
        // Codes that are no longer used (DD, SU) lead to the name of the present country: either will do.
        if (english) byName.set(english, first + second);
      }
    }
  }
  return OTHER_NAMES[name] ?? byName.get(name) ?? null;
}
