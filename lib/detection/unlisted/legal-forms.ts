/** Legal forms behind a name, in Latin letters; they are no part of the common name. */
export const LEGAL_FORM = String.raw`(?:Inc|Incorporated|Corp|Corporation|Company|Co|Cos|Ltd|Limited|LLC|LLP|L\.P|plc|PLC|AG|SE|GmbH|KG|KGaA|OHG|SA|S\.A|SAS|SARL|S\.L|SL|SpA|S\.p\.A|Srl|S\.r\.l|NV|N\.V|BV|B\.V|AB|ASA|AS|A/S|ApS|Oy|Oyj|Tbk|Bhd|Sdn|Pty|Pte|JSC|PJSC|Sp\. z o\.o|s\.r\.o|a\.s|A\.Ş|AŞ|Ltda)`;

/** Last words of a name that only firms have. */
export const TRADE =
  '(?:Airlines|Airways|Pharmaceuticals?|Pharma|Therapeutics|Biosciences|Biotech|Biopharma|Bancorp|Bancshares|Holdings?|Technologies|Motors|Semiconductors?|Industries|Petroleum|Breweries|Supermarkets|Aerospace|Robotics|Steelworks|Softworks|Logistics|Enterprises|Brands|Group)';

/** Names that end like a firm's and are none: companies of players, groups of people. */
export const NO_FIRM =
  /(?:Shakespeare|Theatre|Theater|Opera|Ballet|Dance|Repertory|Production) (?:Company|Group)$|(?:Working|Study|Contact|Support|Focus|Parliamentary|Action|Interest|Rights|Crisis|Research|Expert|Advisory|Discussion|Campaign|Monitoring|Lobby|Pressure|Advocacy|Task|Steering|Users?|World Bank|Community|Youth|Age|Peer|Control|Blood|Party|Policy|Review|Planning|Environmental|Residents|Liaison|Trade|Welfare|Islamic|Islamist|Jihad|Militant|Terror|Armed|Minority|Christian|Muslim|Jewish|Peace|Family|Survivors|Women) Group$|^(?:The |New )?(?:Group|Holdings|Industries|Motors|Company|Enterprises|Brands|Logistics|Technologies|Partners)$/u;

/** Bodies and clubs that employ and dismiss as firms do. */
export const BODY =
  /(?:^|\s)(?:Universit\p{L}+|Universidad|Universidade|Università|College|Schools?|Council|Countys?|Ministr\p{L}+|Ministerio|Ministério|Ministère|Ministero|Department|Police|Hospital|Church|Institute|Agency|Commission|Authority|Union|Association|Federation|Committee|Office|Court|Army|Navy|Museum|Ayuntamiento|Junta|Generalitat|Mairie|Région|Stadt|Landkreis|Kreis|Land|Bund|United|City|Town|FC|CF|AC|AFC|SC|Rovers|Athletic|Wanderers|Albion|Villa|Palace|Hotspur|Real|Atlético|Inter|Borussia|Dynamo|Knicks|Lakers|Bulls|Yankees|Sox|Giants|Jets|Bears|Eagles|Party|Parliament|Senate|Congress|House|Government|Kremlin|Trust|NHS|Board|Times|Post|Journal|Herald|Tribune)(?:\s|$)/u;
