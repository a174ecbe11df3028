import type { decisions as french } from '../../fr/fields/decisions.ts';

/** The keys of decisions. */
export const decisions: typeof french = {
  decision: {
    id: ['Kennung', 'Der kurze Name der Entscheidung, gleich dem Namen der Datei.', 'rueckruf-nach-schaden'],
    title: ['Titel', 'Was entschieden wurde, in einer Zeile, die für sich verständlich ist.', 'Nach jedem Schaden innerhalb einer Stunde zurückrufen'],
    date: ['Datum', 'Der Tag der Entscheidung.', '2026-03-12'],
    departments: ['Abteilungen', 'Die Abteilungen, die entschieden haben oder die es betrifft: Bei jeder erscheint die Entscheidung.', '[support]'],
    summary: ['In einem Satz', 'Das Wesentliche, für alle, die die Liste überfliegen.', 'Eine Beraterin ruft an, bevor die erste E-Mail hinausgeht.'],
    decided: ['Entscheidung', 'Was gewählt wurde, und was die Personas an der Diskussion geändert haben.', 'Wer online einen Schaden meldet, wird innerhalb einer Stunde zurückgerufen.'],
    personas: ['Personas', 'Die Personas, an die gedacht wurde: Ihre Seiten verweisen auf diese Entscheidung.', '[clara]'],
    segments: ['Segmente', 'Die Segmente, die die Entscheidung betrifft.', '[junge-berufstaetige]'],
    icps: ['Zielunternehmen', 'Die Zielunternehmen, die die Entscheidung betrifft.', '[mittelstaendler]'],
    restsOn: ['Gestützt auf', 'Die Aussagen, die gezählt haben, jede mit ihrer Persona und ihrer Kennung: Ändert sich eine, ist klar, was neu zu prüfen ist.', '[clara#angst-vor-absage]'],
    alternatives: ['Verworfen', 'Was erwogen und abgelehnt wurde, mit dem Grund, damit es nicht ohne Neues wieder aufkommt.', '[{ text: Eine automatische E-Mail, why: Clara öffnet keine von einem Roboter }]'],
    outcome: ['Ergebnis', 'Was aus der Entscheidung wurde, gut oder schlecht.', '{ date: 2026-06-30, result: worked, text: Halb so viele Beschwerden. }'],
    reviewOn: ['Nachzusehen am', 'Der Tag, an dem geprüft wird, was daraus geworden ist.', '2026-09-30'],
    fieldVisibility: ['Sichtbarkeit je Feld', 'Die Felder, die nur bestimmte Leserkreise sehen sollen, jeweils mit ihrem Leserkreis, wenn die Datei sonst allen offensteht.', '{ outcome: marketing }'],
  },
  alternative: {
    text: ['Vorschlag', 'Was erwogen wurde.', 'Eine automatische E-Mail'],
    why: ['Warum nicht', 'Der Grund, der den Ausschlag gab.', 'Clara öffnet keine Nachrichten von einem Roboter.'],
  },
  outcome: {
    result: ['Ergebnis', 'Es hat funktioniert (worked), teilweise (partly) oder nicht (failed).', 'worked'],
    date: ['Datum des Ergebnisses', 'Der Tag, an dem das Ergebnis geprüft wurde; er kann nicht vor der Entscheidung liegen.', '2026-06-30'],
    text: ['Was zu sehen war', 'Was geschehen ist, und was davon für das nächste Mal bleibt.', 'Halb so viele Beschwerden in drei Monaten.'],
  },
};
