import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { movement } from '../../movement.ts';
import { runPackage } from '../../package-name.ts';
import { clip, firstOf } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('de').date(date);

const named = (roles: readonly string[]) => roles.map((role) => `${role} (${valueLabel({ values }, Object.keys(values.buyingRole), role)})`).join(', ');

export const life: Messages<'persona' | 'record' | 'decision' | 'date' | 'stage' | 'figure' | 'owner'> = {
  'persona/demographics-only': {
    say: () => 'Diese Persona enthält nur demografische Angaben: Das beschreibt ein Segment, keine Person.',
    mend: () => 'Ergänzen Sie, was sie antreibt und was sie bremst (goals, motivations, brakes), aus Interviews.',
  },
  'persona/no-evidence': {
    say: ({ statements }) => (statements === 1 ? 'Die einzige Aussage dieser Persona beruht auf keinem Beleg: Sie ist eine Hypothese.' : `Keine der ${statements} Aussagen dieser Persona beruht auf einem Beleg: Alle sind Hypothesen.`),
    mend: ({ statements, example }) => {
      const which = statements === 1 ? 'sie' : 'mindestens eine davon';
      if (!example) return `Beschreiben Sie zuerst eine Studie in research/, und verknüpfen Sie ${which} dann über den Schlüssel „evidence“ mit einem O-Ton oder einer Kennzahl daraus.`;
      return `Verknüpfen Sie ${which} mit einem O-Ton oder einer Kennzahl, z. B. evidence: [${example}].`;
    },
  },
  'persona/stale': {
    say: ({ months }) => `Diese Persona wurde seit ${months} ${months === 1 ? 'Monat' : 'Monaten'} nicht überprüft: Sie erscheint als veraltet.`,
    mend: () => 'Überprüfen Sie sie mit denen, die Kundinnen und Kunden treffen, und tragen Sie in „reviewed“ das heutige Datum ein.',
  },
  'persona/refresh-due': {
    say: ({ reviewed, of, figure, study }) => {
      if (figure) {
        const { from, to } = movement(figure, 'de');
        return `Eine Kennzahl von „${of}“ hat sich seit der Überprüfung vom ${day(reviewed)} bewegt: „${figure.label}“ ging von ${from} auf ${to}.`;
      }
      return `Eine Studie zu „${of}“ ist neuer als die Überprüfung vom ${day(reviewed)}: „${study?.title}“ vom ${day(study?.date ?? '')}.`;
    },
    mend: ({ study }) => {
      if (study?.isCited) return 'Die Seite nennt sie bereits als Beleg: Überprüfen Sie auch den Rest in ihrem Licht, und tragen Sie in „reviewed“ das heutige Datum ein.';
      return study
        ? 'Lesen Sie sie, korrigieren Sie, was sie widerlegt, nennen Sie sie als Beleg für das, was sie bestätigt, und tragen Sie in „reviewed“ das heutige Datum ein.'
        : 'Prüfen Sie, ob die Seite noch stimmt, korrigieren Sie sie, und tragen Sie in „reviewed“ das heutige Datum ein.';
    },
  },
  'persona/placeholder': {
    say: ({ role }) => `Die Rolle dieser Persona fehlt noch: „${role}“ hält nur den Platz frei.`,
    mend: () => 'Sagen Sie in wenigen Worten, wer diese Person für Sie ist, z. B. „Leiterin Kommunikation“.',
  },
  'persona/same-name': {
    say: ({ name, id }) => `„${name}“ heißt auch die Persona „${id}“: Niemand kann die beiden unterscheiden.`,
    mend: () => 'Geben Sie einer von beiden einen anderen Namen, oder machen Sie aus beiden eine.',
  },
  'persona/heading-as-name': {
    say: ({ name }) => `„${name}“ heißt ein Feld, und niemand sonst.`,
    mend: () => 'Geben Sie dieser Persona den Namen einer Person, oder verschieben Sie den Text zu der Persona, von der er handelt.',
  },
  'persona/long-role': {
    say: ({ length, fits }) => `Die Rolle hat ${length} Zeichen: Listen und Karten zeigen ${fits} in einer Zeile.`,
    mend: () => 'Lassen Sie hier wenige Worte stehen, und verschieben Sie den Rest in die Geschichte.',
  },
  'persona/never-reviewed': {
    say: () => 'Diese Persona hat kein Datum der Überprüfung: Niemand weiß, ob sie noch stimmt.',
    mend: () => 'Überprüfen Sie sie, und ergänzen Sie den Schlüssel „reviewed“ mit dem heutigen Datum.',
  },
  'persona/never-validated': {
    say: () => 'Diese Persona nennt sich validiert, aber niemand ist genannt, der sie validiert hat.',
    mend: () => 'Ergänzen Sie unter „validations“, wer und wann, oder setzen Sie ihren Status auf „draft“ zurück.',
  },
  'persona/no-verdict': {
    say: () => 'Diese Persona nennt sich validiert, aber kein Urteil ist notiert: Man weiß, wer sie geprüft hat, nicht mit welchem Ergebnis.',
    mend: () => 'Notieren Sie unter „validations“ das Urteil derer, die diese Kundinnen und Kunden treffen („verdict“, oder „verdicts“ Aussage für Aussage), oder setzen Sie ihren Status auf „draft“ zurück.',
  },
  'persona/no-customer': {
    say: () => 'Diese Persona nennt sich validiert, aber niemand aus der Kundschaft kommt zu Wort: Sie nennt kein Interview, keine Umfrage, keinen Workshop und keine Rückmeldung aus dem Kundenservice.',
    mend: () => 'Nennen Sie als Beleg oder unter „validations“ eine Studie, in der Kundinnen und Kunden zu Wort kommen, oder setzen Sie ihren Status auf „draft“ zurück.',
  },
  'persona/no-successor': {
    say: () => 'Diese Persona ist zurückgezogen, sagt aber nicht, welche stattdessen zu lesen ist.',
    mend: () => 'Ergänzen Sie den Schlüssel „successor“ mit der Kennung der Persona, die sie ersetzt, falls es eine gibt.',
  },
  'persona/look-alike': {
    say: ({ name, shared, texts }) => `Diese Persona sagt in ${shared} Aussagen dasselbe wie „${name}“ (${texts.map((one) => `„${clip(one)}“`).join(', ')}): Niemand weiß, welche zu lesen ist.`,
    mend: ({ id }) => `Führen Sie beide zusammen und ziehen Sie eine zurück, oder sagen Sie unter lookalikes: [{ persona: ${id}, difference: … }], was sie unterscheidet.`,
  },
  'persona/equals-segment': {
    say: ({ name }) => `Diese Persona sagt nichts, was das Segment „${name}“ nicht schon sagt: Sie zählt Kundinnen und Kunden, aber man lernt niemanden kennen.`,
    mend: () => 'Ergänzen Sie, was die Seite eines Segments nicht sagen kann: was die Person fühlt, was sie bremst, ihre eigenen Worte.',
  },
  'persona/no-psychology': {
    say: () => 'Diese Persona sagt, was jemand tut, aber nicht warum: kein Motiv, keine Hürde, kein Wert, kein Gefühl. Sie passt auf ein ganzes Segment.',
    mend: () => 'Fragen Sie drei Kundinnen oder Kunden, wann sie gezögert haben und was den Ausschlag gab, und notieren Sie es unter „motivations“, „brakes“ oder „values“.',
  },
  'persona/ai-only': {
    say: ({ statements }) =>
      statements > 0 ? `Alle ${statements} Aussagen dieser Persona stammen von einer KI: Sie gleicht dem, was andere sagen, nicht Ihren Kundinnen und Kunden.` : 'Alle Studien, die diese Persona nennt, entstanden mit einer KI, und keine gibt wieder, was jemand gesagt hat.',
    mend: () => 'Behalten Sie sie als Liste von Fragen, stellen Sie diese Kundinnen und Kunden, und ersetzen Sie jede Aussage durch deren Antwort.',
  },
  'persona/ai-unread': {
    say: ({ statements }) => (statements === 1 ? 'Eine Aussage stammt von einer KI, und niemand hat sie überprüft: Sie wirkt so sicher wie die anderen.' : `${statements} Aussagen stammen von einer KI, und niemand hat sie überprüft: Sie wirken so sicher wie die anderen.`),
    mend: () => 'Überprüfen Sie die Persona mit denen, die Kundinnen und Kunden treffen, berichtigen oder löschen Sie diese Sätze, und tragen Sie in „reviewed“ das heutige Datum ein.',
  },
  'persona/numbers-only': {
    say: ({ references }) => `Alle ${references} Belege dieser Persona sind Zahlen: Sie sagen wie viele, nie warum, und niemand kommt zu Wort.`,
    mend: () => 'Nennen Sie mindestens einen O-Ton aus einem Interview, einer Beschwerde oder einer offenen Frage.',
  },
  'persona/single-source': {
    say: ({ title, references }) => `Alle ${references} Belege dieser Persona stammen aus einer Studie („${clip(title)}“): Was diese nicht gesehen hat, fehlt.`,
    mend: () => 'Suchen Sie eine zweite Quelle: Beschwerden, eine Kennzahl des Segments, die Sicht derer, die Kundinnen und Kunden treffen.',
  },
  'persona/old-evidence': {
    say: ({ date }) => `Der neueste Beleg dieser Persona ist vom ${day(date)}: Mindestens drei Überprüfungen sind ohne Neues vergangen.`,
    mend: () => 'Fragen Sie zwei oder drei Kundinnen oder Kunden, ob es noch stimmt, notieren Sie es als Studie, und nennen Sie diese.',
  },
  'persona/never-challenged': {
    say: ({ months }) => `Dieser Entwurf ist ${months} Monate alt, und nichts hat ihn bisher geprüft: kein Urteil, kein Gegenbeleg, keine Antwort auf eine Hürde.`,
    mend: () => 'Lassen Sie ihn von denen lesen, die Kundinnen und Kunden treffen, und notieren Sie unter „validations“, was sie bestätigen, einschränken oder verwerfen.',
  },
  'persona/static': {
    say: ({ created, studies }) =>
      studies > 0
        ? `In dieser Persona hat sich seit ihrer Erstellung (${day(created)}) nichts geändert, obwohl seither ${studies === 1 ? 'eine Studie' : `${studies} Studien`} ihre Kundschaft befragt ${studies === 1 ? 'hat' : 'haben'}.`
        : `In dieser Persona hat sich seit ihrer Erstellung (${day(created)}) nichts geändert; Menschen ändern sich.`,
    mend: () => 'Überprüfen Sie sie im Licht dessen, was seither bekannt wurde, und nennen Sie es als Beleg, dafür oder dagegen.',
  },
  'date/future': {
    say: ({ key, date }) => `Das Datum von „${key}“ liegt in der Zukunft: ${day(date)}, obwohl es sagt, wann etwas geschehen ist.`,
    mend: () => 'Prüfen Sie Jahr und Monat, und schreiben Sie den Tag, an dem es geschehen ist.',
  },
  'date/order': {
    say: ({ key, date, before, beforeDate, line }) => `Die Daten widersprechen sich: „${key}“ (${day(date)}) liegt vor „${before}“ (${day(beforeDate)}, Zeile ${line}).`,
    mend: () => 'Berichtigen Sie das Datum, das falsch ist.',
  },
  'persona/roles-differ': {
    say: ({ id, roles, own }) => `Dieses Buying Center gibt „${id}“ die Rolle ${named(roles)}; die eigene Datei sagt ${named(own)}: Wer liest, weiß nicht, was stimmt.`,
    mend: ({ id }) => `Entfernen Sie die Rolle hier, oder ergänzen Sie sie in „buying.roles“ der Datei „${id}“.`,
  },
  'owner/unmapped': {
    say: ({ owner }) => `„${owner}“ steht nicht unter „owners“ in handbook.yaml: Die Forge weiß nicht, wen sie um die Prüfung dieser Datei bitten soll.`,
    mend: ({ owner, suggestion }) => (suggestion ? `Meinten Sie „${suggestion}“?` : `Fügen Sie in handbook.yaml unter „owners“ eine Zeile wie diese hinzu: - { name: ${JSON.stringify(owner)}, handle: konto-oder-team }`),
  },
  'owner/codeowners': {
    say: () => 'Die Zeilen, die handbook in dieser Datei pflegt, stimmen nicht mehr mit den Zuständigen der Inhalte überein: Die Forge würde andere um die Prüfung bitten.',
    mend: ({ forge }) => `Lassen Sie sie neu schreiben: npx --no handbook init --ci ${forge}`,
  },
  'decision/for-nobody': {
    say: () => 'Diese Entscheidung sagt nicht, an wen gedacht wurde: Keine Seite wird auf sie verweisen.',
    mend: () => 'Nennen Sie sie unter „personas“, „segments“ oder „icps“; eine Entscheidung, die sich auf niemanden stützt, gehört wohl woanders hin.',
  },
  'decision/outcome-due': {
    say: ({ date }) => `Das Ergebnis dieser Entscheidung sollte am ${day(date)} geprüft werden, und nichts ist darüber gesagt.`,
    mend: () => 'Sagen Sie unter „outcome“, was daraus geworden ist, gut oder schlecht, oder verschieben Sie „reviewOn“.',
  },
  'record/recognisable': {
    say: ({ clues }) => `Diese Person ist zu erkennen: Genannt sind ${formatsFor('de').list(clues.map((clue) => ({ name: 'Vor- und Nachname', age: 'Alter', place: 'Ort', employer: 'Arbeitgeber' })[clue]))}.`,
    mend: () => 'Behalten Sie, was die Worte verständlich macht, etwa den Beruf, und sagen Sie den Rest allgemeiner: „Mitte vierzig“, „eine mittelgroße Stadt“.',
  },
  'record/keep-until': {
    say: ({ date }) => `Diese Studie durfte nur bis ${day(date)} aufbewahrt werden, wie den Teilnehmenden versprochen.`,
    mend: () => `Löschen Sie sie („${runPackage} erase“ sagt zuvor, was seinen Beleg verliert), oder vermerken Sie die neue Einwilligung und ihr Datum.`,
  },
  'record/no-consent': {
    say: ({ quotes }) => `Die Teilnehmenden haben nicht zugestimmt, und doch ${quotes === 1 ? 'wird hier zitiert, was sie sagten' : `werden sie in ${quotes} Zitaten wiedergegeben`}.`,
    mend: ({ id }) => `Bitten Sie um Zustimmung und halten Sie sie unter „consent“ fest, oder löschen Sie die Worte („${runPackage} erase ${id}#…“ für ein einzelnes Zitat).`,
  },
  'stage/unknown': {
    say: ({ stage }) => `Die Etappe „${stage}“ gehört nicht zu denen, die in handbook.yaml angelegt sind: Sie erscheint wie geschrieben, lässt sich aber mit keiner anderen vergleichen.`,
    mend: ({ suggestion, known, isStep }) => {
      if (suggestion) return `Meinten Sie „${suggestion}“?`;
      const keep = isStep ? ' Ihre eigenen Worte können unter „title“ stehen bleiben.' : '';
      return `Wählen Sie eine von diesen: ${firstOf(known, 12)}.${keep} Fehlt eine, legen Sie sie unter „stages“ in handbook.yaml an.`;
    },
  },
  'figure/series-order': {
    say: ({ date, before, line }) => `Diese Messung (${day(date)}) liegt nicht nach der vorigen (${day(before)}, Zeile ${line}).`,
    mend: () => 'Ordnen Sie die Messungen von der ältesten zur neuesten, eine je Datum.',
  },
  'figure/measured-otherwise': {
    say: ({ typed, measured, day: own }) => `Diese Kennzahl nennt ${formatsFor('de').number(typed)}, die Messung vom ${day(own)} zählt ${formatsFor('de').number(measured)}: Die Seiten zeigen das Gemessene.`,
    mend: ({ measured }) => `Schreiben Sie ${measured}, oder entfernen Sie „measured“, wenn die Kennzahl etwas anderes zählt.`,
  },
  'figure/series-end': {
    say: ({ date, value, figureDate, figureValue, line }) =>
      date === figureDate ? `Die Reihe endet mit ${value} am ${day(date)}, die Kennzahl nennt für denselben Tag aber ${figureValue} (Zeile ${line}).` : `Die Reihe reicht bis ${day(date)}, die Kennzahl aber nur bis ${day(figureDate)} (Zeile ${line}).`,
    mend: () => 'Die letzte Messung ist die der Kennzahl: Berichtigen Sie eine von beiden, oder entfernen Sie sie aus der Reihe.',
  },
};
