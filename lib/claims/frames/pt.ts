import type { FrameRow } from './frame-row.ts';

export const PT: FrameRow = {
  people:
    'empregos?|postos?(?: de trabalho)?|vagas?|cargos?|trabalhador(?:es|as)?|funcionári[oa]s?|empregad[oa]s?|colaborador(?:es|as)?|pessoas|profissionais|operári[oa]s|demissões|despedimentos|desligamentos|dispensas|saídas|posições|engenheir[oa]s|jornalistas|gestores|colegas|rescisões|bancári[oa]s|metalúrgic[oa]s|[\\p{L}]{4,}(?:istas|adores|adoras)',
  staff:
    'quadro(?: de (?:funcionários|pessoal|colaboradores))?|força de trabalho|pessoal|funcionários|trabalhadores|colaboradores|equipes?|equipas?|efetivos?|efectivos?|mão de obra|postos de trabalho|empregados|folha de pagamento|headcount',
  cut: 'demi(?:te|tir|tiu|tirá|tirão|tiram|tindo|tidos|tidas|tido|ssão|ssões)|desped(?:e|ir|iu|irá|imento|imentos|idos|imento coletivo)|dispens(?:a|ar|ou|ará|as|ados?|ando)|deslig(?:a|ar|ou|amentos?|ados?|ará)|cortes? de (?:pessoal|vagas|empregos|funcionários|postos)|perda de (?:empregos|postos|vagas)|perd(?:er|em|erão|eram) (?:o emprego|os empregos|seus empregos)|layoffs?|lay offs?|rescis(?:ão|ões)|programa de demissão voluntária|pdv|reformas antecipadas|aposentadoria incentivada|mandar embora|manda embora|mandou embora|na rua|olho da rua|sem emprego|desempregad[oa]s|enxugamento|reestruturação|extinção de postos|passaralho|afast(?:a|ou|ar|ados)',
  trim: 'cort(?:a|ar|ou|ará|arão|am|ando|es?|ados)|reduz(?:ir|iu|irá|indo|em)?|redução|elimin(?:a|ar|ou|ará|ação|ados|ando)|suprim(?:e|ir|irá)|fech(?:a|ar|ou) (?=\\d)|extin(?:gue|guir|guirá|ção|tos)|enxug(?:a|ar|ou|ará)|perd(?:e|er|erá|eu|erão)|diminu(?:i|ir|irá|ição)|abr(?:e|ir) mão de|desfaz(?:er)?|encerr(?:a|ar|ará)',
  going:
    'para o desemprego|no desemprego|para a rua|sem trabalho|ficam sem|ficaram sem|perdem o emprego|perderam o emprego|sair|sairão|saem|deixar(?:ão)?|deixam|abandonar|perdidos|em risco|ameaçados|em perigo|afastados|desaparecer|aderiram|aderir',
  touch:
    'afet(?:a|ar|ará|ados|adas|am|ou)|afect(?:a|ar|ará|ados)|ating(?:e|ir|irá|iu|idos|em)|impact(?:a|ar|ará|ados|ou)|envolv(?:e|er|erá)|abrang(?:e|er|erá)|número|cifra|implica|prevê|atingidos',
  grow: 'contrat(?:a|ar|ou|ará|ações|ação|ados|ando)|cri(?:a|ar|ou|ará|ação|ados)|ger(?:a|ar|ou|ará)|recoloc(?:a|ar|ados)|transfer(?:e|ir|idos|irá)|mant(?:ém|er|iver|erá)|preserv(?:a|ar|ados)|salv(?:a|ar|ados)|empreg(?:a|am|ava)(?= )|conta com|contava com|trabalha(?:m|vam)?(?= )|greve|grevistas|protest(?:o|am)|manifest(?:am|antes)|trein(?:a|ar|ados)|readmi(?:te|tir|tidos)|reintegr(?:a|ar|ados)|entrevistad[oa]s|mortos|feridos|recrut(?:a|ar|ou)|admitiu|efetiv(?:ar|ados) ',
  whole:
    'em vez de|ante (?:os|as)|contra (?:os|as)|(?:de|dos|das|entre|sobre)(?: ?(?:seus|suas|seu|os|as|um total de|total|atuais|cerca de|mais de|quase))+|(?:dos|das)|emprega(?: (?:atualmente|hoje|cerca de|mais de|aproximadamente))*|empregava|tem(?: (?:hoje|atualmente|cerca de|mais de))*|tinha|possui|conta com|contava com|com(?: (?:seus|um quadro de|cerca de))?|quadro de|força de trabalho de|total de|seus|os atuais',
  exists: '',
  wholeAfter:
    '(?:atualmente |hoje )?(?:que trabalham|empregados (?:em|no|na)|no total|em todo o mundo antes|diretos antes)',
  level: '(?:passar|cair|reduzir|reduzindo|diminuir)? ?para',
  levelAfter: '',
  part: 'dos quais|das quais|sendo|incluindo|entre eles|entre elas|deles|delas|desse total|destes|desses|inclusive',
  things:
    '(?:pessoas|fontes) (?:familiarizadas|a par|com conhecimento|próximas|ouvidas)|fontes|desempregados|lojas|agências|unidades|fábricas|plantas|escritórios|restaurantes|países|cidades|estados|empresas|companhias|firmas|bancos|marcas|anos?|meses|mês|semanas?|dias?|horas?|minutos|euros?|dólares|reais|milhões|bilhões|mil milhões|libras|clientes|usuários|utilizadores|assinantes|estudantes|alunos|pacientes|ações|acionistas|carros|veículos|aviões|toneladas|quilômetros|quilómetros|metros|pontos|vezes|habitantes|visitantes|passageiros|eleitores|espectadores|fornecedores|concorrentes|credores|consumidores|compradores|investidores|autores|fatores|setores|sectores|motores|jogadores|computadores|atores|formados|candidatos|turistas|leitores',
  measure:
    'custos?|gastos?|despesas?|orçamento|vendas|receitas?|lucros?|salários?|preços?|ações|produção|capacidade|dívida|emissões|investimentos?|jornada|bônus|resultado|faturamento|faturação|participação|margem|consumo|tráfego|valor|tarifas?',
  inner: 'de|dos|das|do|da|seus|suas|seu|sua|os|as|o|a',
  conjunction: 'e|mas|enquanto|embora|após|depois|antes|porque|que|quando|onde|assim como|além',
  equals:
    'ou|isto é|ou seja|o equivalente a|equivalentes? a|o que representa|represent(?:a|am|ando)|cerca de|correspond(?:e|em|ente) a|aproximadamente|quase',
  further:
    'também|outros|outras|adicionais|mais tarde|nov[oa]s|já|anteriormente|no ano passado|previamente|somam|além disso|antes|ainda',
  sums: '(?:eleva(?:ndo)?|sobe|leva(?:ndo)?|subir)[^.;]{0,30}? (?:total|número|conta|saldo)[^.;]{0,40}? (?:para|a)|(?:somam|juntam|somando|juntando|acrescentam)(?: se)? (?:aos|às|a)(?: outr[oa]s)?|além d[oa]s',
  subject: {
    firm: '(?:a|o|esta|este|essa|sua|seu) (?:[\\p{L}]+ ){0,2}(?:empresa|companhia|firma|grupo|banco|montadora|fabricante|rede|gigante|operadora|multinacional|startup|plataforma|filial|matriz|seguradora|varejista|retalhista|construtora|fintech|edtech|big tech|estatal|fábrica|marca|consultora|direção|corretora|unicórnio|aérea|transportadora|tecnológica|editora|organização)|ela|ele|nós',
    many: 'o brasil|o país|portugal|caged|ibge|ine|desempregados|mercado formal|(?:as|os|várias|muitas|outras|algumas|grandes|três|duas|quatro|\\d+) (?:[\\p{L}]+ ){0,2}(?:empresas|companhias|firmas|bancos|startups|montadoras|multinacionais|big techs)|startups|setor|sector|indústria|economia|mercado de trabalho|em todo o país|a nível nacional|desemprego|taxa de desemprego',
    bodies:
      'governo|ministério|prefeitura|câmara municipal|estado|universidade|hospital|exército|polícia|administração pública|município|servidores públicos|funcionalismo|congresso|união federal',
    aside:
      'após|depois d[aeo]|como|ao contrário d[aeo]|diferente d[aeo]|rival|rivais|concorrentes?|compra d[aeo]|aquisição d[aeo]|comprad[oa] pel[oa]|adquirid[oa] pel[oa]|subsidiária d[aeo]|venda à|ex|antig[oa]|além d[aeo]|tais como|matriz|don[oa] d[aeo]|fusão com',
    asideAfter: '',
    source:
      'segundo|disse a[o]?|fontes? d[aeo]|declarou a[o]?|citad[oa] por|publicado pel[oa]|de acordo com|informou|conforme|noticiou|à',
    sourceAfter: '(?:informou que|publicou|noticiou|reportou|revelou)',
    at: 'na|no|em|da|do|de|pela|pelo|dentro d[aeo]|nas|nos',
    atAfter: '',
    topic: '',
    each: 'cada um[a]?|respectivamente|respetivamente',
  },
  status: {
    denied:
      'desment(?:e|iu|ido|iram)|nega|negou|falso|boato|não há planos|não prevê|não haverá|descarta|descartou|não planeja|não procede',
    not: 'sem|não|evitar|evitou|em vez de|ao invés de|nenhum[a]?|nunca',
    planned:
      'planeja|planeia|prevê|pretende|quer|estuda|propõe|vai|irá|poderá|pode|deve|plano|planos|[\\p{L}]+(?:ará|arão|erá|erão|irá|irão)|objetivo|até o fim|ameaça',
    announced:
      'anunci~|confirm~|comunic(?:a|ou|ado)|inform~|declar~|disse|apresent(?:a|ou|ado)|notific~|explic~|afirm~',
    filed: 'ministério do trabalho|dgert|notificação ao|protocol(?:ou|ado)|homologa~',
    supposed:
      '(?:(?<=^|, |\\. )se|mesmo se|e se|caso se) (?=[\\p{L}]+)(?!\\p{L}+(?:am|em|ram) (?:aos|às|a))|suponha|imagin(?:e|emos)|caso|hipótese',
  },
};
