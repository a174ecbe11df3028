import type { RuleParams } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

type Signs = RuleParams['print/missing-glyph'];

/** As many signs as a sentence can hold. */
const MOST = 8;

function theSigns(signs: Signs['signs']): string {
  const [first] = signs;
  if (signs.length === 1) return `Das Zeichen „${first?.character}“ (${first?.code}) fehlt`;
  const more = signs.length - MOST;
  return `Die Zeichen ${signs
    .slice(0, MOST)
    .map(({ character }) => `„${character}“`)
    .join(', ')}${more > 0 ? ` und ${more} weitere` : ''} fehlen`;
}

const areSeveral = (signs: Signs['signs']) => signs.some(({ title }) => title.de !== signs[0]?.title.de);
const shownIn = (signs: Signs['signs'], name: string) => `„${signs[0]?.title.de}“${areSeveral(signs) ? ' und andere Texte' : ''} von ${name} ${areSeveral(signs) ? 'würden' : 'würde'} mit ${signs.length > 1 ? 'Lücken' : 'einer Lücke'}`;
const replace = (signs: Signs['signs']) => (signs.length > 1 ? 'Ersetzen Sie die Zeichen durch Wörter, oder legen Sie in fonts/ eine Schrift ab, die sie enthält' : 'Ersetzen Sie das Zeichen durch ein Wort, oder legen Sie in fonts/ eine Schrift ab, die es enthält');

export const print: Messages<'print' | 'picture'> = {
  'print/overflow': {
    say: ({ name, format, lines }) => `Das Blatt zu ${name} passt nicht auf „${format}“: In der kleinsten lesbaren Schriftgröße ${lines === 1 ? 'ist 1 Zeile' : `sind ${lines} Zeilen`} zu viel.`,
    mend: ({ title, format }) => `Kürzen Sie „${title.de}“, die längste Rubrik, oder ${format.startsWith('cards') ? 'wählen Sie ein Poster (--format poster-a4)' : 'drucken Sie in Großdruck, auf mehreren Blättern (--large-print)'}.`,
  },
  'print/long-quote': {
    say: ({ name, format, length, fits }) => `Das Zitat von ${name} ist zu lang für „${format}“: Es hat ${length} Zeichen, und ${fits} sind von Weitem lesbar.`,
    mend: ({ fits }) => `Kürzen Sie das Zitat auf höchstens ${fits} Zeichen, oder wählen Sie das A4-Blatt (--format poster-a4), auf das es passt.`,
  },
  'print/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} in den Druckschriften: ${shownIn(signs, name)} gedruckt.`,
    mend: ({ signs }) => `${replace(signs)}, und nennen Sie sie („brand.fonts“): Ohne sie werden nur lateinische, griechische und kyrillische Schrift gedruckt.`,
  },
  'print/too-long': {
    say: ({ name, size, limit }) => `„${name}“ ist viel zu lang für Papier: ${size} Werte, Zeilen und Zeichen bei höchstens ${limit}. Auf der Website bleibt es; auf Postern, Karten und in der Broschüre fehlt es.`,
    mend: () => 'Verteilen Sie den Inhalt auf mehrere Dateien oder mehrere Seiten.',
  },
  'print/failed': {
    say: ({ name, format, detail }) => `„${format}“ von ${name} wurde nicht erzeugt; das Satzprogramm sagt: ${detail}`,
    mend: () => 'Der Fehler liegt bei uns: Melden Sie ihn zusammen mit dieser Datei. Alles andere ist erzeugt.',
  },
  'print/stopped': {
    say: ({ detail }) => `Nicht alle Blätter und Bilder wurden erzeugt: Das Satzprogramm wurde abgebrochen (${detail}).`,
    mend: () => 'Versuchen Sie es erneut; wenn es wieder geschieht, erzeugen Sie die Website ohne Blätter (--no-print), und melden Sie den Fehler.',
  },
  'picture/overflow': {
    say: ({ name, format, title }) => `Das Bild „${format}“ von ${name} wurde nicht erzeugt: „${title.de}“ passt selbst in der kleinsten lesbaren Schriftgröße nicht hinein.`,
    mend: ({ title }) => `Kürzen Sie „${title.de}“; alles andere auf der Seite ist in Ordnung.`,
  },
  'picture/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} in den Schriften der Bilder: ${shownIn(signs, name)} erscheinen.`,
    mend: ({ signs }) => `${replace(signs)}, und nennen Sie sie („brand.fonts“): Ohne sie werden nur lateinische, griechische und kyrillische Schrift gezeichnet.`,
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `Das Bild „${format}“ von ${name} wurde nicht erzeugt; das Zeichenprogramm sagt: ${detail}`,
    mend: () => 'Der Fehler liegt bei uns: Melden Sie ihn zusammen mit dieser Datei. Alles andere ist erzeugt.',
  },
};
