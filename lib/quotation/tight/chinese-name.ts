import type { RoleBook } from '../role-book.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import type { Pronoun } from '../speech/speech-words.ts';
import { phrase } from './grammar.ts';

/** Family names, simplified and traditional, by frequency. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵冀明佟冉解';
const COMPOUND = '欧阳歐陽司马司馬诸葛諸葛上官皇甫夏侯东方東方令狐慕容';
const LONGEST_OFFICE = 18;
const FOREIGN =
  /[\p{Script=Han}A-Z][\p{Script=Han}A-Za-z.]{0,9}(?:[·・•‧][\p{Script=Han}A-Za-z.]{1,12}){1,3}$/u;
const LATIN = /(?<![A-Za-z])[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}$/u;
const COURTESY =
  /(?:先生|女士|小姐|同学|同學|老师|老師|博士|教授|律师|律師|总|總|院士|医生|師傅|师傅|经理|主任)$/u;
const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  他: 'he',
  她: 'she',
  他们: 'they',
  她们: 'they',
  他們: 'they',
  其: 'it',
  对方: 'he',
  對方: 'he',
  我: 'other',
  我们: 'other',
  笔者: 'other',
  记者: 'other',
  記者: 'other',
};

export function isSurname(name: string): boolean {
  const two = name.slice(0, 2);
  if (name.length >= 3 && COMPOUND.indexOf(two) % 2 === 0) return true;
  return SURNAMES.includes(name.slice(0, 1));
}

function isPersonalName(name: string, roles: RoleBook): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    isSurname(name) &&
    (name.length < 4 || COMPOUND.indexOf(name.slice(0, 2)) % 2 === 0) &&
    roles.of(name) === 0
  );
}

/** Reads a Chinese noun phrase: organisation, office and name in a row, the name last. */
export function chineseName(raw: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  const lead = /^[\s，,、：:]*/u.exec(raw)?.[0].length ?? 0;
  let np = raw.slice(lead).trimEnd();
  const base = at + lead;
  const aside = /[（(][^（）()]*[）)]$/u.exec(np)?.[0] ?? '';
  np = np.slice(0, np.length - aside.length);
  if (np === '') return null;
  const pronoun = PRONOUNS[np];
  if (pronoun) return phrase(np, base, { pronoun });
  const evidence = np + aside;
  const name = (length: number, role: string): SpeakerPhrase =>
    phrase(np.slice(np.length - length), base + np.length - length, { named: true, role, evidence });
  const foreign = FOREIGN.exec(np) ?? LATIN.exec(np);
  if (foreign && foreign[0].length < np.length) {
    // The office before a transcribed name is cut off by the last office word.
    const inside = lastOffice(foreign[0], roles);
    return name(foreign[0].length - inside, np.slice(0, np.length - foreign[0].length + inside));
  }
  if (foreign && /[·・•‧\s]/u.test(foreign[0])) return name(np.length, '');
  const office = lastOffice(np, roles);
  const rest = np.slice(office).replace(/^的/u, '');
  if (office > 0 && (isPersonalName(rest, roles) || /^[小老阿大]\p{Script=Han}{1,2}$/u.test(rest)))
    return name(rest.length, np.slice(0, office));
  if (isPersonalName(np, roles)) return name(np.length, '');
  const courtesy = COURTESY.exec(np)?.[0] ?? '';
  if (courtesy) {
    for (const length of [3, 2, 4, 1]) {
      const body = np.slice(0, np.length - courtesy.length).slice(-length);
      const own = body.length === length && (length === 1 ? isSurname(body) : isPersonalName(body, roles));
      const front = np.slice(0, Math.max(0, np.length - courtesy.length - length));
      if (!own || (front !== '' && length > 1 && roles.of(front) === 0 && !/[的司团]$/u.test(front)))
        continue;
      const start = np.length - courtesy.length - length;
      return phrase(np.slice(start, length === 1 ? np.length : start + length), base + start, {
        named: true,
        role: front + courtesy,
        evidence,
      });
    }
  }
  return phrase(np, base, { role: evidence, evidence });
}

/** Signs that begin a predicate behind a name. */
const PREDICATE = /[并並也则則却卻就都曾已对對在从從因被没沒认認不称稱说說表直坦向是有]/u;

/** "前员工陈露并不认同": office and name at the head of a sentence, whatever follows. */
export function titledName(head: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  for (let cut = 2; cut <= Math.min(head.length - 2, LONGEST_OFFICE); cut++) {
    const office = [2, 3, 4].some(
      (length) => cut >= length && roles.ofTightWord(head.slice(cut - length, cut)) !== 0,
    );
    if (!office) continue;
    for (const length of [3, 2]) {
      const name = head.slice(cut, cut + length);
      if (name.length < length || !isPersonalName(name, roles)) continue;
      if (length === 3 && PREDICATE.test(name[2] as string)) continue;
      return phrase(name, at + cut, {
        named: true,
        role: head.slice(0, cut),
        evidence: head.slice(0, cut + length),
      });
    }
  }
  return null;
}

/** "在该公司工作三年的李明(化名)": a name behind a clause that describes it. */
export function describedName(clause: string, at: number, roles: RoleBook): SpeakerPhrase | null {
  const found = /的(\p{Script=Han}{2,3})(?:[（(][^（）()]{1,12}[）)])?\s*$/u.exec(clause);
  const name = found?.[1] ?? '';
  if (!found || !isPersonalName(name, roles)) return null;
  return phrase(name, at + found.index + 1, {
    named: true,
    role: clause.slice(0, found.index),
    evidence: clause,
  });
}

/** Offset behind the last office word of a phrase; 0 if there is none, or nothing behind it. */
function lastOffice(np: string, roles: RoleBook): number {
  for (let cut = np.length - 1; cut > 0; cut--) {
    for (let length = Math.min(6, cut); length >= 2; length--) {
      const word = np.slice(cut - length, cut);
      if (roles.ofTightWord(word) !== 0 || OFFICE.has(word) || OFFICER.test(word)) return cut;
    }
  }
  return 0;
}

const OFFICER = /^(?:CEO|CFO|COO|CTO|CHO|HRD|HR|VP)$/u;
/** Offices that tell no class. */
const OFFICE = new Set(
  '主任 副主任 委员 委員 书记 書記 秘书 秘書 秘书长 秘書長 主席 理事 理事长 理事長 院长 院長 所长 所長 会长 會長 处长 主编 主播 导师 博士 院士 代表 负责人 創辦人 记者 男子 女子 青年 居民 店主 老板 司机'.split(
    ' ',
  ),
);
