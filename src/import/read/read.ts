import { isUtf8 } from 'node:buffer';
import { lineFeeds } from '../../source/decode.ts';
import { within } from '../limits.ts';
import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import { isOle, isZip, openPackage, refuseOle } from './office/package.ts';

const extensions = ['yaml', 'yml', 'json', 'md', 'markdown', 'txt', 'csv', 'tsv', 'html', 'htm', 'rst'] as const;

/** Formats that say themselves what they are: their names are not asked. */
const zipped = new Set('docx docm dotx dotm pptx pptm potx ppsx xlsx xlsm xltx odt ott odp otp ods ots'.split(' '));

/** Formats that are saved in another one first, by the sort of program that does so. */
const programs = new Map(
  Object.entries({
    workbook: ['xls', 'xlsb', 'xlt'],
    numbers: ['numbers'],
    document: ['doc', 'dot', 'rtf', 'wpd', 'fodt'],
    slides: ['ppt', 'pps', 'key'],
    pages: ['pages'],
    online: ['gdoc', 'gsheet', 'gslides'],
    pdf: ['pdf'],
    markup: ['adoc', 'textile', 'org', 'tex', 'mediawiki'],
  }).flatMap(([program, ends]) => ends.map((end) => [end, program] as const)),
);

/** Reads a file of any format that the import knows: by what it is, where it says so itself, and else by the end of its name. */
export async function readAny(bytes: Uint8Array, file: string, resolve: Resolve): Promise<Tree> {
  if (bytes.length === 0) throw new Unreadable('empty');
  within('bytes', bytes.length);
  const end = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const program = programs.get(end) ?? '';
  if (isOle(bytes)) refuseOle(bytes);
  const isCut = zipped.has(end) && bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip(bytes) || isCut) return readZip(bytes, end, resolve).catch(tooDeep);
  // What is named as a document and is none was cut short, or is something else.
  if (zipped.has(end)) throw new Unreadable('damaged');
  if (!extensions.some((known) => known === end)) throw new Unreadable('format', program);
  const { text, told } = decodeText(bytes);
  return withTold(await readText(text, file, end, resolve).catch(tooDeep), told);
}

async function readZip(bytes: Uint8Array, end: string, resolve: Resolve): Promise<Tree> {
  const office = openPackage(bytes);
  // Numbers, Pages and Keynote keep their files in a zip as well.
  if (!office && end !== 'xlsx') throw new Unreadable('format', programs.get(end));
  if (!office || office.kind === 'xlsx') return (await import('./workbook.ts')).readWorkbook(bytes, resolve);
  if (office.kind === 'ods')
    return (await import('./sheet.ts')).readSheets((await import('./office/open-sheet.ts')).readOpenSheets(office), resolve);
  const { readOffice, treeOfDocument } = await import('./document.ts');
  return treeOfDocument(await readOffice(office), resolve);
}

async function readPage(text: string, resolve: Resolve): Promise<Tree> {
  const document = await import('./document.ts');
  return document.treeOfDocument(await document.readPage(text), resolve);
}

async function readText(text: string, file: string, end: string, resolve: Resolve): Promise<Tree> {
  if (end === 'yaml' || end === 'yml' || end === 'json') return (await import('./data.ts')).readData(text, resolve);
  if (end === 'csv' || end === 'tsv') return (await import('./csv.ts')).readCsv(text, resolve);
  if (end === 'html' || end === 'htm') return readPage(text, resolve);
  if (end === 'rst') return (await import('./text-tree.ts')).treeOfText((await import('./rst.ts')).rstBlocks(text), [], resolve);
  return (await import('./markdown.ts')).readMarkdown(text, file, resolve);
}

/** Readers go down into lists and maps by calling themselves: thousands of levels are more than any of them can. */
function tooDeep(error: unknown): never {
  throw error instanceof RangeError ? new Unreadable('too-large', 'depth') : error;
}

function withTold(tree: Tree, told: readonly Told[]): Tree {
  return { ...tree, told: [...told, ...tree.told] };
}

/** Bytes that no text holds, in any encoding that we read. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32);

/** Turns the bytes of a file into text; what was assumed beyond UTF-8 is told. Line ends are `\n`, letters composed. */
export function decodeText(bytes: Uint8Array): { text: string; told: Told[] } {
  const told: Told[] = [];
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') told.push({ kind: 'encoding', encoding: 'utf-16' });
  else if (encoding === 'windows-1252') told.push({ kind: 'encoding', encoding });
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = lineFeeds(decoded).normalize('NFC');
  if (text.trim() === '') throw new Unreadable('empty');
  return { text, told };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 400).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Without a mark: Latin text in UTF-16 has a zero in nearly every other byte.
  if (odd + even > Math.min(bytes.length, 400) * 0.4) return odd > even ? 'utf-16le' : 'utf-16be';
  if (bytes.includes(0)) throw new Unreadable('binary');
  if (isUtf8(bytes)) return 'utf-8';
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > bytes.length / 100) throw new Unreadable('binary');
  return 'windows-1252';
}
