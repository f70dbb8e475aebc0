import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const NL: PeopleSignals = {
  people: counted(
    'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|veertig|vijftig|honderd|honderden|duizend|duizenden|tientallen',
    '(?:banen|mensen|medewerk|werknemer|collega|arbeidsplaatsen|functies|personeel|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ers|sters|isten|euren|eurs|kundigen)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems('ontsl|vertrek|weg|baan kwijt|werkloos|schrap|boventallig|afvloei|personeel'),
};
