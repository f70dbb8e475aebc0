import type { Frame, Frames } from './language-data.ts';
import { UNSPACED_FRAMES } from './unspaced-frames.ts';

// Letters are written out as ranges: `\p{L}` costs a browser about a millisecond
// a pattern to compile, and all of these are compiled on a page's first name.
const CUT =
  'cut|cuts|cutting|slash|slashes|slashed|slashing|axe|axes|axed|axing|ax|shed|sheds|shedding|eliminate|eliminates|eliminated|eliminating|trim|trims|trimmed|trimming|fire|fires|fired|firing|lay|lays|laid|laying|reduce|reduces|reduced|reducing|furlough|furloughs|furloughed|sack|sacks|sacked|downsizes?|downsized|restructures?|restructured|offers?|offered|drops?|closes?|closed|shuts?|scraps?|dismisses|dismissed|terminates?|terminated|halves|cull|culls|culling|let go|lets go|letting go|(?:let|lets|letting) [0-9]';
const BUSINESS =
  'announced|announces|plans?|planned|reported|reports|posted|posts|confirmed|confirms|hired|hires|expects|expected|agreed|bought|acquires?|acquired|sells?|sold|launched|launches|employs|employed|faces|unveiled|began|begins|starts|started|continues|froze|freezes|pauses|paused|files|filed|notified|informed|unveils|raised|raises|intends|aims|seeks|weighs|considers|mulls|sees|blames|cites|cited';
/** Verbs of firms that are verbs of people too. */
const SPEECH = 'said|says|told|tells|asked|asks|warned|warns|declined|denied|denies|joined|joins';
/** Verbs that any noun can have: a hint, no more. */
const COMMON_VERB =
  'has|had|will|would|is|was|are|were|may|could|might|needs|wants|gets|got|gives|gave|makes|made|went|goes|moves|moved|opens|opened|rose|fell|lost|gained';
const ROLE =
  "CEO|CFO|CTO|COO|CHRO|chief|chairman|chairwoman|president|boss|founder|co-?founder|founders|spokes(?:man|woman|person|people)|executives?|managers?|employees?|employee|staff|staffers?|workers?|workforce|engineers?|headquarters|HQ|offices?|shares?|stock|investors?|shareholders?|layoffs?|lay-offs|job cuts|jobs cuts|cuts|redundancies|restructuring|subsidiary|unit|works council|earnings|revenue|results|customers|board|union|plant|factory|stores?|branch(?:es)?|workers'";
const LEGAL = String.raw`,? ?(?:Inc|Corp|Corporation|Incorporated|Co|Company|Ltd|Limited|LLC|L\.L\.C|PLC|plc|AG|SE|GmbH|KGaA|S\.A|SA|SAS|S\.p\.A|SpA|N\.V|NV|B\.V|BV|AB|A\/S|ASA|Oyj|Group|Holdings?|Technologies|Pty)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ0-9])`;

/** Adverbs that may stand between a name and its verb. */
const BETWEEN = String.raw`(?:,? (?:also|both|each|all|now|just|quietly|reportedly|abruptly|again|further|still|today|recently|Inc\.?|Ltd\.?))*`;

/** A company as the subject of one of the verbs of a language; `stems` are the beginnings of their forms. */
function verb(lang: string, stems: string): Frame {
  return {
    side: 'after',
    pattern: new RegExp(`^[»“”"]? (?:${stems})[a-zß-ÿĀ-ɏа-џḀ-ỿ]*(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`),
    weight: 1.75,
    why: `subject of a business verb (${lang})`,
  };
}

