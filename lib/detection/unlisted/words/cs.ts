import type { FirmWords } from '../firm-words.ts';

export const CS: FirmWords = {
  capitals: 'openings',
  acts: '(?:už |také |dnes |se |, [^,]{0,40}, )*(?:propustí|propouští|propustil|propustila|oznámil|oznámila|oznamuje|plánuje|chystá|hodlá|zruší|ruší|zrušil|zrušila|sníží|snižuje|chce|zvažuje|uvedl|uvedla|potvrdil|potvrdila|musí|má|může|začne|začal|začala|rozloučí|omezí|škrtá|škrtne)',
  kinds:
    'firma|společnost|koncern|výrobce|řetězec|skupina|operátor|dopravce|startup|gigant|automobilka|podnik',
  headNouns:
    'koncern|společnost|firma|skupina|banka|řetězec|výrobce|gigant|startup|operátor|dopravce|automobilka|závod|huť',
  openers: 'odbory|odboráři|podle|zhruba|asi|přes|vedení|zaměstnanci|propouštění|to|v|na|po|jak',
  persons:
    'šéf|šéfka|ředitel|ředitelka|ministr|ministryně|mluvčí|analytik|zakladatel|pan|paní|předseda|prezident|generální',
  employs: '',
};
