import type { NumeralRow } from './numeral-row.ts';

export const EN: NumeralRow = {
  words:
    'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 a_hundred:100',
  scales:
    'hundred:100 a_thousand:1000 thousand:1000 k:1000 lakhs:100000 lakh:100000 million:1000000 crore:10000000',
  bareScale: false,
  joiner: 'and',
  glued: false,
  spaceGroups: false,
  percent: '%|percent|per cent|pct|pc|percentage points?',
  shares: [
    ['(?:about |around |roughly |nearly |almost |over )?half(?! (?:a|the year|year|time|hour))', 50],
    ['(?:a|one) third|(?<!the )third of', 33],
    ['two thirds', 67],
    ['(?:a|one) quarter(?= of)|(?:a|one) fourth', 25],
    ['three quarters|three fourths', 75],
    ['(?:a|one) fifth', 20],
    ['two fifths', 40],
    ['three fifths', 60],
    ['four fifths', 80],
    ['(?:a|one) sixth', 17],
    ['(?:a|one) seventh', 14],
    ['(?:an|one) eighth', 12.5],
    ['(?:a|one) tenth', 10],
  ],
  range: 'to|or|through',
  change: '(?:down )?to',
  between: 'between',
  and: 'and',
  ratio: 'in|in every|out of|out of every|of every',
  vague: 'several|a few|few|some of the|many|couple of|a couple of|various',
  approx:
    'up to|as many as|as much as|as few as|at least|at most|more than|fewer than|less than|no more than|no fewer than|close to|about|around|roughly|approximately|approx|nearly|almost|over|under|some|an estimated|estimated|a total of|in total|a further|another|an additional|additional|a combined|well over|just over|just under|upwards of|north of|in excess of|an initial|a whopping|a staggering|around about|another some|only|just|potentially|possibly|reportedly|exactly|yet another|anywhere',
};
