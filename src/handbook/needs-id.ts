import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { slugify } from '../languages/slug.ts';
import type { Path } from '../schema/walk.ts';
import { lineOf } from '../source/lines.ts';
import type { Source } from '../source/source.ts';

/** The diagnostic that asks for an id on the item at a path, with the lines to paste. */
export function needsIdAt(source: Source, path: Path, text: string): Diagnostic {
  const place = source.locate(path);
  const suggestion = slugify(text).split('-').slice(0, 4).join('-') || 'a-nommer';
  const line = lineOf(source.text, place.line);
  const [, dash = '', rest = ''] = /^(\s*- +)(?! )(.*)$/.exec(line) ?? [];
  const inKeys = /^text:\s/.test(rest) || /^[A-Za-z]+:\s/.test(rest);
  const paste = dash ? `${dash}id: ${suggestion}\n${' '.repeat(dash.length)}${inKeys ? rest : `text: ${rest}`}` : undefined;
  return diagnose('statement/needs-id', place, { text: clip(text), suggestion }, paste);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
