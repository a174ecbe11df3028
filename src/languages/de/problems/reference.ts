import type { TargetKind } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';
import { firstOf } from '../../quoted.ts';

const KNOWN_SHOWN = 8;
const day = (date: string) => formatsFor('de').date(date);

const listOf = (ids: readonly string[]) => ids.slice(0, KNOWN_SHOWN).join(', ') + (ids.length > KNOWN_SHOWN ? ' …' : '');

const missing: Record<TargetKind, (id: string, within: string) => string> = {
  persona: (id) => `Keine Persona heißt „${id}“ (keine Datei dieses Namens in personas/).`,
  segment: (id) => `Kein Segment heißt „${id}“ (keine Datei dieses Namens in segments/).`,
  icp: (id) => `Kein Zielunternehmen heißt „${id}“ (keine Datei dieses Namens mit „kind: icp“ in segments/).`,
  record: (id) => `Keine Studie heißt „${id}“ (keine Datei dieses Namens in research/).`,
  decision: (id) => `Keine Entscheidung heißt „${id}“ (keine Datei dieses Namens in decisions/).`,
  guide: (id) => `Keine Leitfadenseite heißt „${id}“ (keine Datei dieses Namens in guide/).`,
  source: (id) => `Die Quelle „${id}“ ist in handbook.yaml unter sources nicht angelegt.`,
  department: (id) => `Die Abteilung „${id}“ ist in handbook.yaml unter departments nicht angelegt.`,
  verbatim: (id, within) => `${within} enthält weder O-Ton noch Erkenntnis noch Kennzahl mit der Kennung „${id}“.`,
  figure: (id, within) => `${within} enthält keine Kennzahl mit der Kennung „${id}“.`,
  evidence: (id) => `Der Beleg „${id}“ gehört zu keiner Studie in research/ und zu keinem Segment.`,
  statement: (id) => `Keine Aussage dieser Datei hat die Kennung „${id}“.`,
  personaStatement: (id, within) => `${within} enthält keine Aussage mit der Kennung „${id}“.`,
  answered: (id) => `Keine Hürde, keine Schwierigkeit, kein Ärgernis und kein Hebel dieser Datei hat die Kennung „${id}“.`,
  audience: (id) => `„${id}“ ist kein bekannter Leserkreis.`,
};

