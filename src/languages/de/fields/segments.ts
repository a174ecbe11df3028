import type { audiences as french } from '../../fr/fields/segments.ts';

/** The keys of segments and ideal customer profiles. */
export const audiences: typeof french = {
  segment: {
    id: ['Kennung', 'Der kurze Name des Segments, gleich dem Namen der Datei; Personas nennen es mit diesem Namen.', 'junge-berufstaetige'],
    name: ['Name', 'Der Name des Segments, so wie ihn alle Mitarbeitenden verwenden sollen.', 'Junge Berufstätige'],
    kind: ['Art', 'Unterscheidet ein Segment von einem Zielunternehmen (icp); bei einem Segment nicht nötig.', 'segment'],
    summary: ['In einem Satz', 'Das Segment in einem Satz, um es in einer Liste zu erkennen.', 'Angestellte von 25 bis 35 Jahren ohne Immobilienkredit.'],
    definition: ['Definition', 'Wer dazugehört, wer nicht und warum diese Einteilung hilft zu handeln.', 'Angestellte Kundinnen und Kunden von 25 bis 35 Jahren, seit mindestens einem Jahr mit einem Konto.'],
    criteria: ['Kriterien', 'Die Bedingungen der Zugehörigkeit, so genau, dass zweimal dieselbe Kundenliste herauskommt.', '[{ text: Hat in diesem Jahr einen Kredit durchgerechnet, family: behavioural }]'],
  },
  icp: {
    id: ['Kennung', 'Der kurze Name des Zielunternehmens, gleich dem Namen der Datei; Personas nennen es mit diesem Namen.', 'handwerksbetriebe'],
    name: ['Name', 'Der Name des Unternehmensprofils, der im Vertrieb sofort verstanden wird.', 'Mittelständische Handwerksbetriebe'],
    kind: ['Art', 'Immer icp: Diese Datei beschreibt ein Zielunternehmen und kein Segment.', 'icp'],
    summary: ['In einem Satz', 'Das ideale Unternehmen in einem Satz, um es in einer Liste zu erkennen.', 'Familienbetrieb mit 10 bis 49 Beschäftigten, der seine betriebliche Krankenversicherung erneuert.'],
    definition: ['Definition', 'Was diese Unternehmen über ihre Größe hinaus bei Ihnen rentabel und zufrieden macht.', 'Wachsende Betriebe des Rohbaus ohne eigene Personalabteilung.'],
    size: ['Größe', 'Die Zahl der Beschäftigten oder die gesuchte Spanne, der erste Filter einer Akquiseliste.', '10 bis 49 Beschäftigte'],
    sectors: ['Branchen', 'Die gesuchten Branchen, in den Worten dieser Unternehmen.', '[Rohbau, Ausbau]'],
    revenue: ['Umsatz', 'Die Umsatzspanne, um Leistungen in der passenden Größenordnung anzubieten.', '1 bis 8 Mio. €'],
    place: ['Standort', 'Das Gebiet, in dem diese Unternehmen sitzen, um zu wissen, welche Filiale sie betreut.', 'Sachsen und Thüringen'],
    tools: ['Tools', 'Die Programme und Dienstleister, die schon im Einsatz sind und zu denen Ihr Angebot passen muss.', '[Lohnabrechnung beim Steuerbüro]'],
    digitalMaturity: ['Digitaler Reifegrad', 'Wie sicher sich diese Unternehmen digital bewegen, um den Abschlussweg zu wählen.', '{ level: 2 }'],
    triggers: ['Auslöser', 'Die Ereignisse, die einen Bedarf wecken und auf die Sie achten, um im richtigen Moment anzurufen.', '[Einstellung der zehnten Person]'],
    disqualifiers: ['Ausschlussgründe', 'Die Zeichen, bei denen Sie verzichten sollten, damit beide Seiten keine Zeit verlieren.', '[Vertrag vor weniger als einem Jahr geschlossen]'],
    buyingGroup: ['Buying Center', 'Die Personas, die in diesen Unternehmen mitentscheiden, damit Sie niemanden vergessen.', '[{ persona: nadia, roles: [influencer], weight: 4 }]'],
    criteria: ['Kriterien', 'Die Kriterien dieser Unternehmen, nach Familie, so genau, dass zwei Kolleginnen dieselbe Liste finden.', '[{ text: Haben eine Einkaufskarte, family: technographic }]'],
  },
  digitalMaturity: {
    level: ['Stufe', 'Von 1 (alles auf Papier) bis 5 (alles online), um zwischen Besuch und Onlineweg zu wählen.', '2'],
    note: ['Anmerkung', 'Was diese Stufe begründet, beobachtet statt vermutet.', 'Lohnabrechnung außer Haus, Angebote noch per Post.'],
  },
  buyingGroupMember: {
    persona: ['Persona', 'Die Kennung der Persona, die an der Entscheidung beteiligt ist.', 'nadia'],
    roles: ['Rollen', 'Entscheidet (decision-maker), beeinflusst (influencer), empfiehlt (prescriber), kauft (buyer) oder nutzt (end-user) in dieser Art von Unternehmen.', '[influencer, end-user]'],
    weight: ['Gewicht', 'Ihr Einfluss auf die Entscheidung, von 0 (keiner) bis 5 (entscheidend), um den Aufwand zu verteilen.', '4'],
    note: ['Anmerkung', 'Was diese Rolle von Unternehmen zu Unternehmen ändert.', 'Entscheidet bei weniger als 20 Beschäftigten allein.'],
  },
  criterion: {
    family: ['Gruppe', 'Die Art des Kriteriums: descriptive (beschreibend), behavioural (Verhalten), profitability (Rentabilität), firmographic (Unternehmen), decision (Entscheidung), psychographic (Psychologie) oder technographic (Ausstattung).', 'behavioural'],
    source: ['Quelle', 'Die angelegte Quelle, in der sich das Kriterium prüfen lässt, damit zwei Teams dieselben Kundinnen und Kunden zählen.', 'crm'],
    rule: ['Regel', 'Der automatischen Berechnung des Segments vorbehalten und vorerst leer zu lassen.', 'noch festzulegen'],
  },
  audience: {
    figures: ['Kennzahlen', 'Die datierten Messungen zu dieser Zielgruppe, die Personas als Beleg nennen können.', '[{ id: anzahl, label: Zahl der Kundinnen und Kunden, value: 18400, date: 2026-01-31 }]'],
    strategy: ['Strategie', 'Was das Unternehmen für diese Zielgruppe tut, bei der Gewinnung wie bei der Bindung.', '{ campaigns: [Erinnerung an abgebrochene Kreditrechnungen] }'],
    inCharge: ['Zuständige Teams', 'Die Teams oder Funktionen, die für diese Zielgruppe entscheiden und vor jeder Maßnahme anzusprechen sind.', '[Marktbereich Junge Berufstätige]'],
    allocation: ['Eingesetzte Mittel', 'Budget, Zeit oder Personal für diese Zielgruppe, um zwischen Zielgruppen abzuwägen.', '[Ein Drittel des Akquisebudgets]'],
  },
  figure: {
    id: ['Kennung', 'Ein kurzer, beständiger Name, mit dem eine Aussage diese Kennzahl als Beleg nennt.', 'anteil-app'],
    label: ['Bezeichnung', 'Was die Kennzahl genau misst und bei wem.', 'Aktive Kundinnen und Kunden, mindestens einmal im Monat in der App'],
    value: ['Wert', 'Nur die Zahl, mit einem Punkt als Dezimalzeichen, damit sie sich vergleichen und sortieren lässt.', '72.5'],
    unit: ['Einheit', 'Die Einheit hinter der Zahl, ohne die sie schwer zu verstehen ist.', '"% der Kundschaft"'],
    date: ['Datum', 'Der Tag der Messung, um zu wissen, ob sich die Kennzahl noch nennen lässt.', '2026-01-31'],
    source: ['Quelle', 'Die angelegte Quelle, aus der die Kennzahl stammt, um sie zu prüfen oder zu aktualisieren.', 'crm'],
    note: ['Anmerkung', 'Ein Vorbehalt zur Berechnung oder zum Umfang, zu lesen, bevor man die Kennzahl nennt.', 'Ohne Geschäftskunden.'],
    series: ['Entwicklung', 'Die Messungen derselben Kennzahl im Lauf der Zeit, von der ältesten zur neuesten; die letzte ist die von value und date und darf fehlen.', '[{ date: 2025-01-31, value: 68, base: 1200 }]'],
  },
  measure: {
    date: ['Datum', 'Der Tag dieser Messung.', '2025-01-31'],
    value: ['Wert', 'Die an diesem Tag gemessene Zahl, in derselben Einheit wie die Kennzahl.', '68'],
    base: ['Basis', 'Die Zahl der Fälle oder Antworten hinter dieser Messung, um ihre Belastbarkeit zu beurteilen.', '1200'],
  },
  strategy: {
    campaigns: ['Kampagnen', 'Die laufenden oder geplanten Kampagnen für diese Zielgruppe, um sie nicht doppelt anzusprechen.', '[Erinnerung an abgebrochene Kreditrechnungen]'],
    services: ['Leistungen', 'Die Leistungen für diese Zielgruppe, damit alle Teams dieselben anbieten.', '[Videotermine bis 20 Uhr]'],
    loyalty: ['Kundenbindung', 'Was Sie tun, um diese Kundinnen und Kunden zu halten; das kostet oft weniger, als neue zu gewinnen.', '[Kostenlose Bilanz zum Jahrestag des Kredits]'],
  },
};
