import { suggest } from '../../diagnostics/suggest.ts';
import type { DictionaryField, FieldDictionary, FieldType } from '../../schema/field-dictionary.ts';
import { isRecord, own } from '../../schema/own.ts';
import { type Operator, operators, operatorsOf, type Rule, ruleLimits, takesList, takesNoValue } from '../../schema/rule.ts';
import type { Path } from '../../schema/walk.ts';
import { compareDecimals } from './decimals.ts';
import type { RuleFault } from './faults.ts';

interface Reading {
  fields: FieldDictionary;
  faults: RuleFault[];
  conditions: number;
}

/** Reads a rule as it was typed. It has no fault that is not told, and without faults whatever takes rules takes it. */
export function readRule(typed: unknown, fields: FieldDictionary): { rule?: Rule; faults: readonly RuleFault[] } {
  const reading: Reading = { fields, faults: [], conditions: 0 };
  readPart(reading, typed, [], 1);
  if (reading.conditions > ruleLimits.conditions)
    tell(reading, [], 'segment-rule/too-large', { what: 'conditions', limit: ruleLimits.conditions });
  return reading.faults.length > 0 ? { faults: reading.faults } : { rule: typed as Rule, faults: [] };
}

function tell<F extends RuleFault['rule']>(
  { faults }: Reading,
  path: Path,
  rule: F,
  params: Extract<RuleFault, { rule: F }>['params'],
): void {
  faults.push({ path, rule, params } as RuleFault);
}

const groupKeys = ['combinator', 'not', 'rules'];
const conditionKeys = ['field', 'operator', 'value'];

function readPart(reading: Reading, typed: unknown, path: Path, depth: number): void {
  if (depth > ruleLimits.depth) {
    tell(reading, path, 'segment-rule/too-large', { what: 'depth', limit: ruleLimits.depth });
    return;
  }
  if (!isRecord(typed)) {
    tell(reading, path, 'segment-rule/shape', { problem: 'neither' });
    return;
  }
  const isGroup = own(typed, 'rules') !== undefined || own(typed, 'combinator') !== undefined;
  const keys = isGroup ? groupKeys : conditionKeys;
  const unknown = Object.keys(typed).filter((key) => !keys.includes(key));
  for (const key of unknown) {
    const suggestion = suggest(key, keys);
    tell(reading, [...path, key], 'segment-rule/shape', { problem: 'key', key, known: keys, ...(suggestion && { suggestion }) });
  }
  if (isGroup) readGroup(reading, typed, path, depth);
  // A misspelt key has been told: what it stands for is not missing.
  else if (unknown.length === 0) readCondition(reading, typed, path);
}

function readGroup(reading: Reading, typed: Record<string, unknown>, path: Path, depth: number): void {
  const { combinator, not, rules } = typed;
  if (combinator !== 'and' && combinator !== 'or')
    tell(reading, combinator === undefined ? path : [...path, 'combinator'], 'segment-rule/shape', { problem: 'combinator' });
  if (not !== undefined && not !== true) tell(reading, [...path, 'not'], 'segment-rule/shape', { problem: 'not' });
  if (!Array.isArray(rules) || rules.length === 0) {
    tell(reading, rules === undefined ? path : [...path, 'rules'], 'segment-rule/shape', { problem: 'empty' });
    return;
  }
  // What is far too large is told once.
  for (const [at, one] of rules.slice(0, ruleLimits.conditions + 1).entries()) readPart(reading, one, [...path, 'rules', at], depth + 1);
}

