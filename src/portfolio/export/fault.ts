/** One thing wrong with a file of an export: where, and what. `row` counts lines from 1, the names of the columns being the first. */
export interface ExportFault {
  kind: FaultKind;
  /** The name of the file. */
  file: string;
  row?: number;
  column?: string;
  /** What stands there, or what is meant. */
  detail?: string;
}

export type FaultKind =
  | 'missing-table'
  | 'unknown-table'
  | 'table-twice'
  | 'unreadable'
  | 'empty'
  | 'damaged'
  | 'column-twice'
  | 'missing-column'
  | 'no-rows'
  | 'encoding'
  | 'short-row'
  | 'long-row'
  | 'quotes'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'boolean'
  | 'text'
  | 'no-id'
  | 'duplicate-id'
  | 'not-before'
  | 'too-few'
  | 'unknown-persona'
  | 'workbook'
  | 'is-parquet'
  | 'line-ends'
  | 'too-large'
  | 'missing-id'
  | 'no-seller'
  | 'duplicate-seller'
  | 'unknown-team'
  | 'capacity'
  | 'role'
  | 'accounts'
  | 'unknown-column'
  | 'not-a-value';

/** An export is not measured, and nothing is written, while anything is wrong with it. */
export class ExportFaults extends Error {
  readonly faults: readonly ExportFault[];
  constructor(faults: readonly ExportFault[]) {
    super(faults.map(({ kind }) => kind).join(', '));
    this.faults = faults;
  }
}

/** The first line of what the database says. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** More than this of one run help nobody. */
export const MOST_FAULTS = 50;
