import { formatsFor, type Language, type LanguageCode, languages, typeset } from '../../languages/index.ts';
import type { DictionaryField, FieldDictionary } from '../../schema/field-dictionary.ts';
import { own } from '../../schema/own.ts';
import { type Condition, isGroup, type Rule, type RuleGroup, type Scalar } from '../../schema/rule.ts';

/** A rule in words: a sentence, or one that leads to others. */
export interface SaidRule {
  text: string;
  parts?: readonly SaidRule[];
}

/** How many conditions one sentence holds; more of them are listed. */
const IN_A_SENTENCE = 3;

/**
 * A rule as a sentence of a reader's language. A few conditions are one sentence; more of them, and groups within groups, are lists.
 * @param fields with their labels and units in that language.
 */
export function ruleSentence(rule: Rule, fields: FieldDictionary, language: LanguageCode): SaidRule {
  const said = partOf(rule, { fields, say: languages[language].rules, language });
  return said.parts ? typesetAll(said, language) : typesetAll({ text: `${capital(said.text)}.` }, language);
}

/** The same on one line, for a report. */
export function onOneLine({ text, parts }: SaidRule): string {
  if (!parts) return text;
  return `${text} ${parts.map((part) => (part.parts ? `(${onOneLine(part)})` : onOneLine(part))).join(' ; ')}`;
}

interface Saying {
  fields: FieldDictionary;
  say: Language['rules'];
  language: LanguageCode;
}

function partOf(rule: Rule, saying: Saying): SaidRule {
  return isGroup(rule) ? groupOf(rule, saying) : { text: conditionOf(rule, saying) };
}

function groupOf({ combinator, not, rules }: RuleGroup, saying: Saying): SaidRule {
  const { say } = saying;
  const [only] = rules;
  if (only && rules.length === 1 && !not) return partOf(only, saying);
  const parts = rules.map((one) => partOf(one, saying));
  const isShort = !not && rules.length <= IN_A_SENTENCE && parts.every((part) => !part.parts) && rules.every((one) => !isGroup(one));
  if (isShort) {
    const [first = '', ...rest] = parts.map(({ text }) => text);
    return { text: say[combinator]([first, ...rest.map(say.inside)]) };
  }
  const lead = not ? (combinator === 'or' ? say.none : say.notAll) : combinator === 'and' ? say.all : say.any;
  return { text: lead, parts };
}

function conditionOf({ field: name, operator, value }: Condition, saying: Saying): string {
  const { say, fields } = saying;
  const field = own(fields, name);
  const label = field?.label ?? name;
  if (operator === 'empty' || operator === 'notEmpty') return say[operator](label);
  const list = (Array.isArray(value) ? value : [value]) as readonly Scalar[];
  const [first = ''] = list;
  const written = list.map((one) => worded(one, field, saying));
  const [from = '', to = ''] = written;
  switch (operator) {
    case 'between':
      return say.between(label, from.endsWith(` ${field?.unit}`) ? bare(first, saying) : from, to);
    case 'in':
      return list.length === 1 ? say.is(label, from) : say.among(label, say.oneOf(written));
    case 'notIn':
      return list.length === 1 ? say.isNot(label, from) : say.notAmong(label, say.oneOf(written));
    case 'contains':
    case 'beginsWith':
    case 'endsWith':
      return say[operator](label, say.quoted(String(first)));
    case '=':
      return say.is(label, from);
    case '!=':
      return say.isNot(label, from);
    default:
      return boundOf(label, operator, first, from, field, saying);
  }
}

type Bound = '<' | '<=' | '>' | '>=';

const bounds = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' } as const;
const days = { '<': 'earlier', '<=': 'untilThen', '>': 'later', '>=': 'sinceThen' } as const;
/** The later a day, the fewer days before the snapshot. */
const ago = { '<': 'moreThanAgo', '<=': 'atLeastAgo', '>': 'lessThanAgo', '>=': 'atMostAgo' } as const;

function boundOf(
  label: string,
  operator: Bound,
  value: Scalar,
  written: string,
  field: DictionaryField | undefined,
  saying: Saying,
): string {
  const { say } = saying;
  if (typeof value === 'object') return say[ago[operator]](label, spanOf(value.daysBefore, saying));
  return say[isDay(field) ? days[operator] : bounds[operator]](label, written);
}

/** Days as people count them: whole years, leap days or not, are years. The rule itself counts days. */
function spanOf(days: number, { say, language }: Saying): string {
  const years = Math.round(days / 365.25);
  const isYears = years > 0 && (days === years * 365 || Math.abs(days - years * 365.25) < 1);
  const n = isYears ? years : days;
  return say[isYears ? 'years' : 'days'](formatsFor(language).number(n), n === 1);
}

function isDay(field: DictionaryField | undefined): boolean {
  return field?.type === 'date';
}

function worded(value: Scalar, field: DictionaryField | undefined, saying: Saying): string {
  const { say, language } = saying;
  const formats = formatsFor(language);
  if (typeof value === 'object') return say.before(spanOf(value.daysBefore, saying));
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'string') return isDay(field) ? say.day(formats.date(value)) : value;
  return field?.unit === undefined
    ? formats.number(value)
    : (formats.amount(value, field.unit) ?? `${formats.number(value)} ${field.unit}`);
}

function bare(value: Scalar, { language }: Saying): string {
  return formatsFor(language).number(Number(value));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function typesetAll({ text, parts }: SaidRule, language: string): SaidRule {
  return {
    text: typeset(text, language),
    ...(parts && { parts: parts.map((part) => typesetAll({ ...part, text: capital(part.text) }, language)) }),
  };
}
