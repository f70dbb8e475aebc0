import type { Attribution } from '../attribution.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import { type Around, type Ground, phrase, type TightGrammar } from './grammar.ts';
import { japaneseName } from './japanese-name.ts';

const VERBS =
  '述べ|話し|話す|話した|語っ|語る|語り|指摘|強調|説明|コメント|明かし|明かす|訴え|批判|主張|言う|言い|言っ|言わ|答え|振り返|分析|予想|予測|打ち明け|書き込|投稿|つぶや|発表|反論|力説|みる|見る|断言|警鐘|漏らし|漏らす|こぼし|こぼす|ため息|憤|嘆|怒|笑|謝罪|陳謝|苦言|疑問|呼びかけ|呼び掛け|表明|宣言|回答|記し|記す|綴|つづ|評し|評価|期待|懸念|考え|している|した。|する。|とした|釈明|否定|認め|胸を張|肩を落と|危機感|不安|アドバイス|助言|解説|質問|問いかけ|伝え|報告|返答|意気込|明言|示し|示す|述懐|吐露|感じ|いう。|という。|といい|いいます|いいました|教えてくれ|警告|提言|非難|抗議|激励|告げ|本音|驚|喜|厳しい|手厳し|冷ややか|慎重|楽観|悲観|くぎを刺|釘を刺|うつむ|首をかしげ|苦笑|声を落と|声を震わ|涙';
const CUE = new RegExp(VERBS, 'u');
const VOICES =
  'コメント|声|意見|見方|批判|指摘|説明|回答|投稿|書き込み|談話|声明|不満|認識|考え|立場|見解|悲鳴|本音|反応|言葉|主張|意向|理由|訴え|嘆き|疑問|懸念|指示|通達|メッセージ';
const TERM_AFTER = new RegExp(
  `^(?:(?:など|等)?(?:と|とも)(?:名付|名づ|呼|称|題|銘打|命名)|という(?!.{0,2}(?:${VOICES})|。|、)|と(?:する|した)(?:名|施策|制度|計画)|(?:を|が|は|も|に|で|や|・|へ|から|の(?!声|意見|指摘|コメント))|制度|施策|プラン|プロジェクト|計画|事業|ブランド|シリーズ|社|氏|型|化|的|派|級|版|系)`,
  'u',
);
const TERM_BEFORE =
  /(?:いわゆる|通称|名称は|題名は|タイトルは|名付けて|題して|曰く付きの|キャッチコピー(?:は)?|スローガン(?:は)?|愛称)$/u;
const TOPIC = /(?:(?<![にでとへ])は|が|も|によると|によれば|では|からは|として)(?=[、，]?)/gu;
const FIRM =
  /^(?:[\p{Script=Katakana}ー]{2,}|[A-Z][\w&. ]+|.{2,12}(?:HD|ホールディングス|グループ|社|工業|製作所|電機|製鉄|銀行|自動車|証券|生命|航空|電気|重工|化学|製薬|食品|建設|商事|不動産|製紙))$/u;
function isPlausible(found: SpeakerPhrase | null, ground: Ground): found is SpeakerPhrase {
  if (!found) return false;
  return (
    ground.firms.has(found.text) ||
    FIRM.test(found.text) ||
    found.named ||
    found.pronoun !== null ||
    ground.roles.of(found.text) !== 0
  );
}

/** The last topic of a stretch that can speak. */
function topic(text: string, at: number, ground: Ground): SpeakerPhrase | null {
  let found: SpeakerPhrase | null = null;
  let from = 0;
  for (const match of text.matchAll(TOPIC)) {
    const np = text.slice(from, match.index);
    const here = japaneseName(np, at + from, ground.roles);
    if (isPlausible(here, ground)) found = here;
    if (/[、，]/u.test(text[match.index + match[0].length] ?? '') || isPlausible(here, ground))
      from = match.index + match[0].length;
  }
  return found;
}

/** "SNSには「…」との投稿": many speak, named by their place. */
function crowd(before: string, at: number): SpeakerPhrase | null {
  const place = /(?:SNS|ネット|ツイッター|掲示板|コメント欄)上?(?=(?:に|で)(?:は|も)?[、，]?$)/u.exec(before);
  return place && phrase(place[0], at + place.index, { role: 'ネット上', evidence: 'ネット上' });
}

