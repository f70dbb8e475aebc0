import type { Passage } from './passage.ts';

export const IT: readonly Passage[] = [
  {
    cut: 'Ceramiche Alba',
    text: `Ceramiche Alba ha aperto la procedura per 95 esuberi.
«È una decisione inaccettabile», attacca Stefano Berti, segretario provinciale della Filctem Cgil.
L'azienda parla di «calo strutturale degli ordini». «Useremo tutti gli ammortizzatori disponibili», ha detto l'amministratore delegato Guido Sarti.
Secondo Laura Mancini, docente di diritto del lavoro all'Università di Bologna, «si poteva ricorrere ai contratti di solidarietà».`,
    said: [
      'È una decisione | Stefano Berti | worker | direct | segretario',
      "calo strutturale | L'azienda | company | partial | -",
      'Useremo tutti | Guido Sarti | company | direct | amministratore delegato',
      'si poteva ricorrere | Laura Mancini | expert | direct | docente',
    ],
  },
  {
    cut: 'Tesseo',
    text: `«Mi hanno licenziata con una videochiamata», racconta un'impiegata della Tesseo.
Il sindaco di Ivrea, Paolo Gatti, chiede un tavolo al ministero: «Non lasceremo sole queste famiglie».
«È il terzo taglio in due anni», osserva l'analista Federica Negri di Banca Aurora.`,
    said: [
      "Mi hanno licenziata | un'impiegata della Tesseo | worker | direct | -",
      'Non lasceremo | Paolo Gatti | official | direct | sindaco',
      'È il terzo taglio | Federica Negri | expert | direct | analista',
    ],
  },
  {
    cut: 'Rovatti',
    text: `La multinazionale Rovatti conferma i tagli. «Il piano riguarda solo gli uffici», precisa una portavoce.
Di tutt'altro avviso i sindacati. «Hanno mentito fino a ieri», dice Anna Longhi, Rsu Fiom.
Un cacciatore di teste milanese, che chiede di restare anonimo, spiega: «I profili tecnici sono già stati contattati».`,
    said: [
      'Il piano riguarda | una portavoce | company | direct | -',
      'Hanno mentito | Anna Longhi | worker | direct | Rsu',
      'I profili tecnici | Un cacciatore di teste | anonymous-expert | direct | -',
    ],
  },
  {
    cut: 'Solvex',
    text: `Il fondatore di Solvex, Matteo Riva, ha scritto ai dipendenti: «Il mercato è cambiato e dobbiamo cambiare anche noi».
La ministra del Lavoro Giulia Corsi ha convocato le parti. «Il governo farà la sua parte», ha assicurato Corsi.
«Bel ringraziamento», commenta un utente su Facebook.`,
    said: [
      'Il mercato è | Matteo Riva | company | direct | fondatore',
      'Il governo farà | Giulia Corsi | official | direct | ministra',
      'Bel ringraziamento | un utente | public | direct | -',
    ],
  },
  {
    cut: 'Ferriani',
    text: `La Ferriani annuncia 260 esuberi. «Una scelta dolorosa ma obbligata», ha spiegato l’amministratore delegato Dario Conte.
Ma per la Fiom «è una dichiarazione di guerra». «Presidieremo i cancelli», ha aggiunto il segretario provinciale, Luca Merli.
«Il settore paga dieci anni di mancati investimenti», osserva Chiara Donati, docente di Economia industriale alla Bocconi.
Il sindaco Paolo Vinci si è detto «sconcertato».`,
    said: [
      'Una scelta | Dario Conte | company | direct | amministratore delegato',
      'è una dichiarazione | Fiom | worker | partial | -',
      'Presidieremo | Luca Merli | worker | direct | segretario',
      'Il settore paga | Chiara Donati | expert | direct | docente',
      'sconcertato | Paolo Vinci | official | partial | sindaco',
    ],
  },
  {
    cut: 'Norda',
    text: `«Mi hanno tolto il badge davanti a tutti», racconta, chiedendo l’anonimato, una impiegata dell’ufficio personale di Norda.
L’azienda replica: «Abbiamo agito nel rispetto delle norme».
«Chi perde il posto a cinquant’anni deve muoversi subito», consiglia Marco Lodi, cacciatore di teste e fondatore di Lodi Search.`,
    said: [
      'Mi hanno tolto | una impiegata | worker | direct | -',
      'Abbiamo agito | L’azienda | company | direct | -',
      'Chi perde | Marco Lodi | expert | direct | cacciatore di teste',
    ],
  },
  {
    cut: 'Kappel',
    text: `«Abbiamo saputo dai giornali», dice Gennaro Russo, operaio alla catena da ventun anni.
La multinazionale Kappel conferma: «Lo stabilimento non è più competitivo».
«Il governo convochi subito le parti», chiede Sara Bellini (Cgil).
Per l’economista Tito Landi «siamo davanti a una crisi annunciata».
«Vergogna!», urla una donna davanti ai cancelli.`,
    said: [
      'Abbiamo saputo | Gennaro Russo | worker | direct | operaio',
      'Lo stabilimento | Kappel | company | direct | -',
      'Il governo convochi | Sara Bellini | worker | direct | -',
      'siamo davanti | Tito Landi | expert | partial | economista',
      'Vergogna | una donna | unknown | direct | -',
    ],
  },
];
