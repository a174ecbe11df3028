import type { Language } from '../fr/index.ts';

/** How readers have something changed: what leads to the forge or opens an e-mail, and what is written there for them. */
export const doors: Language['words']['doors'] = {
  heard: 'Ich habe einen Kunden sagen hören …',
  persona: 'Neue Persona',
  record: 'Neue Studie',
  decision: 'Neue Entscheidung',
  byMail: 'per E-Mail',
  alsoByMail: '{what}, per E-Mail',
  paste: 'Der Text, der in die neue Datei gehört',
  said: 'Betroffener Satz:',
  none: 'Keine Seite bietet an, einen Fehler oder eine gehörte Aussage zu melden: Nennen Sie in handbook.yaml ein „repository“ oder einen „contact“ (eine E-Mail-Adresse).',
  messages: {
    edit: { title: 'Korrektur: {page}', body: 'Seite: {page}\n{address}\n\nWas dort steht:\n\n\nWas dort stehen sollte:\n\n\nWoher das kommt (Studie, Zahl, Datum):\n' },
    contest: {
      title: '{contested} {page}',
      body: 'Seite: {page}\n{address}\nDatei: {file}\n\n1. Was ist falsch oder überholt?\n\n\n2. Was haben Sie gesehen oder gehört?\n\n\n3. Woher kommt das (Studie, Zahl, Anruf, Datum)? Keine Namen, keine personenbezogenen Daten.\n',
    },
    heard: {
      title: 'Gehört: {page}',
      body: 'Persona: {page}\n{address}\n\nWas der Kunde gesagt hat, Wort für Wort:\n\n\nWo und wann (Filiale, Anruf, Messe; das Datum):\n\n\nWer es gehört hat (Ihre Funktion, nicht Ihr Name):\n\n\nLassen Sie jeden Namen, jede Nummer und jede Einzelheit weg, an der man jemanden erkennen könnte.\n',
    },
    persona: { title: 'Neue Persona', body: 'Wer diese Person ist, in einem Satz:\n\n\nWas sie von den vorhandenen Personas unterscheidet:\n\n\nWas Sie gesehen oder gehört haben, und wann (ohne Namen):\n' },
    record: { title: 'Neue Studie', body: 'Was die Studie herausfinden sollte:\n\n\nMit wem und wann (ohne Namen):\n\n\nWas gesagt wurde, Wort für Wort:\n\n\nHaben die Befragten eingewilligt?\n' },
    decision: { title: 'Neue Entscheidung', body: 'Was wir entschieden haben:\n\n\nWann, und welche Abteilung:\n\n\nDie Personas und Segmente, an die wir gedacht haben:\n\n\nWas wir verworfen haben, und warum:\n\n\nWann wir prüfen, was daraus geworden ist:\n' },
  },
};