function rightOf({ before, beforeAt, after, afterAt, inner, ground }: Around): Attribution | null {
  const signed = /^\s*[（(＝]\s*([^（）()＝]{2,30})[）)＝]/u.exec(after);
  if (signed?.[1] && !/^(?:笑|中略|略|注)/u.test(signed[1])) {
    const speaker = japaneseName(signed[1], afterAt + after.indexOf(signed[1]), ground.roles);
    if (isPlausible(speaker, ground)) return { speaker, strength: 5, how: 'signature' };
  }
  const said = /^(?:など|等)?(?:と|って|とも|とは)([^。「」]{0,60})/u.exec(after);
  if (said) {
    const rest = said[1] ?? '';
    const cue = CUE.exec(`${rest}${after[said[0].length] ?? ''}`);
    const voice = new RegExp(`^(?:の|いう|いった)[^。]{0,4}?(?:${VOICES})`, 'u').test(rest);
    if (!cue && !voice)
      return inner.length >= 12 && topic(before, beforeAt, ground)
        ? { speaker: topic(before, beforeAt, ground), strength: 3, how: 'speech' }
        : null;
    const offset = afterAt + said[0].length - rest.length;
    const speaker =
      (cue ? topic(rest.slice(0, cue.index), offset, ground) : null) ??
      topic(before, beforeAt, ground) ??
      crowd(before, beforeAt);
    return { speaker, strength: voice ? 4 : 5, how: 'speech' };
  }
  const voices = new RegExp(`^(?:など|等|といった|との|という)の?[^。「」]{0,6}?(?:${VOICES})`, 'u').test(
    after,
  );
  if (voices)
    return {
      speaker: topic(before, beforeAt, ground) ?? crowd(before, beforeAt),
      strength: 4,
      how: 'speech',
    };
  // 「…」。X社長はこう語った。
  const echo =
    /^。?\s*([^。「」]{1,70}?)(?:は|が)(?:[^。]{0,20})(?:こう|このように|そう|うつむ|首をかし|ため息|肩を落と|声を|憤|苦笑|振り返)[^。]{0,20}/u.exec(
      after,
    );
  if (echo && CUE.test(echo[0])) {
    const speaker = topic(`${echo[1]}は`, afterAt + after.indexOf(echo[1] as string), ground);
    if (speaker) return { speaker, strength: 4, how: 'speech' };
  }
  return null;
}

function leftOf({ before, beforeAt, after, ground }: Around): Attribution | null {
  const trimmed = before.trimEnd();
  const label = /^(.{1,24})[：:]$/u.exec(trimmed);
  if (label?.[1]) {
    const speaker = japaneseName(label[1], beforeAt, ground.roles);
    if (isPlausible(speaker, ground)) return { speaker, strength: 4, how: 'colon' };
  }
  const stands = /^(?:。|\s*$|！|、)/u.test(after);
  if (!stands) return null;
  if (/(?:は|が|も|から|によると)[、，]?$/u.test(trimmed)) {
    const speaker = topic(trimmed, beforeAt, ground);
    if (speaker) return { speaker, strength: 4, how: 'speech' };
  }
  // A headline: the firm in front, its words behind a space.
  if (/[\s　]$/u.test(before) && after.trim() === '') {
    const speaker = topic(trimmed, beforeAt, ground);
    if (speaker) return { speaker, strength: 3, how: 'speech' };
  }
  return null;
}

/** Japanese: the verb stands behind the marks, the speaker before them, marked as the topic. */
export const japanese: TightGrammar = {
  left: leftOf,
  right: rightOf,
  isTerm: ({ before, after, inner }) =>
    TERM_BEFORE.test(before) || (TERM_AFTER.test(after) && !/[。！？]$/u.test(inner)),
  looksRight: () => true,
  subjectOf(sentence, at, ground) {
    const speaker = topic(sentence, at, ground);
    return speaker && { speaker, spoke: CUE.test(sentence) };
  },
};
