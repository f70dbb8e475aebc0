/** Digits of Arabic, Persian and Devanagari, by the code of their zero. */
const ZEROS = [0x660, 0x6f0, 0x966] as const;
const FOREIGN = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u066b\u066c]/g;

/** Rewrites digits of other scripts and the Arabic separators, unit by unit, so that offsets hold. */
export function westernDigits(text: string): string {
  return text.replace(FOREIGN, (unit) => {
    const code = unit.charCodeAt(0);
    if (code === 0x66b) return '.';
    if (code === 0x66c) return ',';
    const zero = ZEROS.find((z) => code >= z && code <= z + 9) ?? code;
    return String(code - zero);
  });
}

const GROUPED = String.raw`\d{1,3}(?:[.,']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?`;
const SPACE_GROUPED = String.raw`\d{1,3}(?: \d{3})+(?!\d)`;
const INDIAN = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`;
const PLAIN = String.raw`\d+(?:[.,]\d{1,2}(?!\d))?`;

/** Pattern of a number in digits, longest form first. */
export function digitPattern(spaceGroups: boolean): string {
  return spaceGroups ? `(?:${SPACE_GROUPED}|${GROUPED}|${PLAIN})` : `(?:${INDIAN}|${GROUPED}|${PLAIN})`;
}

/**
 * Value of a number in digits, whatever its locale: a mark before exactly three
 * digits groups them, any other one before the last digits is the decimal mark.
 */
export function digitValue(digits: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimal ? digits.slice(0, decimal.index) : digits;
  return Number(`${whole.replace(/\D/g, '')}${decimal ? `.${decimal[1]}` : ''}`);
}
