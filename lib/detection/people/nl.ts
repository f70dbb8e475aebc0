import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const NL: PeopleSignals = {
  people: counted(
    'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|zestien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|honderden|duizend|duizenden|tientallen',
    '(?:banen|mensen|medewerk|werknemer|collega|arbeidsplaatsen|functies|fte|personeel|docenten|ambtenaren|agenten|accountants|assistenten|consultants|piloten|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ers|sters|isten|euren|eurs|kundigen)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'ontsl|vertrek|weg(?![A-Za-zÀ-ɏ])|baan kwijt|hun baan|hun werk|banen|arbeidsplaats|op straat|vakbond|werkloos|schrap|boventallig|afvloei|personeel',
  ),
};
