import type { FirmWords } from '../firm-words.ts';

export const NL: FirmWords = {
  capitals: 'names',
  acts: '(?:heeft |gaat |zal |moet |nu |ook |vandaag |, [^,]{0,40}, )*(?:kondigt|kondigde|aangekondigd|schrapt|schrapte|ontslaat|ontsloeg|reduceert|wil|gaat|zal|moet|snijdt|bevestigt|bevestigde|meldt|plant|van plan|overweegt|neemt afscheid|stuurt|zet|laat weten|liet weten|maakt|maakte|krimpt|sluit)',
  kinds:
    '[\\p{L}]*(?:bouwer|fabrikant|keten|concern|maker|producent|bedrijf|verzekeraar|uitgever|leverancier|maatschappij|rederij|brouwer|aannemer)|startup|start ?up',
  headNouns:
    '[\\p{L}]*(?:concern|bedrijf|bank|keten|fabrikant|maatschappij|reus|gigant|maker|startup|uitgever|verzekeraar|producent|groep|platform|onderneming)',
  openers:
    'vakbond~|vakbonden|fnv|cnv|volgens|ongeveer|ruim|bijna|zo|directie|werknemers|medewerkers|banen|het|de|ook|nog',
  persons:
    'topman|topvrouw|ceo|directeur|bestuursvoorzitter|minister|voorzitter|woordvoerder|woordvoerster|analist|baas|oprichter|meneer',
  employs: '(?:banen|ontslagen|werknemers|medewerkers|arbeidsplaatsen|ontslagronde) bij',
};
