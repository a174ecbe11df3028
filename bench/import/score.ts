import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { count, isIn, share, standsIn, sumOf, words } from './items.ts';

// Imports the invented packages of `open/` and `kept/`, and measures what was made of them against the truth beside each.
const halves = ['open', 'kept'] as const;
const AT = '2026-11-21';
/** Formats that can be read as they are: in these, every text of a truth must stand. */
const TEXTS = new Set(['.md', '.txt', '.rst', '.html', '.csv', '.tsv', '.json', '.yaml', '.yml']);

interface Item {
  field: string | string[];
  text: string;
}

interface Person {
  name: string;
  role?: string;
  items: Item[];
}

interface Truth {
  language: string;
  people: Person[];
  others?: string[];
  nobody: boolean;
}

/** A persona file that the import wrote: its values, and all that they say. */
interface Written {
  file: string;
  data: Record<string, unknown>;
  said: string;
}

type Result = ReturnType<typeof measure>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean', default: false }, faults: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((half) => !halves.some((one) => one === half));
const wanted = positionals.length > 0 ? positionals : halves;
if (unknown.length > 0) {
  console.error(`There is no half ${unknown.join(', ')}: say open or kept.`);
  process.exitCode = 2;
} else if (values.faults && wanted.includes('kept')) {
  console.error('What is wrong in the kept half stays unread: say open --faults.');
  process.exitCode = 2;
} else {
  for (const half of wanted) await scoreHalf(half);
}

async function scoreHalf(half: string): Promise<void> {
  const home = join(import.meta.dirname, half);
  const packages = existsSync(home) ? readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  const results: Result[] = [];
  for (const { name } of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const result = await scorePackage(name, join(home, name));
    results.push(result);
    if (values.each) console.log(lineOf(result));
    if (values.faults) for (const fault of result.faults) console.log(`${name}: ${fault}`);
  }
  printSummary(half, results);
}

async function scorePackage(name: string, folder: string): Promise<Result> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
  const files = filesIn(folder).filter((file) => file !== 'truth.json');
  const untrue = untrueTexts(truth, folder, files);
  if (untrue.length > 0) {
    process.exitCode = 1;
    console.error(
      `${name}: the truth has what the source has not: ${untrue.length} texts${values.faults ? `: ${untrue.join(' | ')}` : ''}`,
    );
  }
  const root = mkdtempSync(join(tmpdir(), 'handbook-score-'));
  try {
    writeFileSync(join(root, 'handbook.yaml'), `company: X\nlanguages: [${truth.language === 'fr' ? 'fr' : 'en'}]\n`);
    mkdirSync(join(root, 'personas'));
    const { code, err } = await runImport(
      files.map((file) => join(folder, file)),
      root,
    );
    return measure(name, truth, writtenIn(root), code, err);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted();
}

/** What a truth says that stands in no source, where all sources of a package are plain texts. */
function untrueTexts({ people, others = [] }: Truth, folder: string, files: readonly string[]): string[] {
  if (!files.every((file) => TEXTS.has(extname(file)))) return [];
  const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const bare = source.replace(/<\/?[a-z][^>]*>/gi, ' ').replaceAll('&amp;', '&');
  const texts = [...people.flatMap(({ name, role, items }) => [name, role ?? name, ...items.map(({ text }) => text)]), ...others];
  return texts.filter((text) => standsIn(text, bare) !== 'whole');
}

async function runImport(files: readonly string[], root: string) {
  const err: string[] = [];
  const code = await main(['import', ...files, '--dir', root, '--at', AT], {
    out: () => {},
    err: (text) => err.push(text),
    env: { LANG: 'en' },
    cwd: process.cwd(),
    colour: false,
  });
  return { code, err: err.join('\n') };
}

function writtenIn(root: string): Written[] {
  const folder = join(root, 'personas');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const data = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
      return { file, data, said: saidIn(data) };
    });
}

/** All values of a file, without its comments. */
function saidIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(saidIn).join('\n');
  if (value !== null && typeof value === 'object') return Object.values(value).map(saidIn).join('\n');
  return String(value ?? '');
}

