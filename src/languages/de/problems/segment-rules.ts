import type { RuleType } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { firstOf } from '../../quoted.ts';

const types: Record<RuleType, string> = { text: 'Text', integer: 'eine ganze Zahl', decimal: 'eine Zahl', date: 'ein Datum', boolean: 'Ja oder Nein' };

const wanted: Record<RuleType, string> = {
  text: 'Schreiben Sie den Text in geraden Anführungszeichen, zum Beispiel "2".',
  integer: 'Schreiben Sie eine ganze Zahl ohne Anführungszeichen und ohne Einheit, zum Beispiel 50.',
  decimal: 'Schreiben Sie eine Zahl ohne Anführungszeichen und ohne Einheit, mit Punkt und höchstens sechs Nachkommastellen, zum Beispiel 1250.50.',
  date: 'Schreiben Sie einen Tag, zum Beispiel 2026-03-01, oder eine Frist vor dem Stichtag, zum Beispiel { daysBefore: 180 }.',
  boolean: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
};

const meant = (suggestion: string | undefined) => (suggestion === undefined ? undefined : `Meinten Sie „${suggestion}“?`);

export const segmentRules: Messages<'segment-rule'> = {
  'segment-rule/shape': {
    say: ({ problem, key }) =>
      ({
        neither: 'Dieser Teil der Regel ist weder eine Bedingung (field, operator, value) noch eine Gruppe von Bedingungen (combinator, rules).',
        combinator: 'Diese Gruppe sagt nicht, ob alle Bedingungen gelten müssen (and) oder mindestens eine (or).',
        empty: 'Diese Gruppe enthält keine Bedingung: Sie würde alle aufnehmen, oder niemanden.',
        not: 'Der Schlüssel „not“ nimmt nur true.',
        key: `Der Schlüssel „${key}“ hat an dieser Stelle der Regel keine Bedeutung.`,
      })[problem],
    mend: ({ problem, suggestion, known = [] }) =>
      ({
        neither: 'Schreiben Sie zum Beispiel { field: mitarbeitende, operator: ">=", value: 50 }.',
        combinator: 'Ergänzen Sie „combinator: and“ oder „combinator: or“.',
        empty: 'Ergänzen Sie unter „rules“ mindestens eine Bedingung, oder entfernen Sie die Gruppe.',
        not: 'Schreiben Sie „not: true“ für das Gegenteil der Gruppe, oder entfernen Sie den Schlüssel.',
        key: meant(suggestion) ?? `Mögliche Schlüssel: ${known.join(', ')}.`,
      })[problem],
  },
  'segment-rule/unknown-field': {
    say: ({ field, known }) => (known.length === 0 ? `Die Regel verwendet das Feld „${field}“, aber es ist kein Feld beschrieben: fields.yaml fehlt oder ist leer.` : `Kein Feld in fields.yaml heißt „${field}“.`),
    mend: ({ field, known, suggestion }) =>
      meant(suggestion) ?? (known.length === 0 ? `Legen Sie im obersten Ordner fields.yaml an und beschreiben Sie dort „${field}“ unter „fields“: label, family, type und source.` : `Mögliche Felder: ${firstOf(known, 8, '.')} Ein neues Feld wird in fields.yaml beschrieben.`),
  },
  'segment-rule/operator': {
    say: ({ field, type, operator, suggestion }) => {
      if (operator === '') return `Diese Bedingung zu „${field}“ sagt nicht, wie verglichen wird: „operator“ fehlt.`;
      return suggestion ? `„${operator}“ ist kein Operator.` : `Der Operator „${operator}“ passt nicht zum Feld „${field}“ (Inhalt: ${types[type]}).`;
    },
    mend: ({ suggestion, suits }) => meant(suggestion) ?? `Mögliche Operatoren hier: ${suits.join(', ')} (=, !=, <, <=, > und >= stehen in Anführungszeichen).`,
  },
  'segment-rule/value': {
    say: ({ field, type, operator, wants, found }) =>
      ({
        one: `„${operator}“ vergleicht „${field}“ mit einem einzigen Wert.`,
        list: `„${operator}“ vergleicht „${field}“ mit einer Liste, die nicht leer sein darf.`,
        two: `„between“ vergleicht „${field}“ mit zwei Grenzen.`,
        none: `„${operator}“ nimmt keinen Wert: gefragt wird nur, ob „${field}“ ausgefüllt ist.`,
        type: `„${found}“ passt nicht zum Feld „${field}“ (Inhalt: ${types[type]}).`,
      })[wants],
    mend: ({ type, wants }) =>
      ({
        one: 'Schreiben Sie einen Wert unter „value“; für mehrere gibt es den Operator in.',
        list: 'Schreiben Sie die Werte in eckigen Klammern, zum Beispiel value: [Industrie, Chemie].',
        two: 'Schreiben Sie beide Grenzen in eckigen Klammern, beide gehören dazu: value: [50, 200].',
        none: 'Entfernen Sie „value“.',
        type: wanted[type],
      })[wants],
  },
  'segment-rule/not-among': {
    say: ({ field, value }) => `„${value}“ ist kein Wert des Feldes „${field}“: Niemand würde je dazugehören.`,
    mend: ({ values, suggestion }) => meant(suggestion) ?? `Werte aus fields.yaml: ${firstOf(values, 12, '.')}`,
  },
  'segment-rule/bounds': {
    say: ({ from, to }) => `Die erste Grenze, ${from}, liegt nach der zweiten, ${to}: Niemand liegt dazwischen.`,
    mend: () => 'Tauschen Sie die beiden Grenzen.',
  },
  'segment-rule/personal': {
    say: ({ field }) => `„${field}“ ist personenbezogen: Die Regel würde mit dem Wert veröffentlicht, mit dem sie vergleicht.`,
    mend: () => 'Entfernen Sie die Bedingung, oder fragen Sie nur, ob das Feld ausgefüllt ist (empty, notEmpty).',
  },
  'segment-rule/too-large': {
    say: ({ what, limit }) => ({ depth: `Mehr als ${limit} Gruppen stecken ineinander: Niemand kann diese Regel prüfen.`, conditions: `Die Regel hat mehr als ${limit} Bedingungen: Niemand kann sie prüfen.`, values: `Diese Liste hat mehr als ${limit} Werte.` })[what],
    mend: ({ what }) =>
      ({ depth: 'Fassen Sie Gruppen zusammen, die dasselbe sagen.', conditions: 'Berechnen Sie einen Teil der Bedingungen im CRM, und geben Sie das Ergebnis als Feld an.', values: 'Fassen Sie diese Werte im CRM zusammen, und geben Sie die Gruppe als Feld an.' })[what],
  },
  'segment-rule/priority': {
    say: ({ priority, other }) =>
      other ? `Den Rang ${priority} hat schon ${other}: Nichts sagt, zu welchem der beiden ein Kontakt gehört, der beide Regeln erfüllt.` : 'Dieses Segment hat eine Regel, aber keinen Rang: Nichts sagt, ob es gewinnt, wenn ein Kontakt mehrere Regeln erfüllt.',
    mend: ({ other }) => (other ? 'Geben Sie einem der beiden eine andere Zahl; die kleinste gewinnt.' : 'Ergänzen Sie „priority“ mit einer ganzen Zahl; die kleinste gewinnt.'),
  },
  'segment-rule/never': {
    say: ({ field }) => `Die Bedingungen zu „${field}“ schließen einander aus: Kein Kontakt kann diese Regel erfüllen, sie fände nie jemanden.`,
    mend: () => 'Berichtigen Sie eine der Bedingungen, oder verbinden Sie sie mit „combinator: or“.',
  },
  'segment-rule/no-id': {
    say: () => 'Diese Liste hat keine Kennung, unter der sie sich abrufen ließe.',
    mend: () => 'Ergänzen Sie „id“ neben „text“, zum Beispiel „id: nachfassen“.',
  },
  'segment-rule/same-tier': {
    say: ({ name, other, from }) => `„${name}“ beginnt beim selben Wert wie „${other}“ (${from}): Kein Unternehmen wäre je darin.`,
    mend: () => 'Geben Sie den beiden Stufen verschiedene Werte, oder entfernen Sie eine.',
  },
  'segment-rule/reserved-id': {
    say: ({ id }) => `In Messungen steht „${id}“ für Kundschaft ohne Segment: Beide würden zusammen gezählt.`,
    mend: () => 'Geben Sie dem Segment eine andere Kennung und der Datei denselben Namen.',
  },
  'segment-rule/field-name': {
    say: ({ name, other }) => (other ? `„${name}“ unterscheidet sich von „${other}“ nur in der Großschreibung: Für eine Datenbank ist das derselbe Name.` : `„${name}“ kann kein Feldname sein.`),
    mend: ({ other }) => (other ? 'Benennen Sie eines der beiden um.' : 'Ein Name beginnt mit einem Buchstaben und enthält dann nur Buchstaben, Ziffern und Unterstriche, höchstens 31 Zeichen: letzte_bestellung.'),
  },
  'segment-rule/field-source': {
    say: ({ name, source, problem }) =>
      ({
        table: `„${source}“ sagt nicht, wo das Feld „${name}“ zu finden ist: Nötig sind eine Tabelle (contacts, accounts, orders oder events), ein Punkt und eine Spalte.`,
        'of-contact': `„${name}“ ist eine Spalte der Kontakte: Jeder hat dort einen Wert, und „of“ hat nichts auszuwählen.`,
        'no-of': `„${name}“ kommt aus den Bestellungen: Ein Kontakt hat mehrere, und nichts sagt, was davon zählt.`,
        sum: `„${name}“ ist keine Zahl: Eine Summe gibt es davon nicht.`,
      })[problem],
    mend: ({ problem, suggestion = '' }) =>
      ({
        table: `Schreiben Sie zum Beispiel: source: ${suggestion}`,
        'of-contact': 'Entfernen Sie „of“, oder nehmen Sie eine Spalte aus orders.',
        'no-of': 'Ergänzen Sie of: max (der größte oder letzte Wert), min, sum oder count (die Zahl der Bestellungen).',
        sum: 'Schreiben Sie of: max, min oder count, oder geben Sie dem Feld den Typ integer oder decimal.',
      })[problem],
  },
};
