import type { PeopleSignals } from '../language-data.ts';

export const HI: PeopleSignals = {
  people: /(?:\d+|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|दस|सौ|हज़ार|हजार|सैकड़ों) ?(?:लोग|कर्मचारी|नौकरि|इंजीनियर|कर्मी|जन)/u,
  leaving: /(?:निकाल|छंटनी|नौकरी गई|बाहर|बेरोज़गार|बचे|इस्तीफ)/u,
};
