import type { RoleBook } from '../role-book.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import type { Pronoun } from '../speech/speech-words.ts';
import { phrase } from './grammar.ts';

const OFFICES =
  /(?:代表取締役|取締役|執行役員|最高経営責任者|最高財務責任者|最高執行責任者|社長|会長|副社長|専務|常務|役員|部長|課長|室長|所長|局長|次長|担当者|担当|責任者|委員長|書記長|執行委員長|主任研究員|上席研究員|研究員|主席エコノミスト|チーフエコノミスト|エコノミスト|アナリスト|ストラテジスト|コンサルタント|准教授|名誉教授|特任教授|教授|講師|弁護士|社労士|社会保険労務士|博士|代表理事|理事長|理事|代表|創業者|共同創業者|知事|市長|大臣|首相|長官|議員|記者|編集長|監督|医師|広報|\(CEO\)|（CEO）|CEO|COO|CFO|CTO|氏|さん|様|君|ら|容疑者|被告|\([^)]{1,12}\)|（[^）]{1,12}）)+$/u;
const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  彼: 'he',
  彼女: 'she',
  彼ら: 'they',
  私: 'other',
  僕: 'other',
  筆者: 'other',
  記者: 'other',
};

/** Reads "organisation の name office": the name stands between の and the office. */
export function japaneseName(raw: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  const lead = Math.max(raw.search(/[^\s、，]/u), 0);
  const np = raw.slice(lead).trimEnd();
  if (np === '') return null;
  const base = at + lead;
  const pronoun = PRONOUNS[np];
  if (pronoun) return phrase(np, base, { pronoun });
  const office = OFFICES.exec(np)?.[0] ?? '';
  const body = np.slice(0, np.length - office.length);
  let cut =
    Math.max(
      body.lastIndexOf('の'),
      body.lastIndexOf('で'),
      body.lastIndexOf('、'),
      body.lastIndexOf('」'),
      body.lastIndexOf('，'),
    ) + 1;
  // "… に詳しい佐藤花子": ideographs behind kana.
  const kanji = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{Script=Han}々]{2,5}$/u.exec(
    body.slice(cut),
  )?.[0];
  if (kanji) cut = body.length - kanji.length;
  const own = body.slice(cut);
  const isName =
    office !== '' &&
    roles.of(own) === 0 &&
    (/^[\p{Script=Han}々]{2,6}$/u.test(own) ||
      /^[\p{Script=Han}々]{1,3}[\s　]?[\p{Script=Han}\p{Script=Hiragana}々]{1,4}$/u.test(own) ||
      /^[\p{Script=Katakana}ー・＝=\s]{2,24}$/u.test(own) ||
      /^[A-Z][\w.&' -]{1,28}$/u.test(own));
  if (isName && own !== '') {
    const front = /[^で、，に]*$/u.exec(body.slice(0, cut))?.[0] ?? '';
    const role = (front + office).replace(/(?:氏|さん|様)$/u, '').replace(/の$/u, '');
    return phrase(own, base + cut, { named: true, role, evidence: np });
  }
  // A full name of four ideographs or a foreign name, with no office behind it.
  const foreign = /[\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)+$/u.exec(np)?.[0];
  if (foreign)
    return phrase(foreign, base + np.length - foreign.length, {
      named: true,
      role: np.slice(0, -foreign.length).replace(/の$/u, ''),
      evidence: np,
    });
  const start = Math.max(np.lastIndexOf('、'), np.lastIndexOf('，'), np.lastIndexOf('」')) + 1;
  const text = np.slice(start).slice(-28);
  return phrase(text, base + np.length - text.length, { role: text, evidence: np });
}
