import type { LineMarkSort, PersonalKind, StigmaReason } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

/** What the parser says of the slips that people make; its own words, in English, for the rest. */
function reason(detail: string): string {
  const [, unclosed] = /^Expected a closing tag for `(.+?)`/.exec(detail) ?? [];
  if (unclosed) return `Das Tag ${unclosed} wird nicht geschlossen`;
  const [, closing, open] = /^Unexpected closing tag `(.+?)`(?:, expected corresponding closing tag for `(.+?)`)?/.exec(detail) ?? [];
  if (closing) return open ? `${closing} schließt ${open} nicht` : `${closing} schließt nichts`;
  const [, character] = /^Unexpected character `(.+?)` before name/.exec(detail) ?? [];
  return character ? `„<${character}“ ist nicht der Anfang eines Tags` : `„${detail}“ (Meldung des MDX-Lesers, auf Englisch)`;
}

/** As many anchors as a sentence can hold. */
const MOST_ANCHORS = 8;

const ofLine: Record<LineMarkSort, string> = {
  box: 'Ein einzeiliger Text hat keinen Kasten',
  task: 'Ein einzeiliger Text hat kein Kästchen zum Abhaken',
  heading: 'Ein einzeiliger Text hat keine Überschrift',
  item: 'Ein einzeiliger Text hat keine Liste',
  quote: 'Ein einzeiliger Text hat kein abgesetztes Zitat',
  number: 'Ein einzeiliger Text hat keine nummerierte Liste',
  footnote: 'Ein einzeiliger Text hat keine Fußnoten',
  picture: 'Ein einzeiliger Text hat keine Bilder',
  bold: 'Ein Name oder ein Titel hat weder Fettdruck noch Kursivschrift',
  link: 'Ein Name oder ein Titel enthält keinen Link',
};

const kinds: Readonly<Record<PersonalKind, string>> = {
  email: 'eine E-Mail-Adresse',
  phone: 'eine Telefonnummer',
  iban: 'eine Kontonummer',
  nir: 'eine Sozialversicherungsnummer',
  card: 'eine Kartennummer',
  address: 'eine Postanschrift',
  name: 'der Name einer Person',
  handle: 'ein Konto in einem sozialen Netzwerk',
  birth: 'ein Geburtsdatum',
  customer: 'eine Kunden- oder Vorgangsnummer',
  papers: 'die Nummer eines Ausweises',
  plate: 'ein Kennzeichen',
  ip: 'eine IP-Adresse',
};

const reasons: Readonly<Record<StigmaReason, string>> = {
  person: 'reduziert Menschen auf ihre Gesundheit oder Behinderung',
  insult: 'urteilt, statt zu beschreiben',
  age: 'reduziert Menschen auf ihr Alter',
  sex: 'legt Menschen auf eine Rolle als Mann oder Frau fest',
  origin: 'reduziert Menschen auf ihre Herkunft',
  money: 'reduziert Menschen auf ihr Geld',
  customer: 'verspottet Kundinnen und Kunden, statt zu sagen, was sie erleben',
};

