import type { FirmWords } from '../firm-words.ts';

export const SV: FirmWords = {
  capitals: 'openings',
  acts: '(?:har |nu |också |i dag |, [^,]{0,40}, )*(?:varslar|varslade|säger upp|sade upp|sa upp|ska|skall|kommer att|tvingas|planerar|meddelar|meddelade|skär ner|skär bort|drar ner|minskar|minskade|tar bort|sparkar|avskedar|avskedade|vill|måste|överväger|bekräftar|tillkännager|aviserar|stänger|lägger ner)',
  kinds:
    '[\\p{L}]*(?:tillverkaren|bolaget|koncernen|kedjan|jätten|företaget|leverantören|operatören|rederiet|bryggeriet|förlaget)|startup bolaget',
  headNouns:
    '[\\p{L}]*(?:bolaget|koncernen|kedjan|jätten|tillverkaren|banken|gruppen|företaget|operatören)|bolaget|banken|startup',
  openers: 'facket|unionen|enligt|omkring|cirka|totalt|ledningen|anställda|jobben|det|den|även|nu',
  persons:
    'vd|vd n|chef|chefen|koncernchef|koncernchefen|direktör|minister|ministern|talesperson|presschef|ordförande|analytiker|grundare|grundaren',
  employs: '(?:varsel|anställda|jobb|tjänster) (?:på|hos)',
};
