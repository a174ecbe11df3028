import type { z } from 'zod';
import { editDistance, suggest } from '../../diagnostics/suggest.ts';
import { languageCodes, languages } from '../../languages/index.ts';
import { docOf } from '../../schema/field.ts';
import { personaSchema } from '../../schema/index.ts';
import { planOf, schemaAt } from '../../schema/walk.ts';
import { abroad } from './abroad.ts';
import { labelWords } from './label.ts';

/** A department as a handbook declares it. */
interface NamedDepartment {
  id: string;
  name: string;
}

/** How sure a match is: its own title, a usual name of it, or a name that only holds or resembles one,
 * or none, where the form of the content says it. */
type Sure = 'title' | 'usual' | 'near' | 'shape';

export interface NameMatch {
  /** A key path of the model: `goals`, `demographics.age`, `guidance.sales.do`. */
  target: string;
  sure: Sure;
  /** The last label of the path names no key: the value goes where its heading above goes. */
  inherited?: true;
  /** A fact of a group that goes by the same name: a single short value is that one. */
  also?: string;
  /** No other spelling is taken for this name. */
  exact?: true;
}

/** The usual names of the model's keys. */
export interface FieldNames {
  /** The key that a label names, among those below `within` where given. */
  find(label: string, within?: string): NameMatch | undefined;
  /** Whether a key path exists in the model. */
  has(target: string): boolean;
  /** Every key path that a name may stand for. */
  targets: readonly string[];
  departments: readonly NamedDepartment[];
}

type Table = Map<string, NameMatch>;

/** What something is called, and from how many letters on a slip is looked for in it. */
interface Label {
  text: string;
  slips: number;
}

/** The spelling of the model is told from any slip of it. */
const ownLabel = (text: string): Label => ({ text, slips: 0 });

/** The longest label that may be taken for a name that it only holds or resembles. */
const LONGEST = 60;

export const personaShape = personaSchema();

const schemas = new Map<string, z.ZodType | undefined>();

/** The schema at a key path of a persona; found once, as every cell of a table asks for it. */
export function schemaOf(target: string): z.ZodType | undefined {
  if (!schemas.has(target)) schemas.set(target, schemaAt(personaShape, target.split('.')));
  return schemas.get(target);
}

/** Collects the names of every key of a persona: its own spelling, its titles in every language, its synonyms. */
export function namesOf(departments: readonly NamedDepartment[]): FieldNames {
  const tables = new Map<string, Table>();
  const first = departments[0]?.id ?? 'marketing';
  const [root, groups] = tablesOf(personaShape, '');
  for (const [group, table] of groups) tables.set(group, table);
  const [guidance] = tablesOf(schemaAt(personaShape, ['guidance', first]), 'guidance.');
  for (const [key, words] of typedFor('guidance')) addNames(guidance, `guidance.${key}`, words, 'usual');
  for (const { id } of departments) tables.set(`guidance.${id}`, retarget(guidance, id));
  tables.set('guidance', departmentTable(departments));
  // What belongs to a group is often written without it: `Âge`, `À faire`.
  for (const table of [...groups.values(), retarget(guidance, first)])
    for (const [words, match] of table) {
      if (match.target === 'buying.weights') continue;
      const before = root.get(words);
      if (!before) root.set(words, { ...match, sure: 'usual' });
      else if (before.target !== match.target && match.target.startsWith('demographics.'))
        root.set(words, { ...before, also: match.target });
    }
  tables.set('', root);
  // The same headings come back with every persona, and finding what a strange one resembles is slow.
  const known = new Map<string, NameMatch | undefined>();
  return {
    find: (label, within = '') => {
      const key = `${within}\n${label}`;
      if (!known.has(key)) known.set(key, findIn(tables.get(within), labelWords(label), within === ''));
      return known.get(key);
    },
    has: (target) => schemaAt(personaShape, target.split('.')) !== undefined,
    targets: [...new Set([...tables.values()].flatMap((table) => [...table.values()].map(({ target }) => target)))],
    departments,
  };
}

