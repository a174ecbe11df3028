import type { KeyTexts } from '../../key-text.ts';

/** The keys of research records. */
export const research = {
  record: {
    id: ['Identifiant', 'Le nom court de la fiche, identique au nom du fichier ; les preuves la citent par ce nom.', 'entretien-clara-2026-03'],
    title: ['Titre', 'Ce que cette étude a cherché, auprès de qui, pour la retrouver dans une liste.', 'Entretien avec une primo-accédante à Nantes'],
    kind: ['Type', 'Entretien (interview), enquête (survey), atelier (workshop), retours du support (support-feedback) ou du personnel (staff-feedback), données d’usage (analytics) ou étude documentaire (desk-study).', 'interview'],
    date: ['Date', 'Le jour du recueil, ou le dernier jour s’il a duré ; une preuve ancienne pèse moins.', '2026-03-04'],
    summary: ['En une phrase', 'Le principal enseignement, pour décider s’il faut lire la suite.', 'La crainte du refus pèse plus que le taux.'],
    method: ['Méthode', 'Comment l’étude a été menée, pour que d’autres puissent la refaire ou la critiquer.', 'Entretien semi-directif de 50 minutes, en visio.'],
    guide: ['Grille d’entretien', 'La page du guide qui contient la grille utilisée, pour comparer des entretiens menés de la même façon.', 'grille-entretien'],
    source: ['Source', 'La source déclarée d’où viennent les données, si elles n’ont pas été recueillies pour l’occasion.', 'barometre-satisfaction'],
    sample: ['Échantillon', 'Combien de personnes et lesquelles, pour ne pas généraliser à tort.', '{ size: 412, who: Clients de moins de 36 ans }'],
    participants: ['Participants', 'Les fonctions présentes, sans aucun nom, pour savoir quels points de vue ont été entendus.', '[{ role: Conseillère en agence, count: 4 }]'],
    segments: ['Segments', 'Les segments sur lesquels porte l’étude, pour voir ceux que l’on connaît mal.', '[jeunes-actifs]'],
    findings: ['Constats', 'Ce que l’étude établit, un constat par élément, à citer comme preuve dans les personas.', '[{ id: f3, text: La crainte du refus vient avant le taux, verbatims: [v2] }]'],
    verbatims: ['Verbatims', 'Les phrases marquantes telles qu’elles ont été dites, qui rendent un persona crédible.', '[{ id: v2, text: J’ai failli laisser tomber. }]'],
    consent: ['Consentement', 'L’accord des participants, à noter avant de publier le moindre propos.', '{ given: true, how: Formulaire signé }'],
    keepUntil: ['À conserver jusqu’au', 'Le jour où la fiche doit être supprimée ou rendue anonyme, selon vos règles de conservation.', '2029-03-04'],
    ai: ['Recours à l’IA', 'La part prise par une IA dans cette étude, pour que chacun en juge.', '{ used: true, how: Transcription automatique relue }'],
  },
  sample: {
    size: ['Taille', 'Le nombre de personnes interrogées ou de cas étudiés, pour juger la portée des résultats.', '412'],
    who: ['Qui', 'Qui a été interrogé et comment ces personnes ont été choisies, pour repérer les biais.', 'Clients de moins de 36 ans ayant simulé un prêt en 2025'],
  },
  participant: {
    role: ['Fonction', 'La fonction ou la situation du participant, jamais son nom.', 'Conseillère en agence'],
    count: ['Nombre', 'Combien de participants avaient cette fonction, s’il y en a plusieurs.', '4'],
  },
  consent: {
    given: ['Recueilli', 'Vrai si les participants ont accepté l’usage de leurs propos ; sans accord, ne citez pas de verbatim.', 'true'],
    how: ['Comment', 'La forme de l’accord et où il est conservé, pour pouvoir le retrouver.', 'Formulaire signé, conservé par la conformité'],
  },
  aiUse: {
    used: ['Utilisée', 'Vrai si une IA a servi à recueillir, transcrire ou résumer ; les lecteurs le voient.', 'true'],
    how: ['Comment', 'Ce que l’IA a fait et ce qu’une personne a relu ensuite.', 'Transcription automatique, relue en entier.'],
  },
  finding: {
    value: ['Valeur', 'Le nombre mesuré, si le constat en comporte un, pour le comparer à l’étude suivante.', '61'],
    unit: ['Unité', 'L’unité du nombre, avec la population sur laquelle il porte.', '"% des répondants"'],
    verbatims: ['Verbatims', 'Les identifiants des verbatims de cette fiche qui illustrent le constat.', '[v2, v5]'],
  },
  verbatim: {
    themes: ['Thèmes', 'Quelques mots-clés communs à toutes les fiches, pour rassembler ce qui a été dit sur un sujet.', '[assurance emprunteur, délais]'],
    id: ['Identifiant', 'Un repère court et stable, par lequel une affirmation cite ce verbatim comme preuve.', 'v2'],
    text: ['Texte', 'Les mots exacts, sans rien corriger ni rien qui permette de reconnaître quelqu’un.', 'J’ai rempli trois fois le même formulaire, j’ai failli laisser tomber.'],
    by: ['Par', 'La fonction ou la situation de qui parle, jamais son nom.', 'Cliente depuis deux ans'],
    context: ['Contexte', 'La question posée ou la situation, sans laquelle la phrase se lirait de travers.', 'Réponse à la question sur les justificatifs.'],
  },
} satisfies KeyTexts;
