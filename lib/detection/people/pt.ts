import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

/** Plurals that end like people of a trade and are none, or people no firm employs. */
const NO_STAFF =
  'jogadores|espectadores|leitores|eleitores|seguidores|investidores|credores|servidores|motores|sensores|fatores|factores|valores|cores|maiores|menores|melhores|senadores|vereadores|consumidores|fornecedores|setores|sectores|autores|estudantes|habitantes|visitantes|participantes|manifestantes|restantes|diamantes|turistas|artistas|ciclistas|pistas|listas|revistas|entrevistas|primeiros|terceiros|inteiros|passageiros|estrangeiros|brasileiros|dinheiros|financeiros|bombeiros|senhores';

export const PT: PeopleSignals = {
  people: counted(
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|duzent[oa]s|trezent[oa]s|quinhent[oa]s|centenas? de|centena de|dezenas? de|mil|milhares de|vários|várias|metade d[aeo]|terço d[aeo]|parte d[aeo]',
    `(?:empregos|vagas|funções|gerentes|bancári|repórter|fotógraf|temporári[oa]s|terceirizad|pessoas|funcionári|trabalhador|colaborador|colegas|postos|empregad|metalúrgic|operári|técnic|profissionais|analistas|enfermeir|equipe|equipa(?!m)|redação|(?!(?:${NO_STAFF})(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ores|oras|istas|antes|eiros|eiras)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))`,
  ),
  leaving: stems(
    'demit|demiss|deslig|dispensa[rdmn]|dispensou|cortes|cort(?:ou|ar|a) \\d|olho da rua|para a rua|desempreg|saídas|rescis|despedi(?:d|ment)|quadro de (?:func|pess|colab|empr)|sem (?:trabalho|emprego)|(?:perd(?:e|em|eu|eram|er|erão)|custou|custa) o (?:seu )?emprego|(?:vagas|postos|pessoas|trabalhadores) a menos|ficam em casa|(?:mandou|para) casa',
  ),
};
