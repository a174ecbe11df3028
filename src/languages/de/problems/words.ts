import type { Messages } from '../../message.ts';
import { clip, firstOf } from '../../quoted.ts';

const places = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

export const words: Messages<'words'> = {
  'words/not-a-language': {
    say: ({ name }) => `„${clip(name)}“ ist kein Sprachcode: Die Wörter dieser Datei werden nicht gelesen.`,
    mend: ({ suggestion }) => (suggestion ? `Benennen Sie die Datei in „${suggestion}.json“ um.` : 'Benennen Sie die Datei nach dem Code ihrer Sprache, zum Beispiel „es.json“.'),
  },
  'words/language': {
    say: ({ language, languages }) => `Diese Website erscheint nicht in der Sprache „${language}“ (${languages.join(', ')}): Die Wörter dieser Datei werden nicht gelesen.`,
    mend: ({ language }) => `Ergänzen Sie „${language}“ unter „languages“ in handbook.yaml, oder löschen Sie die Datei.`,
  },
  'words/not-json': {
    say: ({ problem, sign }) => {
      if (problem === 'end') return 'Diese Datei endet zu früh, um JSON zu sein: Keines ihrer Wörter wird gelesen.';
      if (problem === 'comma') return 'Auf dieses Komma folgt nichts, das ist also kein JSON: Kein Wort der Datei wird gelesen.';
      if (problem === 'no-comma') return 'Vor diesem Text fehlt ein Komma, das ist also kein JSON: Kein Wort der Datei wird gelesen.';
      return `Diese Datei ist kein JSON, in dem hier kein „${sign}“ stehen kann: Keines ihrer Wörter wird gelesen.`;
    },
    mend: ({ problem }) => {
      if (problem === 'end') return 'Schließen Sie, was noch offen ist: ein Anführungszeichen, eine eckige oder eine geschweifte Klammer.';
      if (problem === 'comma') return 'Entfernen Sie das Komma.';
      if (problem === 'no-comma') return 'Setzen Sie ein Komma ans Ende der Zeile darüber.';
      return 'Schreiben Sie Schlüssel und Texte in geraden doppelten Anführungszeichen, mit einem Komma dazwischen und ohne Kommentare.';
    },
  },
  'words/unknown-key': {
    say: ({ key, above }) => (above ? `Die Oberfläche hat unter „${above}“ kein Wort namens „${clip(key)}“.` : `Die Oberfläche hat keine Wörter namens „${clip(key)}“.`),
    mend: ({ suggestion, known }) => (suggestion ? `Meinten Sie „${suggestion}“?` : `Entfernen Sie den Schlüssel, oder nehmen Sie einen von diesen: ${firstOf(known, 8)}.`),
  },
  'words/wrong-type': {
    say: ({ key, expected, length }) => {
      if (expected === 'list') return `„${key}“ erwartet eine Liste von ${length} Texten.`;
      if (expected === 'text') return `„${key}“ erwartet einen Text.`;
      if (expected === 'forms') return `„${key}“ zählt etwas: Es erwartet einen Text je Form, zum Beispiel „one“ und „other“.`;
      if (expected === 'field') return `„${key}“ erwartet den Titel eines Feldes oder einen Block mit „title“ und „description“.`;
      return key ? `„${key}“ erwartet einen Block von Schlüsseln.` : 'Diese Datei erwartet einen Block von Schlüsseln in geschweiften Klammern.';
    },
    mend: ({ expected }) => (expected === 'text' ? 'Setzen Sie den Text in gerade doppelte Anführungszeichen.' : 'Schreiben Sie es wie im Schema der Wörter, api/schemas/words.schema.json der Website.'),
  },
  'words/placeholder': {
    say: ({ key, lost, unknown }) => (unknown.length > 0 ? `„${key}“ hält einen Platz frei, den nichts füllt: ${places(unknown)}.` : `„${key}“ hat ${places(lost)} verloren, wo eine Zahl oder ein Name steht.`),
    mend: ({ known }) => (known.length > 0 ? `Lassen Sie diese Plätze, wie sie sind: ${places(known)}.` : 'Entfernen Sie die Klammern.'),
  },
  'words/too-long': {
    say: ({ key, limit }) => `„${key}“ ist länger als ${limit} Zeichen: Dafür hat keine Seite Platz.`,
    mend: () => 'Kürzen Sie den Text.',
  },
  'words/missing': {
    say: ({ file, count, total }) => (count === 1 ? `${file}: Eines von ${total} Wörtern fehlt; es erscheint auf Englisch.` : `${file}: ${count} von ${total} Wörtern fehlen; sie erscheinen auf Englisch.`),
    mend: () => 'Vervollständigen Sie die Datei, sobald Sie können; api/schemas/words.schema.json auf der Website nennt sie alle.',
  },
};
