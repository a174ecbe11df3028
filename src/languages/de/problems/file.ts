import type { LostAs, RuleParams, WindowsProblem } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

const decimal = (value: number) => String(value).replace('.', ',');

const unreadable: Record<string, string> = {
  ENOENT: 'Es ist eine Verknüpfung mit einer Datei, die es nicht gibt',
  EACCES: 'Sie haben nicht das Recht, sie zu lesen',
  EPERM: 'Sie haben nicht das Recht, sie zu lesen',
  EISDIR: 'Es ist ein Ordner',
  ENAMETOOLONG: 'Ihr Pfad ist zu lang',
  EILSEQ: 'Ihr Name ist nicht in UTF-8 geschrieben',
};

const notAFile = {
  file: 'Hier wird ein Ordner erwartet, aber es ist eine Datei.',
  folder: 'Hier wird eine Datei erwartet, aber es ist ein Ordner.',
  special: 'Das ist keine echte Datei, sondern ein Gerät, eine Pipe oder ein Socket des Systems: Nichts davon wird gelesen.',
};

/** A path as it is typed after a command. */
const typed = (path: string) => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isPersonas = (folder: string) => folder === 'personas';
const importIt = (path: string) => `Starten Sie „npx --no handbook import ${typed(path)}“, und nehmen Sie diese Datei dann aus dem Ordner.`;
const copyIt = (meant: string) => `Übertragen Sie den Inhalt in „${meant}“, und bewahren Sie das Original außerhalb des Ordners auf.`;

const notRead: Record<LostAs, (params: RuleParams['file/not-read']) => string> = {
  rename: ({ meant, exists }) =>
    exists ? `„${fileName(meant)}“ ist ebenfalls vorhanden: Behalten Sie dort, was in beiden stimmt, und löschen Sie dann diese Datei.` : `Benennen Sie sie in „${fileName(meant)}“ um (falls Ihr Rechner die Dateiendungen ausblendet, blenden Sie sie zuerst ein).`,
  format: ({ meant }) => `Übertragen Sie den Inhalt in „${meant}“${meant.endsWith('.md') ? ', als Markdown, mit dem Titel am Anfang zwischen zwei Zeilen „---“' : ', in Form von Schlüsseln'}.`,
  text: ({ folder, path, meant }) =>
    isPersonas(folder) ? `Wenn sie die Schlüssel einer Persona enthält (id, name …), benennen Sie sie in „${fileName(meant)}“ um. Andernfalls starten Sie „npx --no handbook import ${typed(path)}“ und nehmen die Datei dann aus dem Ordner.` : copyIt(meant),
  data: ({ folder, path, meant }) => (isPersonas(folder) ? importIt(path) : copyIt(meant)),
  workbook: ({ folder, meant }) => (isPersonas(folder) ? 'Speichern Sie sie als .xlsx oder .csv, starten Sie „npx --no handbook import“ mit dieser neuen Datei, und nehmen Sie dann beide aus dem Ordner.' : copyIt(meant)),
  document: ({ folder, meant }) =>
    isPersonas(folder)
      ? `Speichern Sie sie außerhalb des Ordners als reinen Text (.txt) oder als Markdown (.md), und starten Sie „npx --no handbook import“ mit dieser neuen Datei; oder übertragen Sie den Inhalt in „${meant}“. Bewahren Sie das Original außerhalb des Ordners auf.`
      : copyIt(meant),
  fixed: ({ meant }) => copyIt(meant),
};

const windows: Record<WindowsProblem, string> = {
  device: 'Windows behält diesen Namen einem Gerät vor (con, prn, aux, nul, com1 bis com9, lpt1 bis lpt9)',
  sign: 'Windows erlaubt die Zeichen < > : " | ? * in keinem Namen',
  end: 'Windows erlaubt keinen Namen, der mit einem Punkt oder einem Leerzeichen endet',
};

/** Of what a file has the keys, by the folder where it belongs. */
const ofKind: Readonly<Record<string, string>> = { personas: 'einer Persona', segments: 'eines Segments oder Zielunternehmens', research: 'einer Studie', decisions: 'einer Entscheidung' };
const contentFolders = new Set([...Object.keys(ofKind), 'guide']);

