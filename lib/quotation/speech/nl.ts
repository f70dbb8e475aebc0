import type { SpeechTable } from './speech-words.ts';

export const nl: SpeechTable = {
  lang: 'nl',
  cues: `zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt vertellen stelde stelt stellen schreef
    schrijft schreven meldde meldt melden benadrukte benadrukt reageerde reageert waarschuwde waarschuwt voegde
    vindt vond vinden denkt concludeert concludeerde erkende erkent bevestigde bevestigt legt legde antwoordde
    antwoordt vroeg vraagt klaagde klaagt luidt luidde aldus`,
  labels: `noemde noemt noemen noemden omschreef omschrijft sprak spreekt`,
  participles: `zeggend`,
  auxiliaries: `heeft hebben had hadden is zijn was waren wordt werd`,
  impersonal: `staat_er`,
  sources: `volgens aldus`,
  pronouns: { he: 'hij', she: 'zij ze', they: 'velen sommigen', it: 'het dit dat', other: 'ik wij we men' },
  articles: `de het een deze dit die zijn haar hun ons onze enkele twee drie veel`,
  inside: `van bij voor uit in op aan`,
  prepositions: `na met tijdens sinds door over onder tegen zonder om tussen tot gisteren vandaag`,
  breaks: `en maar of want dat omdat als toen terwijl hoewel die wie wat waar`,
  adverbs: `ook nog al eerder later dan nu vandaag gisteren maar zelfs weer daarom echter verder niet`,
  notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december de het een dit deze in op aan bij van voor met na en maar of als hij zij ze wij
    we ik er dat ook volgens`,
  particles: 'van de der den het ter ten',
  titles: `dhr. mevr. meneer mevrouw dr. prof. minister topman topvrouw woordvoerder directeur`,
  terms: `zogenaamde zogeheten genaamd genoemd woord woorden term titel motto boek film programma plan krant blad`,
  hypothetical: `stel`,
  elision: false,
  nounsInCapitals: false,
};
