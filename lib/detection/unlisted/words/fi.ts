import type { FirmWords } from '../firm-words.ts';

export const FI: FirmWords = {
  capitals: 'openings',
  acts: '(?:on |myös |nyt |, [^,]{0,40}, )*(?:irtisanoo|irtisanoi|irtisanonut|vähentää|vähensi|aikoo|suunnittelee|ilmoitti|ilmoittaa|kertoo|kertoi|aloittaa|aloitti|käynnistää|leikkaa|lomauttaa|karsii|sulkee|lopettaa|voi|joutuu|supistaa)',
  kinds: '[\\p{L}]*(?:yhtiö|valmistaja|ketju|konserni|jätti|yritys)',
  headNouns: '[\\p{L}]*(?:yhtiö|konserni|ketju|jätti|valmistaja|pankki|yritys|operaattori)|startup',
  openers: 'liitto|ammattiliitto|noin|yhteensä|johto|työntekijät|se|myös|nyt|lisäksi',
  persons:
    'toimitusjohtaja|johtaja|ministeri|tiedottaja|puheenjohtaja|analyytikko|perustaja|pääjohtaja|henkilöstöjohtaja',
  employs: '',
};
