import type { handbook as french, ownField as frenchField } from '../../fr/fields/handbook.ts';

/** The keys of `handbook.yaml` and of guide pages. */
export const handbook: typeof french = {
  handbook: {
    schemaVersion: ['Modellversion', 'Die Version des Inhaltsmodells, mit der das Werkzeug Ihre Dateien überführt.', '1'],
    company: ['Unternehmen', 'Der Name des Unternehmens, oben auf der Website und auf gedruckten Blättern.', 'Bank und Versicherung an der Mündung'],
    title: ['Titel', 'Der Titel der Website, falls Ihnen der vorgegebene nicht gefällt.', 'Unsere Kundschaft hinter den Kulissen'],
    languages: ['Sprachen', 'Die Sprachen der Website, zuerst die, in der Sie schreiben.', '[de, en]'],
    site: ['Adresse der Website', 'Die öffentliche oder interne Adresse der Website, nötig für vollständige Links und gedruckte Codes.', 'https://personas.beispiel.de'],
    base: ['Basispfad', 'Der Pfad, unter dem die Website veröffentlicht wird, zu ändern, wenn sie sich ihre Adresse mit anderen teilt.', '/personas'],
    repository: ['Repository', 'Wo die Dateien liegen, damit jede Seite einen Link zum Bearbeiten anbieten kann.', '{ url: https://git.beispiel.de/marketing/personas }'],
    brand: ['Marke', 'Farbe, Logo und Schriften, damit die Website zum Unternehmen passt.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
    print: ['Druck', 'Was jede Veröffentlichung für das Papier vorbereitet.', '{ formats: [poster-a1] }'],
    intranet: ['Intranet', 'Der Link zurück zur Website, zu der das Handbuch gehört, oben auf jeder Seite.', '{ label: Intranet, url: https://intranet.beispiel.de }'],
    nav: ['Links im Kopf', 'Die Links neben den Rubriken, oben auf jeder Seite.', '[{ label: Kundenbarometer, url: https://barometer.beispiel.de }]'],
    footer: ['Links im Fuß', 'Die Links unten auf jeder Seite, zum Beispiel das Impressum.', '[{ label: Impressum, url: https://www.beispiel.de/impressum }]'],
    contact: ['Kontakt', 'Die Seite oder die E-Mail-Adresse des Teams, das Fragen zum Handbuch beantwortet, unten auf jeder Seite.', '{ label: Team Kundenforschung fragen, url: https://intranet.beispiel.de/kundenforschung }'],
    owners: ['Zuständige', 'Wen die Forge um eine Prüfung bittet, wenn eine Datei ihre Zuständigen nennt: die Namen unter „owner“ und die Konten oder Teams der Forge.', '[{ name: Team Marketing, handle: acme/marketing }]'],
    departments: ['Abteilungen', 'Die Abteilungen des Unternehmens, die Empfehlungen oder einen besonderen Zugang erhalten.', '[{ id: support, name: Kundenservice }]'],
    sources: ['Quellen', 'Die Datenbestände und Studien, aus denen Ihre Zahlen stammen, ein für alle Mal angelegt.', '[{ id: crm, name: CRM Privatkunden, kind: internal }]'],
    stages: ['Etappen', 'Die Etappen der Customer Journey, einmal und in ihrer Reihenfolge benannt, damit sich Journeys, Käufe und Botschaften zwischen Personas vergleichen lassen.', '[{ id: entdecken, name: Entdecken }, { id: entscheiden, name: Entscheiden }]'],
    extraFields: ['Zusätzliche Felder', 'Die eigenen Felder Ihres Geschäfts, kontrolliert und angezeigt wie die anderen.', '[{ key: risikostufe, on: persona, type: line, title: Risikostufe }]'],
    review: ['Überprüfung', 'Der Rhythmus, in dem alle Dateien überprüft werden, passend zu Ihren Teams.', '{ every: 12 }'],
    rules: ['Regeln', 'Die Stufe jeder Regel der Kontrolle: aus (off), Hinweis (info), Warnung (warning) oder Fehler (error).', '{ persona/stale: info }'],
    charter: ['Charta', 'Wozu Sie Personas pflegen und wer sich verpflichtet hat, sie zu nutzen.', '{ why: Mit denselben Worten über dieselben Menschen sprechen. }'],
    acronyms: ['Abkürzungen', 'Die Abkürzungen Ihres Geschäfts und was sie bedeuten, erklärt am Fuß jeder Seite, auf der sie vorkommen.', '[{ short: AGB, long: Allgemeine Geschäftsbedingungen }]'],
  },
  acronym: {
    short: ['Abkürzung', 'Die Abkürzung, so geschrieben wie in den Dateien.', 'AGB'],
    long: ['Bedeutung', 'Was sie bedeutet, ausgeschrieben.', 'Allgemeine Geschäftsbedingungen'],
  },
  siteLink: {
    label: ['Beschriftung', 'Die Worte des Links, kurz: Er steht auf jeder Seite.', 'Impressum'],
    url: ['Adresse', 'Die vollständige Adresse, zu der der Link führt.', 'https://www.beispiel.de/impressum'],
  },
  repository: {
    url: ['Adresse', 'Die Webadresse des Repositorys, von der die Links zum Bearbeiten ausgehen.', 'https://git.beispiel.de/marketing/personas'],
    branch: ['Branch', 'Der veröffentlichte Branch, also der, den alle Mitwirkenden ändern sollen.', 'main'],
    forge: ['Plattform', 'Die Software des Repositorys, wenn die Adresse sie nicht verrät: github, gitlab oder gitea; davon hängen die Links zum Bearbeiten ab.', 'gitlab'],
    path: ['Pfad', 'Der Ordner des Handbuchs im Repository, wenn es nicht ganz oben liegt.', 'inhalt'],
  },
  review: {
    every: ['Alle', 'Die Zahl der Monate, nach der eine Datei als zu überprüfen gilt.', '12'],
  },
  print: {
    formats: ['Formate', 'Die Formate, die jede Veröffentlichung zusätzlich zu den üblichen vorbereitet: bis 60 Personas das Blatt A4, das Poster A3, Karten, Blätter für Abteilungen und Segmente und die Broschüre.', '[poster-a1, cards-a6]'],
    largePrint: ['Großdruck', 'Ob das Blatt A4 auch in Großdruck vorbereitet wird; bis 60 Personas ja, darüber auf Wunsch.', 'true'],
  },
  brand: {
    colour: ['Farbe', 'Die Markenfarbe in sechs hexadezimalen Ziffern, dunkel genug, um auf Weiß lesbar zu sein.', '"#0b5d66"'],
    logo: ['Logo', 'Der Pfad des Logos, von dieser Datei aus, für Website, Blätter und Bilder; am besten als SVG, damit es im Druck scharf bleibt.', 'images/logo.svg'],
    fonts: ['Schriften', 'Die Schriften der Marke, wegzulassen, wenn die der Website gefallen.', '{ sans: Source Sans 3 }'],
    style: ['Seitengestaltung', 'Schriftgröße, Spaltenbreite, Abstände und Schrift der Überschriften, nur auf der Website.', '{ text: large, column: wide }'],
  },
  fonts: {
    serif: ['Mit Serifen', 'Die Schriftfamilie für Überschriften und Zitate, deren Dateien (TTF oder OTF) das Unternehmen in fonts/ ablegt; ohne sie zeigt nur die Website die Schrift, und nur denen, die sie haben.', 'Source Serif 4'],
    sans: ['Ohne Serifen', 'Die Schriftfamilie für den Fließtext, auch klein gut lesbar; ihre Dateien liegen ebenso in fonts/.', 'Source Sans 3'],
  },
  style: {
    text: ['Schriftgröße', 'Die Größe aller Texte: üblich (medium), groß (large) oder noch größer (larger).', 'large'],
    column: ['Spaltenbreite', 'Wie lang die Textzeilen sind: kurz (narrow), mittel (medium) oder lang (wide).', 'wide'],
    spacing: ['Abstände', 'Der Raum zwischen den Teilen einer Seite: klein (compact), mittel (medium) oder groß (airy).', 'airy'],
    headings: ['Schrift der Überschriften', 'Ob Überschriften Serifen haben (serif) oder keine (sans), in den Schriften der Website oder der Marke.', 'sans'],
  },
  charter: {
    why: ['Wozu', 'Der Grund für Personas in Ihrem Unternehmen, damit alle ihren Vorteil darin sehen.', 'Mit denselben Worten über dieselben Menschen sprechen, von der Filiale bis zur Zentrale.'],
    benefits: ['Nutzen', 'Was jedes Team konkret davon hat, zum Wiederholen bei Präsentationen.', '[Weniger Kampagnen, die besser ankommen]'],
    agreedBy: ['Vereinbart mit', 'Die Teams, die sich verpflichtet haben, die Personas zu nutzen; das gibt ihnen Gewicht.', '[{ who: Vertriebsleitung, department: sales, date: 2026-01-15 }]'],
  },
  agreement: {
    who: ['Wer', 'Die Funktion oder das Team, das sich verpflichtet.', 'Vertriebsleitung'],
    department: ['Abteilung', 'Die Abteilung, in deren Namen sich diese Person oder dieses Team verpflichtet.', 'sales'],
    date: ['Datum', 'Der Tag der Vereinbarung, um zu wissen, wann sie zu erneuern ist.', '2026-01-15'],
  },
  owner: {
    name: ['Name', 'Der Name, wie ihn Dateien unter „owner“ schreiben.', 'Team Marketing'],
    handle: ['Auf der Forge', 'Das Konto oder Team der Forge, auch mehrere; das @ davor ist nicht nötig.', 'acme/marketing'],
  },
  department: {
    id: ['Kennung', 'Der kurze Name der Abteilung, wie ihn Empfehlungen und Regeln der Sichtbarkeit verwenden.', 'support'],
    name: ['Name', 'Der Name der Abteilung, so wie ihn Ihre Kolleginnen und Kollegen kennen.', 'Kundenservice'],
    description: ['Beschreibung', 'Was diese Abteilung für Kundinnen und Kunden tut, für alle, die neu dazukommen.', 'Antwortet Kundinnen und Kunden am Telefon und per Nachricht.'],
  },
  source: {
    id: ['Kennung', 'Der kurze Name der Quelle, mit dem eine Kennzahl oder eine Datei sie nennt.', 'crm'],
    name: ['Name', 'Der Name der Quelle, so wie ihn die Teams kennen.', 'CRM Privatkunden'],
    kind: ['Art', 'Intern (internal) oder extern (external), denn zugekaufte Daten dürfen nicht frei weitergegeben werden.', 'internal'],
    description: ['Beschreibung', 'Was die Quelle enthält und was sie auslässt.', 'Aktive Kundinnen und Kunden, ohne Geschäftskonten.'],
    owner: ['Verantwortlich', 'Das Team, das Zugang gibt oder die Quelle aktualisiert.', 'Kundendaten'],
    refreshed: ['Aktualisiert am', 'Der Tag der letzten Aktualisierung, damit niemand veraltete Daten nennt.', '2026-02-28'],
    url: ['Adresse', 'Die Adresse, unter der sich die Quelle mit einem Klick prüfen lässt.', 'https://crm.beispiel.de/berichte/kunden'],
  },
  declaredStage: {
    id: ['Kennung', 'Der kurze Name der Etappe, den die Dateien unter stage angeben.', 'entdecken'],
    name: ['Name', 'Der Name der Etappe, wie ihn die Leserinnen und Leser sehen; die Dateien dürfen auch ihn angeben.', 'Entdecken'],
  },
  extraField: {
    key: ['Schlüssel', 'Der Name des Feldes in den Dateien, ohne Leerzeichen, Umlaute und Akzente, danach nicht mehr zu ändern.', 'risikostufe'],
    on: ['In', 'Die Dateien, die dieses Feld erhalten: persona, segment, icp (Zielunternehmen), record (Studie) oder decision (Entscheidung).', 'persona'],
    type: ['Typ', 'Die Form des Wertes: Text (line, inline, prose), Zahl (number), Datum (date), wahr oder falsch (boolean), Liste (list) oder Auswahl (choice).', 'choice'],
    values: ['Werte', 'Die angebotenen Werte, nur bei einem Feld vom Typ choice.', '[niedrig, mittel, hoch]'],
    title: ['Titel', 'Der Titel, der auf der Website über dem Feld steht.', 'Risikostufe'],
    description: ['Beschreibung', 'Was hineingehört, damit alle, die schreiben, es gleich ausfüllen.', 'Das Risikoprofil aus dem vorgeschriebenen Fragebogen.'],
  },
  guide: {
    id: ['Kennung', 'Der kurze Name der Seite, wenn er nicht der der Datei ist; Links beruhen darauf.', 'interviewleitfaden'],
    title: ['Titel', 'Der Titel der Seite, formuliert wie die Frage, die sich die Leserinnen und Leser stellen.', 'Ein Kundeninterview führen'],
    order: ['Reihenfolge', 'Der Platz der Seite im Inhaltsverzeichnis, die kleinsten Zahlen zuerst.', '20'],
    summary: ['In einem Satz', 'Was man nach dieser Seite tun kann; es steht im Inhaltsverzeichnis.', 'Welche Fragen Sie stellen und welche Sie meiden.'],
    within: ['Gehört unter', 'Die Leitfadenseite, unter der diese Seite eingeordnet ist, damit das Inhaltsverzeichnis kurz bleibt.', 'kit'],
    worksheet: [
      'Arbeitsblatt',
      'Die Lage des Papiers (portrait oder landscape) für eine Seite, die von Hand ausgefüllt wird: Die Website macht daraus ein A4-PDF. In einer nummerierten Liste erhält eine fett gesetzte Frage Schreiblinien, eine leere Tabellenzelle erhält Platz. Das Heft lässt sie aus.',
      'portrait',
    ],
  },
};

/** A field that a company declares for itself, where its declaration does not say. */
export const ownField: typeof frenchField = {
  description: 'Ein eigenes Feld dieses Unternehmens.',
  examples: { line: 'Eine Zeile Text', inline: 'Ein Satz mit *Hervorhebung*', prose: 'Ein oder mehrere Absätze', number: '12', date: '2026-03-12', boolean: 'true', list: '[erstens, zweitens]', choice: '' },
};
