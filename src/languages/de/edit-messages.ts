import type { editing as french } from '../fr/edit-messages.ts';
import { runPackage } from '../package-name.ts';
import { firstOf } from '../quoted.ts';

const meant = (suggestion: string | undefined) => (suggestion ? ` Meinten Sie „${suggestion}“?` : '');
const changes = (count: number, files: number) => (count === 0 ? 'kein Verweis anzupassen' : `${count} Verweis${count === 1 ? '' : 'e'} in ${files} Datei${files === 1 ? '' : 'en'} angepasst`);

/** What is said of changes in content files: renaming, erasing. */
export const editing: typeof french = {
  target: {
    unknown: (name, suggestion) => `Nichts heißt „${name}“.${meant(suggestion)}`,
    former: (name, id) => `„${name}“ ist ein früherer Name von „${id}“: Geben Sie den heutigen an.`,
    several: (name, choices) => `Mehrere Einträge heißen „${name}“: Schreiben Sie ${choices.map((one) => `„${one}“`).join(' oder ')}.`,
    noItem: (name, within, suggestion, known) => `In „${within}“ hat nichts die Kennung „${name}“.${suggestion || known.length === 0 ? meant(suggestion) : ` Mögliche Kennungen: ${firstOf(known, 12, '.')}`}`,
    items: (name, file, lines) => `„${name}“ bezeichnet in ${file} mehreres (Zeilen ${lines.join(', ')}): Geben Sie zuerst von Hand verschiedene Kennungen.`,
    notAStudy: (name) => `„${name}“ ist keine Studie: Nur Studien, ihre O-Töne und ihre Ergebnisse lassen sich löschen. Anderes wird zurückgezogen (state: retired) oder von Hand gelöscht.`,
  },
  name: {
    notAnId: (name, suggestion) => `„${name}“ ist keine Kennung: Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.${suggestion ? ` Schreiben Sie zum Beispiel „${suggestion}“.` : ''}`,
    same: (name) => `„${name}“ ist schon der Name: Es gibt nichts zu ändern.`,
    taken: (name, by, former) => `„${name}“ ist vergeben: ${former ? `So hieß früher ${by}, und alte Adressen führen dorthin` : `So heißt ${by}`}. Wählen Sie einen anderen Namen.`,
    fileTaken: (file) => `Nichts wurde geändert: ${file} gibt es schon.`,
  },
  fault: {
    unsound: (file) => `Nichts wurde geändert: ${file} enthält Fehler oder ist keine gewöhnliche Datei und lässt sich nicht sicher ändern. Beheben Sie sie zuerst (${runPackage} check zeigt sie), und versuchen Sie es dann noch einmal.`,
    unsafe: (file) => `Nichts wurde geändert: ${file ?? 'Das Handbuch'} ist so geschrieben, dass eine Änderung anderes träfe. Ändern Sie es von Hand; ${runPackage} check sagt, was fehlt.`,
  },
  shown: 'Nichts wird geschrieben. Das würde sich ändern:',
  rename: {
    moved: (from, to) => `${from} → ${to}`,
    entity: ({ name, id, originals, translations, references, files }, isDone) =>
      `${name} ${isDone ? 'heißt jetzt' : 'hieße dann'} „${id}“: ${originals} Datei${originals === 1 ? '' : 'en'}${translations > 0 ? ` und ${translations} Übersetzung${translations === 1 ? '' : 'en'}` : ''} umbenannt, ${changes(references, files)}. Die frühere Adresse und schon gedruckte Blätter ${isDone ? 'führen' : 'führten'} weiter dorthin.`,
    part: ({ from, to, where, references, files }, isDone) => `„${from}“ ${isDone ? 'heißt jetzt' : 'hieße dann'} „${to}“ in ${where}: ${changes(references, files)}.`,
    still: (from, places, more) => [`„${from}“ steht noch hier, in Sätzen, Code oder Kommentaren: Dort wird nichts geändert, denn es kann etwas anderes gemeint sein. Bitte nachlesen:`, ...places, ...(more > 0 ? [`  und ${more} weitere Zeile${more === 1 ? '' : 'n'}.`] : [])],
  },
  retire: {
    notAPersona: (name: string) => `„${name}“ ist keine Persona: Nur Personas werden zurückgezogen.`,
    itself: (id: string) => `„${id}“ kann sich nicht selbst ersetzen: Nennen Sie eine andere Persona.`,
    retiredSuccessor: (id: string) => `„${id}“ ist selbst zurückgezogen: Nennen Sie eine Persona, die in Gebrauch ist.`,
    already: (id: string) => `„${id}“ ist bereits zurückgezogen: Es gibt nichts zu ändern.`,
    shown: (file: string) => `Nichts wird geschrieben. Das würde sich ändern:\n  ${file}`,
    done: (name: string, successor: string | undefined) =>
      successor ? `${name} ist zurückgezogen: Die Seite und die schon gedruckten Blätter führen zu ${successor}.` : `${name} ist zurückgezogen. Tritt eine andere Persona an diese Stelle, sagen Sie es: mit --successor und ihrer Kennung.`,
  },
  erase: {
    head: (title, file, part) => (part === undefined ? `Die Studie „${title}“ (${file}) löschen:` : `„${part}“ aus der Studie „${title}“ (${file}) löschen:`),
    references: (count, files) => (count === 0 ? 'Nichts verweist darauf.' : `${count} Verweis${count === 1 ? '' : 'e'} in ${files} Datei${files === 1 ? '' : 'en'} zu entfernen.`),
    losses: 'Diese verlieren Belege:',
    loss: (name, file, before, after) => `${name} (${file}): belegte Aussagen, ${before} → ${after}`,
    hypothesis: (line, text) => `Zeile ${line}, wird zur Hypothese: ${text}`,
    quotes: 'Zitate, die wörtlich von Teilnehmenden stammen; auch sie werden entfernt:',
    repeated: 'Texte, die diese Worte noch enthalten; sie bleiben und sind von Ihnen zu prüfen und zu ändern:',
    pictures: (list) => `Bilder, die nur diese Studie zeigt, werden mit gelöscht: ${list}.`,
    sheets: (list) => `Gedruckte Blätter, die eine Spur davon tragen und zu ersetzen sind, wo sie hängen: die von ${list}.`,
    question: 'Löschen? Schreiben Sie „ja“, um zu bestätigen: ',
    yes: ['ja', 'j', 'yes', 'y'],
    notConfirmed: 'Nichts wurde gelöscht. Um wirklich zu löschen, fügen Sie --yes hinzu.',
    done: 'In diesem Ordner und in dem, was dieser Rechner aufgehoben hatte, ist es gelöscht. Erzeugen Sie die Website neu, und werfen Sie die früheren Ordner dist und print weg.',
    git: (command, words) =>
      `git bewahrt alles noch auf: in jedem Commit, in jeder Kopie (Klone, Forks), in Sicherungen und auf der Forge. Um die Geschichte umzuschreiben, in einem frischen Klon: ${command}.${words ? ` Diese Worte standen auch in anderen Dateien: Schreiben Sie sie in words.txt, eines je Zeile, dann: ${words}.` : ''} Bitten Sie dann die Forge, Zwischenspeicher und Pull Requests zu leeren, und alle, neu zu klonen. docs/security.md sagt den Rest.`,
  },
};