function readCondition(reading: Reading, typed: Record<string, unknown>, path: Path): void {
  reading.conditions++;
  if (reading.conditions > ruleLimits.conditions) return;
  const name = own(typed, 'field');
  if (typeof name !== 'string') {
    tell(reading, path, 'segment-rule/shape', { problem: 'neither' });
    return;
  }
  const field = own(reading.fields, name);
  if (!field) {
    const known = Object.keys(reading.fields);
    const suggestion = suggest(name, known);
    tell(reading, [...path, 'field'], 'segment-rule/unknown-field', { field: name, known, ...(suggestion && { suggestion }) });
    return;
  }
  const suits = operatorsOf[field.type];
  const operator = operators.find((one) => one === own(typed, 'operator'));
  if (!operator || !suits.includes(operator)) {
    const said = own(typed, 'operator');
    const suggestion = operator ? undefined : suggest(String(said), suits);
    const params = {
      field: name,
      type: field.type,
      operator: said === undefined ? '' : String(said),
      suits,
      ...(suggestion && { suggestion }),
    };
    tell(reading, said === undefined ? path : [...path, 'operator'], 'segment-rule/operator', params);
    return;
  }
  if (field.personal && !takesNoValue(operator)) tell(reading, [...path, 'field'], 'segment-rule/personal', { field: name });
  readValue(reading, { name, field, operator, value: own(typed, 'value') }, path);
}

interface Compared {
  name: string;
  field: DictionaryField;
  operator: Operator;
  value: unknown;
}

function readValue(reading: Reading, { name, field, operator, value }: Compared, path: Path): void {
  const { type } = field;
  const at = value === undefined ? path : [...path, 'value'];
  const wrong = (wants: Extract<RuleFault, { rule: 'segment-rule/value' }>['params']['wants'], where: Path = at, found: unknown = value) =>
    tell(reading, where, 'segment-rule/value', { field: name, type, operator, wants, found: shown(found) });
  if (takesNoValue(operator)) {
    if (value !== undefined) wrong('none');
    return;
  }
  if (operator !== 'between' && !takesList(operator)) {
    if (value === undefined || Array.isArray(value)) wrong('one');
    else if (!isOf(type, value)) wrong('type');
    else amongValues(reading, field, name, operator, value, at);
    return;
  }
  if (!Array.isArray(value) || value.length === 0 || (operator === 'between' && value.length !== 2)) {
    wrong(operator === 'between' ? 'two' : 'list');
    return;
  }
  if (value.length > ruleLimits.values) {
    tell(reading, at, 'segment-rule/too-large', { what: 'values', limit: ruleLimits.values });
    return;
  }
  const before = reading.faults.length;
  for (const [index, one] of value.entries()) {
    if (!isOf(type, one)) wrong('type', [...at, index], one);
    else amongValues(reading, field, name, operator, one, [...at, index]);
  }
  const [from, to] = value;
  if (operator === 'between' && reading.faults.length === before && isAfter(from, to))
    tell(reading, at, 'segment-rule/bounds', { from: shown(from), to: shown(to) });
}

function amongValues(reading: Reading, { values }: DictionaryField, field: string, operator: Operator, value: unknown, path: Path): void {
  const isWhole = operator === '=' || operator === '!=' || takesList(operator);
  if (!values || !isWhole || values.includes(String(value))) return;
  const suggestion = suggest(String(value), values);
  tell(reading, path, 'segment-rule/not-among', { field, value: shown(value), values, ...(suggestion && { suggestion }) });
}

/** A day counted back is the later, the fewer days it is counted back; whether it is after one of the calendar, nobody knows yet. */
function isAfter(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return compareDecimals(String(from), String(to)) > 0;
  if (typeof from === 'string' && typeof to === 'string') return from > to;
  return isRecord(from) && isRecord(to) && Number(from.daysBefore) < Number(to.daysBefore);
}

function isOf(type: FieldType, value: unknown): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= ruleLimits.text && value.isWellFormed() && !/\p{Cc}/u.test(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'decimal':
      return typeof value === 'number' && Math.abs(value) < 1e12 && /^-?\d+(?:\.\d{1,6})?$/.test(String(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' ? isDay(value) : isDaysBefore(value);
  }
}

function isDay(value: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= '0001-01-01' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}

function isDaysBefore(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).join() !== 'daysBefore') return false;
  const { daysBefore } = value;
  return Number.isSafeInteger(daysBefore) && Number(daysBefore) >= 0 && Number(daysBefore) <= ruleLimits.daysBefore;
}

/** As much of a value as a sentence quotes. */
function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 60 ? `${written.slice(0, 60).toWellFormed()}…` : written;
}
