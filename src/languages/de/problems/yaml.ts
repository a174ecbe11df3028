import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

const QUOTE_IT = 'Setzen Sie den ganzen Text in gerade Anführungszeichen:';

const isKey = (text: string) => /^[a-z]\w*:(?:\s|$)/.test(text);
/** The bullets of symbol fonts are letters that no other font shows. */
const named = (bullet: string) => (/\p{Co}/u.test(bullet) ? 'einem Aufzählungszeichen aus einer Textverarbeitung' : `„${bullet}“`);

/** A name as it is typed after a command. */
const typed = (name: string) => (/^[\w.-]+$/.test(name) ? name : `"${name}"`);

export const yaml: Messages<'yaml'> = {
  'yaml/colon-in-text': {
    say: ({ text, isAboveList }) =>
      isAboveList ? `Der Text „${clip(text)}“ kündigt die Liste darunter an, und ein Text enthält keine.` : `Der Text „${clip(text)}“ ${/:$/.test(text) ? 'endet mit einem Doppelpunkt' : 'enthält einen Doppelpunkt mit Leerzeichen'}: YAML hält das für einen Schlüssel.`,
    mend: ({ isAboveList }) => (isAboveList ? 'Sagen Sie in jeder Zeile alles:' : QUOTE_IT),
  },
  'yaml/two-keys': {
    say: ({ key }) => `Der Schlüssel „${key}“ steht in der Zeile eines anderen.`,
    mend: () => 'Wenn es Text ist, setzen Sie alles in gerade Anführungszeichen; andernfalls beginnen Sie davor eine neue Zeile:',
  },
  'yaml/quote-in-text': {
    say: ({ text }) => `Das Anführungszeichen oder der Apostroph vor ${clip(text)} schließt zu früh: Der Rest geht verloren.`,
    mend: () => QUOTE_IT,
  },
  'yaml/unclosed-quote': {
    say: ({ quote }) => `Ein mit ${quote} geöffneter Text wird nie geschlossen.`,
    mend: () => 'Schließen Sie ihn am Ende des Textes, in derselben Zeile:',
  },
  'yaml/unclosed-bracket': {
    say: ({ bracket }) => (bracket === '[' ? 'Eine mit [ geöffnete Liste wird nie geschlossen.' : 'Eine mit { geöffnete Gruppe von Schlüsseln wird nie geschlossen.'),
    mend: ({ bracket }) => `Ergänzen Sie ${bracket === '[' ? ']' : '}'} am Ende:`,
  },
  'yaml/reserved-start': {
    say: ({ character }) => `Ein Text ohne Anführungszeichen kann nicht mit ${character} beginnen: YAML gibt dem Zeichen einen anderen Sinn.`,
    mend: () => QUOTE_IT,
  },
  'yaml/asterisk': {
    say: () => 'Einen Text, der ohne Anführungszeichen mit * beginnt, hält YAML für einen Verweis und nicht für Fettschrift.',
    mend: () => QUOTE_IT,
  },
  'yaml/tag': {
    say: ({ tag }) => `Ein Text, der ohne Anführungszeichen mit ${tag} beginnt, wird für eine Anweisung gehalten und geleert.`,
    mend: () => QUOTE_IT,
  },
  'yaml/code-fence': {
    say: ({ fence }) => `„${fence}“ kennzeichnet einen Codeblock, wie in einem Chat oder auf einer Markdown-Seite; es ist kein Inhalt.`,
    mend: () => 'Löschen Sie diese Zeile, die Zeile, die den Block schließt, und was davor und danach steht.',
  },
  'yaml/loose-text': {
    say: ({ key }) => `Der Text von „${key}“ hat mehrere Zeilen, und nichts sagt, dass sie zusammengehören.`,
    mend: () => 'Schreiben Sie ihn unter seinen Schlüssel, um zwei Leerzeichen eingerückt, nach dem Zeichen „|“:',
  },
  'yaml/directive': {
    say: () => 'Eine Zeile am Dateianfang, die mit % beginnt, ändert die Leseregeln von YAML.',
    mend: () => 'Löschen Sie diese Zeile.',
  },
  'yaml/merge-key': {
    say: () => 'Der Schlüssel << (Zusammenführung) ist nicht erlaubt: Man sieht nicht mehr, was die Datei wirklich sagt.',
    mend: () => 'Kopieren Sie die gewünschten Schlüssel hierher.',
  },
  'yaml/several-documents': {
    say: () => 'Eine Zeile „---“ oder „...“ teilt die Datei in zwei: Der Rest würde nicht gelesen.',
    mend: () => 'Löschen Sie diese Zeile, oder machen Sie zwei Dateien daraus; wenn der Text auf die Schlüssel folgt, speichern Sie die Datei als .md.',
  },
  'yaml/not-a-map': {
    say: ({ found }) => {
      if (found === 'prose') return 'Diese Datei enthält einen gewöhnlichen Text mit Titeln und Zeilen und keine Schlüssel: Nichts davon würde angezeigt.';
      return found === 'list' ? 'Die Datei enthält nur eine Liste; sie muss Schlüssel enthalten.' : 'Die Datei enthält nur Text; sie muss Schlüssel enthalten.';
    },
    mend: ({ name }) =>
      name
        ? `Legen Sie sie unter dem Namen „${name}“ neben handbook.yaml, und rufen Sie „npx --no handbook import ${typed(name)}“ auf, das eine Persona daraus macht; oder schreiben Sie jeden Titel als Schlüssel („goals:“) und jede Zeile hinter einen Bindestrich („- Zeit sparen“).`
        : 'Geben Sie jeder Angabe ihren Schlüssel, z. B. „name: Clara“.',
  },
  'yaml/tab': {
    say: ({ afterDash }) => `Ein Tabulator ${afterDash ? 'folgt auf den Bindestrich' : 'dient als Einzug'}; YAML erlaubt nur Leerzeichen.`,
    mend: ({ afterDash }) => (afterDash ? 'Tippen Sie stattdessen ein Leerzeichen:' : 'Ersetzen Sie jeden Tabulator der Datei durch zwei Leerzeichen:'),
  },
  'yaml/indent': {
    say: ({ commented }) => (commented ? `„${commented}“ ist noch ein Kommentar, was darunter steht, aber nicht mehr.` : 'Der Einzug dieser Zeile passt zu keiner der Zeilen darüber.'),
    mend: ({ commented, margin }) => {
      if (commented) return 'Entfernen Sie das „#“ und das Leerzeichen dahinter:';
      return margin ? `„${margin}“ beginnt am Rand der Seite. Entfernen Sie das überzählige Leerzeichen, hier und in den Zeilen darunter:` : 'Rücken Sie sie so weit ein wie ihre Nachbarn oder zwei Leerzeichen weiter als den Schlüssel, zu dem sie gehört:';
    },
  },
  'yaml/duplicate-key': {
    say: ({ key, line }) => `Der Schlüssel „${key}“ steht schon in Zeile ${line}: Einer der beiden Werte würde verloren gehen.`,
    mend: () => 'Führen Sie beide zu einem zusammen.',
  },
  'yaml/no-colon': {
    say: ({ text, bullet, key, as }) => {
      if (as === 'remark') return `„${clip(text)}“ ist weder ein Schlüssel noch ein Listeneintrag: Eine Bemerkung oder eine Trennlinie steht nach einer Raute und einem Leerzeichen.`;
      if (key) return `Der Schlüssel „${key}“ wird ohne Zeichen darum geschrieben, gefolgt von einem Doppelpunkt und einem Leerzeichen.`;
      return bullet ? `Ein Listeneintrag beginnt mit einem einfachen Bindestrich und einem Leerzeichen, nicht mit ${named(bullet)}.` : `„${clip(text)}“ ist weder ein Schlüssel mit Doppelpunkt noch ein Listeneintrag.`;
    },
    mend: ({ bullet, key, as }) => {
      if (as === 'wrapped') return 'Schreiben Sie „schlüssel: Wert“ oder „- Eintrag“; wenn es die Fortsetzung des Textes davor ist, rücken Sie die Zeile um zwei Leerzeichen ein:';
      return bullet || key || as ? 'Schreiben Sie:' : 'Wenn es die Fortsetzung des Textes davor ist, rücken Sie die Zeile um zwei Leerzeichen ein; andernfalls schreiben Sie „schlüssel: Wert“ oder „- Eintrag“.';
    },
  },
  'yaml/no-dash': {
    say: ({ text }) => `Vor „${clip(text)}“ fehlt ein Bindestrich: In einer Liste beginnt jeder Eintrag mit einem Bindestrich und einem Leerzeichen.`,
    mend: ({ text }) => (isKey(text) ? 'Schreiben Sie:' : 'Wenn es die Fortsetzung des Textes davor ist, rücken Sie die Zeile um zwei Leerzeichen ein; andernfalls schreiben Sie:'),
  },
  'yaml/key-beside-text': {
    say: ({ key, text }) => `„${key}“ ergänzt den Text „${clip(text)}“, der dann seinen eigenen Schlüssel braucht: „text“.`,
    mend: () => 'Schreiben Sie:',
  },
  'yaml/no-space': {
    say: ({ text, after }) => `In „${clip(text)}“ fehlt ein Leerzeichen nach „${after}“.`,
    mend: () => 'Schreiben Sie:',
  },
  'yaml/invisible-space': {
    say: ({ code }) => `Ein geschütztes oder unsichtbares Leerzeichen (${code}), das mit bloßem Auge nicht zu erkennen ist, steht dort, wo YAML ein gewöhnliches erwartet.`,
    mend: () => 'Löschen Sie es, und tippen Sie ein gewöhnliches Leerzeichen:',
  },
  'yaml/hash-in-text': {
    say: ({ lost }) => `„${clip(lost)}“ wird für einen Kommentar gehalten und verschwindet.`,
    mend: () => 'Wenn es ein Kommentar ist, lassen Sie nach # ein Leerzeichen; wenn es Text ist, setzen Sie alles in gerade Anführungszeichen:',
  },
  'yaml/hash-in-list': {
    say: ({ lost }) => `„${clip(lost)}“ wird wegen des Leerzeichens vor # für einen Kommentar gehalten: Die Liste in Klammern wird nicht geschlossen.`,
    mend: () => 'Entfernen Sie dieses Leerzeichen:',
  },
  'yaml/braces': {
    say: () => 'Ein Platzhalter in doppelten geschweiften Klammern wurde nicht ausgefüllt.',
    mend: () => 'Ersetzen Sie ihn durch den richtigen Text; wenn er so bleiben soll, setzen Sie ihn in gerade Anführungszeichen:',
  },
  'yaml/list-on-key-line': {
    say: ({ key }) => `Nach dem Schlüssel „${key}“ steht ein Bindestrich in derselben Zeile; eine Liste beginnt in der nächsten.`,
    mend: () => 'Wenn es ein Text ist, der mit einem Strich beginnt, setzen Sie ihn in gerade Anführungszeichen; wenn es eine Liste ist, beginnen Sie eine neue Zeile:',
  },
  'yaml/block-header': {
    say: ({ sign }) => `Nach ${sign} muss der Text in der nächsten Zeile beginnen.`,
    mend: () => 'Beginnen Sie eine neue Zeile, mit Einzug:',
  },
  'yaml/escape': {
    say: ({ sequence }) => `In doppelten Anführungszeichen kündigt \\ ein Sonderzeichen an, und ${sequence} ist keines.`,
    mend: () => 'Verdoppeln Sie den umgekehrten Schrägstrich:',
  },
  'yaml/too-deep': {
    say: ({ limit }) => `Die Ebenen sind tiefer als ${limit} verschachtelt: Der Rest wird nicht gelesen.`,
    mend: () => 'Vereinfachen Sie diesen Teil der Datei.',
  },
  'yaml/too-many-aliases': {
    say: () => 'Verweise (*…) wiederholen sich so, dass die Datei kein Ende nehmen würde: Sie wird nicht gelesen.',
    mend: () => 'Ersetzen Sie die Verweise durch den Text selbst.',
  },
  'yaml/too-many-values': {
    say: ({ limit }) => `Die Datei enthält mehr als ${limit} Schlüssel und Einträge: Sie wird nicht gelesen.`,
    mend: () => 'Verteilen Sie diesen Inhalt auf mehrere Dateien.',
  },
  'yaml/key-not-text': {
    say: () => 'Ein Schlüssel muss ein Wort sein; dieser ist leer oder zusammengesetzt.',
    mend: () => 'Schreiben Sie den Schlüssel vor dem Doppelpunkt aus, oder setzen Sie den Text in Anführungszeichen.',
  },
  'yaml/syntax': {
    say: ({ detail }) => `Diese Zeile kann nicht gelesen werden; der YAML-Leser antwortet auf Englisch: „${detail}“.`,
    mend: () => 'Vergleichen Sie sie mit einer Nachbarzeile, die funktioniert; im Zweifel setzen Sie den Text in gerade Anführungszeichen.',
  },
};
