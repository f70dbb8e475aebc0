import type { NumeralRow } from './numeral-row.ts';

export const DE: NumeralRow = {
  words:
    'ein:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90',
  scales:
    'hundert:100 tausend:1000 tsd.:1000 tsd:1000 mio:1000000 mio.:1000000 millionen:1000000 million:1000000',
  bareScale: true,
  joiner: 'und',
  glued: true,
  spaceGroups: true,
  percent: '%|prozent|prozentpunkte',
  shares: [
    ['(?:die )?hälfte|jede[rsnm]? zweite[rsn]?', 50],
    ['(?:ein|einem|das|dem)? ?drittel|jede[rsnm]? dritte[rsn]?', 33],
    ['zwei drittel', 67],
    ['(?:ein|einem|das|dem)? ?viertel|jede[rsnm]? vierte[rsn]?', 25],
    ['drei viertel|dreiviertel', 75],
    ['(?:ein|einem)? ?fünftel|jede[rsnm]? fünfte[rsn]?', 20],
    ['zwei fünftel', 40],
    ['drei fünftel', 60],
    ['(?:ein|einem)? ?sechstel|jede[rsnm]? sechste[rsn]?', 17],
    ['(?:ein|einem)? ?zehntel|jede[rsnm]? zehnte[rsn]?', 10],
  ],
  range: 'bis|bis zu|oder',
  change: 'auf',
  between: 'zwischen',
  and: 'und',
  ratio: 'von|unter',
  vague: 'mehrere|einige|ein paar|viele|etliche|knapp über ein',
  approx:
    'bis zu|rund|etwa|ungefähr|zirka|circa|ca|ca\\.|knapp|fast|nahezu|beinahe|über|mehr als|weniger als|mindestens|maximal|höchstens|insgesamt|gut|weitere|weiteren|weiterer|zusätzliche|zusätzlich|nochmals|noch einmal|annähernd|schätzungsweise|voraussichtlich|an die|um die|gegen|nur|lediglich|um|sogar|gar|zunächst|wohl',
};
