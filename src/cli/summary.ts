import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../languages/index.ts';

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
  const number = (value: number, digits = 1) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  const count = (value: number, one: string) => `${number(value)} ${one}${plural(value, language) ? 's' : ''}`;
  const seconds = `${number(milliseconds / 1000)} s`;
  const [unit, scale] = bytes < 1e6 ? ['k', 1e3] : ['M', 1e6];
  const size = number(bytes / scale);
  return language === 'fr'
    ? `${count(pages, 'page')} dans ${folder} en ${seconds} (${size} ${unit}o, ${count(warnings, 'avertissement')}).`
    : `${count(pages, 'page')} in ${folder} in ${seconds} (${size} ${unit}B, ${count(warnings, 'warning')}).`;
}

/** The size of all files of a folder, in bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}

function plural(value: number, language: LanguageCode): boolean {
  return new Intl.PluralRules(language).select(value) !== 'one';
}
