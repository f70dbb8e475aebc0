import type { PeopleSignals } from '../language-data.ts';

/** Hindi is also written in Latin letters (“80 logon ko nikal diya”). */
export const HI: PeopleSignals = {
  people:
    /(?:\d[\d,]*|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बीस|तीस|पचास|सौ|हज़ार|हजार|सैकड़ों|हजारों|आधे|दर्जनों) ?(?:से ज्यादा |से अधिक |फीसदी |प्रतिशत )?(?:लोग|कर्मचार|नौकरि|इंजीनियर|कर्मी|कर्मियों|जन|पत्रकार|शिक्षक|कामगार|मजदूर|श्रमिक|पद)|(?:\d[\d,]*|sau|hazaar|saikdon) (?:log|employees|engineers|karmchari|people|staff|teachers)/u,
  leaving:
    /(?:निकाल|छंटनी|नौकरी (?:गई|चली|गंवा|से)|नौकरियां (?:जा|गई)|बेरोज़गार|बेरोजगार|बचे|इस्तीफ|घर भेज|हटा(?:ए|या)? (?:दि|ग)|nik(?:a|aa)l|naukri (?:gayi|gai|chali)|job gayi|berozgar|laid off|layoff|terminate)/u,
};
