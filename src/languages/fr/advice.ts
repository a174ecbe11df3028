import type { AdviceRule } from '../../diagnostics/rules.ts';

/** The words of the rules that advise: what each is called, why it matters, and what to do. */
export const advice = {
  title: 'Conseils',
  lead: 'Ce que la vérification accepte, et qui affaiblit une fiche ou peut nuire à quelqu’un. Au plus trois par persona, les plus utiles d’abord ; aucune note. Un commentaire « # handbook: ok RÈGLE » au-dessus d’une ligne dit que vous l’avez voulu.',
  rule: 'Règle',
  why: 'Pourquoi',
  mend: 'Que faire',
  rules: {
    'text/personal-data': {
      title: 'Donnée personnelle',
      why: 'Une fiche est lue par toute l’entreprise, imprimée, copiée, et git garde ce qu’on efface : personne ne doit pouvoir y retrouver quelqu’un.',
      mend: 'Gardez la fonction ou la situation, effacez le reste.',
    },
    'text/stigmatising': {
      title: 'Mot qui blesse',
      why: 'Un mot qui réduit les gens à leur âge, leur santé, leur origine ou leur argent passe de la fiche à la conversation avec le client.',
      mend: 'Dites ce que la personne vit ou fait ; laissez aux clients leurs propres mots, entre guillemets.',
    },
    'persona/demographics-only': {
      title: 'Un état civil seulement',
      why: 'Un âge et un lieu décrivent des milliers de gens : c’est un segment, et personne n’en tire une décision.',
      mend: 'Ajoutez ce qui fait avancer la personne et ce qui la retient.',
    },
    'persona/look-alike': {
      title: 'Deux personas jumeaux',
      why: 'Deux fiches qui disent la même chose se partagent les lecteurs et s’usent l’une l’autre.',
      mend: 'Réunissez-les, ou écrivez ce qui les sépare sous « lookalikes ».',
    },
    'persona/equals-segment': {
      title: 'Le segment répété',
      why: 'Si la fiche ne dit que les critères du segment, elle compte des clients sans en faire rencontrer un.',
      mend: 'Ajoutez ce que la personne ressent et ses propres mots, ou retirez la fiche.',
    },
    'persona/no-psychology': {
      title: 'La psychologie oubliée',
      why: 'Ce que quelqu’un fait ne dit pas ce qui le décide : sans motivation ni frein, on ne sait que lui dire.',
      mend: 'Demandez quand on a hésité, et ce qui a décidé.',
    },
    'persona/no-evidence': {
      title: 'Aucune preuve',
      why: 'Une affirmation sans preuve est une opinion ; sur la fiche, elle a l’air d’un fait.',
      mend: 'Reliez au moins une phrase à un verbatim ou à un chiffre.',
    },
    'persona/ai-only': {
      title: 'Écrit par une IA',
      why: 'Une IA rend la moyenne de ce qui a été publié : elle n’a rencontré aucun de vos clients.',
      mend: 'Faites-en une grille de questions, et remplacez chaque phrase par une réponse.',
    },
    'persona/ai-unread': {
      title: 'Une IA que personne n’a relue',
      why: 'Une phrase bien tournée passe pour vraie tant que personne ne l’a comparée à de vrais clients.',
      mend: 'Relisez avec ceux qui voient les clients, puis datez la relecture.',
    },
    'persona/numbers-only': {
      title: 'Rien que des chiffres',
      why: 'Un chiffre dit combien, jamais pourquoi ; un persona se construit en écoutant.',
      mend: 'Citez au moins un verbatim.',
    },
    'persona/single-source': {
      title: 'Une seule source',
      why: 'Une étude a ses angles morts : qui elle a invité, ce qu’elle a demandé, le mois où elle a eu lieu.',
      mend: 'Cherchez une seconde source, d’une autre nature si possible.',
    },
    'persona/old-evidence': {
      title: 'Des preuves anciennes',
      why: 'Quand trois relectures passent sans une preuve nouvelle, on relit sa propre fiche et non les clients. Le seuil est de trois fois le délai de relecture : trois ans s’il est d’un an.',
      mend: 'Posez la question à deux ou trois clients, et notez leurs réponses comme étude.',
    },
    'persona/never-challenged': {
      title: 'Jamais mis à l’épreuve',
      why: 'Un brouillon que personne n’a contredit au bout de trois mois n’est pas confirmé : il n’a pas été lu.',
      mend: 'Faites-le juger, et notez ce qui est confirmé, nuancé ou rejeté.',
    },
    'persona/static': {
      title: 'Immobile',
      why: 'Les clients changent ; une fiche que rien n’a fait bouger en six mois, quand des études sont venues, décrit quelqu’un d’autre.',
      mend: 'Relisez-la à la lumière de ces études, et citez-les.',
    },
  } satisfies Record<AdviceRule, { title: string; why: string; mend: string }>,
};
