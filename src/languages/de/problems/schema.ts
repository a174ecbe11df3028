import type { Format, ValueType } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { packageName } from '../../package-name.ts';
import { clip } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('de').date(date);

const types: Record<ValueType, string> = {
  text: 'ein Text',
  number: 'eine Zahl',
  boolean: 'wahr oder falsch (true, false)',
  list: 'eine Liste',
  map: 'eine Gruppe von Schlüsseln',
  nothing: 'nichts',
};
const replace: Record<ValueType, string> = {
  text: 'Ersetzen Sie diesen Wert durch einen Text.',
  number: 'Schreiben Sie nur die Zahl, ohne Einheit und Leerzeichen, mit einem Punkt als Dezimalzeichen.',
  boolean: 'Schreiben Sie true für wahr oder false für falsch.',
  list: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, hinter einen Bindestrich.',
  map: 'Beginnen Sie eine neue Zeile, und schreiben Sie die Schlüssel, um zwei Leerzeichen eingerückt.',
  nothing: 'Löschen Sie diesen Wert.',
};
const formats: Record<Format, string> = {
  id: 'eine Kennung (Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche)',
  url: 'eine vollständige Webadresse, die mit https:// beginnt',
  contact: 'eine vollständige Webadresse (https://…) oder eine E-Mail-Adresse',
  site: 'eine Adresse wie https://personas.beispiel.de, ohne Pfad (er gehört unter „base“), ohne Passwort und ohne Parameter',
  repository: 'die Webadresse des Repositorys, wie https://git.beispiel.de/marketing/personas, ohne Passwort und ohne Parameter',
  branch: 'der Name eines git-Branches, wie main',
  folder: 'ein Ordner des Repositorys, wie inhalt/personas, ohne „..“',
  colour: 'eine Farbe wie "#7a1f3d", mit den Anführungszeichen',
  language: 'ein Sprachkürzel wie de oder en',
  path: 'ein Pfad aus Ordnernamen, wie /personas/, ohne „..“, „//“ und ohne Zeichen, die Adressen vorbehalten sind',
  key: 'ein Wort ohne Leerzeichen, Umlaute und Akzente, das mit einem Kleinbuchstaben beginnt',
  handle: 'der Name einer Person oder eines Teams auf der Forge, wie acme/marketing',
};
/** What readers see above a key's value, where that is another word. Nouns keep their capitals. */
const called = (key: string, title = key) => (title.toLowerCase() === key ? '' : ` (${title})`);
const KNOWN_SHOWN = 12;
const listOf = (words: readonly string[]) => words.slice(0, KNOWN_SHOWN).join(', ') + (words.length > KNOWN_SHOWN ? ' …' : '.');
const labelled = (allowed: readonly string[]) =>
  allowed
    .map((value) => {
      const label = valueLabel({ values }, allowed, value);
      return label && label.toLowerCase() !== value ? `${value} (${label})` : value;
    })
    .join(', ');

