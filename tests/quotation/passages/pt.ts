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
];
