import type { SpeakerClass } from './quotation.ts';

/** Only an employer says these of itself: our customers, our strategy, 当社. */
const HOUSE =
  /\bour (?:\S+ )?(?:customers|clients|products|shareholders|investors|strategy|business|businesses|workforce|employees|operations|cost base|costs|brands?|portfolio|organi[sz]ation|stores|network|priorities|passengers|market share|restructuring|transformation|competitiveness)\b|\bwe are (?:investing|committed to|taking (?:action|steps|measures)|restructuring|simplifying|streamlining|reducing)|\bunser(?:e[mnrs]?)? (?:\S+ )?(?:kunden|geschäft\p{L}*|strategie|produkte\p{L}*|aktionäre|kosten\p{L}*|marke\p{L}*|belegschaft|mitarbeiter\p{L}*|unternehmens\p{L}*)|\bnotre (?:stratégie|activité|compétitivité|groupe|organisation)|\bnos (?:clients|collaborateurs|actionnaires|produits|activités|marques)|\bnuestr[ao]s? (?:estrategia|clientes|productos|accionistas|empleados|negocio|marcas?)|\bnoss[ao]s? (?:estratégia|clientes|produtos|acionistas|colaboradores|negócios?|marcas?)|\bnostr[aoie] (?:strategia|clienti|prodotti|azionisti|dipendenti|attività|marchi)|(?<!\p{L})наш\p{L}* (?:клиент\p{L}*|бизнес\p{L}*|стратеги\p{L}*|акционер\p{L}*|сотрудник\p{L}*|продукт\p{L}*)|我司|本公司|本集团|本集團|当社|弊社|わが社|당사|자사/iu;
/** Only those who organise workers say these. */
const MEMBERS =
  /\bour members|\bunion members|\bballot (?:our|for|on) (?:members|strike|industrial)|\bunsere (?:mitglieder|kolleginnen|kollegen)|\bnos (?:adhérents|camarades|collègues)|\bnuestr[oa]s (?:afiliad[oa]s|compañer[oa]s)|\bnoss[oa]s (?:associad[oa]s|filiad[oa]s|colegas)|\bnostri (?:iscritti|colleghi)|наш\p{L}* (?:член\p{L}* профсоюз|коллег)|組合員|조합원/iu;

/** Cheap look before the two long ones. */
const HINT =
  /our |we are|member|unser|notre|nos |nuestr|noss|nostr|наш|我司|本公司|本集|当社|弊社|わが社|당사|자사|組合員|조합원/i;

/** Class by the words themselves, for a speaker of whom the page tells nothing else; null if they tell nothing either. */
export function classByVoice(words: string): SpeakerClass | null {
  if (!HINT.test(words)) return null;
  if (MEMBERS.test(words)) return 'worker';
  return HOUSE.test(words) ? 'company' : null;
}