export const file: Messages<'file' | 'handbook' | 'front-matter'> = {
  'file/not-utf8': {
    say: () => 'Diese Datei ist nicht als UTF-8 gespeichert: Umlaute und Akzente würden verloren gehen.',
    mend: () => 'Speichern Sie sie erneut, und wählen Sie in Ihrem Editor die Kodierung „UTF-8“.',
  },
  'file/utf16': {
    say: () => 'Diese Datei ist als UTF-16 gespeichert (in manchen Editoren „Unicode“) und kann nicht gelesen werden.',
    mend: () => 'Speichern Sie sie erneut, und wählen Sie die Kodierung „UTF-8“.',
  },
  'file/binary': {
    say: () => 'Diese Datei ist kein Text.',
    mend: () => 'Kopieren Sie ihren Inhalt in eine neue Textdatei, oder nehmen Sie sie aus dem Ordner.',
  },
  'file/too-large': {
    say: ({ megabytes, limit }) => `Diese Datei ist ${decimal(megabytes)} MB groß; erlaubt sind ${limit} MB je Datei.`,
    mend: () => 'Verteilen Sie ihren Inhalt auf mehrere Dateien, und legen Sie Bilder als eigene Dateien ab.',
  },
  'file/unreadable': {
    say: ({ reason }) => `Diese Datei kann nicht gelesen werden: ${unreadable[reason] ?? `Das System antwortet ${reason}`}.`,
    mend: () => 'Ersetzen Sie sie durch die Datei selbst, oder nehmen Sie sie aus dem Ordner.',
  },
  'file/link-outside': {
    say: () => 'Diese symbolische Verknüpfung führt aus dem Inhaltsordner hinaus oder zu einer versteckten Datei: Ihr wird nicht gefolgt.',
    mend: () => 'Kopieren Sie an ihre Stelle, worauf sie verweist.',
  },
  'file/link-loop': {
    say: () => 'Diese symbolische Verknüpfung führt im Kreis oder öffnet mehr Dateien, als sich lesen lassen: Ihr wird nicht gefolgt.',
    mend: () => 'Löschen Sie die Verknüpfung, oder kopieren Sie an ihre Stelle, worauf sie verweist.',
  },
  'file/link-public': {
    say: () => 'Diese symbolische Verknüpfung führt aus dem Ordner public/ hinaus: Alle würden sehen, worauf sie verweist, auch wenn es nicht für sie bestimmt ist.',
    mend: () => 'Kopieren Sie anstelle der Verknüpfung nach public/, was veröffentlicht werden soll.',
  },
  'file/stray': {
    say: ({ folder, more, meant }) =>
      contentFolders.has(folder)
        ? `Diese Datei hat die Schlüssel ${ofKind[meant]}: Ihr Platz ist nicht in ${folder}/.`
        : `Diese Datei hat die Schlüssel ${ofKind[meant]}, aber ${folder === '' ? 'neben handbook.yaml, außerhalb der Inhaltsordner,' : `im Ordner ${folder}/`} wird nichts gelesen: Sie würde nirgends erscheinen${more > 0 ? ` (und auch ${more === 1 ? 'eine weitere Datei' : `${more} weitere Dateien`} dieses Ordners nicht)` : ''}.`,
    mend: ({ folder, more, meant }) =>
      contentFolders.has(folder) ? `Verschieben Sie sie nach ${meant}/.` : `Verschieben Sie ${more > 0 ? 'alle' : 'sie'} nach ${meant}/; sonst lässt ein ${folder === '' ? 'Name' : 'Ordnername'}, der mit „_“ beginnt, ${more > 0 ? 'sie alle' : 'sie'} beiseite.`,
  },
  'file/public-replaces': {
    say: ({ path }) => `Diese Datei nimmt den Platz von /${path} ein, das zur Website gehört: Ihre Leser sehen diese Datei.`,
    mend: () => 'Wenn das nicht gewollt ist, benennen Sie sie um, oder entfernen Sie sie aus public/.',
  },
  'file/public-clash': {
    say: () => 'Diese Datei in public/ steht an der Stelle eines Ordners der Website oder verlangt einen Ordner an der Stelle einer Datei: Die Website kann sie nicht aufnehmen.',
    mend: () => 'Benennen Sie sie um, oder legen Sie sie in einen eigenen Ordner in public/.',
  },
  'file/not-a-file': {
    say: ({ found }) => notAFile[found],
    mend: ({ wanted }) => (wanted === 'file' ? 'Ersetzen Sie es durch eine gewöhnliche Datei, oder nehmen Sie es aus dem Ordner.' : 'Ersetzen Sie es durch einen Ordner, oder entfernen Sie es.'),
  },
  'file/tracked-modules': {
    say: ({ folder }) => `Der Ordner ${folder} wird von git verfolgt: Die Programme darin könnten anstelle der Programme des Werkzeugs laufen.`,
    mend: ({ folder }) => `Starten Sie „git rm -r --cached ${folder}“, ergänzen Sie node_modules/ in .gitignore, und speichern Sie beides in git.`,
  },
  'file/unexpected': {
    say: ({ folder, extensions }) => `Diese Datei wird ignoriert: Der Ordner ${folder}/ erwartet Dateien mit der Endung ${extensions.map((one) => `.${one}`).join(', ')}.`,
    mend: () => 'Speichern Sie sie als Text mit einer dieser Endungen, oder legen Sie sie anderswo ab.',
  },
  'file/not-read': {
    say: ({ folder, extensions, as }) =>
      folder === ''
        ? 'Diese Datei wird wegen ihres Namens nicht gelesen: Die Einstellungen der Website würden verloren gehen.'
        : `Diese Datei wird ${as === 'rename' ? 'wegen ihres Namens ' : ''}nicht gelesen: Ihr Inhalt würde nirgends erscheinen (der Ordner ${folder}/ erwartet Dateien mit der Endung ${extensions.map((one) => `.${one}`).join(', ')}).`,
    mend: (params) => notRead[params.as](params),
  },
  'file/wrong-folder': {
    say: ({ folder, count }) => `Im Ordner ${folder}/ wird nichts gelesen: ${count === 1 ? 'Die Inhaltsdatei darin würde' : `Die ${count} Inhaltsdateien darin würden`} nirgends erscheinen.`,
    mend: ({ meant, count, exists, icp }) =>
      `${exists ? `Verschieben Sie ${count === 1 ? 'die Datei' : 'die Dateien'} nach ${meant}/` : `Benennen Sie diesen Ordner in „${meant}“ um`}${icp ? ', mit „kind: icp“ in der Datei jedes Zielunternehmens' : ''}; wenn der Ordner einem anderen Zweck dient, geben Sie ihm einen Namen, der mit „_“ beginnt: Dann bleibt er außen vor.`,
  },
  'file/stray-persona': {
    say: ({ folder, more }) =>
      `Diese Datei enthält die Schlüssel einer Persona, aber ${folder === '' ? 'neben handbook.yaml, außerhalb der Inhaltsordner,' : `im Ordner ${folder}/`} wird nichts gelesen: Sie würde nirgends erscheinen${more > 0 ? ` (ebenso wenig wie ${more === 1 ? 'eine weitere Datei' : `${more} weitere Dateien`} dieses Ordners)` : ''}.`,
    mend: ({ folder, more }) =>
      `Verschieben Sie ${more > 0 ? 'die Dateien' : 'sie'} nach personas/; andernfalls geben Sie ${folder === '' ? (more > 0 ? 'ihnen' : 'ihr') : 'dem Ordner'} einen Namen, der mit „_“ beginnt: Dann ${folder === '' && more > 0 ? 'bleiben sie' : folder === '' ? 'bleibt sie' : 'bleibt er'} außen vor.`,
  },
  'file/stray-copy': {
    say: ({ folder, more, shown }) =>
      `Diese Datei beschreibt dasselbe wie ${shown}, und ${folder === '' ? 'neben handbook.yaml, außerhalb der Inhaltsordner,' : `im Ordner ${folder}/`} wird nichts gelesen: Was dort geändert wird, würde nirgends erscheinen${more > 0 ? ` (ebenso wenig in ${more === 1 ? 'einer weiteren Datei' : `${more} weiteren Dateien`} dieses Ordners)` : ''}.`,
    mend: ({ folder, more, shown }) => `Übertragen Sie nach ${shown}, was darin neu ist, und löschen Sie sie dann; um ${more > 0 ? 'alle' : 'sie'} aufzuheben, genügt ein ${folder === '' ? 'Name' : 'Ordnername'}, der mit „_“ beginnt.`,
  },
  'file/copy': {
    say: ({ original }) => `Diese Datei ist eine Kopie von ${original}: Sie heißt wie eine Kopie und beschreibt dasselbe, was nicht zweimal erscheinen kann.`,
    mend: ({ original }) => `Übertragen Sie nach ${original}, was darin neu ist, und löschen Sie sie dann; ein Name, der mit „_“ beginnt, legt sie beiseite; ist es etwas anderes, geben Sie ihr einen eigenen Dateinamen und eine eigene „id“.`,
  },
  'file/windows-name': {
    say: ({ name, problem }) => `${windows[problem]}: Mit „${name}“ könnte niemand diesen Ordner auf einen Windows-Rechner kopieren.`,
    mend: ({ suggestion, hasId }) => `Wählen Sie einen anderen Namen, z. B. „${suggestion}“${hasId ? ', und ändern Sie die „id“ ebenso' : ''}.`,
  },
  'file/name': {
    say: () => 'Dieser Dateiname taugt nicht als Adresse: Nötig sind Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.',
    mend: ({ suggestion }) => (suggestion ? `Benennen Sie die Datei in „${suggestion}“ um.` : 'Wählen Sie einen Namen in lateinischen Buchstaben, z. B. „clara-martin.yaml“.'),
  },
  'file/conflict': {
    say: () => 'Eine Zusammenführung wurde nicht abgeschlossen: Beide Fassungen des Textes stehen noch in der Datei.',
    mend: () => 'Behalten Sie die richtige Fassung, und löschen Sie die andere sowie die Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“.',
  },
  'file/bidi-control': {
    say: ({ code }) => `Hier verbirgt sich ein unsichtbares Zeichen, das die Leserichtung umkehrt (${code}): Der angezeigte Text wäre nicht der geprüfte.`,
    mend: () => 'Löschen Sie dieses Zeichen, oder tippen Sie die Zeile neu.',
  },
  'file/control-character': {
    say: ({ code }) => `Hier verbirgt sich ein unsichtbares Steuerzeichen (${code}), das wohl beim Kopieren hineingeraten ist.`,
    mend: () => 'Löschen Sie dieses Zeichen, oder tippen Sie die Zeile neu.',
  },
  'file/many-more': {
    say: ({ count, rule }) => (count === 1 ? `Ein weiteres Problem dieser Art (${rule}) folgt in dieser Datei.` : `${count} weitere Probleme dieser Art (${rule}) folgen in dieser Datei.`),
    mend: () => 'Beheben Sie zuerst die genannten: Die nächste Kontrolle nennt die übrigen.',
  },
  'file/empty': {
    say: () => 'Diese Datei ist leer oder enthält nur Kommentare.',
    mend: () => 'Füllen Sie sie aus, oder löschen Sie sie; mit einem Namen, der mit „_“ beginnt, bleibt sie außen vor.',
  },
  'handbook/empty': {
    say: () => 'Es gibt noch keinen Inhalt: keine Persona, kein Segment, kein Zielunternehmen, keine Studie und keine Leitfadenseite.',
    mend: () => 'Legen Sie eine erste Datei an, z. B. personas/clara.yaml, mit diesen vier Zeilen:',
  },
  'handbook/no-config': {
    say: () => 'Die Datei handbook.yaml fehlt: Die Website trägt einen vorgegebenen Namen.',
    mend: () => 'Legen Sie sie im obersten Ordner an, mindestens mit dem Namen Ihres Unternehmens:',
  },
  'front-matter/missing': {
    say: () => 'Diese Datei beginnt nicht mit ihrem Kopf: Weder ihr Titel noch ihre Einstellungen sind bekannt.',
    mend: ({ isToml }) => (isToml ? 'Ersetzen Sie beide Zeilen „+++“ durch „---“, und dazwischen jedes „=“ durch einen Doppelpunkt, wie hier:' : 'Ergänzen Sie am Anfang der Datei, zwischen zwei Zeilen „---“, mindestens diese Schlüssel:'),
  },
  'front-matter/unclosed': {
    say: () => 'Der Kopf dieser Datei ist nicht geschlossen: Nichts in der Datei kann gelesen werden.',
    mend: () => 'Ergänzen Sie eine Zeile „---“ nach dem letzten Schlüssel des Kopfes, vor dem Text.',
  },
};
