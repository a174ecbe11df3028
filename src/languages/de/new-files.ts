import type { Language } from '../fr/index.ts';

/** What a new file holds that somebody begins in a browser: valid as it is, with what to do said in it. */
export const newFiles: Language['newFiles'] = {
  persona: {
    id: 'neue-persona',
    text: `# Eine fiktive Person, geschrieben nach dem, was echte Menschen gesagt haben. Ersetzen Sie die Texte, entfernen Sie, was nicht gebraucht wird.
# Der Name der Datei und „id“ sind gleich: vorname-nachname.yaml, id: vorname-nachname.
id: {id}
name: Vorname Nachname
role: Wer diese Person ist, in wenigen Worten
# proto: eine Vermutung, die noch zu prüfen ist
state: proto
summary: Was sie von den anderen unterscheidet, in einem Satz.

# Ohne Beleg erscheint eine Aussage als Hypothese. Mit Beleg: { text: …, evidence: [name-der-studie#v1] }
goals:
  - Was sie erreichen will
brakes:
  - Was sie zurückhält
painPoints:
  - Was ihr heute das Leben schwer macht
`,
  },
  record: {
    id: 'neue-studie',
    text: `# Ein Interview, eine Umfrage, ein Workshop, gehörte Aussagen. Niemals der Name einer befragten Person.
# Der Name der Datei und „id“ sind gleich: interviews-2026-03.yaml, id: interviews-2026-03.
id: {id}
title: Was die Studie herausfinden sollte, und mit wem
# interview, survey, workshop, support-feedback, staff-feedback, analytics oder desk-study
kind: interview
date: {today}
participants:
  - role: Wer gehört wurde, ohne Namen
    count: 1
# Personas zitieren einen Satz mit „evidence: [{id}#v1]“.
verbatims:
  - id: v1
    text: Was gesagt wurde, Wort für Wort
    by: Die Funktion oder die Lage der Person, ohne Namen
`,
  },
};
