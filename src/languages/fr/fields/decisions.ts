import type { KeyTexts } from '../../key-text.ts';

/** The keys of decisions. */
export const decisions = {
  decision: {
    id: ['Identifiant', 'Le nom court de la décision, identique au nom du fichier.', 'rappel-apres-sinistre'],
    title: ['Titre', 'Ce qui a été décidé, en une ligne qui se comprend seule.', 'Rappeler chaque client dans l’heure après un sinistre'],
    date: ['Date', 'Le jour de la décision.', '2026-03-12'],
    departments: ['Services', 'Les services qui ont décidé, ou que la décision engage : elle apparaît chez chacun.', '[support]'],
    summary: ['En une phrase', 'L’essentiel, pour qui parcourt la liste.', 'Un conseiller appelle avant le premier e-mail.'],
    decided: ['Décision', 'Ce qui a été choisi, et ce que les personas ont changé à la discussion.', 'Un conseiller rappelle dans l’heure chaque client qui déclare un sinistre en ligne.'],
    personas: ['Personas', 'Les personas à qui l’on a pensé : leur page renverra à cette décision.', '[clara]'],
    segments: ['Segments', 'Les segments que la décision concerne.', '[jeunes-actifs]'],
    icps: ['Profils d’entreprise idéale', 'Les profils d’entreprise que la décision concerne.', '[eti-industrielle]'],
    restsOn: ['D’après', 'Les affirmations qui ont pesé, chacune par le persona et son repère : si l’une change, on saura quoi revoir.', '[clara#peur-du-refus]'],
    alternatives: ['Écarté', 'Ce qui a été envisagé et refusé, avec la raison, pour ne pas en rediscuter sans rien de nouveau.', '[{ text: Un e-mail automatique, why: Clara n’ouvre pas ceux d’un robot }]'],
    outcome: ['Résultat', 'Ce que la décision a donné, bon ou mauvais.', '{ date: 2026-06-30, result: worked, text: Deux fois moins de réclamations. }'],
    reviewOn: ['À suivre le', 'Le jour où regarder ce que la décision aura donné.', '2026-09-30'],
    fieldVisibility: ['Visibilité par champ', 'Les champs à réserver à certains lecteurs, chacun avec son public, quand la fiche est ouverte à tous.', '{ outcome: marketing }'],
  },
  alternative: {
    text: ['Proposition', 'Ce qui a été envisagé.', 'Un e-mail automatique'],
    why: ['Pourquoi non', 'La raison qui a emporté la décision.', 'Clara n’ouvre pas les messages d’un robot.'],
  },
  outcome: {
    result: ['Résultat', 'Ça a marché (worked), en partie (partly) ou non (failed).', 'worked'],
    date: ['Date du résultat', 'Le jour où l’on a regardé le résultat, qui ne peut précéder la décision.', '2026-06-30'],
    text: ['Ce que l’on a vu', 'Ce qui s’est passé, et ce que l’on en retient pour la suite.', 'Deux fois moins de réclamations en trois mois.'],
  },
} satisfies KeyTexts;
