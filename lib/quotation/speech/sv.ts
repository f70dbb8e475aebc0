import type { SpeechTable } from './speech-words.ts';

export const sv: SpeechTable = {
  lang: 'sv',
  cues: `sade sa säger sagt berättar berättade skriver skrev förklarar förklarade menar menade uppger uppgav hävdar
    hävdade betonar betonade påpekar påpekade svarar svarade frågar frågade tillägger lade konstaterar konstaterade
    varnar varnade bekräftar bekräftade kommenterar kommenterade tycker anser meddelar meddelade lyder`,
  labels: `kallar kallade beskriver beskrev talar talade`,
  participles: `sägande`,
  auxiliaries: `har hade är var blir blev`,
  impersonal: `står_det`,
  sources: `enligt`,
  pronouns: { he: 'han', she: 'hon', they: 'de många några', it: 'det detta', other: 'jag vi man' },
  articles: `en ett den det de denna detta dessa sin sitt sina hans hennes deras några två tre många`,
  inside: `på för i av vid hos från till`,
  prepositions: `efter med under sedan genom över mot utan om mellan igår idag`,
  breaks: `och men eller att när om som där eftersom medan fast`,
  adverbs: `också även ännu redan senare sedan nu idag igår bara till inte vidare dock samtidigt`,
  notNames: `måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
    oktober november december en ett den det de i på för av med efter och men att när om han hon vi jag enligt nu`,
  particles: 'af von de',
  titles: `herr fru dr. prof. vd minister presschef professor`,
  terms: `så_kallade så_kallad kallad ordet begreppet titeln boken filmen programmet tidningen`,
  hypothetical: `tänk_dig`,
  elision: false,
  nounsInCapitals: false,
};
