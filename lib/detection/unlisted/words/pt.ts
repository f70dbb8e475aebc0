import type { FirmWords } from '../firm-words.ts';

export const PT: FirmWords = {
  capitals: 'names',
  acts: '(?:já |vai |irá |hoje |também |está |, [^,]{0,40}, )*(?:anunci(?:a|ou|ado|ará|ar)|confirm(?:a|ou|ado)|planeja|planeia|prevê|demit(?:e|iu|ir|irá|indo)|desped(?:e|iu|ir|irá)|dispens(?:a|ou|ar|ando)|cort(?:a|ou|ar|ará|ando)|reduz(?:iu|ir|irá)?|elimin(?:a|ou|ar|ará)|deslig(?:a|ou|ar)|pretende|quer|estuda|propõe|negocia|comunic(?:a|ou)|inici(?:a|ou)|poderá|pode|deve|fecha|encerra)',
  kinds:
    'empresa|companhia|montadora|fabricante|construtora|rede|grupo|multinacional|operadora|seguradora|startup|start ?up|banco|varejista|fintech|companhia aérea|siderúrgica|farmacêutica|construtora|petroleira',
  headNouns:
    'grupo|empresa|companhia|banco|montadora|fabricante|rede|gigante|startup|plataforma|multinacional|operadora|firma|unicórnio|fintech|varejista|seguradora',
  openers:
    'segundo|sindicatos?|cerca|mais|quase|além|direção|trabalhadores|funcionários|demissões|o|a|os|as|cut|cgtp|ugt',
  persons:
    'ceo|presidente|diretor|diretora|fundador|ministro|ministra|chefe|porta voz|analista|secretário|dono|cofundador|executivo',
  employs: '',
};
