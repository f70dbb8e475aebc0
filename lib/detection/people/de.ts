import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const DE: PeopleSignals = {
  people: counted(
    'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|hunderte|tausend|tausende|dutzende|mehrere|zahlreiche|viele|hälfte|drittel|viertel|fünftel|rund|etwa|jede[rs]?',
    '(?:stellen|arbeitsplätze|jobs|leute|menschen|köpfe|beschäftigte|mitarbeit|angestellte|kolleg|personal|posten|kündigungen|entlassungen|köche|kräfte|verkäufer|mechaniker|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:er|erinnen|innen|isten|ler|eure|euren|leute|kräfte|ende|enden))',
  ),
  leaving: stems(
    'gehen müss|müss[a-zß-ÿĀ-ɏа-џḀ-ỿ]* gehen|entlass|kündig|gekündigt|stellenabbau|stellenstreich|gestrichen|rauswurf|(?:ihren|seinen|meinen|den) job|(?:ihren|seinen|meinen) (?:arbeitsplatz|posten)|(?:ihre|seine|meine) (?:arbeit|stelle)|jobverlust|arbeitsplatz(?![a-zß-ÿ])|abfindung|arbeitslos|verlieren ihr|ausscheid|personalabbau|wegfall|fallen weg|streich|belegschaft|sozialplan|freigestellt|jede [a-zß-ÿ]+ stelle|loszuwerden|loswerden|jobs sollen weg|stellen sollen weg|ohne job|ohne arbeit|(?:job|jobs|arbeit) los|job gekostet|stelle entfäll|position entfäll|stellen entfall',
  ),
};
