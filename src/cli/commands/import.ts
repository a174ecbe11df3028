import { basename, join, relative, resolve } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { loadHandbook } from '../../handbook/load.ts';
import { tooMuch } from '../../import/limits.ts';
import { MappingFault, readMapping } from '../../import/mapping-file.ts';
import { labelWords } from '../../import/names/label.ts';
import { namesOf } from '../../import/names/names.ts';
import { decodeText } from '../../import/read/read.ts';
import { type Told, Unreadable } from '../../import/tree.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { runPackage } from '../../languages/package-name.ts';
import { typeset } from '../../languages/typography.ts';
import type { Department } from '../../schema/department.ts';
import { type ImportOrder, importInProcess } from '../../site/import-order.ts';
import { findInside, listInside, placeFor, readGiven } from '../../source/inside.ts';
import { languageOf } from '../call-content.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { givenFiles } from '../given-files.ts';
import { newTextsIn } from '../what-is-new.ts';
import { type NewFiles, newFiles, TakenMeanwhile, taken } from '../write-all.ts';

/** More of one kind of remark than this says no more to anybody. */
const EXAMPLES = 8;

/** `handbook import FILE…`: personas from files of other tools, or folders of them. Loses nothing and overwrites nothing. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook } = await loadHandbook(call.root);
  const language = languageOf(call, handbook);
  if (call.names.length === 0) throw new CallError(languages[language].say.needsArgument('import', 'FILE'));
  const { departments } = handbook.config;
  const mapping = mappingOf(call, departments, language);
  const { paths, left } = givenFiles(
    call.root,
    call.names.map((name) => resolve(call.io.cwd, name)),
  );
  if (paths.length === 0) throw new CallError(languages[language].importing.command.nothingIn(call.names.join(', ')));
  const sources = readAll(call.root, paths, language);
  if (left.length > 0) call.io.err(typeset(languages[language].importing.command.left(shortList(left, language)), language));
  const show = call.flags.show ? languages[language].importing.mapping : undefined;
  const order: ImportOrder = { sources, departments, mapping, known: knownIn(handbook), today: call.today, language, show };
  try {
    return await (show ? showMapping : write)(call, order);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { reason, detail, file = basename(paths[0] ?? '') } = error;
    const more = reason === 'too-large' ? tooMuch(detail, language) : detail;
    call.io.err(typeset(languages[language].importing.unreadable[reason](file, more), language));
    return exit.content;
  }
}

async function showMapping(call: Call, order: ImportOrder): Promise<ExitCode> {
  await importInProcess(order, ({ told, mapping = '' }) => {
    tell(call, told, order.language);
    call.io.out(mapping);
  });
  return exit.fine;
}

async function write(call: Call, order: ImportOrder): Promise<ExitCode> {
  const { language } = order;
  // What a pull request brings does not choose where personas are written.
  if (placeFor(call.root, join(call.root, 'personas')) === undefined) throw new CallError(languages[language].say.linkedOut('personas'));
  if (!['folder', 'missing'].includes(findInside(call.root, 'personas').state))
    throw new CallError(languages[language].say.notAFolder('personas'));
  const files = newFiles(call.root);
  // Whoever interrupts an import ends this process at once.
  process.once('exit', files.clear);
  try {
    return await writeInto(files, call, order);
  } finally {
    process.off('exit', files.clear);
    files.clear();
  }
}

async function writeInto(files: NewFiles, call: Call, order: ImportOrder): Promise<ExitCode> {
  const words = languages[order.language].importing.command;
  const [told, lines]: [Told[], string[]] = [[], []];
  const had = namesIn(call.root);
  const again = new Map<string, string>();
  await importInProcess(order, (part) => {
    for (const one of part.told) told.push(one);
    const named = part.personas.map(({ id, ...rest }) => ({ file: `personas/${id}.yaml`, ...rest }));
    files.add(named);
    for (const { id, text } of part.personas) if (had.has(id)) again.set(`personas/${id}.yaml`, text);
    for (const { file, placed, notes } of named) lines.push(words.persona(file, placed, notes));
  });
  tell(call, told, order.language);
  const refuse = (there: readonly string[]) => {
    call.io.err(
      typeset([words.exists(there.join(', ')), ...newsOf(call, order.language, files.names, there, again)].join('\n'), order.language),
    );
    return exit.content;
  };
  const there = await taken(call.root, files.names);
  if (there.length > 0) return refuse(there);
  try {
    await files.publish();
  } catch (error) {
    if (error instanceof TakenMeanwhile) return refuse([error.file]);
    throw error;
  }
  const folder = relative(call.io.cwd, call.root);
  const command = `${runPackage} check${folder ? ` --dir ${/\s/.test(folder) ? `"${folder}"` : folder}` : ''}`;
  call.io.out(typeset([...lines, '', words.next(command)].join('\n'), order.language));
  return exit.fine;
}

/** What a further import would bring: people whom nobody has, and texts that those who are there do not have. */
function newsOf(
  { root }: Call,
  language: LanguageCode,
  names: readonly string[],
  there: readonly string[],
  again: ReadonlyMap<string, string>,
) {
  const words = languages[language].importing.command;
  const stem = (file: string) => file.replace(/\.[a-z]+$/i, '');
  const had = new Map(there.map((file) => [stem(file), file]));
  const people = names.filter((name) => !had.has(stem(name)));
  const texts = [...again].flatMap(([file, text]) => {
    const old = had.get(stem(file));
    const found = old === undefined ? [] : newTextsIn(root, old, text);
    return old !== undefined && found.length > 0 ? [words.newTexts(old, shortList(found.map(quoted), language, 3))] : [];
  });
  return [...(people.length > 0 ? [words.newPeople(shortList(people, language))] : []), ...texts.slice(0, EXAMPLES)];
}

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60).trim()}…` : text}"`;

