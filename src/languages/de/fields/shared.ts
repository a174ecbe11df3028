import type { shared as french } from '../../fr/fields/shared.ts';

/** The keys of what stands in many places: statements, evidence, items of lists, and how a file is looked after. */
export const shared: typeof french = {
  statement: {
    id: ['Kennung', 'Kurz, in Kleinbuchstaben; nötig, sobald sich ein Beleg, eine Übersetzung oder ein Urteil darauf bezieht.', 'zeit-gewinnen'],
    text: ['Text', 'Die Aussage, in einem Satz.', 'Zwei Stunden pro Woche beim Berichtswesen gewinnen'],
    priority: ['Priorität', 'Was der Person am wichtigsten ist: high (hoch), medium (mittel) oder low (niedrig).', 'high'],
    evidence: ['Belege', 'Worauf die Aussage beruht; ohne stützenden Beleg ist sie eine Hypothese.', '[interview-clara-2026-03#v2]'],
    ai: ['Von KI vorgeschlagen', 'Wahr, wenn eine KI diese Aussage vorgeschlagen oder umgeschrieben hat; die Leserinnen und Leser sehen es.', 'true'],
    note: ['Anmerkung', 'Eine Erläuterung für die Leserinnen und Leser.', 'Vor allem am Quartalsende.'],
  },
  evidence: {
    ref: ['Verweis', 'Eine Studie, ein O-Ton oder eine Kennzahl: Datei#Stelle.', 'interview-clara-2026-03#v2'],
    stance: ['Richtung', 'Der Beleg stützt die Aussage (supports) oder widerspricht ihr (contradicts).', 'supports'],
    note: ['Anmerkung', 'Was man wissen muss, um diesen Beleg richtig zu lesen.', 'Von sich aus gesagt, ohne Nachfrage.'],
  },
  item: {
    id: ['Kennung', 'Ein kurzer Name in Kleinbuchstaben, damit eine Übersetzung, ein Urteil oder ein Beleg diesen Eintrag findet.', 'mobile-app'],
    evidence: ['Belege', 'Die O-Töne, Erkenntnisse oder Kennzahlen, die diesen Eintrag stützen; ohne sie bleibt er eine Hypothese.', '[umfrage-mobilitaet-2026#f3]'],
    note: ['Anmerkung', 'Eine Erläuterung oder Einschränkung, die man kennen muss, bevor man sich auf diesen Eintrag stützt.', 'Nur bei unter 35-Jährigen beobachtet.'],
    answers: ['Antwortet auf', 'Die Hürde oder der Hebel dieser Persona, worauf dieser Eintrag antwortet, mit ihrer Kennung; mehrere bilden eine Liste.', 'angst-vor-absage'],
  },
  governance: {
    owner: ['Verantwortlich', 'Das Team oder die Funktion, die diese Datei pflegt, nie eine E-Mail-Adresse, denn Menschen wechseln.', 'Marketing Privatkunden'],
    created: ['Erstellt am', 'Der Tag, an dem die Datei zum ersten Mal geschrieben wurde.', '2025-09-15'],
    reviewed: ['Überprüft am', 'Der Tag der letzten vollständigen Überprüfung; er sagt, ob man sich darauf verlassen kann.', '2026-03-12'],
    reviewEvery: ['Zu überprüfen alle', 'Die Zahl der Monate zwischen zwei Überprüfungen, wenn der allgemeine Rhythmus nicht passt.', '6'],
    visibility: ['Sichtbarkeit', 'Wer diese Datei lesen darf: staff (alle Mitarbeitenden), restricted (eingeschränkt) oder eine Abteilung.', 'staff'],
    aliases: ['Frühere Kennungen', 'Die Kennungen von früher, damit alte Links weiter hierher führen.', '[claire]'],
    notes: ['Notizen', 'Nützliches für die Teams, das in kein anderes Feld gehört.', 'Benannt nach dem Workshop vom September 2025.'],
  },
};
