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
];