/** What shows a company beside its name in scripts that put spaces between words. */
const SPACED: readonly Frame[] = [
  {
    side: 'after',
    pattern: new RegExp(`^${LEGAL}`),
    weight: 5,
    why: 'legal form behind the name',
    proof: true,
  },
  {
    side: 'after',
    pattern:
      /^\s?[（(](?:[A-Z]{2,8}[:：]\s?[A-Z0-9.]{1,6}|[A-Z0-9]{1,6}\.[A-Z]{1,3})(?:\s?[,;，/]\s?[A-Z]{2,8}[:：]\s?[A-Z0-9.]{1,6})*[)）]/,
    weight: 5,
    why: 'ticker behind the name',
    proof: true,
  },
  { side: 'after', pattern: /^\.(?:com|io|ai|net|co|org)\b/, weight: 4, why: 'web address', proof: true },
  { side: 'before', pattern: /(?:^|\s)\$$/, weight: 5, why: 'cashtag', proof: true },
  {
    side: 'after',
    pattern: new RegExp(
      `^${BETWEEN} (?:to |will |would |could |may |might |is |has |had |was |plans to |set to |expected to |be )*(?:${CUT})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])(?! (?:in|out|off (?!\\d|(?:[A-Za-zÀ-ɏЀ-ӿḀ-ỿ]+ )?(?:workers|staff|employees|people))))`,
      'i',
    ),
    weight: 2.5,
    why: 'subject of a cut',
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN},? (?:to (?!the )|${BUSINESS})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`),
    weight: 1.5,
    why: 'subject of a business verb',
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN},? (?:${SPEECH})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`),
    weight: 1.5,
    why: 'says something',
    ofPeople: true,
  },
  {
    side: 'after',
    pattern: new RegExp(`^${BETWEEN} (?:${COMMON_VERB})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`),
    weight: 0.5,
    why: 'subject of a verb',
    ofPeople: true,
  },
  {
    side: 'after',
    pattern: new RegExp(`^(?:['’]s?)? (?:[A-Za-zÀ-ɏЀ-ӿḀ-ỿ-]+ )?(?:${ROLE})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])`),
    weight: 1.75,
    why: 'followed by people or figures of a firm',
  },
  {
    side: 'after',
    pattern:
      /^,? (?:the|a|an) [^.,;]{0,50}?(?:company|maker|giant|firm|startup|start-up|retailer|group|bank|chain|carmaker|automaker|platform|operator|developer|lender|insurer|manufacturer|airline)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])/,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:compan(?:y|ies)|maker|giant|firm|startup|start-up|retailers?|group|bank|chain|carmaker|automaker|platform|airline|subsidiary|parent|rivals?|competitors?|giants|firms|brands?|employer)(?: (?:like|such as|including))? $/i,
    weight: 2,
    why: 'said to be a firm',
  },
  {
    side: 'before',
    pattern:
      /(?:layoffs|lay-offs|job cuts|jobs?|employees|staff|workers|working|work|worked|employed|laid off|executive|engineers?|CEO|cuts|restructuring|redundancies) (?:at|by|from|of|for|with) $/i,
    weight: 2,
    why: 'people or cuts at the name',
  },
  {
    side: 'before',
    pattern:
      /(?:shares|stake|stock|owner|takeover|acquisition|subsidiary|division|unit|chief executive|investors) (?:of|in) $|(?:bid for|merger with|[Aa]nalysts? (?:at|with|from)) $/,
    weight: 2,
    why: 'traded, owned or led',
  },
  {
    side: 'before',
    pattern: /(?:^|\s)(?:at|by|joined|join|left|leaving|sued|fired by|acquired by|owner of|owned by) $/,
    weight: 1,
    why: 'preposition of an employer',
  },
  {
    side: 'before',
    pattern: /(?:^|\s)(?:[Bb]eim?|[Cc]hez|[Hh]os|[Bb]ij) $/,
    weight: 1.5,
    why: 'preposition of an employer (de, fr, nl, sv, da)',
  },
  { side: 'before', pattern: /\bon a $/, weight: 0.5, why: 'product of the firm' },
  verb(
    'de',
    'bau|streich|kündig|entlass|entläss|plan|melde|schließ|trenn|setz|kürz|verlager|verlegt|stell|gibt(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|muss(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|will(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|hat(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|steck|leide|verkauf|hält(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|halten(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])',
  ),
  verb(
    'fr',
    'supprim|licenci|annonc|ferm|prévo|veut(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|veulent(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|compte(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|confirm|dément|envisag|rédui|s’apprête|va(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|vont(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|lance(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|recrut|négoci|cède(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])',
  ),
  verb(
    'es',
    'despid|despedir|recort|elimin|suprim|cerr|cierr|anunci|negoci|plante|prevé(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|prevén|planea|confirm|niega(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|ofrec|prescind|reduc|reestructur|pact|acuerd',
  ),
  verb('pt', 'demit|cort|anunci|fech|elimin|planej|pretend|confirm|nega|deslig|dispens|reduz|encerr'),
  verb(
    'it',
    'licenz|tagli|annunci|chiud|preved|conferm|nega(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|riduc|avvi|vuole(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|taglier',
  ),
  verb(
    'nl',
    'ontsla|schrap|kondig|sluit|wil(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|gaat(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|bevestig|snijdt|reorganis',
  ),
  verb('sv', 'varsl|säg|stäng|meddel|ska(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|planer|skär|minsk'),
  verb('ru', 'уволь|увольн|сокра|объяв|закр|плани|подтвер|опроверг|намерен|отправ|начал|заяв'),
  verb('pl', 'zwaln|zwoln|zapowi|zamyk|ogłos|planuj|tnie(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|redukuj|zlikwid'),
  verb('tr', 'işten|kapat|açıkla|duyur|plan|küçül'),
  {
    side: 'after',
    pattern: /^\s?[（(](?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|港交所|纳斯达克|纽交所|東証)[^)）]{1,24}[)）]/,
    weight: 5,
    why: 'listing behind the name',
    proof: true,
  },
];

export const FRAMES: Readonly<Record<Frames, readonly Frame[]>> = {
  spaced: SPACED,
  unspaced: UNSPACED_FRAMES,
};