export const text: Messages<'link' | 'text' | 'mdx'> = {
  'link/broken': {
    say: ({ target }) => `Der Link „${target}“ führt ins Leere.`,
    mend: ({ suggestion, anchors }) => {
      if (suggestion) return `Meinten Sie „${suggestion}“?`;
      return anchors
        ? `Auf dieser Seite kann ein Link zu ${anchors.slice(0, MOST_ANCHORS).join(', ')} führen${anchors.length > MOST_ANCHORS ? ' …' : '.'}`
        : 'Adressen der Website haben die Form /personas/clara/, /segments/…/, /icps/…/, /research/…/, /decisions/…/ oder /guide/…/.';
    },
  },
  'link/untranslated': {
    say: ({ target, language, file }) => `Der Link „${target}“ ist nicht übersetzt und führt auf den Seiten in „${language}“ zu einer Überschrift, die es nicht gibt: ${file} hat andere Überschriften.`,
    mend: ({ file, hash }) => `Ergänzen Sie in ${file} am Ende der entsprechenden Überschrift {#${hash}}.`,
  },
  'link/unsafe': {
    say: ({ scheme, image }) => (image ? 'Ein Bild von einer anderen Website ist nicht erlaubt: Jene Website würde erfahren, wer die Seite liest.' : `Eine Adresse mit „${scheme}“ ist nicht erlaubt: Sie könnte im Browser der Leserinnen und Leser Programmcode ausführen.`),
    mend: ({ image }) => (image ? 'Kopieren Sie das Bild in den Ordner, und geben Sie seinen Pfad an.' : 'Verwenden Sie einen Link mit https:, mailto: oder tel:.'),
  },
  'text/foreign-mark': {
    say: ({ mark, as }) => `„${clip(mark)}“ würde ${as === 'struck' || as === 'lowered' ? 'durchgestrichen erscheinen' : 'so erscheinen, wie es da steht'}: ${as === 'template' ? 'Es ist der Rest einer Vorlage, die niemand ausgefüllt hat' : 'So schreibt ein anderes Programm'}.`,
    mend: ({ mark, as, meant }) => {
      switch (as) {
        case 'box':
          return meant
            ? `Für einen Kasten schreiben Sie „${meant}“ allein in eine Zeile, dann „>“ vor jede Zeile des Textes${mark.startsWith(':') ? ', und löschen Sie die Zeile „:::“, die ihn schließt' : ''}.`
            : 'Löschen Sie diese Zeichen, und behalten Sie den Text: Kästen gibt es hier nicht.';
        case 'strong':
          return `Für Fettdruck schreiben Sie „${meant}“.`;
        case 'heading':
          return meant ? `Für eine Überschrift schreiben Sie „${meant}“.` : 'Löschen Sie diese Zeichen, und behalten Sie den Text: Überschriften gibt es hier nicht.';
        case 'table':
          return `Für eine Tabelle setzen Sie unter diese Zeile „${meant}“, und zwischen die Felder nur einen Strich.`;
        case 'link':
        case 'address':
        case 'turned':
          return `Schreiben Sie einen Link: ${meant}.`;
        case 'image':
          return 'Schreiben Sie ein Bild: ![was darauf zu sehen ist](images/name-der-datei.png).';
        case 'template':
          return `Schreiben Sie an dieser Stelle den richtigen Text; soll es so bleiben, setzen Sie Gravis-Zeichen darum: \`${mark}\`.`;
        case 'contents':
          return 'Löschen Sie diese Zeile: Jede Seite zeigt ihre Überschriften schon.';
        case 'attributes':
          return 'Löschen Sie es: Die Gestaltung ist die der Website.';
        case 'formula':
          return 'Formeln gibt es hier nicht: Schreiben Sie sie mit gewöhnlichen Zeichen (x², ≥, ×, ½) oder in Worten.';
        case 'emoji':
          return 'Sagen Sie es in Worten, oder fügen Sie das Bildzeichen selbst anstelle seines Namens ein.';
        case 'term':
          return `Schreiben Sie eine Liste: „${meant}“.`;
        case 'raised':
        case 'lowered':
          return `Schreiben Sie „${meant}“.`;
        case 'struck':
          return `Für „von … bis“ schreiben Sie „–“ oder „bis“; um durchzustreichen, schreiben Sie „${meant}“; für das Zeichen selbst schreiben Sie \\~.`;
        case 'comment':
          return 'Löschen Sie ihn: Alle würden diesen Kommentar lesen.';
      }
    },
  },
  'text/typed-quotes': {
    say: ({ open, close, isVoice }) => {
      if (close === '') return `Das typografische Anführungszeichen ${open} öffnet diesen Text, ohne geschlossen zu werden: Es würde allein erscheinen.`;
      return isVoice ? `Dieses Zitat steht schon zwischen ${open} und ${close}, und die Seite setzt selbst Anführungszeichen: Sie würden doppelt erscheinen.` : `Dieser Text steht zwischen den typografischen Anführungszeichen ${open} und ${close}, die mit ihm erscheinen würden.`;
    },
    mend: ({ isVoice }) => (isVoice ? 'Entfernen Sie sie:' : 'Falls Sie gerade Anführungszeichen gemeint haben, schreiben Sie:'),
  },
  'text/typed-speaker': {
    say: ({ speaker }) => `„${clip(speaker)}“ sagt, wer spricht, und würde samt den Anführungszeichen im Zitat selbst erscheinen.`,
    mend: ({ isPersona }) => (isPersona ? 'Behalten Sie nur die Worte, denn die Seite sagt schon, wer spricht:' : 'Behalten Sie nur die Worte, und nennen Sie unter dem Schlüssel „by“ die Funktion oder Situation, nie den Namen:'),
  },
  'text/bullet': {
    say: ({ bullet }) => `${/\p{Co}/u.test(bullet) ? 'Ein Aufzählungszeichen aus einer Textverarbeitung' : `Das Aufzählungszeichen „${bullet}“`} würde im Text erscheinen.`,
    mend: ({ isItem }) => (isItem ? 'Entfernen Sie es:' : 'In einem Text beginnt ein Listeneintrag mit einem Bindestrich und einem Leerzeichen, in einer eigenen Zeile:'),
  },
  'text/list-in-item': {
    say: ({ count }) => `Semikolons trennen die Einträge einer Liste nicht: Diese ${count} Einträge würden als einer gezeigt.`,
    mend: () => 'Schreiben Sie jeden Eintrag in eine eigene Zeile, nach einem Bindestrich:',
  },
  'text/garbled': {
    say: ({ words }) => `„${clip(words)}“ hat beim Wechsel der Kodierung Umlaute, Akzente oder Zeichen verloren.`,
    mend: () => 'Schreiben Sie:',
  },
  'text/undefined-mark': {
    say: ({ mark, meant }) => `„${mark}“ würde mit seinen Klammern erscheinen: Nichts in diesem Text legt „${meant}“ fest.`,
    mend: ({ meant }) => (meant.startsWith('[^') ? `Ergänzen Sie die Fußnote in einer eigenen Zeile: ${meant}: Der Text der Fußnote.` : `Ergänzen Sie die Adresse in einer eigenen Zeile: ${meant}: /guide/…/; oder schreiben Sie sie gleich dazu: [Text](Adresse).`),
  },
  'text/stray-footnote': {
    say: ({ mark, why }) => (why === 'twice' ? `Zwei Fußnoten heißen „${mark}“: Die zweite würde ohne Nummer mitten im Text erscheinen.` : `Nichts verweist auf die Fußnote „${mark}“: Sie würde ohne Nummer mitten im Text erscheinen.`),
    mend: ({ mark, why }) => (why === 'twice' ? 'Geben Sie ihr einen anderen Namen, und verweisen Sie mit diesem Namen auf sie.' : `Schreiben Sie „${mark}“ an die Stelle, die sie erklärt, oder löschen Sie sie.`),
  },
  'text/lost-sign': {
    say: () => 'Hier ging ein Zeichen verloren: Geblieben ist nur das Ersatzzeichen „\uFFFD“.',
    mend: () => 'Tippen Sie das Wort neu.',
  },
  'text/one-line': {
    say: ({ mark, as }) => `„${clip(mark)}“ würde so erscheinen, wie es da steht: ${ofLine[as]}.`,
    mend: ({ as }) => {
      if (as === 'footnote') return 'Sagen Sie es im Text selbst oder unter dem Schlüssel „note“, wo es ihn gibt, und entfernen Sie das Zeichen:';
      return as === 'item' || as === 'number' || as === 'task' ? 'Machen Sie aus jedem Punkt einen eigenen Eintrag, und entfernen Sie diese Zeichen:' : 'Entfernen Sie diese Zeichen, und behalten Sie den Text:';
    },
  },
  'text/personal-data': {
    say: ({ data, kind, of }) => {
      if (of === 'owner') return `„${data}“ ist eine personenbezogene Angabe, die alle sehen würden und die nicht mehr stimmt, sobald die Person wechselt.`;
      if (of === 'study') return `„${data}“ ist eine personenbezogene Angabe (${kinds[kind]}): Eine Studie enthält nichts, woran sich Teilnehmende erkennen lassen.`;
      if (of === 'file') return `Der Dateiname „${data}“ enthält eine personenbezogene Angabe (${kinds[kind]}): Er steht in Adressen, in der Suche und in git.`;
      return `„${data}“ ist eine personenbezogene Angabe (${kinds[kind]}): Alle würden sie sehen, und git würde sie behalten.`;
    },
    mend: ({ of, inBody }) => {
      if (of === 'owner') return 'Nennen Sie lieber ein Team oder eine Funktion, z. B. „Marketingteam“.';
      if (of === 'file') return 'Benennen Sie die Datei nach Thema und Datum.';
      return `Löschen Sie sie, und behalten Sie die Funktion oder die Situation der Person. Ist sie öffentlich, etwa eine Hotline, fügen Sie eine Zeile ${inBody ? 'zwischen den Strichen am Anfang der Datei' : 'direkt über diesem Text'} hinzu: # handbook: ok personal-data`;
    },
  },
  'text/stigmatising': {
    say: ({ word, reason }) => `„${word}“ ${reasons[reason]}: Wer es liest, sagt es vor Kundinnen und Kunden.`,
    mend: ({ instead }) => `Schreiben Sie lieber: ${instead}. Was jemand wörtlich gesagt hat, kann als Zitat bleiben.`,
  },
  'text/html': {
    say: ({ tag }) => `Der Text enthält HTML (${tag}), das weder auf der Website noch auf Papier erscheinen würde.`,
    mend: ({ tag }) => (tag === '<!-- -->' ? 'Löschen Sie diesen Kommentar.' : 'Verwenden Sie *kursiv*, **fett** und [Link](Adresse); um das Zeichen selbst zu zeigen, schreiben Sie \\<.'),
  },
  'text/too-much-markup': {
    say: ({ of, limit }) => {
      if (of === 'nesting') return `Listen oder Zitate sind mehr als ${limit} Ebenen tief verschachtelt: Die Auszeichnung dieses Textes wird nicht gelesen.`;
      if (of === 'parts') return `Dieser Text enthält mehr als ${limit} Zeilen, Zellen und Auszeichnungszeichen: Seine Auszeichnung wird nicht gelesen.`;
      return of === 'tags' ? `Diese Seite enthält mehr als ${limit} Tags: Ihre Auszeichnung wird nicht gelesen.` : `Ein einziger Absatz enthält mehr als ${limit} Auszeichnungszeichen (*, _, [, \` …): Die Auszeichnung dieses Textes wird nicht gelesen.`;
    },
    mend: ({ of }) =>
      of === 'nesting'
        ? 'Bringen Sie diese Zeilen auf dieselbe Ebene oder auf wenige Ebenen.'
        : of === 'tags'
          ? 'Verteilen Sie diese Seite auf mehrere.'
          : of === 'parts'
            ? 'Verteilen Sie diesen Text auf mehrere.'
            : 'Teilen Sie diesen Absatz mit Leerzeilen in mehrere, oder entfernen Sie diese Zeichen.',
  },
  'mdx/syntax': {
    say: ({ detail }) => `Diese .mdx-Seite kann nicht gelesen werden: ${reason(detail)}.`,
    mend: () => 'Wenn mit < ein Tag beginnt, schließen Sie es; wenn es zum Text gehört, wie in „<50 €“, schreiben Sie \\<, oder benennen Sie die Seite in .md um.',
  },
  'mdx/import': {
    say: () => 'Eine Seite kann keinen Programmcode importieren oder exportieren.',
    mend: () => 'Löschen Sie diese Zeile; die angebotenen Bausteine sind schon verfügbar.',
  },
  'mdx/expression': {
    say: () => 'Eine .mdx-Seite kann keinen Ausdruck in geschweiften Klammern enthalten: Das wäre Programmcode.',
    mend: () => 'Schreiben Sie den Text selbst; um eine geschweifte Klammer zu zeigen, schreiben Sie \\{.',
  },
  'mdx/component': {
    say: ({ name }) => `Den Baustein <${name}> gibt es nicht.`,
    mend: ({ suggestion, known }) => (suggestion ? `Meinten Sie <${suggestion}>?` : `Mögliche Bausteine: ${known.map((one) => `<${one}>`).join(', ')}.`),
  },
  'mdx/attribute': {
    say: ({ component, name, problem }) => {
      if (problem === 'missing') return `Bei <${component}> fehlt das Attribut „${name}“.`;
      return problem === 'unknown' ? `<${component}> hat kein Attribut „${name}“.` : `Der Wert von „${name}“ ist für <${component}> nicht möglich.`;
    },
    mend: ({ component, name, problem, known }) => {
      if (problem === 'missing') return `Schreiben Sie z. B. <${component} ${name}="clara-martin" />.`;
      return problem === 'unknown' ? `Mögliche Attribute: ${known.join(', ')}.` : `Mögliche Werte: ${known.join(', ')}.`;
    },
  },
};
