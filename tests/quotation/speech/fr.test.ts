import { describe, expect, test } from 'vitest';
import { said } from '../page-of.ts';

describe('French', () => {
  test.each([
    ['« Nous optimisons », tranche Roy.', ['Nous optimisons | Roy | unknown']],
    [
      '« C’est un plan brutal », a déclaré Marie Dupont, déléguée syndicale CGT chez Lumo. « Personne ne s’y attendait », a-t-elle ajouté.',
      ['C’est un plan brutal | Marie Dupont | worker', 'Personne ne s’y attendait | Marie Dupont | worker'],
    ],
    [
      'Selon l’économiste Paul Martin, « la vague n’est pas finie ». Le plan baptisé « Cap 2027 » prévoit 300 départs.',
      ['la vague n’est pas finie | Paul Martin | expert'],
    ],
    [
      'Le directeur général, Luc Petit, a expliqué : « Il fallait agir vite. »',
      ['Il fallait agir vite. | Luc Petit | company'],
    ],
    [
      '« Je ne comprends pas », confie Samir, salarié depuis vingt ans. Interrogée, la direction évoque « une nécessaire adaptation ».',
      ['Je ne comprends pas | Samir | worker', 'une nécessaire adaptation | la direction | company'],
    ],
    [
      'Pour l’avocate Claire Morel, spécialiste du droit du travail, « la procédure est fragile ».',
      ['la procédure est fragile | Claire Morel | expert'],
    ],
    [
      '« C’est une décision difficile mais nécessaire », justifie le groupe dans un communiqué.',
      ['C’est une décision difficile mais nécessaire | le groupe | company'],
    ],
    [
      '« On nous a prévenus par mail », raconte un salarié sous couvert d’anonymat. « Certains pleuraient. »',
      ['On nous a prévenus par mail | un salarié | worker', 'Certains pleuraient. | un salarié | worker'],
    ],
    [
      'Sophie Bernard, secrétaire générale de la CFDT Métallurgie, dénonce « un plan social déguisé ».',
      ['un plan social déguisé | Sophie Bernard | worker'],
    ],
    [
      '« La loi est claire », rappelle Me Julien Faure, avocat en droit social. Selon lui, « l’employeur doit chercher à reclasser ».',
      [
        'La loi est claire | Julien Faure | expert',
        'l’employeur doit chercher à reclasser | Julien Faure | expert',
      ],
    ],
    [
      'D’après la direction, il s’agit d’« ajuster les effectifs à la charge ».',
      ['ajuster les effectifs à la charge | la direction | company'],
    ],
    ['Le syndicat FO parle de « carnage social ».', ['carnage social | FO | worker']],
    [
      '« Le marché se retourne », analyse Marc Noël, économiste à l’OFCE, qui table sur 80.000 suppressions de postes.',
      ['Le marché se retourne | Marc Noël | expert'],
    ],
    [
      '« Nous regrettons », a écrit le PDG Paul Girard dans un courriel aux salariés, « que ces départs soient nécessaires ».',
      [
        'Nous regrettons | Paul Girard | company',
        'que ces départs soient nécessaires | Paul Girard | company',
      ],
    ],
    [
      'Interrogé par l’AFP, le ministre du Travail, Jean Blanc, s’est dit « très attentif à la situation ».',
      ['très attentif à la situation | Jean Blanc | official'],
    ],
    ['L’entreprise a présenté son projet « Ambition 2030 ».', []],
  ])('%s', (text, expected) => {
    expect(said(text, 'fr', { firms: ['Lumo'], cut: ['Lumo'] })).toEqual(expected);
  });
});
