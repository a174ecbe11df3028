/** The words around problems: how many there are, the page that shows them, and lines to begin a file with. */
export const report = {
  severities: {
    error: { one: 'erreur', counted: (count: number) => `${count} ${count < 2 ? 'erreur' : 'erreurs'}` },
    warning: { one: 'avertissement', counted: (count: number) => `${count} ${count < 2 ? 'avertissement' : 'avertissements'}` },
    info: { one: 'remarque', counted: (count: number) => `${count} ${count < 2 ? 'remarque' : 'remarques'}` },
  },
  noProblems: 'Aucun problème.',
  /** What the words of a page are called, which have no key. */
  text: 'Texte',
  page: {
    title: 'À corriger avant de voir le site',
    lead: 'Cette page disparaît dès que les fichiers sont enregistrés sans erreur.',
    reserved: 'Ce qui concerne des fiches réservées n’est dit que dans le terminal.',
  },
  /** Around the problems of a change under review. */
  review: {
    title: 'Vérification du recueil',
    changed: 'Dans les fichiers de ce changement',
    others: 'Ailleurs dans le recueil',
    look: 'À regarder',
    pictures: 'Images des feuilles avant et après, et site construit',
    more: (count: number) => `et ${count} ${count < 2 ? 'autre page' : 'autres pages'}`,
    /** Between a page and the pictures of its sheet. */
    colon: ' :',
    cut: (count: number) => `${count} ${count < 2 ? 'autre problème n’est pas montré' : 'autres problèmes ne sont pas montrés'} ici, faute de place. « npx --no handbook check » les dit tous.`,
  },
  /** The lines to paste that are the same for everybody who meets a rule. */
  starters: {
    'handbook/empty': 'id: clara\nname: Clara Morel\nrole: Responsable communication\nstate: proto',
    'handbook/no-config': 'company: Nom de votre entreprise',
    'front-matter/missing': '---\ntitle: Titre de la page\n---',
  },
  /** The keys that a file in a folder cannot do without, after its id. */
  headers: {
    personas: 'name: Clara Morel\nrole: Responsable communication\nstate: proto',
    research: 'title: Entretien avec une cliente\nkind: interview\ndate: 2026-03-04',
  },
};
