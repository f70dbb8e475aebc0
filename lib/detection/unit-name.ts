/**
 * Units that are named after their firm: "Telefónica España", 京东物流. The
 * whole is the name of the unit, and its firm is the firm.
 */
const REGION =
  /^ (?:Europe|Asia|Americas?|North America|Latin America|Deutschland|Germany|España|France|Italia|Italy|Brasil|Polska|Nederland|Schweiz|Österreich|Japan|India|Korea|Australia|Mexico|México|Ireland|International|Télécom|Telecom)(?![\p{L}])(?! (?:sales|market|business|tariffs?|exports?|strategy|trade|policy))/u;
const HAN_UNIT =
  /^(?:物流|科技|零售|国际(?![上社])|國際(?![上社])|健康|金融|数科|數科|影业|影業|证券|證券|银行|銀行|文娱|文娛|音乐|音樂)/u;
const KATAKANA_UNIT = /^(?:グループ|ホールディングス|ジャパン|モビリティ)/u;

/** Length of the unit name that follows a firm's name in a text; 0 where none does. */
export function unitLength(after: string): number {
  return (REGION.exec(after) ?? HAN_UNIT.exec(after) ?? KATAKANA_UNIT.exec(after))?.[0].length ?? 0;
}
