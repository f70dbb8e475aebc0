/** An entry of a browser's `messages.json`. */
export interface LocaleMessage {
  readonly message: string;
}

/** Turns flat interface strings (`"key": "text with $1"`) into the form browsers read. */
export function localeMessages(strings: Readonly<Record<string, string>>): Record<string, LocaleMessage> {
  return Object.fromEntries(Object.entries(strings).map(([key, message]) => [key, { message }]));
}
