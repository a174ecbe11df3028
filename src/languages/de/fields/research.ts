import type { research as french } from '../../fr/fields/research.ts';

/** The keys of research records. */
export const research: typeof french = {
  record: {
    id: ['Kennung', 'Der kurze Name der Studie, gleich dem Namen der Datei; Belege nennen sie mit diesem Namen.', 'interview-clara-2026-03'],
    title: ['Titel', 'Was diese Studie bei wem untersucht hat, um sie in einer Liste zu finden.', 'Interview mit einer Erstkäuferin in Leipzig'],
    kind: ['Art', 'Interview (interview), Umfrage (survey), Workshop (workshop), Rückmeldungen des Kundenservice (support-feedback) oder der Teams (staff-feedback), Nutzungsmessung (analytics) oder Auswertung vorhandener Quellen (desk-study).', 'interview'],
    date: ['Datum', 'Der Tag der Erhebung oder ihr letzter Tag, wenn sie länger gedauert hat; ein alter Beleg wiegt weniger.', '2026-03-04'],
    summary: ['In einem Satz', 'Die wichtigste Erkenntnis, um zu entscheiden, ob sich das Weiterlesen lohnt.', 'Die Sorge vor einer Absage wiegt schwerer als der Zinssatz.'],
    method: ['Methode', 'Wie die Studie durchgeführt wurde, damit andere sie wiederholen oder kritisieren können.', 'Halbstrukturiertes Interview von 50 Minuten, per Video.'],
    guide: ['Interviewleitfaden', 'Die Leitfadenseite mit den verwendeten Fragen, um gleich geführte Interviews zu vergleichen.', 'interviewleitfaden'],
    source: ['Quelle', 'Die angelegte Quelle, aus der die Daten stammen, wenn sie nicht eigens erhoben wurden.', 'kundenbarometer'],
    sample: ['Stichprobe', 'Wie viele Personen und welche, um nicht zu Unrecht zu verallgemeinern.', '{ size: 412, who: Kundinnen und Kunden unter 36 Jahren }'],
    participants: ['Teilnehmende', 'Die vertretenen Funktionen, ohne Namen, um zu wissen, welche Sichtweisen gehört wurden.', '[{ role: Beraterin in einer Filiale, count: 4 }]'],
    segments: ['Segmente', 'Die Segmente, von denen die Studie handelt, um zu sehen, welche Sie schlecht kennen.', '[junge-berufstaetige]'],
    findings: ['Erkenntnisse', 'Was die Studie zeigt, eine Erkenntnis je Eintrag, in Personas als Beleg zu nennen.', '[{ id: f3, text: Die Sorge vor einer Absage kommt vor dem Zinssatz, verbatims: [v2] }]'],
    verbatims: ['O-Töne', 'Die prägenden Sätze, so wie sie gesagt wurden; sie machen eine Persona glaubwürdig.', '[{ id: v2, text: Fast hätte ich aufgegeben. }]'],
    consent: ['Einwilligung', 'Die Zustimmung der Teilnehmenden, festzuhalten, bevor irgendein Satz veröffentlicht wird.', '{ given: true, how: Unterschriebenes Formular }'],
    keepUntil: ['Aufzubewahren bis', 'Der Tag, an dem die Studie nach Ihren Aufbewahrungsregeln zu löschen oder zu anonymisieren ist.', '2029-03-04'],
    ai: ['Einsatz von KI', 'Welchen Anteil eine KI an dieser Studie hatte, damit sich alle ein Urteil bilden können.', '{ used: true, how: Automatisch transkribiert und durchgesehen }'],
  },
  sample: {
    size: ['Größe', 'Die Zahl der befragten Personen oder untersuchten Fälle, um die Reichweite der Ergebnisse zu beurteilen.', '412'],
    who: ['Wer', 'Wer befragt wurde und wie diese Personen ausgewählt wurden, um Verzerrungen zu erkennen.', 'Kundinnen und Kunden unter 36 Jahren, die 2025 einen Kredit durchgerechnet haben'],
  },
  participant: {
    role: ['Funktion', 'Die Funktion oder Situation der Teilnehmenden, nie ihr Name.', 'Beraterin in einer Filiale'],
    count: ['Anzahl', 'Wie viele Teilnehmende diese Funktion hatten, falls es mehrere waren.', '4'],
  },
  consent: {
    given: ['Erteilt', 'Wahr, wenn die Teilnehmenden der Verwendung ihrer Worte zugestimmt haben; ohne Zustimmung zitieren Sie keinen O-Ton.', 'true'],
    how: ['Wie', 'Die Form der Zustimmung und wo sie liegt, um sie wiederzufinden.', 'Unterschriebenes Formular, abgelegt in der Compliance'],
  },
  aiUse: {
    used: ['Eingesetzt', 'Wahr, wenn eine KI beim Erheben, Transkribieren oder Zusammenfassen half; die Leserinnen und Leser sehen es.', 'true'],
    how: ['Wie', 'Was die KI getan hat und was ein Mensch danach durchgesehen hat.', 'Automatisch transkribiert, vollständig durchgesehen.'],
  },
  finding: {
    value: ['Wert', 'Die gemessene Zahl, wenn die Erkenntnis eine enthält, um sie mit der nächsten Studie zu vergleichen.', '61'],
    unit: ['Einheit', 'Die Einheit der Zahl und die Gruppe, auf die sie sich bezieht.', '"% der Befragten"'],
    verbatims: ['O-Töne', 'Die Kennungen der O-Töne dieser Studie, die die Erkenntnis veranschaulichen.', '[v2, v5]'],
  },
  verbatim: {
    themes: ['Themen', 'Einige Schlagwörter, die alle Studien gemeinsam haben, um zu sammeln, was zu einem Thema gesagt wurde.', '[Restschuldversicherung, Bearbeitungszeiten]'],
    id: ['Kennung', 'Eine kurze, beständige Kennung, mit der eine Aussage diesen O-Ton als Beleg nennt.', 'v2'],
    text: ['Text', 'Der genaue Wortlaut, ohne Korrektur und ohne etwas, woran man jemanden erkennt.', 'Ich habe dreimal dasselbe Formular ausgefüllt, fast hätte ich aufgegeben.'],
    by: ['Von', 'Die Funktion oder Situation der sprechenden Person, nie ihr Name.', 'Kundin seit zwei Jahren'],
    context: ['Kontext', 'Die gestellte Frage oder die Situation, ohne die der Satz falsch zu verstehen wäre.', 'Antwort auf die Frage nach den Unterlagen.'],
  },
};