function shortList(all: readonly string[], language: LanguageCode, most = EXAMPLES): string {
  const more = all.length - most;
  return `${all.slice(0, most).join(', ')}${more > 0 ? languages[language].importing.command.more(more) : ''}`;
}

/** The personas that are there, by the name of their file. */
function namesIn(root: string): Set<string> {
  const listed = listInside(root, 'personas');
  return new Set(Array.isArray(listed) ? listed.map(({ name }) => name.replace(/\.[a-z]+$/i, '').toLowerCase()) : []);
}

/** The text of the mapping file of a call, once it is known that it can be followed. */
function mappingOf({ flags, io, root }: Call, departments: readonly Department[], language: LanguageCode): string | undefined {
  if (typeof flags.mapping !== 'string') return undefined;
  const path = resolve(io.cwd, flags.mapping);
  try {
    const { text } = decodeText(read(root, path, language));
    readMapping(text, namesOf(departments));
    return text;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error instanceof MappingFault
      ? new CallError(languages[language].importing.mappingFaults[error.reason](basename(path), error))
      : error;
  }
}

/** A workbook of 20 000 personas has a few megabytes. */
const MAX_BYTES = 50_000_000;

/** What the files of a call hold: together no more than one may alone. */
function readAll(root: string, paths: readonly string[], language: LanguageCode): { file: string; bytes: Buffer }[] {
  let sum = 0;
  return paths.map((path) => {
    const bytes = read(root, path, language);
    sum += bytes.length;
    if (sum > MAX_BYTES) throw new CallError(languages[language].importing.notRead['too-large'](path, MAX_BYTES / 1_000_000));
    return { file: basename(path), bytes };
  });
}

function read(root: string, path: string, language: LanguageCode): Buffer {
  const opened = readGiven(root, path, MAX_BYTES);
  if (opened.state === 'open') return opened.bytes;
  throw new CallError(languages[language].importing.notRead[opened.state](path, MAX_BYTES / 1_000_000));
}

/** What a source may point at: by id and by name. */
function knownIn({ segments, icps, personas }: Handbook): Map<string, string> {
  const all = [...segments, ...icps, ...personas];
  return new Map(all.flatMap(([id, { data }]) => [id, data.name].map((name) => [labelWords(name), id] as const)));
}

/** One sentence for each kind of remark. */
function tell({ io }: Call, told: readonly Told[], language: LanguageCode): void {
  const words = languages[language].importing;
  for (const kind of new Set(told.map((one) => one.kind))) {
    const places = [...new Set(told.filter((one) => one.kind === kind).map(placeOf))].filter(Boolean);
    io.err(typeset(words.told[kind](shortList(places, language)), language));
  }
}

function placeOf(told: Told): string {
  switch (told.kind) {
    case 'encoding':
      return told.encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252';
    case 'formula':
    case 'merged':
    case 'transposed':
    case 'hidden-sheet':
    case 'hidden-cells':
    case 'error':
    case 'total':
    case 'deleted':
    case 'comments':
    case 'hidden-text':
    case 'hidden-slides':
    case 'pictures':
    case 'nobody':
      return told.place;
    case 'no-name':
    case 'somebody-else':
      return told.persona ? `${told.place} (${told.persona})` : told.place;
    case 'no-role':
    case 'name-from-file':
      return told.persona;
    case 'unplaced':
      return `${told.persona}: ${told.text} → ${told.key}`;
    default:
      return `${told.persona}: ${told.text}`;
  }
}
