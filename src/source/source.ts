import type { Document } from 'yaml';
import { type Diagnostic, diagnose, type Place, startOf } from '../diagnostics/diagnostic.ts';
import { tally } from '../diagnostics/floods.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { isRecord } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';
import { placeAt } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineNumberAt } from './lines.ts';
import { isProse } from './prose.ts';
import { toData } from './yaml/convert.ts';
import { quotedLine } from './yaml/explain.ts';
import { besideItem } from './yaml/indents.ts';
import { rangeAt, topKeyRange } from './yaml/locate.ts';
import { parseYaml } from './yaml/parse.ts';
import { readQuickly } from './yaml/quick.ts';
import { readDocument } from './yaml/read.ts';
import { typedPlace, withPlainSpaces } from './yaml/row.ts';

export type FileFormat = 'yaml' | 'md' | 'mdx';

/** A Markdown body, and the line of the file on which it starts. */
export interface Body {
  text: string;
  line: number;
  /** Set where code said that it may run: the names of the components that it may use beside ours. */
  trusted?: readonly string[];
}

/** What one content file says, as plain data that can be kept between runs. */
export interface Parsed {
  data: Record<string, unknown>;
  body?: Body;
  /** Keys that stand in blocks which could not be read: nobody is to be told that they are missing. */
  brokenKeys: string[];
  /** The YAML that `data` came from, when faults made it differ from what was typed. */
  readable?: string;
  diagnostics: Diagnostic[];
}

/** A content file with a way to find each of its values again. */
export interface Source extends Omit<Parsed, 'diagnostics' | 'readable'> {
  file: string;
  text: string;
  /** The place of a key or a value; of the nearest thing above it where it is not there. */
  locate(path: Path, aim?: 'key' | 'value'): Place;
  /** The place of some words inside the text at a path; of the whole text where they cannot be found as typed. */
  locateText(path: Path, words: string): Place;
  /** What was typed for the value at a path, with its quotes. */
  typed(path: Path): string;
}

/** Parses the text of one content file. Pure: the same text gives the same data and diagnostics. */
export function parseSource(text: string, file: string, format: FileFormat, trusted?: readonly string[]): Parsed {
  const split = format === 'yaml' ? { yaml: text, yamlLine: 1, diagnostics: [] } : splitFrontMatter(text, file);
  const body = 'body' in split ? { text: split.body, line: split.bodyLine, ...(trusted && { trusted }) } : undefined;
  if (format === 'yaml' && isProse(text)) return { data: {}, brokenKeys: [], diagnostics: [proseInKeys(file)] };
  const quick = split.diagnostics.length === 0 ? readQuickly(split.yaml) : undefined;
  if (quick) return { data: quick, ...(body && { body }), brokenKeys: [], diagnostics: [] };
  const parsed = parseYaml(split.yaml, file, split.yamlLine);
  const { add, told } = tally();
  const met = new Map<RuleId, Set<number>>();
  const [mended, typed] = [parsed.text.split('\n'), split.yaml.split('\n')];
  const lineOf = (offset: number) => lineNumberAt(parsed.text, offset) + split.yamlLine - 1;
  const whole = toData(parsed.document, parsed.text, lineOf, (rule, [start, end], params) => {
    // What an alias repeats is met again with each of them.
    const starts = met.get(rule) ?? new Set();
    if (starts.has(start)) return;
    met.set(rule, starts.add(start));
    add(rule, () => {
      const place = placeAt(parsed.text, start, end - start, file, split.yamlLine);
      const at = place.line - split.yamlLine;
      const line = mended[at] ?? '';
      return diagnose(rule, typedPlace(place, line, typed[at] ?? ''), params, pasteFor(rule, at + 1, mended));
    });
  });
  const diagnostics = [...split.diagnostics, ...parsed.diagnostics, ...told()];
  const data = isRecord(whole) ? whole : {};
  const empty = whole === null && (diagnostics.length > 0 || parsed.brokenKeys.size > 0);
  if (!isRecord(whole) && !empty) diagnostics.push(notAMap(whole, file, split.yamlLine));
  return {
    data,
    ...(body && { body }),
    brokenKeys: [...parsed.brokenKeys],
    ...(parsed.text !== split.yaml && { readable: parsed.text }),
    diagnostics,
  };
}

const needsQuotes = new Set<string>(['yaml/asterisk', 'yaml/hash-in-text', 'yaml/tag', 'yaml/braces', 'yaml/reserved-start']);

function pasteFor(rule: RuleId, at: number, lines: readonly string[]): string | undefined {
  const line = lines[at - 1] ?? '';
  if (rule === 'yaml/invisible-space') return withPlainSpaces(line);
  if (rule === 'yaml/indent') return besideItem(at, lines);
  if (rule === 'yaml/no-colon') return line.replace(/\*{1,3}(\w+)\*{1,3}\s{0,9}:/, '$1:');
  return needsQuotes.has(rule) ? quotedLine(line) : undefined;
}

/** A text with its titles, as a word processor holds it: told once, as every line of it is a fault. */
function proseInKeys(file: string): Diagnostic {
  const [, stem] = /^personas\/(?:.*\/)?([^/]+)\.[^.]+$/.exec(file) ?? [];
  return diagnose('yaml/not-a-map', startOf(file), { found: 'prose', ...(stem && { name: `${stem}.txt` }) });
}

function notAMap(whole: unknown, file: string, line: number): Diagnostic {
  if (whole === null) return diagnose('file/empty', startOf(file), {});
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  return diagnose('yaml/not-a-map', place, { found: Array.isArray(whole) ? 'list' : 'text' });
}

/** Joins a file's text with what was parsed of it. The YAML tree is built again, once, only if a place is asked for. */
export function toSource(text: string, file: string, format: FileFormat, parsed: Parsed): Source {
  const { readable, body, brokenKeys } = parsed;
  let tree: { document: Document; yaml: string; placeOf: (start: number, length: number) => Place } | undefined;
  const open = () => {
    if (tree) return tree;
    const split = format === 'yaml' ? { yaml: text, yamlLine: 1 } : splitFrontMatter(text, file);
    const yaml = readable ?? split.yaml;
    const { document } = readDocument(yaml);
    const [mended, typed] = [yaml.split('\n'), split.yaml.split('\n')];
    const placeOf = (start: number, length: number) => {
      const place = placeAt(yaml, start, length, file, split.yamlLine);
      const line = place.line - split.yamlLine;
      return readable === undefined ? place : typedPlace(place, mended[line] ?? '', typed[line] ?? '');
    };
    tree = { document, yaml, placeOf };
    return tree;
  };
  return {
    ...(body && { body }),
    brokenKeys,
    file,
    text,
    // Asked for only when needed: what was kept from the last run is read late.
    get data() {
      return parsed.data;
    },
    locate(path, aim = 'value') {
      const quick = format === 'yaml' && readable === undefined ? topKeyRange(text, path, aim) : undefined;
      if (quick) return placeAt(text, quick[0], quick[1] - quick[0], file);
      const { document, placeOf } = open();
      const [start, end] = rangeAt(document, path, aim);
      return placeOf(start, end - start);
    },
    locateText(path, words) {
      const { document, yaml, placeOf } = open();
      const [start, end] = path.length === 0 ? [0, yaml.length] : rangeAt(document, path, 'value');
      const at = yaml.slice(start, end).indexOf(words);
      return at < 0 ? placeOf(start, end - start) : placeOf(start + at, words.length);
    },
    typed(path) {
      const { document, yaml } = open();
      return yaml.slice(...rangeAt(document, path, 'value'));
    },
  };
}
