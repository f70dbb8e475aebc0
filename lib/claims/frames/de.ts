import type { FrameRow } from './frame-row.ts';

export const DE: FrameRow = {
  people:
    '(?:[\\p{L}]{0,20})?(?:stellen?|jobs?|arbeitsplatz|arbeitsplätzen?|arbeitsstellen|posten|mitarbeiter~|mitarbeitenden?|mitarbeitende~|beschäftigten?|beschäftigter|angestellten?|angestellter|arbeitnehmer~|arbeiter|arbeitern|arbeiterinnen|leuten?|menschen|köpfen?|kolleg~|personen|vollzeitstellen|vollzeitkräfte~|fachkräfte~|führungskräfte~|leiharbeiter~|zeitarbeiter~|ingenieuren?|journalisten|piloten|manager~|redakteur~|verkäufer~|bankern?|kündigungen|entlassungen|kumpel|kräften?|positionen|funktionen)|vollzeitäquivalente~',
  staff:
    'belegschaft~|personal~|mitarbeiterzahl~|beschäftigtenzahl~|stellen|jobs|arbeitsplätze~|mitarbeiter~|mitarbeitenden?|beschäftigten?|angestellten?|arbeitnehmer~|personalbestand~|stammbelegschaft~|workforce|team|mannschaft',
  cut: 'rauswirft|vor die tür gesetzt|job~ verlieren|streicht? (?:\\d)|stellenstreich~|jobkahlschlag|kahlschlag|sparprogramm|personalabbau~|jobschnitt|abfindung~|freiwillige[ns]? ausscheiden|altersteilzeit|verlieren? (?:ihre|ihren|seinen|den) (?:jobs?|arbeit|arbeitsplatz|arbeitsplätze|stellen?|anstellung)|frühwarnsystem~|stellenabbau~|stellenstreichung~|stellenkürzung~|arbeitsplatzabbau~|jobabbau~|personalabbau~|personalkürzung~|personalreduzierung~|entlass(?:en|ung|ungen|t|e|enen|ene)|entlässt|entließ(?:en)?|massenentlassung~|kündigung(?:en)?|kündig(?:t|en|te|ten)|gekündigt~|feuer(?:t|te|n|ten)|gefeuert|rausw(?:urf|erfen)|rausgeworfen|wegfall(?:en)?|weggefallen|fallen [^.,;]{0,60}?weg|fällt [^.,;]{0,60}?weg|freisetz~|freigesetzt|vorruhestand|frühverrent~|abfindungsprogramm|freiwilligenprogramm|arbeitsplatzverlust~|jobverlust~|stellenverlust~|gehen müssen|müssen gehen|ihren job verlieren|ihre jobs? verlieren|ihren arbeitsplatz verlieren|verlieren (?:ihre|ihren) (?:jobs?|arbeitsplatz|arbeitsplätze|stellen?)|ihren? (?:jobs?|arbeitsplatz|stellen?) (?:verlieren|verloren)|setzt [^.,;]{0,40}? vor die tür|vor die tür|auf die straße|rationalisier~|auf der straße',
  trim: 'abzubauen|streich(?:t|en|e|ung|ungen)|strich(?:en)?|gestrichen~|zu streichen|abbau(?:en|t|s)?|abgebaut~|bau(?:t|en|te|ten)(?=(?:[^.;]|\\.\\d){0,90} ab(?![\\p{L}]))|einspar(?:en|t|ung|ungen)|eingespart~|spar(?:t|en|te)(?=(?:[^.;]|\\.\\d){0,90} ein(?![\\p{L}]))|kürz(?:en|t|te|ung|ungen)|gekürzt|reduzier(?:en|t|te|ung)|verringer(?:n|t|te|ung)|verklein(?:ern|ert)|verloren|verlieren|verliert|schrumpf(?:en|t|te)|senk(?:en|t|te|ung)|gesenkt|trenn(?:t|en|te)|entfall(?:en)?|entfällt|wegrationalisier~|eliminier~|kapp(?:en|t|te)|vernicht(?:en|et)|dezimier(?:en|t)|abschaff(?:en|t)|abgeschafft|opfer(?:n|t)|fallen(?= )|müssen(?=(?:[^.;]|\\.\\d){0,80}gehen)|gehen(?=[^.;]{0,60}verloren)|abstoßen|ausdünn~',
  going:
    'arbeitslos|ohne job|auf der straße|das unternehmen verlassen|ihren hut nehmen|gehen lassen|vor die tür|ausscheiden|zur debatte|überflüssig|bangen|verloren|gehen|verlassen|ausscheiden|ausgeschieden|verschwinden|verloren gehen|verloren|wegfallen|entfallen|auf der kippe|in gefahr|bedroht|gefährdet|zur disposition|vor dem aus|arbeitslos|wackeln|fallen|bangen|zittern|opfer',
  touch:
    'betroffen~|betreff(?:en|e)|angemeldet|betrifft|trifft|treffen|umfass(?:t|en)|angebot~|angenommen|zahl|anzahl|informiert|gemeldet~|unterschrieben|verständigt',
  grow: 'einstell(?:en|t|ung|ungen)|eingestellt|stell(?:t|en)(?=[^.;]{0,60} ein(?![\\p{L}]))|schaff(?:en|t|ung)|geschaffen|entsteh(?:en|t)|entstanden|verlager(?:n|t|ung)|verlagert|verlegt|verlegen|versetzt|übernehm(?:en)|übernommen|erhalten|gerettet|retten|sichern|gesichert|beschäftig(?:t|en|te)(?![a-zäöüß])|arbeite(?:n|t|ten|te)|behalten|bleiben|verbleiben|streik(?:en|te|ten|t)|demonstrier~|protestier~|aufbau(?:en|t)?|aufgebaut|ausbau(?:en)?|wachsen|gewachsen|gesucht|such(?:t|en)|neu besetzt|umgeschult|weiterbild~|befragt~|verletzt|getötet|ums leben|erkrankt|umziehen|wechsel(?:n|t)|gewechselt|zähl(?:t|en|te)',
  whole:
    'anstatt|gegenüber|nach zuvor|anstelle von|hatten?(?: (?:nach \\p{L}+ angaben|zuletzt|zuvor|noch|bisher|bislang|weltweit|insgesamt))*|zählte(?: zuletzt)?|beschäftigte(?: (?:zuletzt|bisher|noch|nach eigenen angaben))*|(?:von|der|seiner|ihrer|unserer|aller)(?: (?:seinen|ihren|den|derzeit|weltweit|insgesamt|noch|aktuell|rund|etwa|knapp|zuletzt|heute|bislang|bisher|mehr als|über|konzernweit|deutschlandweit))+|der|unter den|seiner|ihrer|ihren|beschäftigt(?:e|en)?(?: (?:derzeit|weltweit|aktuell|noch|heute|insgesamt|zuletzt|in \\S+))*|hat(?: (?:derzeit|weltweit|noch|aktuell|insgesamt))*|mit(?: (?:seinen|ihren|derzeit|weltweit))*|arbeiten(?: (?:derzeit|weltweit|noch|aktuell|rund|insgesamt))*|zählt(?: \\S+)?|verbleibenden|übrigen|statt',
  exists: 'hat(?: (?:derzeit|weltweit|noch|aktuell|insgesamt|bereits|zuletzt))*|haben',
  wholeAfter:
    '(?:derzeit |weltweit |noch |aktuell |insgesamt |heute )*(?:beschäftigt|angestellt|tätig|arbeiten|zählt|starke|umfasst)|starke[nr]?',
  level: 'auf',
  levelAfter: '',
  part: 'davon|darunter|inklusive|einschließlich|hiervon|von diesen|von ihnen|darin',
  things:
    '(?:personen|menschen|leute),? (?:die mit|mit kenntnis|aus dem umfeld)|mit (?:der sache|den plänen) vertraute[n]? personen|insider~|eingeweihte[n]?|[\\p{L}]*(?:filialen|standorten?|werken?|läden|märkten?|häusern?|stores|fabriken|betriebe[n]?|unternehmen|firmen|ländern?|jahren?|monaten?|wochen?|tagen?|stunden?|minuten|mal|euro|dollar|franken|kronen|pfund|yen|prozentpunkten?|millionen|milliarden|mrd|mio|kunden|kundinnen|nutzern?|patienten|studenten|schüler[n]?|aktien|aktionäre[n]?|besuchern?|fahrgäste[n]?|passagiere[n]?|fahrzeuge[n]?|autos|flugzeuge[n]?|kilometern?|metern?|tonnen|grad|uhr|personen pro|einwohner[n]?|jährige[nr]?|gläubiger[n]?|geschäfte[n]?|restaurants|hotels|anträgen?|punkten?|zuschauern?|teilnehmer~|absolvent~|bewerber~|verbraucher~|wähler~|anleger~|lieferanten|zulieferern?|händlern?|partnern?|betreibern?|vertretern?|gewerkschafter~|abgeordneten?|kinder[n]?|stimmen|seiten)',
  measure:
    'kosten|personalkosten|ausgaben|budget~|umsatz~|gewinn~|ergebnis|löhne?n?|lohn(?:e?s)?|gehalt|gehälter|preis~|aktie~|kurs|produktion|kapazität~|schulden|emissionen|investition~|arbeitszeit~|stunden|absatz|boni|dividende|fläche|marge|rendite|auslastung|nachfrage|wert|flotte|energie|steuern?|filialnetz',
  inner:
    'der|des|seiner|ihrer|seine|ihre|seinen|ihren|die|das|den|von|weltweit|konzernweit|insgesamt|aller|hierzulande',
  conjunction: 'und|aber|sondern|während|obwohl|nachdem|bevor|weil|dass|wenn|als|doch|denn|jedoch|wobei',
  equals:
    'oder|das sind|also|etwa|rund|entspr(?:icht|echen|echend)|gut|knapp|mehr als|fast|das entspricht|sprich|bedeutet',
  further:
    'weitere[nr]?|zusätzlich~|erneut|nochmals|bereits|schon|zuvor|auch|noch einmal|letztes jahr|im vorjahr|außerdem|früher',
  sums: '(?:zahl|gesamtzahl|summe|abbau)[^.;]{0,50}? auf|zusätzlich zu(?: den)?(?: bereits)?|komm(?:en|t) zu den(?: bereits)?|entfallen auf die firma',
  subject: {
    firm: '(?:der|die|das|dem|den|des) (?:[\\p{L}]+ ){0,2}[\\p{L}]*(?:konzern|unternehmen|firma|gruppe|bank|hersteller|zulieferer|kette|fluggesellschaft|händler|riese|anbieter|autobauer|betrieb|verlag|sender|versicherer|institut|discounter|spezialist|tochter|gesellschaft|werk|netzwerk|start up|startup|dienst|dienstleister|chiphersteller|maschinenbauer|konzerns|unternehmens|traditionsunternehmen|arbeitgeber|management|vorstand|plattform|lieferdienst|energieversorger|pharmakonzern)s?|es|er|sie|wir|man',
    many: 'arbeitslosen?|arbeitslosigkeit|erwerbslosen?|erwerbstätigen?|kurzarbeiter~|deutsche wirtschaft|bundesagentur|(?:viele|mehrere|einige|zahlreiche|andere|deutsche|große|die|beide|zwei|drei|vier|fünf|\\d+) (?:[\\p{L}]+ ){0,2}[\\p{L}]*(?:unternehmen|konzerne|firmen|banken|hersteller|zulieferer|betriebe|start ups|startups|arbeitgeber)|firmen und|mittelständler~|(?<!(?:das|dem|des|dieses|ein|dies|jedes) )[\\p{L}]+(?:sche|ße|ige|iche) (?:unternehmen|firmen|konzerne)|arbeitgeber(?! )|us arbeitgeber|branche|industrie|autoindustrie|wirtschaft|sektor|bundesweit|tech branche|mittelstand|handwerk|zusammen|arbeitsmarkt|arbeitslosenquote|arbeitslosenzahl~|arbeitgeberverband',
    bodies:
      'regierung|bundesregierung|ministerium|verwaltung|stadt|land|bund|universität|hochschule|bundeswehr|polizei|behörde|behörden|kommission|kirche|schulen?|parlament|öffentliche[rn]? dienst|beamte~',
    aside:
      'nach|wie|anders als|konkurrent(?:en)?|rivalen?|wettbewerber|übernahme (?:von|durch)|fusion mit|tochter von|verkauf an|ehemals|früher|ex|neben|gegenüber|gegen|etwa|zum beispiel|laut konkurrent|eigentümer|mutterkonzern|mutter|gehört zu|zuvor hatte|auch bei',
    asideAfter: '(?:tochter(?! )|konkurrent|rivale|übernahme)',
    source:
      'laut|sagte|berichtet|berichtete|berichten|wie|so|zitiert|gegenüber|quelle|agentur|zeitung|angaben von|analysten von|magazin|spiegel',
    sourceAfter:
      '(?:zeitung )?(?:berichtet~|meldet~|schreibt|zitiert|zufolge|unter berufung|bericht(?![\\p{L}]))',
    at: 'bei|beim|der|des|von|durch|in|im|vom|seitens',
    atAfter: "'|s(?= )|mitarbeiter~|beschäftigte~|belegschaft",
    topic: '',
    each: 'jeweils|je|beziehungsweise|bzw\\.?',
  },
  status: {
    denied:
      'dementier~|bestreit~|bestritt|zurückgewiesen|weist [^.]{0,60}zurück|wies [^.]{0,60}zurück|nicht geplant|keine pläne|keine stellen|keinen stellenabbau|ausgeschlossen|schließt [^.]{0,60}aus(?![\\p{L}])|stimme nicht|unwahr|falschmeldung|unzutreffend',
    not: 'nicht|keine[nr]?|ohne|statt|vermeid(?:en|et)|vermieden|verhinder(?:n|t)|abgewendet|niemand',
    planned:
      'will|wollen|soll|sollen|plan(?:t|en|te|ung)?|geplant~|werden|wird|könnten?|würden?|vorhaben|beabsichtig~|erwäg~|prüft|bis (?:ende|zum|20\\d\\d)|müssen|droh(?:t|en)|vor dem aus|auf der kippe|möchte|vor',
    announced:
      'kündigt~|angekündigt|ankündig~|teilte~|mitgeteilt|teilt|bestätig~|gab|bekannt|erklär~|sagte|verkünd~|informierte|verlautbar~|hieß es',
    filed:
      'frühwarnsystem|massenentlassungsanzeige|angezeigt|arbeitsagentur|agentur für arbeit|zur kündigung (?:gemeldet|angemeldet)|ams',
    supposed: 'wenn|falls|angenommen|sollte (?:der|die|das|es)|sofern|im fall|für den fall',
  },
};
