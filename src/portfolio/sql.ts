/** A text between quotes of SQL. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name between quotes of SQL. */
export function name(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
