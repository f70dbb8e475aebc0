import type { Frame } from './language-data.ts';

const CUT =
  'cut|cuts|cutting|slash|slashes|slashed|slashing|axe|axes|axed|axing|ax|shed|sheds|shedding|eliminate|eliminates|eliminated|eliminating|trim|trims|trimmed|trimming|fire|fires|fired|firing|lay|lays|laid|laying|reduce|reduces|reduced|reducing|furlough|furloughs|furloughed|sack|sacks|sacked|downsizes?|downsized|restructures?|restructured|offers?|offered|drops?|closes?|closed|shuts?|scraps?|dismisses|dismissed|terminates?|terminated|halves|cull|culls';
const BUSINESS =
  'announced|announces|plans?|planned|reported|reports|posted|posts|confirmed|confirms|hired|hires|expects|expected|agreed|bought|acquires?|acquired|sells?|sold|launched|launches|employs|employed|faces|unveiled|began|begins|starts|started|continues|froze|freezes|pauses|paused|files|filed|notified|informed|unveils|raised|raises|intends|aims|seeks|weighs|considers|mulls|sees|blames|cites|cited';
/** Verbs of firms that are verbs of people too. */
const SPEECH = 'said|says|told|tells|asked|asks|warned|warns|declined|denied|denies|joined|joins';
/** Verbs that any noun can have: a hint, no more. */
const COMMON_VERB =
  'has|had|will|would|is|was|are|were|may|could|might|needs|wants|gets|got|gives|gave|makes|made|went|goes|moves|moved|opens|opened|rose|fell|lost|gained';
const ROLE =
  "CEO|CFO|CTO|COO|CHRO|chief|chairman|chairwoman|president|boss|founder|co-?founder|founders|spokes(?:man|woman|person|people)|executives?|managers?|employees?|employee|staff|staffers?|workers?|workforce|engineers?|headquarters|HQ|offices?|shares?|stock|investors?|shareholders?|layoffs?|lay-offs|job cuts|jobs cuts|cuts|redundancies|restructuring|subsidiary|unit|earnings|revenue|results|customers|board|union|plant|factory|stores?|branch(?:es)?|workers'";
const LEGAL = String.raw`,? ?(?:Inc|Corp|Corporation|Incorporated|Co|Company|Ltd|Limited|LLC|L\.L\.C|PLC|plc|AG|SE|GmbH|KGaA|S\.A|SA|SAS|S\.p\.A|SpA|N\.V|NV|B\.V|BV|AB|A\/S|ASA|Oyj|Group|Holdings?|Technologies|Pty)(?![\p{L}\p{N}])`;

/** Adverbs that may stand between a name and its verb. */
const BETWEEN = String.raw`(?:,? (?:also|both|each|all|now|just|quietly|reportedly|abruptly|again|further|still|today|recently|Inc\.?|Ltd\.?))*`;

/** A company as the subject of one of the verbs of a language; `stems` are the beginnings of their forms. */
function verb(lang: string, stems: string): Frame {
  return {
    side: 'after',
    pattern: new RegExp(`^[»“”"]? (?:${stems})\\p{Ll}*(?![\\p{L}])`, 'u'),
    weight: 1.75,
    why: `subject of a business verb (${lang})`,
  };
}

