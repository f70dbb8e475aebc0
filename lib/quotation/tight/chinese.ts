import type { Attribution } from '../attribution.ts';
import { hasKind, type RoleBook } from '../role-book.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import { chineseName, describedName, titledName } from './chinese-name.ts';
import { type Around, phrase, type TightGrammar } from './grammar.ts';

const VERBS =
  '表示|指出|认为|認為|告诉|告訴|坦言|透露|直言|强调|強調|回应|回應|解释|解釋|补充|補充|写道|寫道|介绍|介紹|分析(?![师師人员員])|评论|評論|感叹|感嘆|感慨|呼吁|呼籲|警告|承认|承認|否认|否認|宣布|宣佈|声明|聲明|建议|建議|预测|預測|预计|預計|反问|反問|追问|追問|回答|吐槽|抱怨|发帖|發帖|留言|质疑|質疑|批评|批評|爆料|提到|谈到|談到|谈及|總結|总结|主张|主張|笑称|笑言|自嘲|调侃|調侃|发文|發文|声称|聲稱|宣称|宣稱|喊话|喊話|痛批|怒斥|提醒|形容|重申|描述|回忆|回憶|续称|续指|觉得|覺得|相信|披露|诉说|感言|如是说|指称|指稱|反驳|反駁|答复|答覆|致歉|坦承|明言|评价|評價|发声|發聲|透漏|提及|询问|詢問';
/** Verbs of one sign, which are also parts of other words: 顾问, 名称, 小说, 指数, 讲师. */
const SHORT =
  '(?<![听聽据據小学學传傳胡劝勸按来來游])[说說](?![法服辞辭])|(?<![名职職简簡俗堪著])[称稱](?![号號呼为為])|(?<![顾顧访訪学學慰质質询詢疑])[问問](?![题題])|(?<![手食中拇])指(?![数數导導标標望责責向定南挥揮示])|[写寫](?![作字真])|[讲講](?![师師座台话話究])|喊|叹|嘆';
const CUE = new RegExp(`(?:${VERBS}|${SHORT})(?:道|到|称|稱|说|說|了|过|過|，其|其)?`, 'gu');
/** What a verb of speech may be followed by before the mark: whom it was told, a comma, a colon. */
const BRIDGE =
  /^(?:[^，,。：:“”「」]{0,14}(?:记者|記者|媒体|媒體|新闻|新聞|网|網|报|報|》|员工|員工|我|们|們)|，|,)?\s*[：:，,]?\s*$/u;
/** Words that begin an adverbial behind the subject. */
const PRONOUN = /^(?:他们|她们|他們|她們|他|她|其)/u;
const LONG_CUE = new RegExp(VERBS, 'u');
const ADVERBIAL =
  /(?:在|对|對|向|就|针对|針對|接受|于|於|通过|通過|日前|近日|近期|此前|随后|隨後|昨日|昨天|今日|今天|当日|當日|周[一二三四五六日]|週[一二三四五六日]|\d+[月日]|也|亦|还|還|则|則|曾|同时|同時|并|並|进一步|進一步|又|再次|一再|多次|对此|對此|公开|公開|明确|明確|特别|特別|苦笑|笑着|笑著|无奈|無奈|哽咽|直接|不断|如此|这样|這樣|时|時|均|都|稱|称|已|便|却|卻)/u;
const LEADING =
  /^(?:(?:\d+年)?(?:\d+月)?\d+日(?:上午|下午|晚间|晚|凌晨)?|\d+年|\d+月|昨日|昨天|今日|今天|近日|日前|随后|隨後|此前|此外|同时|同時|其中|而且|而|但是|但|不过|不過|然而|另外|另|因此|所以|对此|對此|据|據|有|当时|當時|后来|後來|事后|如今|目前|现在|現在|例如|比如|正如|就像|一位(?=.{0,6}(?:网友|用户))|)/u;
const TERM_BEFORE =
  /(?:网传|網傳|传言|傳言|传闻|傳聞|所谓|所謂|名为|名為|称为|稱為|称之为|稱之為|叫做|叫作|叫|号称|號稱|俗称|俗稱|戏称|戲稱|简称|簡稱|谐音|概念|口号|口號|题为|題為|标题|標題|取名|命名为|命名為|代号|代號|以|和|与|與|及|或|、|打造|推出|发布|發布|启动|啟動|被|被迫|词汇|一词|使用|用|的|“|」|『)$/u;