export const reference: Messages<'reference' | 'visibility' | 'id' | 'statement' | 'translation'> = {
  'reference/unknown': {
    say: ({ kind, id, within }) => missing[kind](id, within ? `„${within}“` : 'Diese Datei'),
    mend: ({ suggestion, known }) => {
      if (suggestion) return `Meinten Sie „${suggestion}“?`;
      return known.length > 0 ? `Möglich sind: ${listOf(known)}.` : 'Es gibt dergleichen noch nicht: Legen Sie es an, oder entfernen Sie diesen Verweis.';
    },
  },
  'reference/gone': {
    say: ({ id, folder, date, places }) => {
      const gone = date ? `ist „${id}“ seit dem ${day(date)} nicht mehr in ${folder}/` : `ist „${id}“ soeben aus ${folder}/ verschwunden`;
      return places.length === 1 ? `Laut git ${gone}, doch hier wird noch darauf verwiesen.` : `Laut git ${gone}, doch ${places.length} Stellen verweisen noch darauf: ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`;
    },
    mend: ({ id, kind, gone, places }) => {
      const remove = places.length === 1 ? 'entfernen Sie diesen Verweis' : 'entfernen Sie diese Verweise';
      const back = `Legen Sie ${gone} wieder an (git bewahrt die Datei)`;
      const otherwise = `Gibt es die Datei unter einem anderen Namen, ergänzen Sie darin „aliases: [${id}]“.`;
      if (kind === 'persona') return `${back} und ziehen Sie die Persona mit „${runPackage} retire ${id} --successor …“ zurück, oder ${remove}. ${otherwise}`;
      if (kind === 'record') return `${back} und löschen Sie die Studie mit „${runPackage} erase ${id}“, das auch die Verweise bereinigt, oder ${remove}. ${otherwise}`;
      return `${back}, oder ${remove}. ${otherwise}`;
    },
  },
  'reference/renamed': {
    say: ({ ids, places }) => `Laut git hieß diese Datei ${ids.map((id) => `„${id}“`).join(', dann ')}, und ${places.length === 1 ? 'eine Stelle nennt sie noch so' : `${places.length} Stellen nennen sie noch so`}: ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`,
    mend: () => `Damit sie wie alte Links hierher führen, schreiben Sie Folgendes („${runPackage} rename“ erledigt alles auf einmal):`,
  },
  'reference/self': {
    say: ({ id }) => `Diese Datei verweist auf sich selbst („${id}“).`,
    mend: () => 'Entfernen Sie diesen Verweis, oder nennen Sie eine andere Datei.',
  },
  'reference/twice': {
    say: ({ value, line }) => `„${value}“ ist in dieser Liste schon genannt, in Zeile ${line}.`,
    mend: () => 'Behalten Sie es dort einmal, oder nennen Sie hier, was Sie meinten.',
  },
  'visibility/unknown-field': {
    say: ({ key }) => `„${key}“ ist kein Feld dieser Persona: Was Sie schützen wollten, würde für alle sichtbar bleiben.`,
    mend: ({ suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“?` : 'Nennen Sie einen Schlüssel dieser Datei, z. B. „notes“, „demographics.income“ oder „goals.zeit-gewinnen“.'),
  },
  'id/duplicate': {
    say: ({ id, other }) => `Die Kennung „${id}“ gehört schon zu ${other}: Nur eine der beiden würde angezeigt.`,
    mend: () => 'Benennen Sie eine der beiden Dateien um, und ändern Sie ihre „id“.',
  },
  'id/mismatch': {
    say: ({ id, expected }) => `Die Kennung „${id}“ ist nicht der Name der Datei, „${expected}“.`,
    mend: () => 'Schreiben Sie den Namen der Datei, oder benennen Sie die Datei um:',
  },
  'id/alias-taken': {
    say: ({ id, other }) => `Die frühere Kennung „${id}“ führt schon zu ${other}.`,
    mend: () => 'Entfernen Sie sie aus einer der beiden Dateien.',
  },
  'id/renamed': {
    say: ({ ids, addresses }) =>
      ids.length === 1 ? `Laut git hieß diese Datei „${ids[0]}“: Ihre frühere Adresse ${addresses[0]} würde ins Leere führen.` : `Laut git hieß diese Datei ${ids.map((id) => `„${id}“`).join(', dann ')}: Ihre früheren Adressen (${addresses.join(', ')}) würden ins Leere führen.`,
    mend: () => 'Damit alte Links weiter hierher führen, schreiben Sie:',
  },
  'statement/duplicate-id': {
    say: ({ id, line }) => `Die Kennung „${id}“ ist in Zeile ${line} schon vergeben.`,
    mend: () => 'Wählen Sie eine andere, und korrigieren Sie die Übersetzungen und Urteile, die sie nennen.',
  },
  'statement/needs-id': {
    say: ({ text }) => `„${text}“ braucht eine Kennung, weil sich eine Übersetzung, ein Urteil oder eine Antwort darauf bezieht.`,
    mend: () => 'Schreiben Sie dies, und nennen Sie diese Kennung in der Übersetzung, im Urteil oder in der Antwort:',
  },
  'translation/misnamed': {
    say: ({ source }) => `Diese Datei scheint „${source}“ zu übersetzen, aber ihr Name sagt es nicht.`,
    mend: ({ name }) => `Benennen Sie sie in „${name}“ um, neben dem Original.`,
  },
  'translation/orphan': {
    say: ({ source }) => `Diese Übersetzung hat kein Original: ${source} gibt es nicht.`,
    mend: ({ name }) => (name ? `Benennen Sie sie „${name}“, wenn sie das übersetzt, oder löschen Sie sie.` : 'Benennen Sie sie nach der Datei, die sie übersetzt, oder löschen Sie sie.'),
  },
  'translation/language': {
    say: ({ language, languages, isOriginal }) => {
      if (isOriginal) return `Die Sprache „${language}“ ist die der Originale, nicht die einer Übersetzung.`;
      return languages.length > 0 ? `Die Sprache „${language}“ gehört nicht zu den Übersetzungen dieser Website (${languages.join(', ')}).` : `„${language}“ ist keine Übersetzungssprache dieser Website; sie hat keine.`;
    },
    mend: ({ isOriginal }) => (isOriginal ? 'Übertragen Sie diese Texte in das Original, und löschen Sie diese Datei.' : 'Ergänzen Sie sie in handbook.yaml unter „languages“, nach der Sprache der Originale, oder benennen Sie die Datei um.'),
  },
  'translation/unknown-key': {
    say: ({ key }) => `„${key}“ gibt es im Original nicht: Diese Übersetzung würde nicht angezeigt.`,
    mend: ({ suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“?` : 'Übernehmen Sie den Schlüssel oder die Kennung des Originals.'),
  },
  'translation/not-text': {
    say: ({ key, byId }) => (byId ? `Die Einträge von „${key}“ haben im Original eine Kennung: An ihr wird die Übersetzung jedes Eintrags erkannt.` : `„${key}“ wird nicht so übersetzt: Eine Übersetzung enthält nur Texte, an derselben Stelle wie im Original.`),
    mend: ({ byId, under }) => (byId ? 'Schreiben Sie die Kennung jedes Eintrags, dann seine Übersetzung:' : under ? 'Schreiben Sie den übersetzten Text unter seinen Schlüssel:' : 'Entfernen Sie diesen Schlüssel, oder schreiben Sie den übersetzten Text hinein.'),
  },
  'translation/incomplete': {
    say: ({ count, language }) => (count === 1 ? `Ein Text ist nicht übersetzt (${language}); er erscheint in der Originalsprache.` : `${count} Texte sind nicht übersetzt (${language}); sie erscheinen in der Originalsprache.`),
    mend: ({ count, first }) => (count === 1 ? `Übersetzen Sie „${first}“, sobald Sie können.` : `Vervollständigen Sie die Übersetzung, sobald Sie können; als Erstes fehlt „${first}“.`),
  },
  'translation/stale': {
    say: ({ language, now }) => `Das Original dieses Textes hat sich seit der Übersetzung geändert (${language}). Es lautet jetzt: „${now}“`,
    mend: () => 'Korrigieren Sie die Übersetzung, falls nötig, und halten Sie dann fest, dass sie dem Original folgt: npx --no handbook translated, gefolgt vom Namen dieser Datei.',
  },
  'translation/lost': {
    say: ({ place }) => `„${place}“ ist der Ort keines Textes des Originals: Veraltet die Übersetzung, sagt es niemand.`,
    mend: () => 'Hat der Text jetzt einen anderen Ort oder eine andere ID, schreiben Sie hier den heutigen Ort. Gibt es ihn im Original nicht mehr, entfernen Sie diese Zeile.',
  },
};
