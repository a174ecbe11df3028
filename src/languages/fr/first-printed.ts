/**
 * What the first sheets said otherwise, by the keys of words and of fields: `section.brakes`, `fields.persona.brakes`. The code of a
 * sheet is made of these words, so that rewording the interface makes no sheet on a wall out of date.
 */
export const firstPrinted: Readonly<Record<string, string>> = {
  'kind.icp': 'Entreprise cible',
  'sheets.segmentTitle.icp': 'Fiche entreprise cible : {name}',
  'values.icpKind.icp': 'Entreprise cible',
  'fields.persona.icps': 'Entreprises cibles',
  'fields.persona.guidance.description': 'Ce que chaque service doit savoir pour bien s’adresser à cette personne, rangé par identifiant de service.',
};