const TERM_AFTER =
  /^(?:的(?!话|是)|等|一词|一詞|二字|三字|四字|式|计划|計劃|计劃|项目|項目|行动|行動|方案|模式|政策|字样|字樣|、|和|与|與|及|之|这个词|这种|這種|群|版|战略|戰略|活动|活動|机制|機制|制度|称号|系列|品牌|概念|效应|时代|工程|专案|了|过|后|後|成|们)/u;

/** A short term that a clause goes on about: “优化”只是换了说法. */
const PREDICATE = /^(?:只|不|就|并|已|成|背后|其实|意味|往往|更|本|这|也|还|被|對|对|正)/u;
/** Brings somebody in. */
const STRANGER = /^(?:有)?(?:一|多|几|幾|某|两|兩)[位名个個]/u;
const SHORT_TERM = 6;
const LONGEST_HEAD = 24;

function offsetOfLastCue(text: string): { at: number; end: number } | null {
  let found: { at: number; end: number } | null = null;
  for (const match of text.matchAll(CUE)) {
    const after = text.slice(match.index + match[0].length);
    if (/^(?:的|为|為|之为|之為|法|明书|服|号)/u.test(after) && after.length > 1) continue;
    found = { at: match.index, end: match.index + match[0].length };
  }
  return found;
}

/** The subject in front of a verb: the nearest clause that is more than an adverbial. */
function subject(text: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  const clauses: [text: string, at: number][] = [];
  let from = 0;
  for (const comma of text.matchAll(/[，,；;]/gu)) {
    clauses.push([text.slice(from, comma.index), at + from]);
    from = comma.index + 1;
  }
  clauses.push([text.slice(from), at + from]);
  for (const [clause, start] of clauses.reverse().slice(0, 4)) {
    const lead = LEADING.exec(clause)?.[0].length ?? 0;
    const rest = clause.slice(lead);
    const described = describedName(rest, start + lead, roles) ?? stranger(rest, start + lead, roles);
    if (described) return described;
    const verb = LONG_CUE.exec(rest)?.index ?? -1;
    const cut = verb >= 2 ? Math.min(verb, adverbialAt(rest)) : adverbialAt(rest);
    const head = rest.slice(0, cut).replace(/[\s、：:]+$/u, '');
    if (head.length === 0) continue;
    const found = chineseName(head, start + lead, roles);
    if (found && isPlausible(found, roles)) return found;
  }
  return null;
}

/** "一位在该厂工作五年的质检员对记者": the noun behind a clause that describes somebody unnamed. */
function stranger(clause: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  if (!STRANGER.test(clause)) return null;
  const own = clause.indexOf('的') + 1;
  if (own === 0 || own > LONGEST_HEAD) return null;
  const noun = clause.slice(own, own + adverbialAt(clause.slice(own)));
  const text = clause.slice(0, own + noun.length).replace(/[\s、：:]+$/u, '');
  return noun.length >= 2 && text.length <= LONGEST_HEAD && roles.of(noun) !== 0
    ? phrase(text, at, { role: text, evidence: text })
    : null;
}

function adverbialAt(clause: string): number {
  const pronoun = PRONOUN.exec(clause)?.[0];
  if (pronoun) return pronoun.length;
  if (/^\p{Script=Han}{2,4}$/u.test(clause)) return clause.replace(/[还還也亦又再则則都均曾]$/u, '').length;
  for (let i = 0; i < clause.length; i++) {
    const match = ADVERBIAL.exec(clause.slice(i));
    if (!match) return clause.length;
    const at = i + match.index;
    if (at === 0 || at >= 2) return at;
    i = at;
  }
  return clause.length;
}

function isPlausible(found: SpeakerPhrase, roles: RoleBook): boolean {
  return (
    found.named ||
    found.pronoun !== null ||
    (found.text.length <= 24 && (roles.of(found.text) !== 0 || found.text.length <= 6))
  );
}

