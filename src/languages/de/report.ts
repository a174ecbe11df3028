import type { report as french } from '../fr/report.ts';

/** The words around problems. */
export const report: typeof french = {
  severities: {
    error: { one: 'Fehler', counted: (count) => `${count} Fehler` },
    warning: { one: 'Warnung', counted: (count) => `${count} ${count === 1 ? 'Warnung' : 'Warnungen'}` },
    info: { one: 'Hinweis', counted: (count) => `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'}` },
  },
  noProblems: 'Keine Probleme.',
  text: 'Text',
  page: {
    title: 'Zu beheben, bevor die Website erscheint',
    lead: 'Diese Seite verschwindet, sobald die Dateien fehlerfrei gespeichert sind.',
    reserved: 'Was geschützte Dateien betrifft, steht nur im Terminal.',
  },
  review: {
    title: 'Prüfung des Handbuchs',
    changed: 'In den Dateien dieser Änderung',
    others: 'Sonst im Handbuch',
    look: 'Anzusehen',
    pictures: 'Bilder der Blätter vorher und nachher, und die gebaute Website',
    more: (count) => `und ${count} weitere ${count === 1 ? 'Seite' : 'Seiten'}`,
    colon: ':',
    cut: (count) => `${count} ${count === 1 ? 'weiteres Problem wird' : 'weitere Probleme werden'} hier aus Platzgründen nicht gezeigt. „npx --no handbook check“ nennt alle.`,
  },
  starters: {
    'handbook/empty': 'id: clara\nname: Clara Morel\nrole: Leiterin Kommunikation\nstate: proto',
    'handbook/no-config': 'company: Name Ihres Unternehmens',
    'front-matter/missing': '---\ntitle: Titel der Seite\n---',
  },
  headers: {
    personas: 'name: Clara Morel\nrole: Leiterin Kommunikation\nstate: proto',
    research: 'title: Interview mit einer Kundin\nkind: interview\ndate: 2026-03-04',
  },
};
