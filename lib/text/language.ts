import { FUNCTION_WORDS } from './function-words.ts';
import { createLanguageGuess } from './language-guess.ts';

export { languageFits } from './language-guess.ts';

/** Language of a text among all whose function words are known; see `createLanguageGuess`. */
export const guessLanguage = createLanguageGuess(FUNCTION_WORDS);
