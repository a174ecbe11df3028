import { schemasFor } from '../../../src/handbook/content-file.ts';
import type { Config } from '../../../src/schema/index.ts';
import { walk } from '../../../src/schema/walk.ts';
import { checkFiles, type MemoryFile } from '../check-files.ts';
import type { Ground, Spot } from './fault.ts';

/** Finds the spots of a sound handbook. Translations are left out: what they may hold depends on their originals. */
export function groundOf(files: readonly MemoryFile[]): Ground {
  const { handbook, texts } = checkFiles(files);
  const schemas = schemasFor((handbook.config as Config).extraFields);
  const lines = new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
  const linesOf = (file: string) => lines.get(file) ?? [];
  const entries = [...handbook.entries, ...(handbook.configEntry ? [handbook.configEntry] : [])];
  const spots = entries.flatMap(({ file, kind, source }) => {
    const found: Spot[] = [];
    walk(schemas[kind], source.data, ({ path, value, schema, role, isKey }) => {
      if (isKey || typeof value === 'object') return;
      const { line, column, endLine, endColumn } = source.locate(path);
      const text = linesOf(file)[line - 1] ?? '';
      const typed = text.slice(column - 1, endColumn - 1);
      // What stands there has to be the value itself, so that a wrong place is not taken for the right one.
      if (endLine !== line || typed !== String(value)) return;
      const [, lead = '', key] = /^(\s*(?:- +)*)(?:([A-Za-z]\w*): +)?$/.exec(text.slice(0, column - 1)) ?? [];
      found.push({ file, line, column, typed, path, key, lead, alone: endColumn > text.length, schema, role });
    });
    // A text in short form is met twice, as an item and as its text.
    return [...new Map(found.map((spot) => [`${spot.line}:${spot.column}`, spot])).values()];
  });
  const all = [...texts.values()].join('\n');
  const isCited = (id: string) => (all.match(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g')) ?? []).length > 1;
  const isTranslated = (file: string) => lines.has(file.replace(/\.(\w+)$/, '.en.$1'));
  return { spots, linesOf, isCited, isTranslated };
}
