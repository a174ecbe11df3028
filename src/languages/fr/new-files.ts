/** What a new file holds that somebody begins in a browser: valid as it is, with what to do said in it. */
export const newFiles = {
  persona: {
    id: 'nouveau-persona',
    text: `# Une personne fictive, écrite d’après ce que de vraies personnes ont dit. Remplacez les textes, retirez ce qui ne sert pas.
# Le nom du fichier et « id » sont les mêmes : prenom-nom.yaml, id: prenom-nom.
id: {id}
name: Prénom Nom
role: Qui est cette personne, en quelques mots
# proto : une intuition, qui reste à vérifier
state: proto
summary: Ce qui la distingue des autres, en une phrase.

# Sans preuve, une affirmation s’affiche comme une hypothèse. Avec : { text: …, evidence: [nom-de-l-etude#v1] }
goals:
  - Ce qu’elle cherche à obtenir
brakes:
  - Ce qui la retient
painPoints:
  - Ce qui lui complique la vie aujourd’hui
`,
  },
  record: {
    id: 'nouvelle-etude',
    text: `# Un entretien, une enquête, un atelier, des paroles entendues. Jamais le nom d’une personne interrogée.
# Le nom du fichier et « id » sont les mêmes : entretiens-2026-03.yaml, id: entretiens-2026-03.
id: {id}
title: Ce que l’étude a cherché, et auprès de qui
# interview, survey, workshop, support-feedback, staff-feedback, analytics ou desk-study
kind: interview
date: {today}
participants:
  - role: Qui a été entendu, sans nom
    count: 1
# Les personas citent une phrase par « evidence: [{id}#v1] ».
verbatims:
  - id: v1
    text: Ce qui a été dit, mot pour mot
    by: La fonction ou la situation de la personne, sans nom
`,
  },
};
