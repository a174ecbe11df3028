import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import { decodeText } from './decode.ts';

export const extensions = ['yaml', 'yml', 'json', 'md', 'markdown', 'txt', 'csv', 'tsv', 'xlsx'] as const;

/** Reads a file of any format that the import knows, chosen by the end of its name. */
export async function readAny(bytes: Uint8Array, file: string, resolve: Resolve): Promise<Tree> {
  if (bytes.length === 0) throw new Unreadable('empty');
  within('bytes', bytes.length);
  const end = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (end === 'xlsx') return (await import('./workbook.ts')).readWorkbook(bytes, resolve);
  if (!extensions.some((known) => known === end)) throw new Unreadable('format', end);
  const { text, told } = decodeText(bytes);
  return withTold(await readText(text, file, end, resolve).catch(tooDeep), told);
}

async function readText(text: string, file: string, end: string, resolve: Resolve): Promise<Tree> {
  if (end === 'yaml' || end === 'yml' || end === 'json') return (await import('./data.ts')).readData(text, resolve);
  if (end === 'csv' || end === 'tsv') return (await import('./csv.ts')).readCsv(text, resolve);
  return (await import('./markdown.ts')).readMarkdown(text, file, resolve);
}

/** Readers go down into lists and maps by calling themselves: thousands of levels are more than any of them can. */
function tooDeep(error: unknown): never {
  throw error instanceof RangeError ? new Unreadable('too-large', 'depth') : error;
}

function withTold(tree: Tree, told: readonly Told[]): Tree {
  return { ...tree, told: [...told, ...tree.told] };
}
