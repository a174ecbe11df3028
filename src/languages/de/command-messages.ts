import type { say as french } from '../fr/command-messages.ts';
import { packageName, runPackage } from '../package-name.ts';
import { forms } from '../plural.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Meinten Sie „${suggestion}“?` : '');

/** What the command line says. */
export const say: typeof french = {
  unknownCommand: (name, suggestion) => `Den Befehl „${name}“ gibt es nicht.${meant(suggestion)} „${runPackage} --help“ zeigt alle.`,
  unknownFlag: (flag, suggestion) => `Die Option ${flag} gibt es nicht.${suggestion ? ` Meinten Sie --${suggestion}?` : ' „--help“ zeigt alle.'}`,
  needsValue: (flag, value) => `Die Option --${flag} braucht einen Wert: --${flag} ${value ?? '…'}.`,
  takesNoValue: (flag) => `Die Option --${flag} nimmt keinen Wert.`,
  badValue: (flag, value, allowed) => `„${value}“ ist kein Wert für --${flag}; möglich sind ${allowed.join(', ')}.`,
  badDay: (value) => `„${value}“ ist kein Tag; schreiben Sie --at so: --at 2026-03-01.`,
  badMonths: (value: string, most: number) => `„${value}“ ist keine Zahl von Monaten; schreiben Sie eine Zahl von 0 bis ${most}, zum Beispiel --within 3.`,
  partialReviews: () => `Einige Seiten haben Fehler: Was davon nicht lesbar ist, fehlt in dieser Liste. „${runPackage} check“ zeigt sie.`,
  needsArgument: (name, takes) => `Hier fehlt eine Angabe (${takes}): Schreiben Sie sie hinter den Namen des Befehls, also: ${runPackage} ${name} ${takes}`,
  noArguments: (value, takes) => (takes === undefined ? `„${value}“ ist zu viel: Dieser Befehl nimmt nur Optionen. Für einen anderen Ordner: --dir ${value}.` : `„${value}“ ist zu viel: Dieser Befehl nimmt nur eine Angabe (${takes}).`),
  unknownAudience: (name, suggestion, known) => `Den Leserkreis „${name}“ gibt es nicht.${meant(suggestion)} Mögliche Leserkreise: ${known.join(', ')}.`,
  noFolder: (folder) => `Den Ordner ${folder} gibt es nicht.`,
  noSite: (folder) => `In ${folder} gibt es keine Website. Starten Sie zuerst „${runPackage} build“.`,
  badOut: (folder) => `Die Website kann nicht in ${folder} geschrieben werden: Dieser Ordner enthält andere Dateien, die verloren gehen würden. Wählen Sie mit --out einen eigenen Ordner.`,
  notTrusted: (folder, typed) => `Die Änderungsdaten sind unbekannt: git weigert sich, ${folder} zu lesen, denn der Ordner gehört einem anderen Benutzer. Wenn Sie ihm vertrauen: git config --global --add safe.directory ${typed}`,
  unreadableHistory: (waiting) => {
    if (waiting && 'pipe' in waiting) return `Die Änderungsdaten sind unbekannt: ${waiting.pipe} ist keine Datei, sondern eine Leitung oder ein Gerät, auf das git endlos warten würde. Legen Sie dort wieder die Datei ab, die git erwartet.`;
    if (waiting) return `Die Änderungsdaten sind unbekannt: git hat nach ${waiting.seconds} Sekunden nicht geantwortet und wurde beendet. „git status“ zeigt, worauf es wartet.`;
    return 'Die Änderungsdaten sind unbekannt: git kann den Verlauf dieses Ordners nicht lesen. „git log“ sagt, warum.';
  },
  noBase: (name) =>
    `Das Repository zeigt nicht, was sich seit „${name}“ geändert hat: Dieser Commit oder Branch ist dort nicht bekannt oder hat mit dem jetzigen keine gemeinsame Vergangenheit. Eine Kopie ohne ihre Vergangenheit wird mit „git fetch --unshallow“ vollständig, im Workflow mit fetch-depth: 0.`,
  linkedOut: (path) => `${path} ist eine symbolische Verknüpfung oder führt über eine solche aus dem Inhaltsordner hinaus oder ins Leere: Ihr wird nicht gefolgt. Ersetzen Sie die Verknüpfung durch einen echten Ordner.`,
  notAFolder: (path) => `Nichts wurde geschrieben: Anstelle von ${path} wird ein Ordner erwartet. Entfernen Sie, was dort liegt, und versuchen Sie es erneut.`,
  badHost: (host) => `„${host}“ ist keine Adresse dieses Rechners; schreiben Sie z. B. --host 0.0.0.0, um im Netzwerk sichtbar zu sein, oder lassen Sie --host weg.`,
  badPort: (port) => `„${port}“ ist kein Port; schreiben Sie eine Zahl zwischen 0 und 65535, z. B. --port 4321.`,
  portTaken: (port) => `Der Port ${port} ist schon belegt. Wählen Sie mit --port einen anderen.`,
  openToOthers: () => 'Achtung: Solange dieser Befehl läuft, kann jeder Rechner im Netzwerk diese Website lesen. Beenden Sie ihn, sobald Sie ihn nicht mehr brauchen.',
  serving: (address) => `Die Website ist unter ${address} erreichbar (Strg+C beendet).`,
  busy: (folder, lock) => `Ein anderer Lauf schreibt gerade in ${folder}: Warten Sie, bis er fertig ist, oder löschen Sie ${lock}, wenn keiner läuft.`,
  diskFull: () => 'Der Datenträger ist voll: Schaffen Sie Platz, und versuchen Sie es erneut. Die bisherige Website bleibt bestehen.',
  notWritable: (path) => `Das System erlaubt nicht, ${path ? `in ${path}` : 'in diesen Ordner'} zu schreiben: Prüfen Sie die Rechte des Ordners. Die bisherige Website bleibt bestehen.`,
  inTheWay: (path) => `${path ?? 'Dieser Pfad'} ist nicht das, was dort erwartet wird: Eine Datei steht an der Stelle eines Ordners oder ein Ordner an der einer Datei. Benennen Sie um oder verschieben Sie, und versuchen Sie es erneut.`,
  noSearch: (detail) => `Die Suche kann auf diesem Rechner nicht erzeugt werden: Das Programm Pagefind startet nicht (${detail}). Installieren Sie die optionalen Abhängigkeiten neu (npm install --include=optional), oder erzeugen Sie die Website mit --no-search ohne Suche.`,
  noPaper: (packages) => `Hier können weder Blätter noch Bilder erzeugt werden, denn optionale Pakete fehlen (${packages.join(', ')}): Installieren Sie sie mit npm install --include=optional, nachdem Sie sie in package.json aus „overrides“ entfernt haben, falls sie dort stehen.`,
  noPrograms: () => 'Die Programme für diese Art von Rechner fehlen: Sie sind optionale Abhängigkeiten anderer Pakete, die npm install --omit=optional ebenfalls weglässt. Führen Sie npm install --include=optional aus.',
  noAstro: (name) => `Dieser Befehl braucht Astro, und das Paket ${name} ist hier nicht installiert: Führen Sie npm install --include=peer aus.`,
  notBuilt: () => 'Die Website wurde nicht erzeugt: Beheben Sie zuerst die Fehler oben. Die bisherige Website bleibt bestehen.',
  unexpected: (detail) => `Auf unserer Seite ist etwas schiefgegangen: ${detail}. HANDBOOK_DEBUG=1 zeigt die Einzelheiten; legen Sie sie einer Fehlermeldung bei.`,
  ofSystem: (folder) => `${folder} ist ein Ordner des Systems: Dort wird nichts gelesen oder geschrieben. Nennen Sie einen gewöhnlichen Ordner.`,
  diff: {
    noGit: `git ist hier nicht installiert: „${runPackage} diff“ vergleicht zwei Stände der Dateien, die git behalten hat.`,
    noRepository: (folder) => `${folder} liegt in keinem Git-Repository: Es gibt keinen früheren Stand zum Vergleichen.`,
    noCommit: 'Dieses Git-Repository hat noch keinen Commit: Es gibt keinen früheren Stand zum Vergleichen.',
    unreadable: (waiting) =>
      !waiting
        ? 'git kann den Verlauf dieses Ordners nicht lesen: „git log“ sagt, warum.'
        : 'pipe' in waiting
          ? `git wird nicht gefragt, denn ${waiting.pipe} ist eine Pipe oder ein Gerät, worauf es ohne Ende warten würde. Ersetzen Sie es durch die richtige Datei.`
          : `git hat in diesem Ordner nicht innerhalb von ${waiting.seconds} Sekunden geantwortet. Vielleicht wartet es auf eine Pipe oder auf eine Festplatte, die nicht mehr antwortet.`,
    unknownRevision: (name, suggestion) => `Hier gibt es keinen Branch, Tag oder Commit „${name}“.${suggestion ? ` Meinten Sie „${suggestion}“?` : ' „git log --oneline“ zeigt die letzten Commits.'}`,
    shallow: 'Dieser Kopie des Repositorys fehlt ein Teil des Verlaufs: Führen Sie „git fetch --unshallow“ aus und versuchen Sie es noch einmal; auf einer Plattform verlangen Sie den ganzen Verlauf (fetch-depth: 0, GIT_DEPTH: 0).',
    noMain: `Der veröffentlichte Branch ist hier unbekannt: Sagen Sie, womit verglichen wird, zum Beispiel „${runPackage} diff HEAD~1“, oder setzen Sie repository.branch in handbook.yaml.`,
    unrelated: (name) => `Dieser Branch hat keinen Commit mit ${name} gemeinsam: Sagen Sie, womit verglichen wird, zum Beispiel „${runPackage} diff ${name}“.`,
    tooMany: (value) => `„${value}“ ist zu viel: Dieser Befehl vergleicht zwei Stände, BASE und HEAD.`,
    faulty: `Einige Dateien enthalten Fehler: Vielleicht sind nicht alle ihre Änderungen genannt. „${runPackage} check“ zeigt die heutigen.`,
  },
  astro: {
    twice: () => 'Die Astro-Konfiguration ruft handbook() zweimal auf: Behalten Sie einen Aufruf.',
    unknownOption: (name, suggestion, known) => `handbook() hat keine Einstellung „${name}“.${meant(suggestion)} Mögliche Einstellungen: ${known.join(', ')}.`,
    badOption: (name, example) => `Einstellung ${name} von handbook(): Dieser Wert passt nicht. Schreiben Sie zum Beispiel ${example}.`,
    unknownComponent: (name, suggestion, known) => `handbook() hat keine Komponente „${name}“, die sich ersetzen lässt.${meant(suggestion)} Mögliche Komponenten: ${known.join(', ')}.`,
    noContent: (folder) => `Einstellung content von handbook(): ${folder} ist kein Ordner mit einer handbook.yaml. Nennen Sie ihn vom Ordner des Astro-Projekts aus, zum Beispiel content: './handbook'.`,
    noFile: (option, path) => `Einstellung ${option} von handbook(): Die Datei ${path} gibt es nicht. Nennen Sie sie vom Ordner des Astro-Projekts aus.`,
    badAt: (at) => `Einstellung at von handbook(): „${at}“ ist keine Adresse der Website. Schreiben Sie zum Beispiel at: '/kundenpersonas/'.`,
    trailingSlash: () => "Die Adressen des Handbuchs enden mit einem Schrägstrich: Ersetzen Sie in der Astro-Konfiguration trailingSlash: 'never' durch 'ignore' oder 'always'.",
    buildFormat: (format) => `Die Seiten des Handbuchs sind Ordner: Entfernen Sie build.format: '${format}' aus der Astro-Konfiguration oder setzen Sie es auf 'directory'.`,
    i18nFallback: () => `i18n.fallback würde jede Seite des Handbuchs in eine Sprache kopieren, die nicht ihre ist: Entfernen Sie diese Astro-Einstellung, oder bauen Sie das Handbuch getrennt mit ${runPackage} build.`,
    incremental: () => 'experimental.incrementalBuild würde alte Seiten des Handbuchs behalten, dessen Inhalt nicht in src/ liegt: Entfernen Sie diese Astro-Einstellung.',
    taken: (path, file, at) => `Die Adresse ${path} gehört sowohl zu einer Seite des Handbuchs als auch zu ${file}. Geben Sie dem Handbuch eine andere Adresse (at: '${at}'), oder benennen Sie diese Seite um.`,
    takenByFile: (path, file) => `Die Datei ${file} nimmt den Platz von ${path} ein, das zum Handbuch gehört: Benennen Sie sie um, oder entfernen Sie sie.`,
    notBuilt: () => 'Das Handbuch wurde nicht veröffentlicht: Beheben Sie zuerst die Fehler oben.',
    unfinished: () => 'Der Build brach ab, bevor das Handbuch vollständig war: Veröffentlichen Sie diesen Ordner nicht.',
  },
  mdx: {
    noFolder: (folder) => `--mdx: Den Ordner ${folder} gibt es nicht. Nennen Sie den Ihrer .astro-Komponenten, von dem Ordner aus, in dem Sie sind.`,
    noPackage: (setting) => `${setting} braucht das Paket @astrojs/mdx, das nicht installiert ist: npm install @astrojs/mdx.`,
    notMade: (place, detail) => `${place}: Diese Seite kann nicht erzeugt werden („${detail}“).`,
    badName: (name) => `Einstellung mdx.components von handbook(): „${name}“ ist kein Name einer Komponente. Er beginnt mit einem Großbuchstaben, zum Beispiel Quiz.`,
    inlined: () => "MDX-Seiten haben keine Stile im Text: Ersetzen Sie in der Astro-Konfiguration build.inlineStylesheets: 'always' durch 'auto'.",
  },
  stages: {
    check: 'Kontrolle der Dateien',
    pages: 'Schreiben der Seiten',
    search: 'Suchindex',
    data: 'Daten für andere Werkzeuge',
    sheets: 'Setzen der Blätter',
    publish: 'Bereitstellen der Website',
  },
  built: { line: '{pages} in {folder} in {seconds} s ({size}, {warnings}).', pages: forms({ one: '{n} Seite', other: '{n} Seiten' }), warnings: forms({ one: '{n} Warnung', other: '{n} Warnungen' }), kilo: '{n} kB', mega: '{n} MB' },
  init: {
    hadContent: 'Dieser Ordner enthält schon Inhalte: Nur die fehlenden Hilfsdateien werden geschrieben.',
    written: 'Geschrieben:',
    left: 'Unverändert gelassen, weil schon vorhanden:',
    nothing: 'Nichts zu schreiben: Alles ist da.',
    scripts: 'Skripte',
    next: 'So geht es weiter:',
    install: `npm install --save-dev ${packageName}   # damit alle mit derselben Version arbeiten`,
    forge: `${runPackage} init --ci github   # oder gitlab: prüft jede Änderung und veröffentlicht`,
    steps: [`${runPackage} check   # sagt, was nicht stimmt und in welcher Zeile`, `${runPackage} dev     # zeigt die Website, während Sie schreiben`, `${runPackage} build   # erzeugt die Website in dist/`],
  },
  schemas: {
    written: (files) => `Für Editoren aktualisiert:\n${files.map((file) => `  ${file}`).join('\n')}`,
    fresh: (folder) => `${folder} ist aktuell.`,
  },
  translated: {
    note: 'Woraus jede Übersetzung entstand, vermerkt von „npx --no handbook translated“: Hier ist nichts zu ändern.',
    unknown: (file: string, suggestion: string | undefined) => `Es gibt keine Übersetzung „${file}“.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''} Geben Sie den Pfad einer Datei an, z. B. personas/clara.en.yaml.`,
    noted: (files: number) => `${files} ${files === 1 ? 'Datei' : 'Dateien'} vermerkt:`,
    nothing: 'Nichts zu vermerken: Jeder übersetzte Text kennt bereits sein Original.',
    left: (count: number) => `${count} ${count === 1 ? 'Text ist' : 'Texte sind'} noch durchzusehen, da sich das Original geändert hat: „handbook check“ zeigt ${count === 1 ? 'ihn' : 'sie'}.`,
    broken: 'Nichts wurde vermerkt: Korrigieren Sie zuerst die Fehler oben.',
  },
  print: {
    unknown: (id, suggestion) => `Für diesen Leserkreis gibt es keine Persona und kein Segment „${id}“.${meant(suggestion)}`,
    noDepartment: (id, suggestion, known) => `Die Abteilung „${id}“ gibt es nicht.${meant(suggestion)} Abteilungen: ${known.join(', ')}.`,
    noDepartmentFormat: '--department gilt nur für Abteilungsblätter: Ergänzen Sie --format department-a4.',
    unshown: (id, format) => `Keines der gewünschten Formate zeigt „${id}“: Ergänzen Sie --format ${format}.`,
    nothingForDepartments: 'Keine dieser Personas enthält Empfehlungen für eine Abteilung: Im Format department-a4 gibt es nichts zu drucken.',
    noFormat: (name, suggestion, known) => `Das Format „${name}“ gibt es nicht.${meant(suggestion)} Mögliche Formate: ${known.join(', ')}.`,
    noLargeCards: 'Eine Karte ist zu klein für Großdruck: Wählen Sie ein Poster, z. B. --format poster-a4.',
    noBleedBooklet: 'Eine Broschüre wird ohne Beschnitt gedruckt: Lassen Sie --bleed weg, oder wählen Sie ein Poster, z. B. --format poster-a4.',
    retired: (id) => `Die Persona „${id}“ ist zurückgezogen: Sie wird nur mit --retired gedruckt.`,
    nothing: 'Es gibt nichts zu drucken.',
    noSite: 'Die Blätter haben keinen Code zum Scannen: Ergänzen Sie „site“ in handbook.yaml, mit der Adresse der Website.',
    broken: 'Nichts wurde gedruckt: Beheben Sie zuerst die Fehler oben.',
    missed: (files) => `${files} ${files === 1 ? 'Datei wurde' : 'Dateien wurden'} nicht gedruckt: Was dem im Weg steht, sehen Sie oben.`,
    summary: (files, sheets, folder, seconds) => `${files} ${files === 1 ? 'Datei' : 'Dateien'} (${sheets} ${sheets === 1 ? 'Blatt' : 'Blätter'}) in ${folder} in ${seconds} s.`,
  },
};
