import { suggest } from '../diagnostics/suggest.ts';
import type { DictionaryField } from '../schema/field-dictionary.ts';

/** The tables of an export: who is counted, and what they did. */
export const PEOPLE = ['contacts', 'accounts'] as const;
export const DEEDS = ['orders', 'events'] as const;

/** What is wrong with where a field is found. */
export interface SourceFault {
  problem: 'table' | 'of-contact' | 'no-of' | 'sum';
  /** A source that there may be. */
  suggestion?: string;
}

/** Each field is a column of contacts, or what is kept of the many orders of one. */
export function sourceFault(field: DictionaryField): SourceFault | undefined {
  const [, table = '', column = field.source] = /^([^\s.]+)\.(\S.*)$/.exec(field.source) ?? [];
  if (DEEDS.some((one) => one === table)) return deedFault(field);
  if (PEOPLE.some((one) => one === table)) return field.of && { problem: 'of-contact' };
  return { problem: 'table', suggestion: `${suggest(table, [...PEOPLE, ...DEEDS]) ?? 'contacts'}.${column}` };
}

function deedFault({ of, type }: DictionaryField): SourceFault | undefined {
  if (of === undefined) return { problem: 'no-of' };
  return of === 'sum' && type !== 'integer' && type !== 'decimal' ? { problem: 'sum' } : undefined;
}
