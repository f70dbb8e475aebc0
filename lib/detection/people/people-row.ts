/** `\b` knows ASCII letters only; these stand for it in other alphabets. Ranges, since `\p{L}` is slow to compile. */
const NOT_BEFORE = `(?<![A-Za-zÀ-ɏЀ-ӿḀ-ỿ0-9])`;
const NOT_AFTER = `(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`;

export function words(list: string): RegExp {
  return new RegExp(`${NOT_BEFORE}(?:${list})${NOT_AFTER}`, 'u');
}
export function stems(list: string): RegExp {
  return new RegExp(`${NOT_BEFORE}(?:${list})`, 'u');
}
/** A number, up to two words, a noun for people or posts. */
export function counted(numbers: string, nouns: string): RegExp {
  return new RegExp(
    `${NOT_BEFORE}(?:\\d[\\d.,]*(?: ?%| mil)?|${numbers})(?: [A-Za-zÀ-ɏЀ-ӿḀ-ỿ]+){0,2} (?:${nouns})`,
    'u',
  );
}
