import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { quietly } from '../source/quietly.ts';
import { bodyUnderWay } from './astro/mdx.ts';
import { parts } from './astro/renderer-parts.ts';
import { fileOfModule } from './module-id.ts';

/** What keeps a page that runs code from being made: told as any other problem of a file, and nothing is published. */
export class MdxFault extends Error {
  /** The file at fault, as whoever reads it calls it, with the line and column where they are known. */
  readonly place: string;
  readonly detail: string;

  constructor(place: string, detail: string) {
    super(`${place}: ${detail}`);
    this.place = place;
    this.detail = detail;
  }
}

interface Located {
  message?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  errors?: Located[];
  stack?: string;
}

interface Spot {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** The file that the compiler could make nothing of; undefined where it names none. */
export function fileAtFault(error: unknown): string | undefined {
  const { loc, id } = firstOf(error);
  const at = loc?.file ?? id;
  return at ? fileOfModule(at) : undefined;
}

/** What the compiler says of a file, with the place that it names. */
export function compileFault(error: unknown, root: string): MdxFault {
  const first = firstOf(error);
  const { loc } = first;
  const detail = detailOf(first);
  const file = fileAtFault(error);
  if (!file) return new MdxFault(placeIn(root, { file: root }), detail);
  // The bundler has places in what was compiled; what it did not find is found where it was typed.
  const missing = /^Could not resolve '([^']+)'/.exec(detail)?.[1];
  const typed = missing === undefined ? undefined : spotOf(missing, file, quietly(() => readFileSync(file, 'utf8')) ?? '', 1);
  const spot = typed ?? (missing ? { file } : { file, line: loc?.line, column: loc?.column });
  return new MdxFault(placeIn(root, spot), missing ? detail.replace(/ in .*$/, '') : detail);
}

/**
 * What went wrong while a page was made, with the place of the code that it went wrong in.
 * @param file of the page, where nobody knows of another.
 */
export function renderFault(error: unknown, root: string, file: string): MdxFault {
  return companyFault(error, root, file) ?? new MdxFault(placeIn(root, { file: resolve(root, file) }), detailOf(error as Located));
}

/** The same; undefined where it went wrong in no code but ours, and in no text that runs. */
export function companyFault(error: unknown, root: string, file?: string): MdxFault | undefined {
  const making = bodyUnderWay();
  const named = making?.file ?? file;
  const page = named === undefined ? undefined : resolve(root, named);
  const spot = sourceOf((error as Located).stack ?? '', page, making?.body);
  const around = page !== undefined && spot?.file !== page ? [{ file: page }] : [];
  const places = [...around, ...(spot ? [spot] : [])].map((one) => placeIn(root, one));
  return places.length > 0 ? new MdxFault(places.join(', '), detailOf(error as Located)) : undefined;
}

function firstOf(error: unknown): Located {
  return (error as Located).errors?.[0] ?? (error as Located);
}

const FRAME = /(?<=[ (])((?:file:\/\/)?\/[^\s():]+\.mjs):(\d+):(\d+)/g;

/** Where the first line of a stack that is of a company's code was typed. */
function sourceOf(stack: string, page: string | undefined, body: { text: string; line: number } | undefined): Spot | undefined {
  for (const [, url = '', line = '', column = ''] of stack.matchAll(FRAME)) {
    const chunk = url.startsWith('file:') ? fileURLToPath(url) : url;
    const payload = quietly(() => JSON.parse(readFileSync(`${chunk}.map`, 'utf8')) as SourceMapPayload);
    const entry = payload && new SourceMap(payload).findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry) || /[\\/]node_modules[\\/]/.test(entry.originalSource)) continue;
    // The record was written where Astro left the code, before it was taken aside.
    const left = chunk.replace(`${sep}${parts.code}${sep}`, `${sep}${parts.assets}${sep}.prerender${sep}`);
    const file = resolve(dirname(left), fileOfModule(entry.originalSource).replace(/^file:\/\//, ''));
    if (file.endsWith('.astro') || file.endsWith('.ts')) return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    if (!file.endsWith('.mdx') || !body || page === undefined) continue;
    // No record leads from a compiled page to its text: the word that failed is looked for.
    const code = quietly(() => readFileSync(chunk, 'utf8').split('\n')[Number(line) - 1]) ?? '';
    const [word] = /^[\w$.]+/.exec(code.slice(Number(column) - 1)) ?? [];
    return (word && spotOf(word, page, body.text, body.line)) || { file: page };
  }
  return undefined;
}

function spotOf(words: string, file: string, text: string, firstLine: number): Spot | undefined {
  const at = text.indexOf(words);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return { file, line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

function detailOf({ message = '' }: Located): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim());
  const [first = ''] = lines.filter((line) => line !== '');
  return first.replace(/^(?:\[[A-Z_]+\] |\d+:\d+: )/, '').replace(/\.$/, '');
}

/** A place as a report has it: a file of content from its folder, any other as it lies on the machine. */
function placeIn(root: string, { file, line, column }: Spot): string {
  const below = relative(root, file);
  const name = below === '' || below.startsWith('..') ? file : below.split(sep).join('/');
  return [name, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
