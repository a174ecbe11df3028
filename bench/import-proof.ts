import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { main } from '../src/cli/main.ts';
import { count, isIn, lineItems, listItems, type SourceItem, share, standsIn, sumOf } from './import/items.ts';

// Imports personas that we did not write, checks and builds them, and measures against mappings written beforehand, by reading:
// what part of them is found on the pages, what part is left in notes, what part is in the right field.
const folder = fileURLToPath(new URL('../../shared/data/personas', import.meta.url));
const mappings = fileURLToPath(new URL('../test/unit/import/mappings', import.meta.url));
const AT = '2026-11-21';

interface Source {
  name: string;
  language: 'fr' | 'en';
  files: () => string[];
  items: (text: string) => SourceItem[];
}

const sources: Source[] = [
  { name: 'finops', language: 'en', files: () => ['finops.yml'], items: listItems },
  { name: 'geol', language: 'en', files: () => readdirSync(join(folder, 'geol')).map((file) => join('geol', file)), items: lineItems(1) },
  { name: 'alpe', language: 'fr', files: () => ['alpe.md'], items: lineItems(2) },
];

/** Said of pages in the words of the model: compared with the file, as a page shows a date or a state in its own way. */
const CLOSED = new Set(['id', 'state', 'reviewed']);

if (existsSync(folder)) {
  const results: Result[] = [];
  for (const source of sources) results.push(await prove(source));
  const [found, sentences] = [sumOf(results, (one) => one.found), sumOf(results, (one) => one.sentences)];
  const notes = sumOf(results, (one) => one.noteWords) / sumOf(results, (one) => one.sourceWords);
  const personas = sumOf(results, (one) => one.personas);
  console.log(`all     ${personas} personas, ${found} of ${sentences} items on their pages, ${share(notes)} of words in notes`);
  const right = results.every((one) => one.right >= 0.9 * one.sentences);
  process.exitCode = found === sentences && notes <= 0.05 && right ? 0 : 1;
} else {
  console.log(`No personas to try in ${folder}: nothing measured.`);
}

async function prove(source: Source) {
  const root = mkdtempSync(join(tmpdir(), 'handbook-proof-'));
  try {
    writeFileSync(join(root, 'handbook.yaml'), `company: Proof\nlanguages: [${source.language}]\n`);
    const read: ReadFile[] = [];
    for (const file of source.files())
      read.push({ file, text: readFileSync(join(folder, file), 'utf8'), ids: await importOne(root, file) });
    await run(['check', '--dir', root, '--at', AT]);
    await run(['build', '--dir', root, '--no-search', '--at', AT]);
    return measure(source, root, read);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface ReadFile {
  file: string;
  text: string;
  ids: string[];
}

/** How one item of a source fared with one persona. */
interface Fate {
  onPage: boolean;
  inOnePiece: boolean;
  inField: boolean;
  fault: string;
}

function measure({ name, items: itemsOf }: Source, root: string, read: readonly ReadFile[]) {
  const mapping = parse(readFileSync(join(mappings, `${name}.mapping.yaml`), 'utf8')) as Record<string, string>;
  const files = read.map(({ file, text, ids }) => {
    const personas = ids.map((id) => personaIn(root, id));
    const fates = itemsOf(text).flatMap((item) => {
      const theirs = item.persona === undefined ? personas : personas.slice(item.persona, item.persona + 1);
      const fates = theirs.map((one) => fateOf(item, item.label === '`' ? 'id' : (mapping[item.label] ?? ''), one, file));
      // What holds for a whole file is kept once, with one of its personas.
      return item.persona === undefined ? fates.map((fate) => fates.find(({ onPage, inField }) => onPage && inField) ?? fate) : fates;
    });
    const notes = new Set(personas.flatMap(({ data }) => String(data.notes ?? '').split('\n\n')));
    return { personas: ids.length, fates, noteWords: sumOf([...notes], count), sourceWords: count(text) };
  });
  const fates = files.flatMap((file) => file.fates);
  const result = {
    personas: sumOf(files, ({ personas }) => personas),
    sentences: fates.length,
    found: fates.filter(({ onPage }) => onPage).length,
    whole: fates.filter(({ inOnePiece }) => inOnePiece).length,
    right: fates.filter(({ inField }) => inField).length,
    noteWords: sumOf(files, ({ noteWords }) => noteWords),
    sourceWords: sumOf(files, ({ sourceWords }) => sourceWords),
  };
  print(name, result);
  for (const { onPage, inField, fault } of fates) if (!onPage || !inField) console.log(`        ${fault}`);
  return result;
}

type Result = ReturnType<typeof measure>;
type PersonaRead = ReturnType<typeof personaIn>;

function fateOf({ label, text }: SourceItem, target: string, { data, page }: PersonaRead, file: string): Fate {
  const [place, inField] = [standsIn(text, page), isIn(text, target, data)];
  const onPage = CLOSED.has(target) ? inField : place !== 'missing';
  const wrong = [...(onPage ? [] : ['not on the page']), ...(inField ? [] : [`not in ${target || 'any field of the mapping'}`])];
  return { onPage, inOnePiece: place === 'whole', inField, fault: `${file}: ${label}: ${text} (${wrong.join('; ')})` };
}

function print(name: string, { personas, sentences, found, whole, right, noteWords, sourceWords }: Result): void {
  const onPages = `on their pages ${found} of ${sentences} items (${share(found / sentences)}; ${whole} in one piece, the others cut at their commas, or a date or state shown in other words)`;
  const inNotes = `in notes ${noteWords} of ${sourceWords} words (${share(noteWords / sourceWords)})`;
  console.log(
    `${name.padEnd(7)} ${personas} personas\n        ${onPages}\n        ${inNotes}\n        right field ${right} of ${sentences} (${share(right / sentences)})`,
  );
}

function personaIn(root: string, id: string) {
  const data = parse(readFileSync(join(root, 'personas', `${id}.yaml`), 'utf8')) as Record<string, unknown>;
  const html = readFileSync(join(root, 'dist', 'personas', id, 'index.html'), 'utf8');
  const body = html.slice(html.indexOf('<main')).replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ');
  return { data, page: entities(body.replace(/<[^>]*>/g, ' ')) };
}

async function importOne(root: string, file: string): Promise<string[]> {
  const out = await run(['import', join(folder, file), '--dir', root, '--at', AT]);
  return [...out.matchAll(/^personas\/(.+)\.yaml/gm)].map(([, id = '']) => id);
}

async function run(args: string[]): Promise<string> {
  const said: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => said.push(text),
    err: (text) => err.push(text),
    env: { LANG: 'en' },
    cwd: process.cwd(),
    colour: false,
  });
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${said.join('\n')}\n${err.join('\n')}`);
  return said.join('\n');
}

function entities(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (known[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
}
