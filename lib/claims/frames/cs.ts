import type { FrameRow } from './frame-row.ts';

export const CS: FrameRow = {
  people:
    'lid(?:í|em|mi|i)|zaměstnanc(?:ů|e|ům|i|ích)|pracovních míst|pracovní místa|pracovníků|pracovníky|pracovníkům|míst(?:a)?|pozic(?:e|í)?|osob(?:y)?|dělníků|kolegů|manažerů|inženýrů|novinářů|úvazk(?:ů|y)|horníků|bankéřů|programátorů|hutníků|propuštěných|zaměstnankyň|[\\p{L}]{4,}(?:istů|ářů)',
  staff:
    'zaměstnanc(?:ů|e)|personál(?:u)?|pracovníků|pracovní síly|počet zaměstnanců|počtu zaměstnanců|stav(?:u)? zaměstnanců|pracovních míst|tým(?:u)?|osazenstva|míst',
  cut: 'propoušt(?:í|ět|ění|ěl|ěla)|propust(?:í|it|il|ila|ili)|propuštěn(?:o|i|ých|í|a|y)?|hromadné propouštění|výpově(?:ď|di|dí|dmi)|rušení (?:pracovních )?míst|zrušení (?:pracovních )?míst|snižování stavů|snížení stavů|přijd(?:e|ou) o (?:práci|místo|zaměstnání)|přij(?:ít|de) o práci|přiš(?:lo|li) o práci|ztrat(?:í|ilo|it) práci|bez práce|na dlažbu|vyhod(?:í|it|il)|rozlouč(?:í|it|il|ila) se s|rozejde se s|nadbyteč(?:ní|ných|nost)|odstupné',
  trim: 'ruš(?:í|it|il|ila|ení)|zruš(?:í|it|il|ila|eno|ení)|škrt(?:á|at|ne|ly|y)|seškrt(?:á|at|ala)|snižuj(?:e|í)|sníž(?:í|it|il|ila|ení)|sniž(?:ovat|ování)|omez(?:í|it|ení)|redukuj(?:e|í)|zredukuj(?:e|í)|redukc(?:e|i)|zmenš(?:í|it)|ubere|ubrat|zanikn(?:e|ou)|zánik|zmiz(?:í|et)|ztrat(?:í|it)|ubyde|osek(?:á|at)|zeštíhl(?:í|it|ení)|uzavře(?= \\d)|ubude',
  going:
    'odejd(?:e|ou)|odejít|odchází|odcházejí|zanikne|zmizí|ohrožen(?:o|a|ých)|skončí|v ohrožení|opustí|přijde',
  touch:
    'dotkn(?:e|ou|out)|dotýk(?:á|at)|týk(?:á|at|ají|alo)|postihn(?:e|ou|out)|zasáhn(?:e|ou|out)|zahrnuj(?:e|í)|počet|půjde o|jde o|nabídl(?:a)?',
  grow: 'najm(?:e|ou|out)|nabír(?:á|at|ají)|nabra(?:t|l|la)|přijm(?:e|ou)|přijmout|přijal(?:a)?|zaměstnáv(?:á|al|ala|ají)|zaměstná(?= )|vytvoř(?:í|it|il|ila|ení)|vznikn(?:e|ou)|přesun(?:e|ou|out|uto)|převed(?:e|ou)|zachov(?:á|at|ají)|udrž(?:í|et)|zachrán(?:í|it|il)|stávk(?:uje|ovalo|a|u)|protest(?:uje|ovalo)|hled(?:á|ají)|školí|zraněn(?:o|ých)|zemřelo|dotázaných|pracuje(?= )|pracovalo|má(?= (?:\\S+ ){0,2}\\d)|rekvalifik~',
  whole:
    '(?:z|ze|mezi)(?: ?(?:celkových|celkem|svých|jejích|jeho|všech|současných|zhruba|více než|téměř|asi))*|zaměstnává(?: (?:v současnosti|nyní|celkem|zhruba|asi|přes|téměř|celosvětově|na))*|zaměstnávala|zaměstnával|má(?: (?:nyní|celkem|zhruba|asi|přes))*|měla|pracuje(?: (?:nyní|tam|zhruba|asi|přes|téměř))*|pracovalo|s|se|zbylých|zbývajících|současných',
  exists: '',
  wholeAfter: '(?:celkem |celosvětově )?(?:pracuje|zaměstnaných v|po celém světě před|v podniku)',
  level: '(?:na stav|(?:snížit|sníží|klesne|klesnout) (?:\\S+ ){0,3}na)',
  levelAfter: '',
  part: 'z toho|včetně|z nich|mezi nimi|z čehož|z těchto',
  things:
    'prodejen|prodejny|poboček|pobočky|závodů|závody|továren|továrny|kanceláří|restaurací|zemí|zemích|měst|městech|firem|firmy|společností|podniků|bank|značek|let|roky|roku|rok|měsíců|měsíce|týdnů|týdny|dní|dnů|dny|hodin|minut|eur|dolarů|korun|miliard|milionů korun|liber|zákazníků|klientů|uživatelů|studentů|žáků|pacientů|akcií|akcionářů|aut|vozů|vozidel|letadel|tun|kilometrů|metrů|bodů|krát|obyvatel|návštěvníků|cestujících|voličů|diváků|dodavatelů|konkurentů|věřitelů|spotřebitelů|investorů|faktorů|hráčů|absolventů|uchazečů|kandidátů|stupňů|turistů|čtenářů|obcí|bytů|vojáků|strojů|motorů|autorů|herců|počítačů|lůžek',
  measure:
    'náklad(?:y|ů)|výdaj(?:e|ů)|rozpoč(?:et|tu)|tržb(?:y)?|tržeb|prodej(?:e)?|zisk(?:u|y)?|mzd(?:y)?|mezd|plat(?:y|ů)?|cen(?:y)?|akci(?:e|í)|kurz|výrob(?:u|a|y)|kapacit(?:u|a|y)|dluh(?:y|u)?|emis(?:e|í)|investic(?:e|í)|pracovní dob(?:u|a|y)|bonus(?:y)?|marž(?:e|i)|spotřeb(?:a|u)|hodnot(?:a|u)',
  inner: 'z|ze|svých|jejích|jeho|všech|celkového|celosvětového|své|svého',
  conjunction:
    'a|i|ale|zatímco|ačkoli|po|před|protože|který|která|které|kteří|že|aby|když|kde|v|na|přičemž|ovšem',
  equals:
    'tedy|to je|tj\\.?|neboli|nebo|zhruba|což (?:je|představuje|odpovídá)|představuj(?:e|í|ících)|odpovíd(?:á|ající)|téměř|asi',
  further: 'také|rovněž|též|dalších|další|znovu|opět|dříve|již|už|loni|vloni|předtím|nových',
  sums: '(?:celkov|počet)\\p{L}*[^.;]{0,40}? na|kromě',
  subject: {
    firm: '(?:firma|firmy|firmu|společnost|společnosti|koncern|koncernu|skupina|skupiny|banka|banky|podnik|podniku|výrobce|řetězec|gigant|aerolinky|dopravce|operátor|startup|vydavatel|pojišťovna|platforma|závod|továrna|zaměstnavatel|vedení|majitel|automobilka|huť|huti)|ona|on|my|oni',
    many: '(?:mnoho|několik|další|velké|české|tři|dvě|čtyři|\\d+) (?:[\\p{L}]+ ){0,2}(?:firem|firmy|společností|společnosti|bank|banky|podniků|podniky)|zaměstnavatelé|odvětví|průmysl(?:u)?|sektor(?:u)?|ekonomik(?:a|y)|trh(?:u)? práce|v celé zemi|nezaměstnanost(?:i)?',
    bodies:
      'vláda|ministerstvo|úřad|úřady|město|kraj|stát|univerzita|nemocnice|armáda|policie|škola|školy|parlament|sněmovna|státní správa|úředníků|úředníci|komise|magistrát',
    aside:
      'po|jako|podobně jako|na rozdíl od|konkurent(?:a)?|rival(?:a)?|převzetí|koup(?:i|ě)|koupen(?:a)?|dceřin(?:á|é) (?:firma|společnost)|prodej(?:i)?|bývalý|bývalá|kromě|vedle|vlastník(?:a)?|fúz(?:e|i) s',
    asideAfter: '',
    source: 'podle|uvedl(?:a)? pro|řekl(?:a)?|zdroj|citovaný|píše|informuje|napsal(?:a)?',
    sourceAfter: '(?:informuje|píše|uvádí|uvedl)',
    at: 'v|ve|u|od|z',
    atAfter: '',
    topic: '',
    each: 'každ(?:á|ý|é)|respektive',
  },
  status: {
    denied:
      'popír(?:á|ají)|popřel(?:a)?|dementoval(?:a)?|vyvrát~|není pravda|neplánuje|nechystá|vylouč(?:il|ila|ení)|nepravdiv~|žádné propouštění',
    not: 'bez|ne(?:propustí|propouští|zruší|bude|budou)|vyhn(?:e|ul)|místo|žádn(?:é|ý|ých)|nikdy',
    planned:
      'plánuje|chystá|hodlá|chce|plán(?:y|u)?|může|mohou|má|mají|zvažuje|navrh~|do konce|cíl|propustí|zruší|hrozí|ohrožen~',
    announced:
      'oznám~|oznamuje|uvedl(?:a)?|potvrd~|prohlásil(?:a)?|řekl(?:a)?|sdělil(?:a)?|informoval(?:a)?|tiskov(?:é|á) zpráv(?:ě|a)',
    filed: 'úřad(?:u)? práce|nahlásil(?:a)?|hlášení',
    supposed: 'jestliže|pokud|kdyby|představte|dejme tomu',
  },
};
