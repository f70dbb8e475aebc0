import type { NamePatterns } from './language-data.ts';

/** What stands beside a name when it is not the firm's, all languages together. */
export const NAME_PATTERNS: NamePatterns = {
  article:
    /(?:^|[\s“"'(])(?:an?|this|that|each|every|any|no|some|another|un|une|una|ein|eine|einen|einem)\s$/,
  openingArticle: /(?:^|[“"'(])(?:An?|Une?|Eine?)\s$/,
  definite: /(?:^|[\s“"'(])(?:the|das|dem|des)\s$/i,
  titleBefore:
    /(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Premier|Governor|Gov|Senator|Sen|Rep|Judge|Justice|Mayor|Prof|Professor|Saint|St|Mount|Mt|Lake|Fort|Port|Los|San|Santa|El|Rio|New|North|South|East|West|University of|City of|County of|Generation|Gen|Agent)\.?\s$/,
  nameAfter:
    /^[\s-](?:County|City|Town|Village|Valley|River|Island|Islands|Street|Avenue|Road|Park|Beach|University|College|School|Foundation|Museum|Airport|Stadium|Party|Rally|Day|Week|Show|Cup|Prize|Award|Awards|Mountains?|Hills?|Falls|Bay|Creek|Church|Hospital|Daily|Times|Post|Studies|Council|Committee|Act|Bill|Square|Tribe|Nation|Nations|Republic)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])/,
  venueAfter:
    /^[ -](?:[A-ZÀ-Þ][a-zß-ÿ]+ )?(?:Stadium|Stadion|Stade|Stadı|Arena|Арен[аеыу]|Ballpark|Speedway|Raceway|Camp Nou|Invitational|Championships?|Elementary|Classic|Masters|Trophy|Cup|Heritage)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])|^[ -](?:Park|Parque|Field|Garden|Cent(?:er|re)|Theat(?:er|re)|Open|Riviera|Ocean Race)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])(?! [A-ZÀ-Þ\d])|^[ -]\d{3}(?: Open)?(?! ?[\d,.%A-Za-z])/,
  venueBefore:
    /(?:Fundaci[oó]n|Fondation|Fondazione|Fundação|[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|Stade|Stadio|Estadio|Estádio|Museo|Musée|Teatro|Lycée|Collège) (?:de |la |du )?$/,
  sentenceOpener:
    /^(?:The|A|An|And|But|As|At|By|For|From|In|If|Is|Of|On|Or|So|To|With|While|When|Where|After|Before|Since|Why|How|What|Who|Did|Does|Do|Will|Can|Could|Now|Like|Both|Even|Only|Not|CEO|CFO|CTO|Rival|Former|Parent|Today|Yesterday|Meanwhile|Earlier|Later|Last|Next|Still|Yet|Once|Then|Also|Instead|Separately|Elsewhere|Among|Under|Until|Despite|Because|Although|Though|Unlike|Analysts|Shares|Investors|Carmaker|Chipmaker|Airline|Retailer|Lender|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Exclusive|Breaking|Report|Update|Opinion|Inside|Bei|Beim|Der|Die|Das|Den|Dem|Ein|Eine|Auch|Und|Von|Vom|Für|Mit|Nach|Im|Am|Als|Wie|Aber|Zu|Zum|Zur|Bis|Seit|Laut|Ob|Wenn|Le|La|Les|Chez|Selon|Pour|Après|Avec|Du|Des|Et|Dans|Sur|Mais|El|Los|Las|En|De|Del|Con|Por|Para|Según|Tras|Y|O|Os|As|No|Na|Do|Da|Em|Il|Lo|Gli|Di|Per|Bij|Het|Een|Van|Ook|Hos|På|För|Och|Av|Til|Og|W|Z|В|На|И|По|Для)$/,
  plainWordAfter:
    /^ (?!(?:and|or|but|to|is|was|are|were|has|had|will|would|may|might|could|can|should|says?|said|in|on|at|for|with|as|after|amid|over|by|from|of|also|who|which|that|than|because|while|when|where|if|it|its|the|a|an|this|did|does|do|not|just|now)\b|[a-z]+ed\b)[a-zß-ÿĀ-ɏа-џḀ-ỿ]{2,}/,
  objectBefore:
    /(?:^|\s)(?:to|we|you|they|I|would|could|can|will|should|must|let's|please|don't|not|officials|mind|doesn't|on|off|its?|our|your|their|his|her|my|more|less|most|very|so|such|too)\s$/i,
  surnameBefore:
    /[张張王李赵趙刘劉陈陳杨楊黄黃周吴吳徐孙孫马馬朱胡林郭何高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈韦韋付方邹鄒熊孟秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴]$/,
  counterBefore:
    /[一二两兩三四五六七八九十几幾每半\d][个個颗顆只隻条條斤盒袋箱吨噸片块塊粒种種枚棵株层層座头頭本册冊杯碗][大小红紅青烂爛]?$/,
  creditAfter:
    /^(?:新闻|新聞|财经|科技|体育|娱乐)?(?:网)?(?:讯|訊|电|電)(?=\s|　|[，,：:（(]|记者|記者|\d|$)|^[:：]\s?[A-Z0-9.]{1,6}\s?[)）,;]/,
  unitNames: [
    /^ (?:Europe|Asia|Americas?|North America|Latin America|South America|Middle East|Africa|Nordic|Iberia|USA|UK|China|Canada|Russia|Deutschland|Germany|España|Spain|France|Italia|Italy|Brasil|Brazil|Polska|Nederland|Schweiz|Österreich|Austria|Japan|India|Korea|Australia|Mexico|México|Ireland|Argentina|Chile|Portugal|Belgium|Sweden|Türkiye|Turkey|International|Télécom|Telecom)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])(?! (?:sales|market|business|tariffs?|exports?|strategy|trade|policy))/,
    // Divisions that bear the firm's name: the whole is one company.
    /^ (?:Steel Europe|Steel|Energy|Renewables|Mobility|Aviation|Aerospace|Defen[cs]e and Space|Defen[cs]e|Digital Industries|Healthcare|Chemicals?|Capital|Financial Services|Investment Bank|Asset Management|Wealth Management|Securities|Networks|Studios|Pictures|Trucks|Automotive|Consulting|Materials|Robotics)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ])(?! [A-ZÀ-Þ])/,
    /^(?:物流|科技|零售|国际(?![上社])|國際(?![上社])|健康|金融|数科|數科|影业|影業|证券|證券|银行|銀行|文娱|文娛|音乐|音樂)/,
    /^(?:优选|優選|买菜|云科技)/,
    /^(?:中国|中國|台灣|台湾|香港)(?=公司|裁|有|[：:，。、\s]|降|宣|回应|表示|总裁|CEO|负责|$)/,
    /^(?:グループ|ホールディングス|HD|ジャパン|モビリティ)/,
    /^(?:코리아|재팬|차이나|그룹)/,
  ],
};
