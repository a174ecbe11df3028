import type { FieldDictionary } from '../schema/field-dictionary.ts';
import { own } from '../schema/own.ts';
import { fieldsOf, type Rule } from '../schema/rule.ts';
import { type Engine, openEngine } from './engine.ts';
import { orderedSql } from './explore/columns.ts';
import type { Plan } from './export/columns.ts';
import { readExport, type Source } from './export/read-export.ts';
import { ENGINE, needPackages } from './optional-packages.ts';
import { caseOf, possiblySqlOf, type RuledSegment, sqlOf } from './rules/compile.ts';
import { name } from './sql.ts';

/** The contacts of an export, in the order of their ids, of which rules are asked. Each answer has one value a contact. */
export interface Contacts {
  engine: Engine;
  plan: Plan;
  ids: readonly string[];
  /** The one segment of each, or `others`. */
  segments(ruled: readonly RuledSegment[]): Promise<readonly string[]>;
  /** 1 for those that meet a rule, else 0. */
  meeting(rule: Rule): Promise<Float64Array>;
  /** 1 for those that meet a rule, or might if more were known of them, else 0. */
  possiblyMeeting(rule: Rule): Promise<Float64Array>;
  /** What a field says as text; an empty text where it says nothing. */
  said(field: string): Promise<readonly string[]>;
  /** What each came to in the days that count for its value; 0 without orders. */
  values(): Promise<Float64Array>;
}

/** The fields that some rules ask for. */
export function askedFields(rules: readonly Rule[], fields: FieldDictionary): FieldDictionary {
  const asked = new Set(rules.flatMap(fieldsOf));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => asked.has(field)));
}

/**
 * Reads an export and works on its contacts. Orders are needed where one of the rules asks for what is made of them.
 * @throws {ExportFaults | NoPackage}
 */
export async function withContacts<Result>(
  source: Source,
  rules: readonly Rule[],
  work: (contacts: Contacts) => Promise<Result>,
): Promise<Result> {
  needPackages(ENGINE);
  const engine = await openEngine();
  try {
    return await work(await contactsIn(engine, source, rules));
  } finally {
    engine.close();
  }
}

async function contactsIn(engine: Engine, source: Source, rules: readonly Rule[]): Promise<Contacts> {
  const { fields, at } = source;
  const needsOrders = rules.flatMap(fieldsOf).some((field) => /^(?:orders|events)\./.test(own(fields, field)?.source ?? ''));
  const plan = await (needsOrders ? readExport(engine, source) : readExport(engine, source, 'optional'));
  await engine.run(orderedSql);
  const truths = (expression: string) => engine.numbers(`SELECT CAST(${expression} AS INTEGER)::DOUBLE FROM ordered`);
  return {
    engine,
    plan,
    ids: await engine.texts('SELECT _id FROM ordered'),
    segments: (ruled) => engine.texts(`SELECT ${caseOf(ruled, fields, 'duckdb', at)} FROM ordered`),
    meeting: (rule) => truths(sqlOf(rule, fields, 'duckdb', at)),
    possiblyMeeting: (rule) => truths(possiblySqlOf(rule, fields, 'duckdb', at)),
    said: (field) => engine.texts(`SELECT CAST(${name(field)} AS VARCHAR) FROM ordered`),
    values: () => engine.numbers(`SELECT ${plan.deeds ? '_value' : '0'}::DOUBLE FROM ordered`),
  };
}
