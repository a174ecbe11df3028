/**
 * French words for the values that content files spell in English. Each table holds the values of one enumeration of the
 * model, all of them: that is how the table of a value is found.
 */
export const values = {
  personaState: { proto: 'Ébauche', draft: 'Brouillon', validated: 'Validé', retired: 'Retiré' },
  personaKind: { buyer: 'Achète', user: 'Utilise', both: 'Achète et utilise' },
  personaRank: { primary: 'Persona principal', secondary: 'Persona secondaire', 'anti-persona': 'Anti-persona' },
  buyingRole: {
    'decision-maker': 'Décide',
    influencer: 'Influence',
    prescriber: 'Prescrit',
    buyer: 'Achète',
    'end-user': 'Utilise',
  },
  goalKind: { personal: 'Personnel', professional: 'Professionnel' },
  brakeKind: { fear: 'Peur', objection: 'Objection', obstacle: 'Obstacle' },
  criterionKind: { cost: 'Coût', time: 'Temps', compatibility: 'Compatibilité', compliance: 'Conformité', ease: 'Simplicité', relationship: 'Relation', flexibility: 'Souplesse' },
  jobKind: { functional: 'Fonctionnelle', emotional: 'Émotionnelle', social: 'Sociale' },
  priority: { high: 'Priorité haute', medium: 'Priorité moyenne', low: 'Priorité basse' },
  stance: { supports: 'Appuie', contradicts: 'Contredit' },
  phase: {
    awareness: 'Découverte',
    consideration: 'Réflexion',
    decision: 'Décision',
    onboarding: 'Mise en route',
    use: 'Usage',
    loyalty: 'Fidélité',
  },
  verdict: { confirmed: 'Confirmé', nuanced: 'À nuancer', rejected: 'Rejeté' },
  outcomeResult: { worked: 'Ça a marché', partly: 'En partie', failed: 'Ça n’a pas marché' },
  family: {
    descriptive: 'Descriptif',
    behavioural: 'Comportement',
    profitability: 'Rentabilité',
    firmographic: 'Entreprise',
    decision: 'Décision',
    psychographic: 'Psychologie',
    technographic: 'Équipement',
  },
  recordKind: {
    interview: 'Entretiens',
    survey: 'Enquête',
    workshop: 'Atelier',
    'support-feedback': 'Retours du service clients',
    'staff-feedback': 'Retours des équipes',
    analytics: 'Mesure d’usage',
    'desk-study': 'Étude documentaire',
  },
  sourceKind: { internal: 'Source interne', external: 'Source externe' },
  segmentKind: { segment: 'Segment' },
  icpKind: { icp: 'Profil d’entreprise idéale' },
  paperLay: { portrait: 'Portrait', landscape: 'Paysage' },
};
