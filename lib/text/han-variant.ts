/** Common characters whose simplified and traditional forms differ, pair by pair. */
const SIMPLIFIED =
  '这个们来时说对为国会发后过业员经动当问题与产没还开关电见长两现实点进义无战书样间听亲边认让变给气记门车东马头买网万证应总机价数声从级职岗将减组织团资离';
const TRADITIONAL =
  '這個們來時說對為國會發後過業員經動當問題與產沒還開關電見長兩現實點進義無戰書樣間聽親邊認讓變給氣記門車東馬頭買網萬證應總機價數聲從級職崗將減組織團資離';

const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);
/** Characters looked at; more does not change the verdict. */
const SAMPLE = 400;

/** `zh-Hans` or `zh-Hant` by the characters of a text; null where none tells. */
export function hanVariant(text: string): 'zh-Hans' | 'zh-Hant' | null {
  let balance = 0;
  for (const char of text.slice(0, SAMPLE)) {
    if (traditional.has(char) && !simplified.has(char)) balance++;
    else if (simplified.has(char) && !traditional.has(char)) balance--;
  }
  return balance === 0 ? null : balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
