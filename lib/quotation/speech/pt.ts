import type { SpeechTable } from './speech-words.ts';

export const pt: SpeechTable = {
  lang: 'pt',
  cues: `disse diz dizem disseram dizia dito afirmou afirma afirmam afirmaram afirmado explicou explica explicam explicado
    declarou declara declararam declarado ressaltou ressalta destacou destaca destacam acrescentou acrescenta completou
    completa comentou comenta comentam avaliou avalia avaliam apontou aponta apontam alertou alerta alertam lamentou
    lamenta criticou critica criticam denunciou denuncia denunciam reconheceu reconhece admitiu admite confirmou
    confirma anunciou anuncia escreveu escreve escreveram respondeu responde perguntou pergunta questionou insistiu
    lembrou lembra lembram concluiu conclui garantiu garante garantem informou informa informaram sublinhou sublinha
    referiu refere adiantou adianta realçou frisou frisa salientou salienta considerou considera assegurou assegura
    contou conta contam relatou relata relatam revelou revela desabafou desabafa defendeu defende defendem argumentou
    argumenta argumentam observou observa pontuou pontua reforçou reforça reiterou justificou justifica opinou opina
    brincou ironizou publicou tuitou postou exclamou indicou indica enfatizou previu prometeu rebateu retrucou
    resumiu resume vincou atirou notou assinalou apelou citou pediu pede cobrou`,
  labels: `chamou chama chamam chamaram classificou classifica descreveu descreve definiu define qualificou fala falou
    falam falaram denominou apelidou acusou`,
  participles: `dizendo afirmando acrescentando ressaltando destacando explicando alegando declarando lembrando garantindo
    sublinhando considerando`,
  auxiliaries: `tem têm tinha tinham foi foram é são era eram teria havia se lhe lhes me nos ter`,
  impersonal: `lê-se`,
  sources: `segundo de_acordo_com conforme nas_palavras_de nas_palavras_do nas_palavras_da na_opinião_de na_opinião_do
    na_opinião_da na_avaliação_de na_avaliação_do na_avaliação_da para`,
  pronouns: {
    he: 'ele este',
    she: 'ela esta',
    they: 'eles elas muitos alguns vários ambos',
    it: 'isso isto',
    other: 'eu nós você a_gente',
  },
  articles: `o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu minha nosso nossa ao à do da
    dos das no na nos nas vários várias alguns algumas dois duas três cada outro outra muitos`,
  inside: `de do da dos das em no na nos nas a ao à para por pela pelo`,
  prepositions: `com sem sobre após durante desde até ante entre contra segundo conforme mediante ontem hoje segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira sábado domingo depois além`,
  breaks: `e mas ou que quem qual quando onde enquanto porque embora se como pois nem cujo cuja`,
  adverbs: `também ainda depois ontem hoje já inclusive assim então só sempre nunca não mais além_disso posteriormente
    recentemente finalmente entretanto no_entanto por_sua_vez porém contudo textualmente`,
  notNames: `segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro o a os as um uma este esta
    esse essa seu sua em no na nos nas de do da dos das ao à com sem por para segundo após durante desde até entre
    contra e mas ou que quando onde se como embora enquanto não já hoje ontem assim também além depois ele ela eles nós
    eu quem porque questionado questionada procurado procurada dois três vários muitos ainda conforme`,
  particles: 'de do da dos das e di van von',
  titles: `sr sr. sra sra. dr dr. dra dra. dom dona presidente presidenta ministro ministra prefeito prefeita diretor
 diretora ceo porta-voz secretário secretária geral professor professora fundador fundadora deputado`,
  terms: `chamado chamada chamados chamadas denominado denominada apelidado apelidada intitulado intitulada batizado
    batizada palavra palavras termo termos expressão frase lema slogan título livro filme romance canção álbum série
    programa revista jornal projeto plano operação suposto suposta conhecido_como conhecida_como`,
  hypothetical: `imagine imaginem suponha suponhamos`,
  elision: false,
  nounsInCapitals: false,
};
