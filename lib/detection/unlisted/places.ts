/** Cities, states and regions in news, folded: who acts under such a name is a place's government or team. */
const NAMES = `london|paris|berlin|madrid|rome|vienna|brussels|moscow|beijing|tokyo|seoul|delhi|new delhi|mumbai|
washington|new york|los angeles|chicago|houston|boston|dallas|denver|detroit|miami|atlanta|seattle|phoenix|
philadelphia|san francisco|san diego|san jose|las vegas|cleveland|baltimore|pittsburgh|cincinnati|minneapolis|
portland|oakland|sacramento|orlando|tampa|charlotte|nashville|memphis|milwaukee|st louis|kansas city|
california|texas|florida|ohio|michigan|illinois|pennsylvania|georgia|virginia|massachusetts|new jersey|
north carolina|south carolina|arizona|colorado|oregon|nevada|utah|iowa|indiana|wisconsin|minnesota|missouri|
tennessee|kentucky|alabama|louisiana|oklahoma|kansas|connecticut|maryland|alaska|hawaii|new mexico|montana|
britain|england|scotland|wales|northern ireland|europe|asia|africa|america|latin america|birmingham|manchester|
liverpool|leeds|sheffield|bristol|newcastle|nottingham|cardiff|edinburgh|glasgow|belfast|dublin|cork|kent|essex|
surrey|hampshire|cornwall|devon|yorkshire|lancashire|norfolk|suffolk|westminster|whitehall|downing street|
hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|dortmund|essen|leipzig|dresden|hannover|
nürnberg|bremen|bonn|wolfsburg|rüsselsheim|bayern|bavaria|sachsen|hessen|nordrhein westfalen|nrw|
niedersachsen|baden württemberg|thüringen|saarland|wien|graz|linz|salzburg|zürich|zurich|genf|geneva|basel|bern|
lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|nice|rennes|grenoble|bretagne|normandie|alsace|matignon|
bercy|bruxelles|barcelona|valencia|sevilla|bilbao|zaragoza|málaga|cataluña|andalucía|galicia|país vasco|
milano|milan|roma|torino|turin|napoli|naples|genova|firenze|venezia|bologna|taranto|lisboa|lisbon|porto|
são paulo|rio de janeiro|rio|brasília|buenos aires|santiago|lima|bogotá|caracas|mexico city|havana|montréal|
montreal|toronto|vancouver|ottawa|calgary|quebec|québec|ontario|alberta|sydney|melbourne|brisbane|perth|canberra|
auckland|wellington|queensland|victoria|amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|stockholm|
göteborg|malmö|oslo|københavn|copenhagen|helsinki|warsaw|warszawa|kraków|prague|praha|budapest|bucharest|athens|
istanbul|ankara|kyiv|kiev|minsk|москва|петербург|киев|кремль|kremlin|jerusalem|tel aviv|gaza|baghdad|tehran|kabul|
islamabad|karachi|lahore|dhaka|colombo|kathmandu|bangalore|bengaluru|chennai|kolkata|hyderabad|pune|shanghai|
shenzhen|guangzhou|hong kong|taipei|singapore|bangkok|jakarta|manila|hanoi|kuala lumpur|cairo|johannesburg|
cape town|nairobi|lagos|dubai|abu dhabi|riyadh|doha|silicon valley|wall street|capitol hill|hollywood|broadway|
parliament|congress|senate|state|labour|tories|democrats|republicans|nato|eu|un|uk|us|usa|u.s|imf|nhs|bbc|mps|
pentagon|nasa|fbi|cia|fed|ecb|ezb|bundestag|bundesrat|bundeswehr|irs|epa|doge|tuc|verdi|ver.di|ig metall|uaw|
easter|christmas|thanksgiving|ramadan|hr|pr|ugt|cgt|cfdt|teamsters|unite|unison|gmb|ccoo`;

export const PLACES: ReadonlySet<string> = new Set(NAMES.replaceAll('\n', '').split('|'));