export const schema: Messages<'schema' | 'rule'> = {
  'schema/twice': {
    say: ({ value, line }) => `„${value}“ steht schon in Zeile ${line}.`,
    mend: () => 'Behalten Sie eines von beiden, oder geben Sie diesem einen anderen Namen.',
  },
  'schema/unknown-key': {
    say: ({ key, words, suggestion }) => (words && !suggestion ? `„${key}“ wird wegen des Doppelpunkts für einen Schlüssel gehalten, ist aber keiner: Der Inhalt würde nicht angezeigt.` : `Den Schlüssel „${key}“ gibt es hier nicht: Sein Inhalt würde nicht angezeigt.`),
    mend: ({ suggestion, known, under, isNew, own, words, present, translation }) => {
      if (translation) return `Ein Text in einer anderen Sprache steht unter dem Schlüssel „${translation.key}“ der Datei ${translation.file}, neben dieser.`;
      if (under && isNew) return `Es gibt ihn unter „${under}“. Schreiben Sie:`;
      if (under) return `Es gibt ihn unter „${under}“: Schreiben Sie ihn unter diesen Schlüssel, um zwei Leerzeichen eingerückt.`;
      if (suggestion) return `Meinten Sie „${suggestion}“?`;
      if (present) return `„${present}“ steht schon daneben: Schreiben Sie den Inhalt dorthin, und löschen Sie diese Zeile.`;
      if (words) return 'Wenn es ein Text ist, schreiben Sie ihn unter seinen Schlüssel, in geraden Anführungszeichen; andernfalls löschen Sie die Zeile.';
      if (known.length === 0) return 'Löschen Sie diese Zeile.';
      return `Mögliche Schlüssel: ${listOf(known)}${own ? ' Ein eigenes Feld Ihres Unternehmens legen Sie in handbook.yaml unter extraFields an.' : ''}`;
    },
  },
  'schema/missing-key': {
    say: ({ key, title, empty }) => (empty ? `Der Schlüssel „${key}“${called(key, title.de)} ist leer, obwohl er Pflicht ist.` : `Der Schlüssel „${key}“${called(key, title.de)} fehlt; er ist Pflicht.`),
    mend: ({ empty }) => (empty ? 'Schreiben Sie z. B.:' : 'Ergänzen Sie z. B.:'),
  },
  'schema/empty-value': {
    say: ({ key }) => `Der Schlüssel „${key}“ ist leer: Er gilt als nicht vorhanden.`,
    mend: () => 'Füllen Sie ihn aus, oder löschen Sie ihn.',
  },
  'schema/wrong-type': {
    say: ({ expected, found }) => `Erwartet wird hier ${types[expected]}; da steht ${types[found]}.`,
    mend: ({ expected, found, suggestion, min, max, keys, translation }) => {
      if (translation) return `Behalten Sie hier den Text in der Sprache dieser Datei; andere stehen unter demselben Schlüssel von ${translation}:`;
      if (suggestion) return 'Schreiben Sie:';
      if (keys) return `Beginnen Sie eine neue Zeile, und schreiben Sie einen oder mehrere dieser Schlüssel, um zwei Leerzeichen eingerückt: ${listOf(keys)}`;
      if (min !== undefined && max !== undefined) return `Schreiben Sie eine ganze Zahl von ${min} bis ${max}.`;
      return found === 'nothing' ? 'Vervollständigen Sie diese Zeile, oder löschen Sie sie.' : replace[expected];
    },
  },
  'schema/not-a-list': {
    say: ({ key }) => `„${key}“ erwartet eine Liste, auch bei einem einzigen Eintrag.`,
    mend: ({ key, line }) =>
      line === undefined
        ? 'Schreiben Sie jeden Eintrag in eine eigene Zeile, hinter einen Bindestrich:'
        : `Die Liste „${key}“ beginnt in Zeile ${line}: Schreiben Sie jeden nummerierten Text dort in eine eigene Zeile, hinter einen Bindestrich, und entfernen Sie seinen Schlüssel.`,
  },
  'schema/needs-keys': {
    say: ({ text, missing }) => `„${clip(text)}“ genügt hier nicht: Es fehlt ${missing.map(({ key, title }) => `der Schlüssel „${key}“${called(key, title.de)}`).join(' und ')}.`,
    mend: ({ text, main, missing, allowed, lines }) =>
      lines
        ? allowed
          ? `Schreiben Sie z. B. (mögliche Werte von „${missing[0]?.key}“: ${labelled(allowed)}):`
          : 'Schreiben Sie z. B.:'
        : `Schreiben Sie jeden Eintrag in eigene Zeilen, hinter einen Bindestrich: „${main}: ${clip(text)}“, dann ${missing.map(({ key }) => `„${key}“`).join(', ')}.`,
  },
  'schema/newer': {
    say: ({ value, supported }) => `Diese Dateien sind für eine neuere Version des Werkzeugs geschrieben (schemaVersion: ${value}; diese reicht bis ${supported}).`,
    mend: () => `Aktualisieren Sie das Werkzeug: npm install --save-dev ${packageName}@latest.`,
  },
  'schema/needs-quotes': {
    say: ({ value }) => `${value} wird nicht als Text gelesen und könnte anders erscheinen.`,
    mend: () => 'Setzen Sie diesen Wert in gerade Anführungszeichen:',
  },
  'schema/not-allowed': {
    say: ({ value }) => `„${value}“ ist hier kein möglicher Wert.`,
    mend: ({ allowed, suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“? Mögliche Werte: ${labelled(allowed)}.` : `Mögliche Werte: ${labelled(allowed)}.`),
  },
  'schema/date': {
    say: ({ value }) => `„${value}“ ist kein Kalenderdatum in der Form Jahr-Monat-Tag.`,
    mend: ({ suggestion, others }) => {
      if (!suggestion) return 'Schreiben Sie das Datum so: 2026-03-01.';
      return others ? `Für den ${[suggestion, ...others].map((one) => `${day(one)} schreiben Sie ${one}`).join('; für den ')}. Meist:` : 'Schreiben Sie:';
    },
  },
  'schema/range': {
    say: ({ value, min, max }) => {
      if (min !== undefined && max !== undefined) return `${value} liegt außerhalb der Skala von ${min} bis ${max}.`;
      if (min === undefined && max === undefined) return `${value} ist keine Zahl, die sich hier verwenden lässt.`;
      return min !== undefined ? `${value} ist zu klein: Das Minimum ist ${min}.` : `${value} ist zu groß: Das Maximum ist ${max}.`;
    },
    mend: ({ min, max }) => (min === undefined && max === undefined ? 'Schreiben Sie eine gewöhnliche Zahl.' : 'Wählen Sie eine Zahl innerhalb dieser Grenzen.'),
  },
  'schema/not-whole': {
    say: ({ value }) => `${value} ist keine ganze Zahl.`,
    mend: () => 'Runden Sie sie.',
  },
  'schema/empty-text': {
    say: ({ key }) => `Der Inhalt von „${key}“ ist leer.`,
    mend: () => 'Füllen Sie ihn aus, oder löschen Sie die Zeile.',
  },
  'schema/format': {
    say: ({ value, format }) => `„${value}“ hat nicht die richtige Form: Erwartet wird ${formats[format]}.`,
    mend: ({ suggestion, isExample }) => (suggestion ? 'Schreiben Sie:' : isExample ? 'Schreiben Sie sie als sechs Ziffern oder Buchstaben von a bis f hinter einer Raute, wie Zeichenprogramme sie angeben; zum Beispiel:' : 'Korrigieren Sie diesen Wert.'),
  },
  'schema/key-taken': {
    say: ({ key }) => `Das zusätzliche Feld „${key}“ trägt den Namen eines Feldes, das es schon gibt.`,
    mend: () => 'Geben Sie ihm einen anderen Namen.',
  },
  'schema/invalid': {
    say: ({ detail }) => `Dieser Wert passt nicht (${detail}).`,
    mend: () => 'Vergleichen Sie ihn mit dem Beispiel in der Dokumentation.',
  },
  'rule/unknown': {
    say: ({ rule }) => `Die Regel „${rule}“ gibt es nicht.`,
    mend: ({ suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“?` : 'Übernehmen Sie den Namen so, wie er in einer Meldung erscheint.'),
  },
  'rule/fixed': {
    say: ({ rule }) => `Die Regel „${rule}“ bleibt ein Fehler: Würde sie gelockert, könnte unbemerkt Inhalt verloren gehen.`,
    mend: () => 'Entfernen Sie diese Zeile, und beheben Sie, was die Regel meldet.',
  },
};