/** What people type for each key or department, in every language. */
function typedFor(what: 'keys' | 'guidance' | 'departments'): [string, Label[]][] {
  const spoken = Object.values(languages).map(({ typed }) => typed);
  const wordsFor = (list: Readonly<Record<string, readonly string[]>>, meant: string) => list[meant] ?? [];
  return Object.keys(spoken[0]?.[what] ?? {}).map((meant) => [
    meant,
    [
      ...spoken.flatMap((typed) => wordsFor(typed[what], meant).map((text) => ({ text, slips: typed.slips }))),
      ...(what === 'keys' ? wordsFor(abroad, meant) : []).map((text) => ({ text, slips: LONGEST })),
    ],
  ]);
}

function tablesOf(schema: ReturnType<typeof schemaAt>, prefix: string): [Table, Map<string, Table>] {
  const [root, groups]: [Table, Map<string, Table>] = [new Map(), new Map()];
  const shape = (schema && planOf(schema).map?.shape) ?? {};
  const usual = typedFor('keys').filter(([target]) => target.slice(0, target.lastIndexOf('.') + 1) === prefix);
  for (const [key, inner] of Object.entries(shape)) {
    const titles = languageCodes.flatMap((language) => {
      const text = docOf(inner, language)?.title;
      return text === undefined ? [] : [{ text, slips: languages[language].typed.slips }];
    });
    const target = `${prefix}${key}`;
    const isGroup = planOf(inner).map && !planOf(inner).role.statement;
    // Most people write under “Frustrations” what we call pain points: a title that they use for another key is no name of its own.
    const own = isGroup ? titles : titles.filter(({ text }) => !usual.some(([other, words]) => other !== target && holds(words, text)));
    addNames(root, target, [ownLabel(key), ...own], 'title');
    if (isGroup) groups.set(target, tablesOf(inner, `${target}.`)[0]);
  }
  for (const [target, words] of usual) addNames(root, target, words, 'usual');
  return [root, groups];
}

function holds(words: readonly Label[], text: string): boolean {
  return words.some((one) => labelWords(one.text) === labelWords(text));
}

function addNames(table: Table, target: string, labels: readonly Label[], sure: Sure): void {
  for (const { text, slips } of labels) {
    const words = labelWords(text);
    const before = table.get(words);
    // The group `demographics` is titled Profil, under which people write a sentence: what is usual wins over that.
    if (words === '' || (before && sure !== 'title')) continue;
    const isExact = words.length < slips && (!before || before.exact);
    table.set(words, { target, sure, ...(isExact && { exact: true as const }) });
  }
}

function retarget(table: Table, department: string): Table {
  return new Map(
    [...table].map(([words, match]) => [words, { ...match, target: match.target.replace('guidance.', `guidance.${department}.`) }]),
  );
}

function departmentTable(departments: readonly NamedDepartment[]): Table {
  const table: Table = new Map();
  for (const { id, name } of departments)
    addNames(table, `guidance.${id}`, [ownLabel(id), ownLabel(name), ...(new Map(typedFor('departments')).get(id) ?? [])], 'title');
  return table;
}

function findIn(table: Table | undefined, words: string, wide: boolean): NameMatch | undefined {
  if (!table || words === '') return undefined;
  const exact = table.get(words);
  if (exact) return exact;
  // A whole sentence names nothing, whatever it holds.
  if (words.length > LONGEST) return undefined;
  const { long, held } = shortlistsOf(table);
  const padded = ` ${words} `;
  const within = wide ? held.find((name) => padded.includes(` ${name} `)) : undefined;
  const meant =
    within ?? (wide ? (byStems(table, words) ?? longer(words, long)) : undefined) ?? (isLong(words) ? nearlySpelt(words, long) : undefined);
  const match = meant === undefined ? undefined : table.get(meant);
  return match && { ...match, sure: 'near' };
}

