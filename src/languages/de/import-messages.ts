import type { importing as french } from '../fr/import-messages.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Meinten Sie „${suggestion}“?` : '');

/** How a file of a program is saved in a format that is imported. */
const saveAs: Readonly<Record<string, string>> = {
  workbook: 'Öffnen Sie die Datei in Excel oder LibreOffice, wählen Sie „Datei › Speichern unter“, dann den Typ „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8 (.csv)“, und importieren Sie die neue Datei.',
  numbers: 'Öffnen Sie die Datei in Numbers, wählen Sie „Ablage › Exportieren › Excel …“ (.xlsx) oder „CSV …“, und importieren Sie die neue Datei.',
  document: 'Öffnen Sie die Datei in Word oder LibreOffice, wählen Sie „Datei › Speichern unter“, dann den Typ „Word-Dokument (.docx)“, und importieren Sie die neue Datei.',
  pages: 'Öffnen Sie die Datei in Pages, wählen Sie „Ablage › Exportieren › Word …“ (.docx), und importieren Sie die neue Datei.',
  online: 'Öffnen Sie die Datei im Browser, wählen Sie „Datei › Herunterladen“, dann „Microsoft Word (.docx)“, „Microsoft PowerPoint (.pptx)“ oder „Microsoft Excel (.xlsx)“, und importieren Sie diese Datei.',
  pdf: 'Öffnen Sie die Datei in Word, speichern Sie sie als .docx und lesen Sie sie durch, oder kopieren Sie ihren Text in ein Dokument, und importieren Sie dieses Dokument.',
  markup: 'Speichern Sie die Datei als Markdown, zum Beispiel mit „pandoc -t gfm -o personas.md“, und importieren Sie die neue Datei.',
  slides: 'Öffnen Sie die Datei in PowerPoint, Keynote oder LibreOffice, speichern oder exportieren Sie sie als „PowerPoint-Präsentation (.pptx)“, und importieren Sie die neue Datei.',
};

