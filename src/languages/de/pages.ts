import type * as fr from '../fr/pages.ts';
import { forms } from '../plural.ts';

/** The words of the home page and of the lists. */
export const home: typeof fr.home = {
  emptyTitle: 'Dieses Handbuch wartet auf seine erste Persona',
  empty: 'Legen Sie eine Datei im Ordner „personas“ an: Sie erscheint dann hier.',
  none: {
    persona: 'Noch keine Persona.',
    segment: 'Noch kein Segment.',
    icp: 'Noch kein Zielunternehmen.',
    record: 'Noch keine Studie: Die Personas stützen sich bisher auf nichts Schriftliches.',
    decision: 'Noch keine Entscheidung. Halten Sie die nächste fest, bei der eine Persona gezählt hat: So zeigt sich, wozu sie gut sind.',
    guide: 'Noch keine Seite im Leitfaden.',
  },
  retired: 'Zurückgezogene Personas',
  lead: {
    persona: 'Erfundene, aber glaubwürdige Menschen, beschrieben nach dem, was echte Kundinnen und Kunden gesagt haben.',
    segment: 'Kundengruppen, die messbare Kriterien festlegen. Jede Kundin und jeder Kunde gehört zu einem Segment, nie zu einer Persona.',
    icp: 'Die Unternehmen, die wir suchen. Das Profil sagt, wo Sie suchen, die Persona, mit wem Sie sprechen.',
    record: 'Interviews, Umfragen, Workshops: das, worauf jeder Satz beruht.',
    decision: 'Was wir mit Blick auf jemanden entschieden haben, und was daraus wurde.',
    guide: 'Wie Sie die Personas nutzen und lebendig halten.',
  },
  all: { segment: 'Alle Segmente', record: 'Alle Studien', guide: 'Der ganze Leitfaden' },
};

/** The words of the gallery of personas. */
export const gallery: typeof fr.gallery = {
  title: 'Für wen arbeiten wir?',
  label: 'Personas auswählen',
  facet: { segment: 'Zielgruppe', kind: 'Nutzung', role: 'Rolle beim Kauf', department: 'Empfehlungen für', state: 'Status' },
  any: 'Alle',
  words: 'Name oder Beruf',
  more: 'Weitere Filter',
  reset: 'Alle anzeigen',
  some: forms({ one: '{n} Persona von {total}', other: '{n} Personas von {total}' }),
  rest: forms({ one: '{n} weitere Persona anzeigen', other: '{n} weitere Personas anzeigen' }),
  none: 'Keine Persona entspricht allen diesen Filtern.',
  nearest: forms({ one: 'Ohne „{choice}“ bleibt {n}', other: 'Ohne „{choice}“ bleiben {n}' }),
  counted: forms({ one: '{n} Persona', other: '{n} Personas' }),
  guided: forms({ one: 'Empfehlungen zu {n} Persona', other: 'Empfehlungen zu {n} Personas' }),
  unguided: 'Noch keine Persona enthält Empfehlungen für diese Abteilung.',
  bands: 'Nach Zielgruppe',
  sort: { label: 'Sortieren nach', by: { rank: 'Bedeutung', segment: 'Segment', name: 'Name', review: 'Älteste Überprüfung' } },
  mine: {
    label: 'Ich arbeite in der Abteilung',
    any: 'Abteilung wählen',
    ways: 'Was jede Abteilung daraus macht:',
    own: 'Ihre Abteilung:',
    none: 'Noch keine Empfehlungen für diese Abteilung.',
    failed: 'Die Empfehlungen konnten nicht geladen werden. Bitte prüfen Sie die Verbindung.',
  },
};

/** The words of a persona's first screen. */
export const persona: typeof fr.persona = {
  glance: {
    wants: 'Erwartungen',
    brakes: 'Hürden',
    talk: 'Ansprache',
    channel: 'Kanal',
    none: 'Das wissen wir noch nicht.',
    departments: 'Und für Ihre Abteilung',
  },
  compare: { person: 'Persona', quote: 'Zitat', attitudes: 'Worin sie sich unterscheiden' },
  freshness: {
    reviewed: 'Überprüft am {day}.',
    next: 'Nächste Überprüfung bis {day}.',
    overdue: 'Überprüfung fällig seit {day}: vor der Verwendung nachholen.',
    news: 'Seither gibt es Neues: jetzt zu überprüfen.',
    never: 'Nie überprüft: Noch niemand hat diese Persona mit echten Kundinnen und Kunden abgeglichen.',
  },
};

