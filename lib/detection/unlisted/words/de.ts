import type { FirmWords } from '../firm-words.ts';

export const DE: FirmWords = {
  capitals: 'nouns',
  acts: '(?:hat |habe |haben |gab |gibt |nun |jetzt |heute |am \\S+ |auch |weltweit |in \\S+ )*(?:will|plant|plane|streicht|strich|baut|kündigt|kündigte|entlässt|entließ|feuert|wird|werde|muss|müsse|reduziert|spart|verkleinert|schließt|trennt|setzt|setzte|kürzt|baute|teilte|beabsichtigt|erwägt|prüft|möchte|verliert)',
  kinds:
    '[\\p{L}]*(?:hersteller|zulieferer|konzern|bauer|anbieter|kette|riese|händler|betreiber|versicherer|verlag|werft|discounter|dienstleister|produzent|ausrüster|spezialist|brauerei|fluggesellschaft|reederei|baumarkt|mischkonzern|startup|brauer)s?|fluglinie|airline|start up|firma',
  headNouns:
    'konzern|sparte|geschäftsbereich|[\\p{L}]*(?:hersteller|zulieferer|konzern|bauer|anbieter|kette|unternehmen|riese|händler|betreiber|spezialist|versicherer|verlag|dienst|firma|bank|gruppe|gesellschaft|startup|werft|discounter|dienstleister|produzent|tochter|ausrüster)|startup|start up|firma',
  openers:
    'management|gewerkschaft~|analysten?|vorstand|betriebsrat|chef|chefin|ceo|insgesamt|bundesweit|weltweit|rund|etwa|zudem|auch|derzeit|nun|jetzt|heute|gestern|grund|ziel|experten|stellen|jobs|mitarbeiter~',
  persons:
    'chef|chefin|ceo|[\\p{L}]*chef|[\\p{L}]*chefin|vorstand|vorstandschef|gründer|herr|frau|minister|ministerin|sprecher|sprecherin|analyst|präsident|vorsitzende[rn]?|direktor|manager|betriebsratschef',
  employs:
    '(?:stellen|jobs|mitarbeiter[\\p{L}]*|beschäftigte[\\p{L}]*|entlassungen|arbeitsplätze|stellenabbau|jobabbau|kürzungen|kündigungen|kurzarbeit) bei',
};
