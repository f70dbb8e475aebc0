/** Legal forms behind a name, in Latin letters; they are no part of the common name. */
export const LEGAL_FORM = String.raw`(?:Inc|Incorporated|Corp|Corporation|Company|Co|Cos|Ltd|Limited|LLC|LLP|L\.P|plc|PLC|AG|SE|GmbH|KG|KGaA|OHG|SA|S\.A|SAS|SARL|S\.L|SL|SpA|S\.p\.A|Srl|S\.r\.l|NV|N\.V|BV|B\.V|AB|ASA|AS|A/S|ApS|Oy|Oyj|Tbk|Bhd|Sdn|Pty|Pte|JSC|PJSC|Sp\. z o\.o|s\.r\.o|a\.s|A\.Ş|AŞ|Ltda)`;

/** Endings of firms' names in Chinese, Japanese and Korean: legal forms and trades. */
export const CJK_NAME_ENDINGS: Readonly<Record<string, string>> = {
  zh: '(?<![子母分该該本某])公司|集团|集團|股份|控股|科技|汽车|汽車|银行|銀行|证券|證券|网络|網絡|电器|電器|电子|電子|航空|物流|重工|能源|医药|制药|製藥|地产|地產|置业|传媒|傳媒|互娱|保险|保險|半导体|半導體|生物|超市|百货|影业|乳业|酒店',
  ja: '社(?=[はがもの、])|ホールディングス|HD|グループ|製作所|工業|電機|電気|自動車|銀行|証券|化学|製薬|薬品|建設|不動産|百貨店|電力|鉄道|航空|食品|産業|商事|物産|重工|製鉄|製鋼|製紙|印刷|新聞|テレビ|放送|出版|化成|電子|精機|無線|通信|交通|観光|商店|ビール|タイヤ|ガス',
  ko: '전자|은행|증권|카드|보험|생명|화재|화학|자동차|건설|중공업|조선|조선해양|항공|제약|통신|텔레콤|홀딩스|그룹|엔지니어링|디스플레이|반도체|에너지|식품|유통|백화점|면세점|게임즈|소프트|엔터테인먼트|물산|상사|제철|제강|캐피탈|바이오|모빌리티|해운|정유|호텔|마트',
};
