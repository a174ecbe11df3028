import { z } from 'zod';
import { criterionFamilies } from './criterion.ts';
import { exportSettings } from './export.ts';
import { object } from './field.ts';
import { line, token, typedRule } from './text.ts';

export const fieldTypes = ['text', 'integer', 'decimal', 'date', 'boolean'] as const;
/** What is made of the many values that a column of orders has for one contact. */
export const aggregates = ['max', 'min', 'sum', 'count'] as const;

export type FieldType = (typeof fieldTypes)[number];

/** A name that every database takes once it is quoted; PostgreSQL cuts names at 63 bytes, and a letter may take four. */
export const FIELD_NAME = /^\p{L}[\p{L}\p{N}_]{0,30}$/u;
/** What a rule may ask of a contact: where it is found in an export, and what it is called. */
const dictionaryField = () =>
  object('dictionaryField', {
    label: line(),
    family: z.enum(criterionFamilies),
    type: z.enum(fieldTypes),
    // `contacts.employees`: a table of the export and one of its columns. What is wrong with it, `check/rules/rule-sound.ts` tells.
    source: token(),
    of: z.enum(aggregates).optional(),
    values: z.array(token()).min(1).optional(),
    unit: line().optional(),
    personal: z.boolean().optional(),
  });

/** Which accounts are key accounts, and which are nobody's customers yet. */
const accounts = () => object('accounts', { key: typedRule().optional(), prospect: typedRule().optional() });

/** The file `fields.yaml`: the only names that rules may use. */
export const fieldsSchema = () =>
  object('fields', {
    fields: z.record(z.string(), dictionaryField()),
    export: exportSettings().optional(),
    accounts: accounts().optional(),
  });

export type FieldsData = z.output<ReturnType<typeof fieldsSchema>>;
/** Fields by their names. */
export type FieldDictionary = FieldsData['fields'];
export type DictionaryField = FieldDictionary[string];
