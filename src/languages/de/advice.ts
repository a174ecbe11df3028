import type { AdviceRule } from '../../diagnostics/rules.ts';

/** The words of the rules that advise: what each is called, why it matters, and what to do. */
export const advice = {
  title: 'Hinweise',
  lead: 'Was die Prüfung zulässt, eine Seite aber schwächt oder jemandem schaden kann. Höchstens drei je Persona, die nützlichsten zuerst; keine Note. Ein Kommentar „# handbook: ok REGEL“ über einer Zeile sagt, dass es so gewollt ist.',
  rule: 'Regel',
  why: 'Warum',
  mend: 'Was tun',
  rules: {
    'text/personal-data': {
      title: 'Personenbezogene Angabe',
      why: 'Eine Seite wird im ganzen Unternehmen gelesen, gedruckt und kopiert, und git behält, was gelöscht wird: Niemand darf sich darüber finden lassen.',
      mend: 'Behalten Sie die Funktion oder die Situation, löschen Sie den Rest.',
    },
    'text/stigmatising': {
      title: 'Ein verletzendes Wort',
      why: 'Ein Wort, das Menschen auf Alter, Gesundheit, Herkunft oder Geld reduziert, wandert von der Seite ins Gespräch.',
      mend: 'Sagen Sie, was die Person erlebt oder tut; lassen Sie der Kundschaft ihre Worte, als Zitat.',
    },
    'persona/demographics-only': {
      title: 'Nur Demografie',
      why: 'Alter und Ort beschreiben Tausende: Das ist ein Segment, und niemand kann danach entscheiden.',
      mend: 'Ergänzen Sie, was die Person antreibt und was sie bremst.',
    },
    'persona/look-alike': {
      title: 'Zwei gleiche Personas',
      why: 'Zwei Seiten, die dasselbe sagen, teilen sich ihre Leserschaft und nutzen einander ab.',
      mend: 'Führen Sie beide zusammen, oder sagen Sie unter „lookalikes“, was sie unterscheidet.',
    },
    'persona/equals-segment': {
      title: 'Das Segment noch einmal',
      why: 'Wer nur die Kriterien des Segments wiederholt, zählt Kundschaft und lässt niemanden kennenlernen.',
      mend: 'Ergänzen Sie, was die Person fühlt, und ihre eigenen Worte, oder entfernen Sie die Seite.',
    },
    'persona/no-psychology': {
      title: 'Keine Psychologie',
      why: 'Was jemand tut, sagt nicht, was den Ausschlag gibt: Ohne Motiv und Hürde weiß niemand, was zu sagen ist.',
      mend: 'Fragen Sie, wann jemand gezögert hat und was den Ausschlag gab.',
    },
    'persona/no-evidence': {
      title: 'Kein Beleg',
      why: 'Eine Aussage ohne Beleg ist eine Meinung; auf der Seite wirkt sie wie eine Tatsache.',
      mend: 'Verknüpfen Sie mindestens eine Aussage mit einem O-Ton oder einer Kennzahl.',
    },
    'persona/ai-only': {
      title: 'Von einer KI geschrieben',
      why: 'Eine KI gibt den Durchschnitt des Veröffentlichten wieder: Sie ist niemandem aus Ihrer Kundschaft begegnet.',
      mend: 'Machen Sie daraus eine Liste von Fragen, und ersetzen Sie jede Aussage durch eine Antwort.',
    },
    'persona/ai-unread': {
      title: 'Eine KI, die niemand geprüft hat',
      why: 'Ein gut gebauter Satz gilt als wahr, bis ihn jemand mit der echten Kundschaft vergleicht.',
      mend: 'Überprüfen Sie ihn mit denen, die Kundinnen und Kunden treffen, und tragen Sie das Datum ein.',
    },
    'persona/numbers-only': {
      title: 'Nur Zahlen',
      why: 'Eine Zahl sagt wie viele, nie warum; eine Persona entsteht durch Zuhören.',
      mend: 'Nennen Sie mindestens einen O-Ton.',
    },
    'persona/single-source': {
      title: 'Eine einzige Quelle',
      why: 'Eine Studie hat blinde Flecken: wen sie einlud, was sie fragte, in welchem Monat sie stattfand.',
      mend: 'Suchen Sie eine zweite Quelle, möglichst von anderer Art.',
    },
    'persona/old-evidence': {
      title: 'Alte Belege',
      why: 'Vergehen drei Überprüfungen ohne neuen Beleg, überprüft man die eigene Seite und nicht die Kundschaft. Die Grenze ist das Dreifache der Prüffrist: drei Jahre bei einem Jahr.',
      mend: 'Fragen Sie zwei oder drei Kundinnen oder Kunden, und notieren Sie die Antworten als Studie.',
    },
    'persona/never-challenged': {
      title: 'Nie infrage gestellt',
      why: 'Ein Entwurf, dem nach drei Monaten niemand widersprochen hat, ist nicht bestätigt: Er wurde nicht gelesen.',
      mend: 'Lassen Sie ihn beurteilen, und notieren Sie, was bestätigt, eingeschränkt oder verworfen wird.',
    },
    'persona/static': {
      title: 'Unbewegt',
      why: 'Menschen ändern sich; eine Seite, die in sechs Monaten nichts bewegt hat, obwohl Studien kamen, beschreibt jemand anderen.',
      mend: 'Überprüfen Sie sie im Licht dieser Studien, und nennen Sie sie.',
    },
  } satisfies Record<AdviceRule, { title: string; why: string; mend: string }>,
};
