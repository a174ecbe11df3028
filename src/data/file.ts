/** One file for other tools, by its path in the site. */
export interface ApiFile {
  path: string;
  content: string | Uint8Array;
  /** Whether this comes after what the same path was given before. */
  more?: true;
}

/** Data as readable JSON, with a line break at its end as any text file. */
export function jsonFile(path: string, data: unknown): ApiFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}