function leftOf({ before, beforeAt, ground: { roles } }: Around): Attribution | null {
  const trimmed = before.trimEnd();
  const cue = offsetOfLastCue(trimmed);
  if (cue) {
    const bridge = trimmed.slice(cue.end);
    const speaker = subject(trimmed.slice(0, cue.at), beforeAt, roles);
    if (BRIDGE.test(bridge)) {
      const marked = /[：:，,]$/u.test(trimmed);
      return { speaker, strength: marked ? 5 : 4, how: 'speech' };
    }
    if (speaker && bridge.length <= 40) return { speaker, strength: 3, how: 'speech' };
  }
  const label = /^(.{1,30})[：:]$/u.exec(trimmed);
  if (!label?.[1]) return null;
  const speaker = subject(label[1], beforeAt, roles);
  return speaker && (speaker.named || speaker.pronoun || roles.of(speaker.text) !== 0)
    ? { speaker, strength: 4, how: 'colon' }
    : null;
}

/** “…”34岁的张伟上月离开: no verb of speech, but the sentence goes on about one by name. */
function closeBy(clause: string, at: number, roles: RoleBook): Attribution | null {
  const speaker = titledName(clause.slice(0, LONGEST_HEAD), at, roles);
  return speaker && { speaker, strength: 3, how: 'speech' };
}

function rightOf({ before, after, afterAt, inner, ground: { roles } }: Around): Attribution | null {
  const lead = /^[，,\s—-]*/u.exec(after)?.[0].length ?? 0;
  const clause = /^[^。！？；\n]*/u.exec(after.slice(lead))?.[0] ?? '';
  CUE.lastIndex = 0;
  const cue = CUE.exec(clause);
  CUE.lastIndex = 0;
  if (!cue || cue.index > 44 || /[，,：:、]/u.test(clause.slice(0, cue.index)))
    return before.trim() === '' && /[。！？!?]$/u.test(inner) ? closeBy(clause, afterAt + lead, roles) : null;
  const rest = after.slice(lead + cue.index + cue[0].length);
  const ended = /[。！？!?…，,]$/u.test(inner) || lead > 0;
  if (!ended) return null;
  // “…”他说：“…” belongs to what follows, unless the first part ends in a comma.
  if (/^[^。]{0,16}[：:]\s*$/u.test(rest) && !/[，,]$/u.test(inner)) return null;
  const speaker = subject(clause.slice(0, cue.index), afterAt + lead, roles);
  if (!speaker) return null;
  return { speaker, strength: /^(?:道)?[。，,：:]|^$/u.test(rest) ? 5 : 4, how: 'speech' };
}

/** Chinese, simplified and traditional. */
export const chinese: TightGrammar = {
  left: leftOf,
  right: rightOf,
  isTerm({ before, after, inner }) {
    const finished = /[。！？!?…，,]$/u.test(inner);
    if (!finished && inner.length <= SHORT_TERM && PREDICATE.test(after)) return true;
    return (!finished && TERM_AFTER.test(after)) || TERM_BEFORE.test(before.trimEnd());
  },
  looksRight: ({ inner, before }) => /[，,]$/u.test(inner) || before.trim() === '',
  subjectOf(sentence, at, { roles }) {
    const cue = offsetOfLastCue(sentence);
    const found = cue ? subject(sentence.slice(0, cue.at), at, roles) : null;
    if (found && !found.pronoun) return { speaker: found, spoke: true };
    const head =
      /^[^，,。：:是在曾于於从從将將对對向被有说說表]{2,24}/u.exec(sentence.replace(LEADING, ''))?.[0] ?? '';
    const start = at + sentence.indexOf(head);
    const person = head ? (titledName(head, start, roles) ?? chineseName(head, start, roles)) : null;
    if (person?.named) return { speaker: person, spoke: false };
    if (found) return { speaker: found, spoke: true };
    const unnamed = stranger(sentence, at, roles);
    if (unnamed) return { speaker: unnamed, spoke: false };
    const label = /^(.{1,30})[：:]\s*$/u.exec(sentence);
    const named = label?.[1] ? chineseName(label[1], at, roles) : null;
    return named && (named.named || hasKind(roles.of(named.text), 'expert', 'officer', 'worker', 'spokes'))
      ? { speaker: named, spoke: true }
      : null;
  },
};