/** What shows a company beside its name: rows of all languages, those of unspaced scripts behind the Latin ones. */
export const FRAMES: readonly Frame[] = [
  {
    side: 'after',
    pattern: new RegExp(`^${LEGAL}`, 'u'),
    weight: 5,
    why: 'legal form behind the name',
    proof: true,
  },
  {
    side: 'after',
    pattern:
      /^\s?[（(](?:[A-Z]{2,8}[:：]\s?[A-Z0-9.]{1,6}|[A-Z0-9]{1,6}\.[A-Z]{1,3})(?:\s?[,;，/]\s?[A-Z]{2,8}[:：]\s?[A-Z0-9.]{1,6})*[)）]/u,
    weight: 5,
    why: 'ticker behind the name',
    proof: true,
  },
  {
    side: 'after',
    pattern: /^\s?[（(](?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|港交所|纳斯达克|纽交所|東証)[^)）]{1,24}[)）]/u,
    weight: 5,
    why: 'listing behind the name',
    proof: true,
  },
  { side: 'after', pattern: /^\.(?:com|io|ai|net|co|org)\b/u, weight: 4, why: 'web address', proof: true },
  { side: 'before', pattern: /(?:^|\s)\$$/u, weight: 5, why: 'cashtag', proof: true },

  {
    side: 'after',
    pattern: new RegExp(
      `^${BETWEEN} (?:to |will |would |could |may |might |is |has |had |was |plans to |set to |expected to |be )*(?:${CUT})(?![\\p{L}])(?! (?:in|out|off (?!\\d|(?:[\\p{L}]+ )?(?:workers|staff|employees|people))))`,
      'iu',
    ),
    weight: 2.5,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN},? (?:to (?!the )|${BUSINESS})(?![\\p{L}])`, 'u'),
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN},? (?:${SPEECH})(?![\\p{L}])`, 'u'),
    weight: 1.5,
    why: 'says something',
    ofPeople: true,
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN} (?:${COMMON_VERB})(?![\\p{L}])`, 'u'),
    weight: 0.5,
    why: 'subject of a verb',
    ofPeople: true,
  },
  {
    side: 'after',
    pattern: new RegExp(`^(?:['’]s?)? (?:[\\p{L}-]+ )?(?:${ROLE})(?![\\p{L}])`, 'u'),
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'after',
    pattern:
      /^,? (?:the|a|an) [^.,;]{0,50}?(?:company|maker|giant|firm|startup|start-up|retailer|group|bank|chain|carmaker|automaker|platform|operator|developer|lender|insurer|manufacturer|airline)(?![\p{L}])/u,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:compan(?:y|ies)|maker|giant|firm|startup|start-up|retailers?|group|bank|chain|carmaker|automaker|platform|airline|subsidiary|parent|rivals?|competitors?|giants|firms|brands?|employer)(?: (?:like|such as|including))? $/iu,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:layoffs|lay-offs|job cuts|jobs?|employees|staff|workers|working|work|worked|employed|laid off|executive|engineers?|CEO|cuts|restructuring|redundancies) (?:at|by|from|of|for|with) $/iu,
    weight: 2,
    why: 'people or cuts at the name',
  },
  {
    side: 'before',
    pattern: /(?:^|\s)(?:at|by|joined|join|left|leaving|sued|fired by|acquired by|owner of|owned by) $/u,
    weight: 1,
    why: 'preposition of an employer',
  },
  { side: 'before', pattern: /\bon a $/u, weight: 0.5, why: 'product of the firm' },

  {
    side: 'after',
    pattern: /^\s?(?:公司|集团|集團|控股|股份|科技公司|中国|中國)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'after',
    pattern:
      /^\s?(?:已|再|再次|又|将|將|拟|擬|计划|計劃|計畫|宣布|宣佈|确认|確認|承认|开始|開始|被曝|被传|傳出|传|曾|正式|正|大规模|大幅|官宣)?(?:裁员|裁員|裁减|裁減|裁撤|大裁|被裁|优化|優化|降薪|缩编|縮編|减员|減員|资遣|資遣|关闭|關閉)/u,
    weight: 2.5,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern:
      /^\s?(?:宣布|宣佈|表示|称|稱|回应|回應|否认|否認|发布|發布|披露|计划|計劃|計畫|拟|擬|将(?!军)|將(?!軍)|被曝|官方|内部|內部|员工|員工|总裁|總裁|CEO|董事长|董事長|创始人|創始人|高管|股价|股價|财报|財報|市值|旗下|总部|總部|门店|門市|工厂|工廠|发言人|發言人|法务|招聘|离职|離職|前员工|程序员|人员|人員|业务|業務|部门|部門|团队|團隊|终端|事业部|今年|去年|第[一二三四]季)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:入职|入職|任职于|任職於|加入|跳槽到|供职于|就职于|离开|離開|收购|收購|起诉|起訴|竞争对手|旗下|巨头|巨頭|公司|厂商|廠商|车企|車企|大厂|大廠|品牌)\s?$/u,
    weight: 1.5,
    why: 'said to be a firm',
  },

  {
    side: 'after',
    pattern: /^\s?(?:グループ|ホールディングス|ジャパン|株式会社|（株）|㈱|本社|日本法人|モーターズ?)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'before',
    pattern: /(?:株式会社|㈱|米国の|米|独|大手の?)\s?$/u,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'after',
    pattern:
      /^(?:は|が|も|、|による|での?)?[^。、]{0,22}(?:人員削減|人員整理|リストラ|解雇|レイオフ|希望退職|早期退職|削減)/u,
    weight: 2.25,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern: /^(?:は|が)[^。]{0,30}(?:発表|明らか|決算|売上|買収|提携|開発|販売|投入|値上げ|子会社|工場)/u,
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: /^(?:の)?(?:社長|CEO|最高経営責任者|会長|社員|従業員|株価?|広報|工場|決算|業績|店舗)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },

  {
    side: 'after',
    pattern: /^\s?(?:그룹|코리아|전자|본사)/u,
    weight: 3,
    why: 'corporate word behind the name',
  },
  {
    side: 'after',
    pattern:
      /^(?:은|는|이|가|도|에서|의)?\s?[^.]{0,22}(?:감원|해고|희망퇴직|구조조정|정리해고|인력 감축|명예퇴직|감축)/u,
    weight: 2.25,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern:
      /^(?:은|는|이|가)\s[^.]{0,30}(?:발표|밝혔|매출|인수|출시|실적|공장|투자|영업이익|채용|중단|계약)/u,
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: /^(?:의)?\s?(?:대표|사장|회장|직원|노조|주가|임직원|공장|관계자|서비스|앱|채용)/u,
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },

  // Verbs by their stems, so that every tense and number is found.
  verb(
    'de',
    'bau|streich|kündig|entlass|entläss|plan|melde|schließ|trenn|setz|kürz|verlager|verlegt|stell|gibt(?!\\p{L})|muss(?!\\p{L})|will(?!\\p{L})|hat(?!\\p{L})|steck|leide|verkauf|hält(?!\\p{L})|halten(?!\\p{L})',
  ),
  verb(
    'fr',
    'supprim|licenci|annonc|ferm|prévo|veut(?!\\p{L})|veulent(?!\\p{L})|compte(?!\\p{L})|confirm|dément|envisag|rédui|s’apprête|va(?!\\p{L})|vont(?!\\p{L})|lance(?!\\p{L})|recrut|négoci|cède(?!\\p{L})',
  ),
  verb(
    'es',
    'despid|despedir|recort|elimin|suprim|cerr|cierr|anunci|negoci|plante|prevé(?!\\p{L})|prevén|planea|confirm|niega(?!\\p{L})|ofrec|prescind|reduc|reestructur|pact|acuerd',
  ),
  verb('pt', 'demit|cort|anunci|fech|elimin|planej|pretend|confirm|nega|deslig|dispens|reduz|encerr'),
  verb('it', 'licenz|tagli|annunci|chiud|preved|conferm|nega(?!\\p{L})|riduc|avvi|vuole(?!\\p{L})|taglier'),
  verb('nl', 'ontsla|schrap|kondig|sluit|wil(?!\\p{L})|gaat(?!\\p{L})|bevestig|snijdt|reorganis'),
  verb('sv', 'varsl|säg|stäng|meddel|ska(?!\\p{L})|planer|skär|minsk'),
  verb('ru', 'уволь|увольн|сокра|объяв|закр|плани|подтвер|опроверг|намерен|отправ|начал|заяв'),
  verb('pl', 'zwaln|zwoln|zapowi|zamyk|ogłos|planuj|tnie(?!\\p{L})|redukuj|zlikwid'),
  verb('tr', 'işten|kapat|açıkla|duyur|plan|küçül'),
];
