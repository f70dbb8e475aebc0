import type { FrameRow } from './frame-row.ts';

export const PL: FrameRow = {
  people:
    'pracownika|osoba|osobę|etatach|os(?:ób|oby|obami|obom)|pracowni(?:ków|kom|kami|cy|ka|kach|c)|etat(?:ów|y|ach)|stanowisk(?:a)?|miejsc(?:a)? pracy|zatrudnionych|zwolnień|ludzi|robotników|kolegów|menedżerów|kierowników|inżynierów|programistów|dziennikarzy|górników|hutników|bankowców|specjalistów|posad|współpracowników|członków załogi|[\\p{L}]{4,}(?:istów|arzy|owców|orów)',
  staff:
    'załog(?:i|ę|a)|personel(?:u)?|zatrudnieni(?:e|a)|pracowników|etatów|stan(?:u)? zatrudnienia|zespoł(?:u|y)|kadr(?:y|ę|a)|siły roboczej|miejsc pracy|liczb(?:y|ę|a) (?:pracowników|zatrudnionych|etatów)',
  cut: 'strac(?:i|ą|ił|iła|iło|ili|iły) (?:pracę|zatrudnienie|posady)|do zwolnienia|wręczono wypowiedzenia|żegna się z|zwolnił~|zwolnion~|zwoln(?:i|ić|iła|ił|iły|ili|ią|ienia|ień|ieniach|ieniami|ione|iono|ionych|ieni|ienie)|zwalnia(?:ją|ć|ła|ł|niu|ne)?|redukcj(?:a|i|e|ę|ą) (?:zatrudnienia|etatów|kadry|kadrowa|personelu|miejsc)|cięcia kadrowe|cięć kadrowych|zwolnienia grupowe|zwolnień grupowych|program(?:u)? dobrowolnych odejść|dobrowolnych odejść|strac(?:i|ą|iło|iły|ić) pracę|utrat(?:a|y|ę) pracy|wypowiedze(?:nia|ń|nie)|bez pracy|na bruk|na bruku|pożegna(?:ć|ło|ją)? (?:się )?z|rozsta(?:ć|je|ła|ł|nie) się z|wręczy(?:ła|ł|ć)? wypowiedzenia|odpraw(?:y|ami)|pdo',
  trim: 'zlikwidował~|zlikwidowali|likwidując|wygasi~|ubędzie|zetnie|obetn(?:ie|ą)|obci(?:ąć|ął|ęła|na)|pozbę?dzie|pozby(?:ć|wa)|redukując~|redukuj(?:e|ą)|zredukowa(?:ć|ła|ł|ne)|zredukuje|redukcj(?:a|i|ę|e|ą)|tn(?:ie|ą)|ciąć|ściąć|zetnie|cięci(?:a|e)|cięć|likwid(?:uje|acja|ację|acji|ować|owane|owanych)|zlikwid(?:uje|ować|owanych|owane)|zmniejsz(?:y|yć|a|ył|yła|enie|eniu|ą)|ogranicz(?:y|yć|a|enie|eniu|yła)|obniż(?:y|yć)|skreśl(?:i|ić)|odchudz(?:i|ić|a)|uszczupl~|strac(?:i|ą|ić)|zamk(?:nie|nąć) (?=\\d)|zniknie|zniknąć|znikną|ubędzie|spadnie|ubyło',
  going:
    'odejdzie|odejdą|odejść|odchodzi|odchodzą|straci|stracą|zniknie|znikną|zagrożonych|zagrożone|pod znakiem zapytania|opuści|opuszczą|na bruk|bez pracy|odeszło|skorzysta|skorzystało',
  touch:
    'obejm(?:ie|ą|ować|uje|ują|ą)|objęt(?:ych|e|y)|dotkn(?:ie|ą|ięte|iętych|ąć)|dotycz(?:y|ą|yć|yły|yło)|liczb(?:a|ę|y)|dotyczyć|zostanie|zgłosi(?:ło|ły|ł)|skala|mowa o|chodzi o|wyniesie',
  grow: 'zatrudni(?:a|ć|ł|ła|ają|ały|enie nowych)|zatrudni (?=\\d)|przyjm(?:ie|ą|uje)|przyjąć|rekrut(?:uje|acja|ację|ować)|tworz(?:y|yć|ą)|utworz(?:y|yć)|stworz(?:y|yć)|powstan(?:ie|ą)|przenie(?:sie|siono|ść|sionych)|przeniesion(?:ych|e)|zachow(?:a|ać|ają)|utrzym(?:a|ać)|uratow(?:ać|ano)|strajk(?:uje|ują|owało|u)?|protest(?:uje|ują|owało)|szuka|poszukuje|szkol(?:i|enia|enie)|rann(?:ych|e)|zginęło|ankietowanych|zatrudniała|pracuje(?= )|pracowało|liczy(?=\\s)',
  whole:
    '(?:z|spośród|wśród)(?: ?(?:jej|jego|swoich|swych|obecnych|wszystkich|ponad|około|ok\\.|blisko|łącznie|całej))*|zatrudnia(?: (?:obecnie|dziś|łącznie|około|ok\\.|ponad|blisko|w polsce))*|zatrudniała|zatrudniał|ma(?: (?:obecnie|około|ponad))*|pracuje(?: (?:obecnie|tam|w niej|około|ponad|blisko))*|pracowało|liczy(?: (?:obecnie|około|ponad))*|liczącej|liczącą|obecnych|pozostałych',
  exists: '',
  wholeAfter:
    '(?:obecnie |łącznie )?(?:zatrudnionych w (?:firmie|spółce)|na całym świecie przed|w całej grupie|pracujących)',
  level: '(?:(?:zmniejszyć|zredukować|ograniczyć|spadnie|zmniejszenie) (?:\\S+ ){0,3}do)',
  levelAfter: '',
  part: 'w tym(?! (?:roku|miesiącu|tygodniu|kwartale|zakładzie))|z czego|z tego|spośród nich|z nich|wśród nich|włącznie z',
  things:
    '(?:osoby|osób) (?:zaznajomion|znając)\\p{L}*|źród(?:ła|eł)|bezrobotnych|sklepów|sklepy|placówek|placówki|oddziałów|zakładów|fabryk|biur|restauracji|krajów|krajach|miast|miastach|firm|spółek|przedsiębiorstw|banków|marek|lat|lata|roku|rok|miesięcy|miesiące|tygodni|tygodnie|dni|godzin|minut|euro|dolarów|złotych|zł|mld|miliardów|funtów|klientów|użytkowników|abonentów|studentów|uczniów|pacjentów|akcji|akcjonariuszy|samochodów|aut|pojazdów|samolotów|ton|kilometrów|metrów|punktów|razy|mieszkańców|gości|pasażerów|wyborców|widzów|dostawców|konkurentów|wierzycieli|konsumentów|inwestorów|czynników|sektorów|graczy|zawodników|absolwentów|kandydatów|stopni|turystów|czytelników|gmin|mieszkań|żołnierzy|traktorów|silników|autorów|aktorów|komputerów',
  measure:
    'koszt(?:y|ów)?|wydatk(?:i|ów)|budżet(?:u)?|sprzedaż(?:y)?|przychod(?:y|ów)|zysk(?:u|i|ów)?|płac(?:e)?|wynagrodze(?:ń|nia)|pensj(?:e|i)|cen(?:y)?|akcj(?:e|i)|kurs|produkcj(?:a|i|ę)|moc(?:y|e) produkcyjn(?:ych|e)|dług(?:u)?|emisj(?:i|e)|inwestycj(?:i|e)|czas(?:u)? pracy|premi(?:e|i)|marż(?:a|y)|zużycie|wartoś(?:ć|ci)',
  inner: 'z|ze|swoich|jej|jego|wszystkich|całej|całego|swojej|globalnej',
  conjunction:
    'i|a|oraz|ale|podczas|gdy|choć|po|przed|ponieważ|który|która|które|których|że|żeby|gdzie|w|na|zaś|natomiast',
  equals:
    'czyli|to jest|tj\\.?|lub|około|blisko|co stanowi|stanowi(?:ących|ące|ą)?|odpowiada|równowartość|niemal|prawie|ponad',
  further:
    'także|również|też|dodatkowo|dodatkowych|kolejn(?:e|ych|y)|ponownie|wcześniej|już|w ubiegłym roku|rok temu|nowych|następn(?:e|ych)',
  sums: '(?:łączn|ogóln|liczb)\\p{L}*[^.;]{0,40}? do|oprócz|poza',
  subject: {
    firm: '(?:firma|firmy|firmę|spółka|spółki|koncern|koncernu|grupa|grupy|bank|banku|przedsiębiorstwo|producent|sieć|gigant|linia lotnicza|przewoźnik|operator|startup|wydawca|ubezpieczyciel|platforma|zakład|zakładu|fabryka|pracodawca|zarząd|kierownictwo|właściciel|korporacja|kopalnia|huta)|ona|on|my|oni',
    many: 'bezrobotnych|urząd pracy|urzędy pracy|w kraju|w polsce|(?:wiele|kilka|inne|duże|wielkie|polskie|trzy|dwie|cztery|\\d+) (?:[\\p{L}]+ ){0,2}(?:firm|firmy|spółek|spółki|banków|banki|koncernów|koncerny|przedsiębiorstw)|pracodawcy|branż(?:a|y|ę)|przemysł(?:u)?|sektor(?:ze|a)?|gospodark(?:a|i)|rynk(?:u)? pracy|w całym kraju|bezroboci(?:e|a)|stopa bezrobocia|gus',
    bodies:
      'rząd|ministerstwo|urząd|gmina|miasto|województwo|państwo|uniwersytet|uczelnia|szpital|wojsko|policja|armia|szkoła|szkoły|sejm|administracja|urzędnicy|urzędników|komisja',
    aside:
      'po|jak|podobnie jak|w przeciwieństwie do|konkurent(?:a)?|rywal(?:a)?|przejęci(?:e|u|a)|zakup(?:ie|u)?|kupion(?:a|y) przez|spółk(?:a|i) zależn(?:a|ej)|sprzedaż(?:y)?|były|była|dawn(?:y|a)|oprócz|obok|właściciel(?:a)?|fuzj(?:a|i) z',
    asideAfter: '',
    source: 'według|jak podaje|jak informuje|powiedział|źródło|cytowany przez|podaje|pisze|za',
    sourceAfter: '(?:podaje|informuje|pisze|donosi)',
    at: 'w|we|przez|z',
    atAfter: '',
    topic: '',
    each: 'każd(?:a|y|e|ej)|odpowiednio',
  },
  status: {
    denied:
      'zaprzecz~|dementuje|zdementow~|nieprawd~|nie planuje|nie ma planów|nie będzie zwolnień|wyklucz~|fałszyw~',
    not: 'bez|nie|unikn(?:ie|ąć|ięto)|zamiast|żadnych|nigdy',
    planned:
      'zapowiad~|planuje|zamierza|chce|plan(?:y|u|ów)?|może|mogą|ma(?: zostać)?|mają|rozważa|propon~|do końca|cel|zwolni|zredukuje|zlikwiduje|grozi|zagrożonych|[\\p{L}]+nie$',
    announced:
      'ogłos~|ogłasza|zapowied~|poinform~|informuje|potwierdz~|oświadcz~|powiedzia~|komunikat~|przekaza~|podał~',
    filed: 'urzęd(?:u|owi) pracy|powiatowego urzędu|zgłosi(?:ła|ł) (?:do|zamiar)|zgłoszen(?:ie|ia)',
    supposed: 'jeśli|jeżeli|gdyby|wyobra(?:ź|źmy)|załóżmy',
  },
};
