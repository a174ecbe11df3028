import type { KeyTexts } from '../../key-text.ts';

/** The keys of what stands in many places: statements, evidence, items of lists, and how a file is looked after. */
export const shared = {
  statement: {
    id: ['Identifiant', 'Court, en minuscules ; nécessaire dès qu’une preuve, une traduction ou un avis s’y rapporte.', 'gagner-du-temps'],
    text: ['Texte', 'L’affirmation, en une phrase.', 'Gagner deux heures par semaine sur le reporting'],
    priority: ['Priorité', 'Ce qui compte le plus pour la personne : high, medium ou low.', 'high'],
    evidence: ['Preuves', 'Ce sur quoi l’affirmation repose ; sans preuve qui l’appuie, c’est une hypothèse.', '[entretien-clara-2026-03#v2]'],
    ai: ['Proposé par IA', 'Vrai si une IA a proposé ou réécrit cette affirmation ; les lecteurs le voient.', 'true'],
    note: ['Note', 'Une précision pour les lecteurs.', 'Surtout en fin de trimestre.'],
  },
  evidence: {
    ref: ['Référence', 'Une étude, un verbatim ou un chiffre : fiche#repère.', 'entretien-clara-2026-03#v2'],
    stance: ['Sens', 'La preuve appuie l’affirmation (supports) ou la contredit (contradicts).', 'supports'],
    note: ['Note', 'Ce qu’il faut savoir pour bien lire cette preuve.', 'Dit spontanément, sans relance.'],
  },
  item: {
    id: ['Identifiant', 'Un nom court en minuscules, pour qu’une traduction, un avis ou une preuve retrouve cet élément.', 'application-mobile'],
    evidence: ['Preuves', 'Les verbatims, constats ou chiffres qui appuient cet élément ; sans eux, il reste une hypothèse.', '[enquete-mobilite-2026#f3]'],
    note: ['Note', 'Une précision ou une limite à connaître avant de s’appuyer sur cet élément.', 'Observé chez les moins de 35 ans seulement.'],
    answers: ['Répond à', 'Le frein ou le levier de cette fiche auquel cet élément répond, par son identifiant ; plusieurs font une liste.', 'peur-du-refus'],
  },
  governance: {
    owner: ['Responsable', 'L’équipe ou la fonction qui tient cette fiche à jour, jamais une adresse électronique, car les personnes changent.', 'Marketing clients particuliers'],
    created: ['Créé le', 'Le jour où la fiche a été écrite pour la première fois.', '2025-09-15'],
    reviewed: ['Relu le', 'Le jour de la dernière relecture complète, qui dit aux lecteurs s’ils peuvent s’y fier.', '2026-03-12'],
    reviewEvery: ['À relire tous les', 'Le nombre de mois entre deux relectures, si le rythme général ne convient pas.', '6'],
    visibility: ['Visibilité', 'Qui peut lire cette fiche : staff (tout le personnel), restricted (accès restreint) ou un service.', 'staff'],
    aliases: ['Anciens identifiants', 'Les identifiants portés auparavant, pour que les anciens liens mènent encore ici.', '[claire]'],
    notes: ['Notes', 'Les remarques utiles aux équipes qui n’ont leur place dans aucun autre champ.', 'Nommée d’après l’atelier de septembre 2025.'],
  },
} satisfies KeyTexts;
