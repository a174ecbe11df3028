/** The words of department and segment sheets. */
export const frSheets = {
  department: 'Fiche de travail',
  departmentTitle: 'Fiche {department} : {name}',
  said: 'Ce que l’on entend',
  answer: 'Ce que l’on peut répondre',
  segmentTitle: { segment: 'Fiche segment : {name}', icp: 'Fiche entreprise cible : {name}' },
  strategy: 'Ce que nous faisons',
  means: 'Qui s’en charge',
  research: 'Ce que dit la recherche',
  brief: 'Fiche abrégée : la page vivante dit le reste.',
  weight: 'Poids dans la décision : {level}',
};
