import type { Passage } from './passage.ts';

export const PT: readonly Passage[] = [
  {
    cut: 'Vetora',
    text: `A Vetora demitiu 190 pessoas nesta segunda-feira.
“A medida faz parte de uma reestruturação necessária”, informou a empresa em nota.
“Fiquei sabendo por um e-mail às seis da manhã”, contou uma analista de dados demitida.
Para a headhunter Camila Prado, sócia da Rumo Talentos, o mercado vai absorver parte dos profissionais. “Quem é sênior sai empregado em um mês”, disse ela.`,
    said: [
      'A medida faz | a empresa | company | direct | -',
      'Fiquei sabendo | uma analista de dados demitida | worker | direct | -',
      'Quem é sênior | Camila Prado | expert | direct | headhunter',
    ],
  },
  {
    cut: 'Metalsul',
    text: `“Não vamos aceitar nenhuma demissão sem negociação”, afirmou Jorge Teles, presidente do Sindicato dos Metalúrgicos.
O diretor de operações da Metalsul, Renato Lopes, disse que “não havia alternativa”.
O economista Paulo Meireles, da FGV, avalia que a crise é estrutural. “O aço brasileiro perdeu competitividade”, afirmou.`,
    said: [
      'Não vamos aceitar | Jorge Teles | worker | direct | presidente do Sindicato',
      'não havia | Renato Lopes | company | partial | diretor',
      'O aço brasileiro | Paulo Meireles | expert | direct | economista',
    ],
  },
  {
    cut: 'Docmais',
    text: `Um funcionário da Docmais que não quis se identificar disse que “o clima é de velório”.
“O governo está acompanhando a situação”, declarou o ministro do Trabalho, Heitor Dantas.
“Parabéns aos envolvidos”, ironizou um usuário nas redes sociais.`,
    said: [
      'o clima | Um funcionário da Docmais | worker | partial | -',
      'O governo está | Heitor Dantas | official | direct | ministro',
      'Parabéns | um usuário | public | direct | -',
    ],
  },
  {
    cut: 'Navega',
    text: `O fundador da Navega, Bruno Sá, escreveu no LinkedIn: “Errei ao contratar rápido demais”.
“Pedir desculpas não paga boleto”, respondeu uma ex-funcionária.
Segundo a advogada trabalhista Lígia Moura, “a dispensa coletiva exige diálogo com o sindicato”.`,
    said: [
      'Errei ao | Bruno Sá | company | direct | fundador',
      'Pedir desculpas | uma ex-funcionária | worker | direct | -',
      'a dispensa coletiva | Lígia Moura | expert | direct | advogada',
    ],
  },
  {
    cut: 'Serrana',
    text: `A montadora Serrana vai demitir 700 funcionários em Betim. “A conta chegou para quem apostou só no motor a combustão”, avalia Caio Prado, analista do banco Meridional.
Mas a Serrana afirmou que os cortes são “temporários e necessários”.
“Fomos avisados no portão”, disse um metalúrgico com 12 anos de casa.
O sindicato classificou a medida como “um tapa na cara”. “Vamos parar a fábrica”, prometeu o presidente da entidade, João Brandão.`,
    said: [
      'A conta chegou | Caio Prado | expert | direct | analista',
      'temporários e | Serrana | company | partial | -',
      'Fomos avisados | um metalúrgico | worker | direct | -',
      'um tapa na | O sindicato | worker | partial | -',
      'Vamos parar | João Brandão | worker | direct | presidente',
    ],
  },
  {
    cut: 'Verdana',
    text: `“Estava de férias quando soube”, conta a analista de RH, que pediu para não ser identificada. Ela foi desligada da Verdana junto com 120 colegas.
Para a economista Marina Couto, da FGV, “o ciclo de juros explica boa parte dos cortes”.
“Força a todos”, escreveu um internauta.`,
    said: [
      'Estava de férias | a analista de RH | worker | direct | -',
      'o ciclo de | Marina Couto | expert | direct | economista',
      'Força a todos | um internauta | public | direct | -',
    ],
  },
  {
    cut: 'Clara',
    text: `“Cheguei e o crachá não passava”, relata Tiago Lemos, que era engenheiro de dados na fintech Clara.
Em comunicado, a Clara disse que “a reestruturação visa a eficiência”.
“O investidor agora cobra lucro”, resume Beatriz Fontes, sócia da consultoria Norte.
Um deputado da oposição, Jorge Maia, classificou o caso como “vergonhoso”. “Vou chamar a diretoria para depor”, afirmou.`,
    said: [
      'Cheguei e | Tiago Lemos | worker | direct | engenheiro',
      'a reestruturação | Clara | company | partial | -',
      'O investidor | Beatriz Fontes | expert | direct | sócia',
      'Vou chamar | Jorge Maia | official | direct | deputado',
    ],
  },
];
