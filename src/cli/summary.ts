import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fill, formatsFor, type LanguageCode, languages } from '../languages/index.ts';

/** What a build came to. */
export interface Summary {
  /** The folder, as it is to be shown. */
  folder: string;
  pages: number;
  milliseconds: number;
  bytes: number;
  warnings: number;
}

/** One line for a person: pages, time, size, warnings. */
export function summaryOf({ folder, pages, milliseconds, bytes, warnings }: Summary, language: LanguageCode): string {
  const { line, kilo, mega, ...counted } = languages[language].say.built;
  const { count } = formatsFor(language);
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return fill(line, {
    pages: count(pages, counted.pages),
    folder,
    seconds: format(milliseconds / 1000),
    size: bytes < 1e6 ? fill(kilo, { n: format(bytes / 1e3) }) : fill(mega, { n: format(bytes / 1e6) }),
    warnings: count(warnings, counted.warnings),
  });
}

/** The size of all files of a folder, in bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}
