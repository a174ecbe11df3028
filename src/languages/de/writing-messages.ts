import type { Language } from '../fr/index.ts';
import { runPackage } from '../package-name.ts';

/** What something new may be called, by its type. */
const named: Readonly<Record<string, string>> = {
  persona: 'Clara Morel',
  segment: 'Junge Berufstätige',
  icp: 'Industrieller Mittelstand',
  study: 'Interviews im März',
  decision: 'Nach einem Schaden binnen einer Stunde zurückrufen',
  guide: 'Eine Persona lesen',
  translation: 'clara en',
};

/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing: Language['writing'] = {
  refused: {
    'read-only': (file) => `Es wurde nichts geschrieben: ${file} ist schreibgeschützt. Heben Sie den Schutz auf und versuchen Sie es erneut.`,
    changed: (file) => `Es wurde nichts geschrieben: ${file} hat sich gerade geändert. Versuchen Sie es erneut.`,
  },
  begin: {
    unknownType: (type, suggestion, types) =>
      `${type === undefined ? 'Es fehlt, was begonnen werden soll' : `„${type}“ ist keine Art von Datei`}.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''} Begonnen werden kann: ${types.join(', ')}. Zum Beispiel: npx --no handbook new persona Clara Morel`,
    flagUnfit: (flag, type, fits) => `Die Option --${flag} passt nicht zu „${type}“: Sie gilt für ${fits.join(', ')}.`,
    needsName: (type) => `Es fehlt ein Name: Schreiben Sie ihn hinter „${type}“, zum Beispiel npx --no handbook new ${type} ${named[type] ?? 'Clara Morel'}.`,
    question: (type) => (type === 'translation' ? 'Welche Seite soll in welche Sprache übersetzt werden (clara en)?' : 'Welcher Name?'),
    isPath: (name, folder, plain) => `„${name}“ ist ein Pfad und kein Name: Die Datei kommt von selbst nach ${folder}/. Schreiben Sie nur den Namen${plain ? `, etwa „${plain}“` : ''}.`,
    noId: (name) => `Aus „${name}“ lässt sich keine Adresse bilden: Eine Kennung hat nur lateinische Buchstaben ohne Akzente, Ziffern und Bindestriche. Wählen Sie sie, zum Beispiel --id ivan-petrov`,
    badId: (id, suggestion) => `„${id}“ hat nicht die Form einer Kennung, die nur Kleinbuchstaben ohne Akzente, Ziffern und Bindestriche hat.${suggestion ? ` Meinten Sie --id ${suggestion}?` : ''}`,
    taken: (id, free) => `Es wurde nichts geschrieben: „${id}“ gibt es schon oder gab es einmal. Eine freie Kennung: --id ${free}.`,
    fileTaken: (file, free) => `Es wurde nichts geschrieben: ${file} gibt es schon. Ergänzen Sie diese Datei${free === undefined ? '' : ` oder wählen Sie einen anderen Namen, zum Beispiel „${free}“`}.`,
    noSegment: (id, suggestion) => `Es gibt kein Segment „${id}“.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''}`,
    noKit: (from, suggestion, pages) => `Keine Seite „${from}“ des Leitfadens enthält eine Studie zum Kopieren.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''}${pages.length > 0 ? ` Mögliche Seiten: ${pages.join(', ')}.` : ''}`,
    needsLanguage: (name, known) => `In welche Sprache soll „${name}“ übersetzt werden? Schreiben Sie zum Beispiel npx --no handbook new translation ${name} ${known[0] ?? 'en'}.${known.length > 0 ? ` Sprachen der Website: ${known.join(', ')}.` : ''}`,
    noLanguage: (language, original, others) =>
      language === original
        ? `„${language}“ ist die Sprache, in der die Inhalte geschrieben sind: Es gibt nichts zu übersetzen.`
        : `„${language}“ ist keine Sprache dieser Website: Ergänzen Sie sie unter „languages“ in handbook.yaml, zum Beispiel languages: [${[original, ...others, language].join(', ')}].`,
    severalNamed: (name, files) => `„${name}“ bezeichnet mehrere Dateien: Schreiben Sie ${files.join(' oder ')}.`,
    unknownOriginal: (name, suggestion) => `Unter dem Namen „${name}“ gibt es nichts zu übersetzen.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''}`,
    made: (file) => `Begonnen: ${file}`,
    next: (dir, address) => `Füllen Sie die Datei aus, dann:\n  npx --no handbook check${dir}   # sagt, was nicht stimmt und in welcher Zeile\n  npx --no handbook dev${dir}     # zeigt sie${address ? ` unter ${address}` : ''}`,
  },
  template: {
    opening: {
      persona: 'Eine Persona ist eine erfundene Person, geschrieben nach dem, was echte Menschen gesagt haben.\nBeginnen Sie mit der Rolle (role), den Zielen (goals) und dem, was sie zurückhält (brakes). Ein Satz ohne Beleg erscheint als Hypothese: Das ist ehrlich.',
      segment: 'Ein Segment ist ein Schnitt durch den Kundenbestand: Kriterien (criteria) und datierte Zahlen (figures). Was diese Kunden denken, steht in den Personas.',
      icp: 'Ein ideales Kundenprofil sagt, wo Sie Kunden suchen. Beginnen Sie mit den Kriterien (criteria) und mit dem, was eine Firma ausschließt (disqualifiers).',
      record: 'Eine Studie: worauf die Aussagen der Personas beruhen. Niemals der Name einer befragten Person.\nBeginnen Sie mit dem Gesagten, Wort für Wort (verbatims), und mit der Einwilligung der Befragten (consent).',
      decision:
        'Eine Entscheidung: was mit Blick auf jemanden gewählt wurde. Ein paar Zeilen genügen: das Datum, die Abteilung und die Personas, an die gedacht wurde.\nKommen Sie darauf zurück und sagen Sie, was daraus wurde (outcome), auch wenn es misslungen ist: Daraus lernt man.',
      guide: 'Eine Seite des Leitfadens beantwortet eine Frage Ihrer Kolleginnen und Kollegen. Sie wird in Markdown geschrieben, unter der Zeile „---“.',
    },
    fill: 'Zeilen, die mit „#“ beginnen, werden nicht veröffentlicht. Um einen Abschnitt auszufüllen: Entfernen Sie das „#“ und das Leerzeichen vor seinen Zeilen und ersetzen Sie das Beispiel.',
    page: 'Diese Seite ist noch zu schreiben.',
  },
  translation: {
    opening: (file) =>
      `Übersetzung von ${file}. Jeder Text des Originals steht als Kommentar da: Schreiben Sie Ihren darunter, hinter den Doppelpunkt. Was leer bleibt, erscheint in der Sprache des Originals. Ein Text aus mehreren Absätzen: „|-“ hinter dem Doppelpunkt, dann der Text in den Zeilen darunter, um zwei Leerzeichen eingerückt.`,
    body: (file) => `Der übrige Text wird unter der Zeile „---“ übersetzt, die diese Schlüssel schließt; das Original steht in ${file}.`,
    unnamed: 'Diese Texte haben im Original keine Kennung (id): Geben Sie ihnen eine, um sie zu übersetzen.',
  },
  upgrade: {
    noSettings: 'In diesem Ordner gibt es keine handbook.yaml: Nichts sagt, für welche Version die Inhalte geschrieben sind.',
    current: (version) => `Nichts zu tun: Die Inhalte folgen dem Modell ${version}, dem dieser Version des Werkzeugs.`,
    done: (version) => `Die Inhalte folgen dem Modell ${version}, und handbook.yaml sagt es (schemaVersion: ${version}). Geändert, mit allen Kommentaren:`,
  },
  format: {
    written: 'In Form gebracht, ohne einen Wert oder Kommentar zu verlieren:',
    toWrite: `In Form zu bringen (${runPackage} fmt):`,
    nothing: (files, left) => (left > 0 ? 'Sonst ist nichts in Form zu bringen.' : files > 1 ? `${files} Dateien, bereits in Form.` : 'Nichts in Form zu bringen.'),
    ids: (ids) => `hinzugefügte Kennung${ids.length > 1 ? 'en' : ''}: ${ids.join(', ')}`,
    faulty: (file) => `${file} bleibt, wie es ist, denn es enthält Fehler: „${runPackage} check“ zeigt sie.`,
    unusual: (file) => `${file} bleibt, wie es ist: Es ist auf seltene Weise geschrieben, die dieser Befehl nicht ohne Risiko in Form bringen kann.`,
    held: {
      alias: (file, name) => `In ${file} bleiben die Schlüssel in ihrer Reihenfolge: „*${name}“ wiederholt, was „&${name}“ weiter oben benennt, und stünde davor. Schreiben Sie diesen Wert an beiden Stellen aus, ohne & und *, und starten Sie den Befehl noch einmal.`,
      text: (file) => `In ${file} bleiben die Schlüssel in ihrer Reihenfolge: Ein Text, der mit „|+“ oder „>+“ beginnt, behält die leeren Zeilen, die ihm folgen. Beginnen Sie ihn mit „|“ oder „>“, und starten Sie den Befehl noch einmal.`,
    },
    unknownFile: (name, suggestion) => `„${name}“ ist keine Inhaltsdatei dieses Ordners.${suggestion ? ` Meinten Sie „${suggestion}“?` : ''}`,
  },
};
