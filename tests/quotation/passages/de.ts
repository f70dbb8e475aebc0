import type { Passage } from './passage.ts';

export const DE: readonly Passage[] = [
  {
    cut: 'Kestra',
    text: `Der Autozulieferer Kestra streicht in Remscheid 420 Stellen.
„Die Entscheidung ist uns nicht leichtgefallen“, sagte Kestra-Chef Jörg Wendt am Mittwoch.
Die Betriebsratsvorsitzende Sabine Kroll sprach von einem „Schlag ins Gesicht“ der Belegschaft. „Wir werden um jeden Arbeitsplatz kämpfen“, kündigte sie an.
Der Arbeitsmarktforscher Enzo Weck vom Institut für Wirtschaft in Köln hält den Abbau für vermeidbar. „Viele Betriebe suchen genau diese Leute“, so Weck.`,
    said: [
      'Die Entscheidung | Jörg Wendt | company | direct | Chef',
      'Schlag ins Gesicht | Sabine Kroll | worker | partial | Betriebsratsvorsitzende',
      'Wir werden um | Sabine Kroll | worker | direct | Betriebsratsvorsitzende',
      'Viele Betriebe | Enzo Weck | expert | direct | Arbeitsmarktforscher',
    ],
  },
  {
    cut: 'Novalux',
    text: `Beim Softwarehaus Novalux müssen 150 Beschäftigte gehen. „Wir passen unsere Organisation an die Marktlage an“, teilte ein Unternehmenssprecher mit.
Eine Entwicklerin, die seit acht Jahren für Novalux arbeitet, erfuhr es aus dem Intranet. „Kein Gespräch, nur ein Link“, erzählt die 39-Jährige.
Für Headhunterin Petra Lohse kommt das nicht überraschend: „Seit dem Sommer bekomme ich täglich Bewerbungen von dort.“`,
    said: [
      'Wir passen | ein Unternehmenssprecher | company | direct | -',
      'Kein Gespräch | Eine Entwicklerin | worker | direct | -',
      'Seit dem Sommer | Petra Lohse | expert | direct | Headhunterin',
    ],
  },
  {
    cut: 'Brückner Stahl',
    text: `„Das Land lässt die Region nicht im Stich“, versprach Wirtschaftsministerin Anke Mohr nach dem Treffen mit dem Vorstand von Brückner Stahl.
Die IG Metall reagierte empört. „Der Vorstand hat jahrelang nicht investiert“, sagte Bezirksleiter Ralf Tiede.
Ein Mitarbeiter, der anonym bleiben möchte, sagte dieser Zeitung: „Die Stimmung ist am Boden.“`,
    said: [
      'Das Land lässt | Anke Mohr | official | direct | Wirtschaftsministerin',
      'Der Vorstand hat | Ralf Tiede | worker | direct | Bezirksleiter',
      'Die Stimmung | Ein Mitarbeiter | worker | direct | -',
    ],
  },
  {
    cut: 'Fintura',
    text: `Nach der Kündigungswelle bei Fintura melden sich Betroffene in sozialen Netzwerken. „Ich habe mein Team in einer Videokonferenz verloren“, schreibt ein Nutzer auf Linkedin.
Arbeitsrechtlerin Nora Seitz rät, nichts zu unterschreiben. „Wer sofort unterschreibt, verschenkt Geld“, sagt die Anwältin.
Gründer Timo Falk verteidigte den Schritt gegenüber der Belegschaft: „Ohne diesen Schnitt gäbe es uns in einem Jahr nicht mehr.“`,
    said: [
      'Ich habe mein Team | ein Nutzer | public | direct | -',
      'Wer sofort | Nora Seitz | expert | direct | Arbeitsrechtlerin',
      'Ohne diesen | Timo Falk | company | direct | Gründer',
    ],
  },
  {
    cut: 'Brenner & Voss',
    text: `Der Zulieferer Brenner & Voss streicht 900 Stellen. „Der Markt gibt uns keine andere Wahl“, sagte Vorstandschef Ralf Ohm.
Aber Betriebsratschefin Tanja Wolk will kämpfen: „Wir lassen uns nicht aus der Halle tragen.“
„Das Management hat den Wandel verschlafen“, urteilt Prof. Dr. Jens Haller, Direktor des Instituts für Automobilwirtschaft.
Oberbürgermeister Klaus Reber (parteilos) sprach von einem „schwarzen Tag für die Stadt“.`,
    said: [
      'Der Markt gibt | Ralf Ohm | company | direct | Vorstandschef',
      'Wir lassen uns | Tanja Wolk | worker | direct | Betriebsratschefin',
      'Das Management | Jens Haller | expert | direct | Institut',
      'schwarzen Tag | Klaus Reber | official | partial | Oberbürgermeister',
    ],
  },
  {
    cut: 'Lindtner',
    text: `Wer gekündigt wird, sollte nichts sofort unterschreiben, rät Katrin Sölle, LL.M., Fachanwältin für Arbeitsrecht in Köln. „Drei Wochen hat man Zeit für die Klage“, sagt sie.
„Ich saß noch im Auto, als die Mail kam“, erzählt eine Mitarbeiterin, die anonym bleiben möchte. Sie hat elf Jahre bei Lindtner gearbeitet.
Ein Lindtner-Sprecher sagte auf Anfrage: „Zu Personalangelegenheiten äußern wir uns nicht.“`,
    said: [
      'Drei Wochen hat | Katrin Sölle | expert | direct | Fachanwältin',
      'Ich saß noch | Mitarbeiterin | worker | direct | -',
      'Zu Personal | Lindtner-Sprecher | company | direct | -',
    ],
  },
  {
    cut: 'Quant & Co',
    text: `„Man hat mir den Zugang gesperrt, bevor ich den Brief gelesen hatte“, sagt die 38-Jährige, die bis Mai im Recruiting von Quant & Co arbeitete.
Das Start-up trennt sich von einem Viertel der Belegschaft. Doch Gründer Tim Aust verteidigt den Schritt: „Wir mussten schneller profitabel werden.“
„Kapital ist teuer geworden“, erklärt Wagniskapitalgeberin Nele Prinz von Alster Ventures.`,
    said: [
      'Man hat mir | 38-Jährige | worker | direct | -',
      'Wir mussten | Tim Aust | company | direct | Gründer',
      'Kapital ist | Nele Prinz | expert | direct | -',
    ],
  },
  {
    cut: 'Sandmann',
    text: `„Da fließt kein böses Blut, da fließt nur Frust“, sagt Dennis Orth, der seit zwölf Jahren in der Lackiererei arbeitet.
Der Küchenbauer Sandmann will jede fünfte Stelle abbauen. Man bedauere das „zutiefst“, teilte Sandmann mit.
„Die Branche hat in der Pandemie Speck angesetzt“, sagt Handelsexpertin Prof. Lea Grothe von der Hochschule Niederrhein.
Arbeitsminister Tom Wiese (SPD) forderte: „Jetzt muss der Eigentümer Farbe bekennen.“
„Typisch“, kommentiert ein Leser.`,
    said: [
      'Da fließt | Dennis Orth | worker | direct | -',
      'Die Branche | Lea Grothe | expert | direct | Handelsexpertin',
      'Jetzt muss | Tom Wiese | official | direct | Arbeitsminister',
      'Typisch | ein Leser | public | direct | -',
      'zutiefst | Sandmann | company | partial | -',
    ],
  },
];
