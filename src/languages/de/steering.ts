import type { steering as french } from '../fr/steering.ts';
import { forms } from '../plural.ts';

/** What is said of lists of customers, of scores of companies, and of accounts that are given to sales people. */
export const steering: typeof french = {
  noLists: 'Es gibt keine Liste: Geben Sie einer Maßnahme (campaigns, services oder loyalty) eines Segments mit Regel oder eines Profils (icp) mit „points“ eine „id“ und eine „rule“.',
  noList: (known) => `Sagen Sie, welche Liste, zum Beispiel --list ${known.split(', ')[0]}. Es gibt: ${known}.`,
  unknownList: (typed, suggestion, known) => `Keine Liste heißt „${typed}“${suggestion ? `; vielleicht „${suggestion}“?` : '.'} Es gibt: ${known}.`,
  onList: forms({ one: '{n} Kontakt von {all} in „{name}“.', other: '{n} Kontakte von {all} in „{name}“.' }),
  noProfiles: 'Kein Zielunternehmen (icp) vergibt Punkte: Geben Sie seinen Kriterien „points“ (ein Gewicht und eine Regel).',
  noIcp: (known) => `Sagen Sie, nach welchem Profil, zum Beispiel --icp ${known.split(', ')[0]}. Es gibt: ${known}.`,
  unknownIcp: (typed, suggestion, known) => `Kein Profil mit Punkten heißt „${typed}“${suggestion ? `; vielleicht „${suggestion}“?` : '.'} Es gibt: ${known}.`,
  tier: (name, from) => `${name} (ab ${from})`,
  belowTiers: 'Unter allen Stufen',
  scored: 'Bewertet',
  disqualified: 'Ausgeschlossen',
  noTeam: 'Sagen Sie, wer verkauft: --team ../team.csv, eine Zeile je Person mit den Spalten seller, team und capacity.',
  noProspectRule: 'Die Datei trennt Neukundenvertrieb und Bestandsbetreuung (role), aber nichts sagt, welche Konten Interessenten sind: Ergänzen Sie accounts: { prospect: REGEL } in fields.yaml.',
  noKeyRule: 'Die Datei trennt Großkunden ab (accounts), aber nichts sagt, welche das sind: Ergänzen Sie accounts: { key: REGEL } in fields.yaml.',
  unknownField: (typed, suggestion) => `--current ${typed} ist kein Feld vom Typ text in fields.yaml${suggestion ? `; vielleicht „${suggestion}“?` : '.'}`,
  full: forms({ one: '{n} Konto bleibt ohne Betreuung: Alle, die es betreuen könnten, sind ausgelastet.', other: '{n} Konten bleiben ohne Betreuung: Alle, die sie betreuen könnten, sind ausgelastet.' }),
  nobody: forms({ one: '{n} Konto ist für niemanden in der Datei.', other: '{n} Konten sind für niemanden in der Datei.' }),
  elsewhere: forms({ one: '{n} Kontakt ist in einem Segment, für das kein Team der Datei zuständig ist, oder in keinem.', other: '{n} Kontakte sind in Segmenten, für die kein Team der Datei zuständig ist, oder in keinem.' }),
};
