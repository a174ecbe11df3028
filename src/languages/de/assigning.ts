import type { assigning as french } from '../fr/assigning.ts';
import { forms } from '../plural.ts';

/** What is said of contacts that are given their segments, and of personas that are suggested for them. */
export const assigning: typeof french = {
  noOut: 'Sagen Sie, in welche Datei geschrieben wird, außerhalb jedes Repositorys: --out ../segmente-je-kontakt.csv',
  outInsideGit: (path) => `„${path}“ liegt in einem Ordner, den git verfolgt: Eine Datei, die Kontakte nennt, gehört nie dorthin. Wählen Sie einen Ort außerhalb jedes Repositorys.`,
  outTaken: (path) => `„${path}“ gibt es schon: Wählen Sie einen anderen Namen, oder löschen Sie die Datei.`,
  badSeparator: (typed) => `--separator ${typed} gibt es nicht; möglich sind: semicolon, comma, tab.`,
  badConfidence: (typed) => `--confidence ${typed}: Schreiben Sie eine Zahl von 0.5 bis 1, etwa 0.7.`,
  onlyWithLabels: (flag) => `--${flag} hat nur mit --labels einen Sinn: Ohne Kontakte, deren Persona bekannt ist, wird keine vorgeschlagen.`,
  tooFew: (list, least) => `Zu wenige Kontakte mit bekannter Persona: ${list}. Nötig sind mindestens ${least} je Persona, und zwei Personas: Ergänzen Sie weitere, oder nehmen Sie diese Persona aus der Datei. Nichts wurde geschrieben.`,
  nobodyLabelled: 'Kein Kontakt mit bekannter Persona ist im Export. Nichts wurde geschrieben.',
  oneAlone: (persona) => `Alle Kontakte der Datei sind „${persona}“: Es braucht mindestens zwei Personas, um sie unterscheiden zu lernen. Nichts wurde geschrieben.`,
  nothingLearnt: (found, chance) => `Die Stichprobe unterscheidet die Personas nicht: Jede wird im Mittel in ${found} der Fälle gefunden, durch Zufall in ${chance}. Nichts wurde geschrieben; ohne --labels werden es die Segmente.`,
  written: (file) => `Geschrieben: ${file}`,
  suggestions: forms({ one: 'Für {n} Kontakt wird eine Persona vorgeschlagen, für {others} keine.', other: 'Für {n} Kontakte wird eine Persona vorgeschlagen, für {others} keine.' }),
  strangers: forms({ one: '{n} Kontakt mit bekannter Persona ist nicht im Export.', other: '{n} Kontakte mit bekannter Persona sind nicht im Export.' }),

  title: 'Vorgeschlagene Personas: was sie wert sind',
  lead: 'Gelernt an {labelled}, am {date}. Eine Persona wird nur vorgeschlagen, wenn mindestens {confidence} der Bäume für sie sind und das zweite Verfahren dasselbe sagt.',
  labelled: forms({ one: '{n} Kontakt mit bekannter Persona', other: '{n} Kontakten mit bekannter Persona' }),
  warning: 'Ein Vorschlag hilft, ein Gespräch vorzubereiten. Er ist keine Tatsache über den Menschen: Eine Persona sagt, was ihn bewegt, und das weiß kein Export. Was jemand im Interview gehört hat, gilt immer und wird nie ersetzt.',
  measured: 'Gemessen an Kontakten, die beiseitegelegt wurden',
  measuredLead: 'Die Datei mit den bekannten Personas wird in fünf Teile geschnitten; jeder wird nach dem beurteilt, was aus den vier anderen gelernt wurde.',
  method: 'Verfahren',
  accuracy: 'Richtig',
  balanced: 'Gefunden, im Mittel der Personas',
  majority: 'Immer „{persona}“ sagen',
  forest: 'Zufallswald ({trees} Bäume)',
  machine: 'Support-Vektor-Maschine',
  suggested: 'Von den beiseitegelegten Kontakten hätten {share} einen Vorschlag bekommen, der in {right} der Fälle stimmt. Die anderen bekommen keinen.',
  mixedUp: 'Schlecht unterschieden, weil kein Feld sie trennt:',
  takenFor: '{persona} wird in {share} der Fälle für {other} gehalten.',
  unknown: 'Ohne Vorschläge, weil die Datei fast niemanden davon kennt: {list}.',
  confusion: 'Was der Wald sagte (Spalten) und was sie sind (Zeilen)',
  persona: 'Persona',
  uses: {
    title: 'Gut gebraucht',
    list: [
      'Einen ersten Satz, einen Kanal, ein Argument wählen; dann zuhören und in der Spalte given_persona berichtigen.',
      'Wegen eines Vorschlags nichts ablehnen, nichts berechnen, nichts versprechen.',
      'Personas nicht nach dieser Datei zählen: Zählen ist Sache der Segmente.',
      'Die Stichprobe erneuern, wenn sich Personas oder das Interview ändern.',
    ],
  },
};
