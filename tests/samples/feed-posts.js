/** The posts the sample feed goes round in; `feed.expected.json` lists the marks of each. */
export const POSTS = [
  {
    lang: 'en',
    text: 'My manager called it “graduation” and the badge stopped working at noon. So yes: laid off from Tencent, by pun.',
  },
  { lang: 'en', text: 'Baked an apple pie for the whole stairwell. It lasted eleven minutes.' },
  { lang: 'zh-Hans', text: '今天我也被毕业了，HR说这是公司的人员优化。' },
  {
    lang: 'en',
    text: 'Meta is laying off people in our office again. The mail says “workforce reduction” four times and sorry once.',
  },
  {
    lang: 'en',
    text: 'Graduation day at the university, my little sister in a gown that is two sizes too big. Proud is not the word.',
  },
  {
    lang: 'ja',
    text: '会社から早期退職の案内が届いた。社員への説明では「構造改革」と呼ぶらしい。',
  },
  {
    lang: 'en',
    text: 'Question to people at Intel: do they say “right-sizing” for the layoffs on your floor too?',
  },
  { lang: 'en', text: 'The Amazon at dawn, seen from the boat. No engine, no phone, one very loud bird.' },
  {
    lang: 'en',
    text: 'Spotify told its staff it would rightsize its costs. My desk was a cost, it turns out.',
  },
  { lang: 'zh-Hans', text: '在南京东路排队买鲜肉月饼，排了四十分钟，值得。' },
  { lang: 'en', text: 'Query optimisation tip of the day: read the plan before you add an index.' },
  {
    lang: 'en',
    text: 'PayPal let go of a hundred employees on our site this morning, says the note in the lift.',
  },
];