/** What an import says. */
export const importing: typeof french = {
  comments: {
    from: (file, day) => `Importiert aus ${file} am ${day}.`,
    look: 'Vor der Veröffentlichung durchzusehen:',
    state: 'der Status (state): Die Quelle nannte keinen, die Persona beginnt als Skizze (proto);',
    role: 'die Rolle (role): Die Quelle nannte keine;',
    near: (labels) => `Felder, die nach Ähnlichkeit gewählt wurden: ${labels};`,
    notes: 'die Notizen (notes): Wort für Wort, was kein Feld gefunden hat;',
    evidence: 'die Belege: Verknüpfen Sie jede Aussage mit einem O-Ton oder einer Kennzahl (evidence).',
    empty: (labels) => `In der Quelle leer: ${labels}.`,
    origin: (labels, line) => `${labels}${line > 0 ? ` (Zeile ${line})` : ''}`,
    unsure: 'zu prüfen',
    placeholder: 'Rolle noch offen',
  },
  unreadable: {
    empty: (file) => `${file} ist leer: Es gibt nichts zu importieren.`,
    binary: (file) => `${file} ist weder ein lesbarer Text (UTF-8, UTF-16, Windows-1252) noch ein Dokument, das sich öffnen lässt. Speichern Sie die Datei als UTF-8, .docx oder .xlsx.`,
    damaged: (file) => `${file} lässt sich nicht öffnen: Die Datei ist beschädigt, unvollständig oder nicht das, was ihr Name sagt. Öffnen Sie sie in ihrem Programm, speichern Sie sie neu und importieren Sie diese Datei.`,
    password: (file) => `${file} ist mit einem Kennwort geschützt: Speichern Sie eine Kopie ohne Kennwort, und importieren Sie diese Kopie.`,
    syntax: (file, detail) => `${file} ist nicht lesbar, Zeile ${detail.replace(' ', ': ')}`,
    'alias-loop': (file, detail) => {
      const [line, name] = detail.split(' ');
      return `${file} ist nicht lesbar, Zeile ${line}: Der Alias „*${name}“ steht in dem, was er bezeichnet („&${name}“), und würde kein Ende nehmen. Ersetzen Sie ihn durch die gewünschten Wörter.`;
    },
    'open-quote': (file, line) => `${file} ist nicht lesbar, Zeile ${line}: Das Anführungszeichen ("), das eine Zelle öffnet, wird dort nicht geschlossen, und die folgenden Zeilen würden mit hineingezogen. Schließen Sie es, oder verdoppeln Sie es (""), wenn es zum Text gehört.`,
    format: (file, program) =>
      `${file} hat kein Format, das importiert wird: .yaml, .yml, .json, .md, .markdown, .txt, .rst, .html, .csv, .tsv, .xlsx, .ods, .docx, .odt, .pptx oder .odp. ${saveAs[program] ?? 'Ein Dokument speichern Sie zuerst als .docx, eine Tabelle als .xlsx oder .csv.'}`,
    'no-persona': (file) => `${file} enthält keine Persona: Nötig ist mindestens eine Zeile, eine Überschrift oder ein Objekt je Person.`,
    'too-large': (file, detail) => `${file} ist zu groß für einen Import${detail && ` (${detail})`}: Teilen Sie den Inhalt auf mehrere Dateien auf.`,
  },
  limits: {
    bytes: (count) => `mehr als ${count} Bytes`,
    unzipped: (count) => `entpackt mehr als ${count} Bytes`,
    ratio: (count) => `entpackt mehr als ${count} Bytes je Byte der Datei`,
    parts: (count) => `mehr als ${count} Dateien in der Arbeitsmappe`,
    tags: (count) => `mehr als ${count} XML-Tags in der Arbeitsmappe`,
    elements: (count) => `mehr als ${count} XML-Elemente in einem Teil des Dokuments`,
    html: (count) => `mehr als ${count} HTML-Tags`,
    text: (count) => `mehr als ${count} Bytes zusammenhängender Text in der Arbeitsmappe`,
    letters: (count) => `mehr als ${count} Zeichen, Wiederholungen eingerechnet`,
    rows: (count) => `mehr als ${count} Zeilen`,
    cells: (count) => `mehr als ${count} Zellen, leere eingerechnet`,
    depth: (count) => `mehr als ${count} Ebenen ineinander`,
  },
  notRead: {
    missing: (file) => `Die Datei ${file} gibt es nicht.`,
    unreadable: (file) => `Die Datei ${file} kann nicht gelesen werden: Prüfen Sie Ihre Rechte und den Pfad.`,
    folder: (file) => `${file} ist ein Ordner: Geben Sie eine Datei an.`,
    special: (file) => `${file} ist keine echte Datei, sondern ein Gerät, eine Pipe oder ein Socket: Geben Sie eine Datei an.`,
    outside: (file) => `${file} ist eine symbolische Verknüpfung, die aus dem Inhaltsordner hinausführt: Ihr wird nicht gefolgt. Geben Sie die Datei selbst an.`,
    'too-large': (file, megabytes) => `${file} ist größer als ${megabytes} MB: Teilen Sie den Inhalt auf mehrere Dateien auf.`,
  },
  mappingFaults: {
    syntax: (file, { line }) => `${file}, Zeile ${line}: Eine Zuordnung schreibt man „Überschrift: Feld“, eine je Zeile.`,
    drop: (file, { line }) => `${file}, Zeile ${line}: Beim Import wird nichts weggeworfen; schreiben Sie „notes“, um es getrennt aufzubewahren.`,
    unknown: (file, { line, found, suggestion }) => `${file}, Zeile ${line}: „${found}“ ist kein Feld.${meant(suggestion)} Schreiben Sie „notes“ für das, was keines hat.`,
  },
  mapping: {
    head: [
      'Überschrift, Schlüssel oder Spalte: Feld der Persona oder notes. Korrigieren, dann: npx --no handbook import DATEI --mapping DIESE-DATEI',
      'Rechts: wie das Feld gefunden wurde und wie viele Einträge hineinkommen. „#“ ist die Überschrift, mit der eine Persona beginnt.',
    ],
    sure: { title: 'sein Name', usual: 'üblicher Name', near: 'ähnlich, zu prüfen', shape: 'Form des Inhalts, zu prüfen', none: 'ohne Feld' },
    people: 'Gefundene Personen, und was dafür spricht:',
    why: { label: 'eine Überschrift, die benennt', fields: 'Felder', siblings: 'die gleiche Form wie die anderen', age: 'ein Alter', words: 'der Name im Text' },
  },
  told: {
    encoding: (list) => `Die Datei ist nicht in UTF-8: Sie wurde als ${list} gelesen. Prüfen Sie die Umlaute.`,
    formula: (list) => `Formeln, durch ihren letzten Wert ersetzt: ${list}.`,
    merged: (list) => `Verbundene Zellen; der Wert gilt für alle, die sie umfassen: ${list}.`,
    'no-name': (list) => `Zeilen oder Spalten ohne Namen, als Fortsetzung der Person davor gelesen; ist es jemand anderes, geben Sie in der Quelle einen Namen an und importieren Sie noch einmal: ${list}.`,
    'somebody-else': (list) => `Zeilen oder Spalten ohne Namen, als eigene Person gelesen, da Rolle, Alter oder Kennung nicht die der Person davor sind: ${list}.`,
    transposed: (list) => `Tabelle spaltenweise gelesen, eine Persona je Spalte${list ? `: ${list}` : ''}.`,
    'hidden-sheet': (list) => `Ausgeblendete Tabellenblätter, ebenfalls importiert: ${list}.`,
    'hidden-cells': (list) => `Ausgeblendete Zeilen und Spalten, ebenfalls importiert; lesen Sie nach, was dort steht: ${list}.`,
    error: (list) => `Zellen, in denen die Tabelle einen Fehler meldet, so importiert, wie sie sind; berichtigen Sie sie in der Quelle oder in der Persona: ${list}.`,
    total: (list) => `Zeilen oder Spalten, die nach einer Summe aussehen, als Personen gelesen; löschen Sie ihre Dateien, wenn niemand gemeint ist: ${list}.`,
    deleted: (list) => `Löschungen in der Änderungsverfolgung, weggelassen: ${list}.`,
    comments: (list) => `Kommentare weggelassen: ${list}.`,
    'hidden-text': (list) => `Verborgene Stellen, ebenfalls importiert; prüfen Sie, was sie sagen: ${list}.`,
    'hidden-slides': (list) => `Ausgeblendete Folien, ebenfalls importiert: ${list}.`,
    pictures: (list) => `Bilder im Dokument gelassen, von Hand hinzuzufügen: ${list}.`,
    nobody: (list) => `Keine Person beschrieben, daher weggelassen: ${list}.`,
    'ambiguous-date': (list) => `Daten, als Tag vor Monat gelesen; korrigieren Sie sie, wenn der Monat zuerst stand: ${list}.`,
    html: (list) => `HTML-Tags entfernt, ihr Text behalten: ${list}.`,
    control: (list) => `Unsichtbare Zeichen, durch ein Leerzeichen ersetzt: ${list}.`,
    link: (list) => `Bilder und Links auf Dateien, als Text behalten, ohne die Datei: ${list}.`,
    unplaced: (list) => `In den Notizen aufbewahrt, weil das Feld diese Form nicht annimmt: ${list}.`,
    'no-role': (list) => `In der Quelle ohne Rolle, zu ergänzen: ${list}.`,
    'name-from-file': (list) => `In der Quelle ohne Namen, nach dem Nächstliegenden benannt: ${list}.`,
    'id-changed': (list) => `Kennungen, die in dieser Datei schon vergeben waren, ergänzt: ${list}.`,
  },
  command: {
    exists: (files) => `Nichts wurde geschrieben, denn ein Import überschreibt nichts: ${files} ${files.includes(', ') ? 'sind' : 'ist'} schon vorhanden. Benennen Sie um oder löschen Sie, und versuchen Sie es erneut.`,
    persona: (file, placed, notes) => `${file}  ${placed} zugeordnet, ${notes} in den Notizen`,
    next: (command) => `Als Nächstes: ${command}`,
    more: (count) => ` und ${count} weitere`,
    nothingIn: (list) => `${list} enthält keine Datei, die importiert wird.`,
    left: (list) => `Im Ordner nicht gelesen: ${list}.`,
    newPeople: (list) => `Neue Personen in der Quelle: ${list}.`,
    newTexts: (file, list) => `${file} enthält noch nicht: ${list}.`,
  },
};