function measure(name: string, truth: Truth, written: readonly Written[], code: number, err: string) {
  const all = written.map(({ said }) => said).join('\n');
  const pairs = pairUp(truth.people, written);
  const fates = truth.people.flatMap((person) => person.items.map((item) => fateOf(item, pairs.get(person), all)));
  const others = (truth.others ?? []).map((text) => ({ text, kept: standsIn(text, all) !== 'missing' }));
  const misnamed = [...pairs].filter(([person, one]) => folded(person.name) !== folded(String(one.data.name ?? '')));
  const matched = new Set([...pairs.values()]);
  const spurious = written.filter((one) => !matched.has(one));
  const faults = [
    ...(code === 0 || truth.nobody ? [] : [`refused: ${err.split('\n')[0]}`]),
    ...truth.people.filter((person) => !pairs.has(person)).map((person) => `not found: ${person.name}`),
    ...spurious.map(({ file, data }) => `matches nobody: ${file} (${String(data.name)})`),
    ...misnamed.map(([person, one]) => `named ${String(one.data.name)}, not ${person.name}`),
    ...fates.flatMap(({ fault }) => fault ?? []),
    ...others.filter(({ kept }) => !kept).map(({ text }) => `lost: ${text}`),
  ];
  return {
    name,
    nobody: truth.nobody,
    refused: code !== 0 && written.length === 0,
    people: truth.people.length,
    found: pairs.size,
    spurious: spurious.length,
    named: pairs.size - misnamed.length,
    items: fates.length,
    kept: fates.filter(({ kept }) => kept).length,
    right: fates.filter(({ right }) => right).length,
    noteWords: sumOf([...new Set(written.flatMap(({ data }) => String(data.notes ?? '').split('\n\n')))], count),
    sourceWords: sumOf(
      [...truth.people.flatMap((person) => [person.name, ...person.items.map(({ text }) => text)]), ...(truth.others ?? [])],
      count,
    ),
    others: others.length,
    othersKept: others.filter(({ kept }) => kept).length,
    faults,
  };
}

function fateOf({ field, text }: Item, one: Written | undefined, all: string) {
  const fields = [field].flat();
  const kept = standsIn(text, all) !== 'missing';
  const right = one !== undefined && fields.some((path) => isIn(text, path, one.data));
  const where = one ? Object.keys(one.data).filter((key) => isIn(text, key, one.data)) : [];
  const instead = where.length > 0 ? `in ${where.join(', ')}` : 'elsewhere';
  const fault = kept ? `${instead}, not in ${fields.join(' or ')}: ${text}` : `lost: ${text}`;
  return { kept, right, fault: right || (kept && !one) ? undefined : fault };
}

/** Who is found in which file: the file holds half of what is said of the person, and more of it than of anybody else. */
function pairUp(people: readonly Person[], written: readonly Written[]): Map<Person, Written> {
  const bids = written.flatMap((one) => {
    const held = people.map((person) => person.items.filter(({ text }) => standsIn(text, one.said) !== 'missing').length);
    return people.flatMap((person, at) => {
      const mine = held[at] ?? 0;
      const most = held.every((theirs, other) => other === at || theirs < mine);
      const like = folded(person.name) === folded(String(one.data.name ?? '')) ? 0.5 : 0;
      return most && mine > 0 && mine >= person.items.length / 2 ? [{ person, one, worth: mine + like }] : [];
    });
  });
  const pairs = new Map<Person, Written>();
  for (const { person, one } of bids.toSorted((a, b) => b.worth - a.worth))
    if (!pairs.has(person) && ![...pairs.values()].includes(one)) pairs.set(person, one);
  return pairs;
}

/** A name without case, accents, spaces and typography. */
function folded(name: string): string {
  return words(name.normalize('NFKD').replace(/\p{Mn}/gu, '')).replaceAll(' ', '');
}

function lineOf(one: Result): string {
  if (one.nobody) return `${one.name.padEnd(26)} about nobody: ${one.refused ? 'refused' : 'imported'}`;
  const people = `people ${one.found}/${one.people}${one.spurious > 0 ? ` + ${one.spurious}` : ''}`;
  const items = `kept ${one.kept}/${one.items}  field ${one.right}/${one.items}  others ${one.othersKept}/${one.others}`;
  return `${one.name.padEnd(26)} ${people.padEnd(16)} names ${one.named}/${one.people}  ${items}`;
}

function printSummary(half: string, results: readonly Result[]): void {
  const total = (key: { [K in keyof Result]: Result[K] extends number ? K : never }[keyof Result]) => sumOf(results, (one) => one[key]);
  const nobody = results.filter((one) => one.nobody);
  const rows: [string, number, number][] = [
    ['people right', total('found'), total('people')],
    ['right names', total('named'), total('people')],
    ['items kept', total('kept'), total('items')],
    ['items in the right field', total('right'), total('items')],
    ['words in notes', total('noteWords'), total('sourceWords')],
    ['others kept', total('othersKept'), total('others')],
    ['about nobody, refused', nobody.filter(({ refused }) => refused).length, nobody.length],
  ];
  console.log(`\n${half}: ${results.length} packages`);
  for (const [label, part, whole] of rows)
    console.log(`  ${label.padEnd(26)} ${String(part).padStart(5)} of ${String(whole).padEnd(5)} ${share(part / whole)}`);
  console.log(`  ${'personas that match nobody'.padEnd(26)} ${String(total('spurious')).padStart(5)}`);
}