/** `desc`: a word that was cut short, where one name alone begins so. */
function longer(words: string, names: readonly string[]): string | undefined {
  const found =
    words.length > 3 && words.length < 6 && !words.includes(' ')
      ? names.filter((name) => name.startsWith(words) && !name.includes(' '))
      : [];
  return found.length === 1 ? found[0] : undefined;
}

/** A slip of the hand in a word of some length: shorter ones are too near to other words. */
function nearlySpelt(words: string, long: readonly string[]): string | undefined {
  const meant = suggest(words, long);
  return meant !== undefined && editDistance(words, meant, 3) <= (words.length > 11 ? 2 : 1) && words[0] === meant[0] ? meant : undefined;
}

/**
 * The name of a field whose words a label has, in whatever order and with whatever endings: « Ce qui le freine » is about « freins ».
 * Words that several fields are known by say little.
 */
function byStems(table: Table, words: string): string | undefined {
  const index = stemsOf(table);
  const found = new Map<string, number>();
  const stems = [...new Set(words.split(' ').map(stemOf))];
  let all = 0;
  for (const stem of stems) {
    const names = index.get(stem);
    const weight = names ? 1 / names.size : stem.length > 3 ? 0.34 : 0.1;
    all += weight;
    for (const [target] of names ?? []) found.set(target, (found.get(target) ?? 0) + weight);
  }
  const [best, second] = [...found].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < 0.5 || best[1] < all * 0.45 || (second && second[1] > best[1] * 0.7)) return undefined;
  return stems.flatMap((stem) => index.get(stem)?.get(best[0]) ?? [])[0];
}

/** For each stem, the targets that have it in a name of theirs, with one such name. */
type StemIndex = ReadonlyMap<string, ReadonlyMap<string, string>>;

const stemIndexes = new WeakMap<Table, StemIndex>();

function stemsOf(table: Table): StemIndex {
  const known = stemIndexes.get(table);
  if (known) return known;
  const made = new Map<string, Map<string, string>>();
  for (const [name, { target }] of table) {
    if (!takesAnyText(target) && target !== 'quote') continue;
    for (const word of name.split(' ')) {
      const stem = stemOf(word);
      if (stem.length < 4) continue;
      const targets = made.get(stem) ?? new Map<string, string>();
      if (!targets.has(target)) targets.set(target, name);
      made.set(stem, targets);
    }
  }
  stemIndexes.set(table, made);
  return made;
}

/** A word without what its form adds to it, in any of the languages: `freine`, `freins`; `frustrates`, `frustrations`; `motivé`, `motivation`. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(
    /(?:issement|ements?|ations?|ateur|atrice|ating|ated|ates|ate|ions?|ing|ung(?:en)?|ment|er|ee|es|ed|en|ant|ait|ent|ir|e|s)$/,
    '',
  );
  return bare.length < 4 ? word.slice(0, 5) : bare;
}

/** The names of a table that a label may hold or resemble, found out once. */
interface Shortlists {
  /** Those that are long enough to be misspelt. */
  long: readonly string[];
  /** Those that a longer label may hold whole, longest first. Only keys that take any text may be meant so: `Nom du chien` is no name. */
  held: readonly string[];
}

const shortlists = new WeakMap<Table, Shortlists>();

function shortlistsOf(table: Table): Shortlists {
  const known = shortlists.get(table);
  if (known) return known;
  const names = [...table];
  const held = names.filter(([name, { target }]) => name.length > 2 && takesAnyText(target)).map(([name]) => name);
  const spelt = names.filter(([, { exact }]) => !exact).map(([name]) => name);
  const made = { long: spelt.filter(isLong), held: held.sort((a, b) => b.length - a.length) };
  shortlists.set(table, made);
  return made;
}

const isLong = (name: string) => name.length > 6;

function takesAnyText(target: string): boolean {
  const schema = schemaOf(target);
  if (!schema) return false;
  const { list, role } = planOf(schema);
  return (
    (list !== undefined && planOf(list.element).role.statement === true) ||
    role.text === 'prose' ||
    role.statement === true ||
    ['channels', 'scenarios'].includes(target)
  );
}
