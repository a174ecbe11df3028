/** The tables of a language: what it calls the values of each enumeration. */
interface Tables {
  readonly values: { readonly [enumeration: string]: { readonly [value: string]: string } };
}

/** What an enumeration's value is called, given all values of that enumeration. */
export function valueLabel({ values }: Tables, options: readonly string[], value: string): string | undefined {
  for (const table of Object.values(values)) {
    const known = Object.keys(table);
    if (known.length === options.length && options.every((option) => known.includes(option))) return table[value];
  }
  return undefined;
}
