import type { z } from 'zod';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { codeOfLanguage } from '../languages/named.ts';
import { isRecord } from '../schema/own.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { fullRole, type Path, planOf } from '../schema/walk.ts';
import { asYamlText, clausesOf, lineOf, linesFrom } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { bulleted } from '../source/yaml/bullet.ts';
import { withSpacedDashes } from '../source/yaml/key-sign.ts';
import { withoutTypedQuotes } from '../source/yaml/typed-quotes.ts';
import { gluedLines } from './colon-in-text.ts';
import { listFromMap } from './list-from-map.ts';
import { itemsWith, keysFor } from './needs-keys.ts';
import { lastKey } from './value-at.ts';

/** What stands in the place of a list. */
export function forList(input: unknown, path: Path, at: z.ZodType, source: Source): Diagnostic | undefined {
  if (isRecord(input)) {
    const element = planOf(at).list?.element;
    return element && (withoutDashes(input, path, element, source) ?? listFromMap(input, path, element, source));
  }
  return typeof input === 'object' ? undefined : (gluedLines(path, source) ?? notAList(String(input), path, at, source));
}

/** `goals: Gagner du temps` where a list is meant. */
function notAList(text: string, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const place = source.locate(path);
  const key = lastKey(path);
  const keyLine = source.locate(path, 'key').line;
  const count = source.typed(path).trimEnd().split('\n').length;
  const whole: Place = { ...place, endLine: place.line + count - 1 };
  if (count > 1) whole.endColumn = lineOf(source.text, whole.endLine).length + 1;
  const element = planOf(at).list?.element;
  const typed = count > 1 ? linesOf(source.typed(path), text) : text;
  const items = (element && fullRole(element).format === 'language' && languagesIn(typed)) || itemsOf(typed);
  const keys = element && keysFor(element);
  const texts = items.length > 1 ? items : [text];
  if (place.line > keyLine) {
    const pad = lineOf(source.text, place.line).slice(0, place.column - 1);
    if (keys) return diagnose('schema/not-a-list', whole, { key, lines: itemsWith(texts, keys, `${pad}- `) });
    return diagnose('schema/not-a-list', whole, { key }, items.map((item) => `${pad}- ${asYamlText(item)}`).join('\n'));
  }
  const line = lineOf(source.text, keyLine);
  const [pad = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const colon = line.indexOf(':', pad.length);
  if (colon < 0) return diagnose('schema/not-a-list', whole, { key });
  const inner = `${' '.repeat(pad.length)}  - `;
  if (keys) {
    const head = `${pad}${line.slice(pad.length, colon).trimEnd()}:\n`;
    return diagnose('schema/not-a-list', whole, { key, lines: itemsWith(texts, keys, inner, head) });
  }
  return diagnose(
    'schema/not-a-list',
    whole,
    { key },
    [`${pad}${line.slice(pad.length, colon).trimEnd()}:`, ...items.map((item) => inner + asYamlText(item))].join('\n'),
  );
}

/** `text: Payer moins` right below the key of a list: the keys of one item, which lack its dash; or items with bullets and colons. */
function withoutDashes(input: Record<string, unknown>, path: Path, element: z.ZodType, source: Source): Diagnostic | undefined {
  const place = source.locate(path);
  const lines = linesFrom(source.text, place.line, source.typed(path).trimEnd().split('\n').length);
  const [first = ''] = lines;
  if (first.slice(0, place.column - 1).trim() !== '') return undefined;
  const whole = { ...place, endLine: place.line + lines.length - 1, endColumn: (lines.at(-1) ?? '').length + 1 };
  const bullets = lines.map(bulleted);
  const bullet = bullets[0]?.bullet;
  if (bullet !== undefined) {
    const paste = lines.map((line, index) => bullets[index]?.dashed ?? line).join('\n');
    return diagnose('yaml/no-colon', whole, { text: first.trim(), bullet }, paste);
  }
  const shape = planOf(element).map?.shape ?? {};
  if (first.trimStart().startsWith('-')) {
    const paste = withSpacedDashes(lines).join('\n');
    return diagnose('yaml/no-space', whole, { text: first.trim(), after: '-' }, paste);
  }
  if (!Object.keys(input).every((key) => Object.hasOwn(shape, key))) return undefined;
  const dash = place.column - 1;
  const paste = lines.map((line, index) => `${line.slice(0, dash)}${index === 0 ? '- ' : '  '}${line.slice(dash)}`.trimEnd()).join('\n');
  return diagnose('yaml/no-dash', whole, { text: first.trim() }, paste);
}

/** The lines of a text as they were typed, where each of them begins like a sentence of its own. */
function linesOf(typed: string, text: string): string {
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.every((line) => /^[\p{Lu}\d•–-]/u.test(line)) ? lines.join('\n') : text;
}

/** Each line is an item; ids between commas are several, where a sentence may hold a comma of its own. */
function itemsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => ID_PATTERN.test(part))) return parts;
  const clauses = clausesOf(text);
  // A sentence may hold one semicolon.
  if (clauses.length > 2) return clauses;
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–—]?\s*/, '').trimEnd())
    .filter((line) => line !== '');
}

/** The codes of languages that are called by their names: `français, anglais`, `Deutsch und Englisch`; undefined where one of them is none. */
function languagesIn(text: string): string[] | undefined {
  const codes = text.split(/[,;/\n]|\s[-+&]\s|\s(?:et|and|und)\s/).map((name) => codeOfLanguage(withoutTypedQuotes(name.trim())));
  return codes.every((code) => code !== undefined) ? codes : undefined;
}