/** The words of the search. */
export const search: typeof fr.search = {
  open: 'Suchen',
  label: 'Im Handbuch suchen',
  placeholder: 'Name, Bedürfnis, Einwand …',
  close: 'Schließen',
  hint: 'Ein Wort aus Kundensicht, der Name einer Persona, ein Thema. Die Pfeiltasten führen durch die Treffer, Eingabe öffnet, Esc schließt.',
  loading: 'Suche läuft …',
  none: 'Keine Treffer für „{query}“.',
  noneChosen: 'Keine Treffer mit diesen Filtern.',
  partly: 'für „{query}“; keine Seite enthält alle Wörter.',
  advice: 'Versuchen Sie es mit einem kürzeren oder geläufigeren Wort.',
  failed: 'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung.',
  retry: 'Erneut versuchen',
  results: forms({ one: '{n} Treffer', other: '{n} Treffer' }),
  more: 'Mehr anzeigen',
  pages: 'Nützliche Seiten',
  filters: 'Filter',
  clear: 'Filter entfernen',
  called: {
    'decision-maker': 'entscheidet, Entscheider, Entscheiderin, unterschreibt',
    influencer: 'beeinflusst, Einfluss',
    prescriber: 'empfiehlt, berät',
    buyer: 'kauft, Einkauf, Einkäufer, Einkäuferin, verhandelt',
    'end-user': 'nutzt, Nutzer, Nutzerin, Anwender',
  },
  comparing: { said: 'vergleich, vs, versus', between: 'und, oder, mit, zwischen, die', title: '{names} vergleichen' },
  asking: 'wer, wen, wem, wessen, was, welche, welcher, welches, wie, warum, wo, wann',
  key: 'Suche mit der Taste / öffnen',
  facet: { kind: 'Art', segment: 'Zielgruppe', department: 'Empfehlungen für', state: 'Status' },
  any: { kind: 'Alle', segment: 'Alle', department: 'Alle Abteilungen', state: 'Alle' },
};

/** The words of pictures for screens. They stay where somebody once pasted them: none of them ages. */
export const card: typeof fr.card = {
  reviewed: 'Überprüft am {day}',
  overdue: 'Überprüfung fällig seit {day}',
  never: 'Nie mit echten Kundinnen und Kunden abgeglichen',
  proto: 'Eine Vermutung, noch zu prüfen',
  retired: 'Nicht mehr verwenden',
};

/** The words of what is made for other tools. */
export const data: typeof fr.data = {
  tools: {
    title: 'Für andere Programme',
    called: 'Daten, Export, Exporte, API, JSON, Excel, Tabelle, Arbeitsmappe, Schnittstelle, Schema, Schemas, KI, Assistent, LLM, Herunterladen',
    short: 'Dieselben Inhalte für eine Tabelle, ein Programm oder einen Assistenten.',
    lead: 'Alles, was diese Seiten zeigen, in Formaten, die eine Tabellenkalkulation, ein Programm oder ein Assistent liest. Die Dateien entstehen bei jeder Veröffentlichung neu und enthalten nur, was Sie lesen dürfen.',
    promise: 'Die Datei handbook.json beginnt mit „formatVersion“: Solange sich diese Zahl nicht ändert, verschwindet kein Schlüssel und keiner ändert seine Bedeutung; es können welche hinzukommen.',
    outline: 'Die Liste aller Inhalte, für ein Sprachmodell',
    codes: 'Der Code jedes gedruckten Blattes und die Seite, zu der er führt',
    schemas: 'Schemas',
    schemasLead: 'Was jede Datei enthalten kann, als JSON Schema: Ihr Editor ergänzt Schlüssel und meldet Fehler.',
    schema: {
      persona: 'Eine Persona',
      segment: 'Ein Segment',
      icp: 'Ein Zielunternehmen',
      record: 'Eine Studie',
      decision: 'Eine Entscheidung',
      guide: 'Eine Leitfadenseite',
      handbook: 'Die Einstellungen, handbook.yaml',
      fields: 'Die Felder der Regeln, fields.yaml',
      data: 'Die JSON-Dateien selbst; für TypeScript stehen die Typen in @persona-handbook/handbook/json',
    },
  },
  llms: {
    summary: 'Die Personas, Segmente, Zielunternehmen und Studien eines Unternehmens: wer seine Kundinnen und Kunden sind und worauf beruht, was darüber gesagt wird.',
    legend: 'Ein Satz mit dem Vermerk „Hypothese“ beruht auf keinem Beleg; bei einem „strittigen“ Satz spricht mindestens ein Beleg dagegen. Personas beschreiben erfundene Menschen: Schreiben Sie ihre Aussagen nie echten Kundinnen oder Kunden zu.',
    data: 'Daten',
    full: 'Der gesamte Inhalt als Markdown',
    json: 'Der gesamte Inhalt als JSON; in den Nachbarordnern eine Datei je Seite',
    sheet: 'Die Personas als Excel-Arbeitsmappe, mit ihren Aussagen und Belegen',
    other: 'Dasselbe auf {language}',
  },
  sheet: { statements: 'Aussagen', field: 'Rubrik', statement: 'Aussage', priority: 'Priorität', standing: 'Beleglage', evidence: 'Belege', address: 'Adresse' },
};
