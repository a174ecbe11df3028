import { planOf } from '../schema/walk.ts';
import { type IdentifyContext, identify } from './identify.ts';
import { STEP } from './mapping-file.ts';
import { type NameMatch, personaShape } from './names/names.ts';
import { nameLikeness } from './people/likeness.ts';
import { type Builder, fits, newBuilder } from './place/builder.ts';
import { byContent, fitting } from './place/content.ts';
import { headingOf } from './place/identity.ts';
import { type PlaceContext, placeEntry } from './place/place.ts';
import { type Changed, cleanText } from './place/text.ts';
import { toldLines } from './place/told-lines.ts';
import { textFrom } from './place/values.ts';
import { leafOf, type Resolve } from './resolve.ts';
import { type Draft, type Told, type TreeEntry, type TreeItem, unnamed } from './tree.ts';

/** A persona put together, with the id that its source uses. */
export interface Assembled extends Builder {
  identifier: string | undefined;
}

export type AssembleContext = Omit<PlaceContext & IdentifyContext, 'tell'>;

/** Facts of a whole file that may hold for each of its personas. */
const OF_ALL = new Set(['state', 'owner', 'created', 'reviewed', 'reviewEvery', 'visibility', 'segments', 'icps']);

/**
 * Makes one persona of what a source says of it; what finds no place becomes a note. What stands beside all personas of a file is
 * kept once, with the first of them; facts that hold for the whole file hold for each.
 */
export function assembleEntities(draft: Draft, shared: readonly TreeEntry[], context: AssembleContext, isFirst: boolean): Assembled {
  const builder = newBuilder();
  const changes: Changed[] = [];
  const place = { ...context, tell: (changed: Changed) => changes.push(changed) };
  const identity: TreeEntry[] = [];
  const entries = toldLines(inOneDay(withoutGroups(draft.entries), context.resolve), context.resolve);
  const title = titleOf(entries, draft, context.resolve);
  for (const entry of entries) {
    const match = entry.isName || entry === title ? NAMED : (fitting(context.resolve(entry.path), entry) ?? byContent(entry, builder));
    if (match && ['name', 'id'].includes(match.target) && entry.items.length > 0) identity.push(entry);
    else placeOrNote(builder, entry, afterSummary(match, builder, context), place);
  }
  for (const entry of withoutGroups(shared)) {
    const match = context.resolve(entry.path);
    const ofAll = match && entry.path.length === 1 && OF_ALL.has(match.target) && match.sure !== 'near' ? match : undefined;
    if (ofAll || isFirst) placeOrNote(builder, entry, ofAll, place);
  }
  const identifier = identify(builder, draft, identity, place);
  keepValid(builder);
  const name = String(builder.data.name);
  const told = [...builder.told, ...changes.map((one): Told => ({ ...one, persona: '' }))];
  return { ...builder, told: told.map((one) => ('persona' in one ? { ...one, persona: name } : one)), identifier };
}

/** A second text under what is one sentence is told of somebody: it goes on with their story. */
function afterSummary(match: NameMatch | undefined, { data }: Builder, { names }: AssembleContext): NameMatch | undefined {
  return match && data.summary !== undefined && leafOf(match.target, names) === 'summary' ? { ...match, target: 'story' } : match;
}

/** The title of a page or record is whom it is about, where no name is given and another field says the role, or it looks like a name. */
function titleOf(entries: readonly TreeEntry[], { title }: Draft, resolve: Resolve): TreeEntry | undefined {
  const targets = entries.map(({ path }) => resolve(path)?.target);
  const found =
    title === undefined && !targets.includes('name')
      ? entries.find(({ path }) => /^(?:title|titre|titel)$/i.test(path.join(STEP)))
      : undefined;
  const [only, ...more] = found?.items ?? [];
  if (!found || !only || more.length > 0) return undefined;
  const isRoleElsewhere = entries.some(
    (entry, at) => entry !== found && ['role', 'job', 'job.title', 'demographics.occupation'].includes(targets[at] ?? ''),
  );
  return isRoleElsewhere || nameLikeness(headingOf(only.text).short ?? only.text) >= 0.8 ? found : undefined;
}

const NAMED: NameMatch = { target: 'name', sure: 'near' };

/** A day that is told in several paragraphs is one. */
function inOneDay(entries: readonly TreeEntry[], resolve: Resolve): TreeEntry[] {
  const days = new Map<string, TreeItem[]>();
  return entries.flatMap((entry): TreeEntry[] => {
    if (resolve(entry.path)?.target !== 'dayInLife') return [entry];
    const key = entry.path.join(STEP);
    const told = days.get(key);
    if (told) {
      told.push(...entry.items);
      return [];
    }
    const items = [...entry.items];
    days.set(key, items);
    return [{ ...entry, items }];
  });
}

/** A heading whose words stand below other headings says nothing by itself. */
function withoutGroups(entries: readonly TreeEntry[]): TreeEntry[] {
  if (entries.every(({ items }) => items.length > 0)) return [...entries];
  const above = new Set<string>();
  for (const { path, items } of entries)
    if (items.length > 0) for (let depth = 1; depth <= path.length; depth++) above.add(path.slice(0, depth).join(STEP));
  return entries.filter(({ path, items }) => items.length > 0 || !above.has(path.join(STEP)));
}

function placeOrNote(builder: Builder, entry: TreeEntry, match: NameMatch | undefined, context: PlaceContext): void {
  const target = match ? leafOf(match.target, context.names) : 'notes';
  const { path, items, line } = entry;
  const label = path.join(STEP);
  if (items.length === 0 && (match || entry.isKey)) {
    builder.placings.push({ path, target, sure: match?.sure ?? 'none', items: 0 });
    builder.empty.push({ label, line, near: false });
    return;
  }
  const placed = match && target !== 'notes' && placeEntry(builder, entry, match, context);
  builder.placings.push({ path, target: placed ? target : 'notes', sure: placed ? match.sure : 'none', items: Math.max(1, items.length) });
  if (placed) return;
  builder.notes.push(noteOf(entry, context));
  if (target !== 'notes') builder.told.push({ kind: 'unplaced', persona: '', text: label, key: target });
}

function noteOf({ path, items }: TreeEntry, { tell }: PlaceContext) {
  const label = path.filter((step) => !Object.values<string>(unnamed).includes(step)).join(STEP);
  return { label: cleanText(label, 'prose', tell), text: textFrom(items, 'prose', undefined, tell) };
}

/** What does not fit the model after all becomes a note: a faulty file helps nobody. */
function keepValid(builder: Builder): void {
  // Key by key: a persona has few of those that there may be, and the whole schema looks for each.
  for (const [key, value] of Object.entries(builder.data)) {
    if (key === 'name' || key === 'role' || fits(key, value)) continue;
    builder.notes.push({ label: key, text: wordsOfValue(value) });
    builder.told.push({ kind: 'unplaced', persona: '', text: key, key });
    delete builder.data[key];
  }
}

function wordsOfValue(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `- ${wordsOfValue(one)}`).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${wordsOfValue(inner)}`)
    .join('; ');
}

/** The keys of a persona in the order of the model, which is how people read one. */
export function keysInOrder(data: Record<string, unknown>): [string, unknown][] {
  return Object.entries(data).sort(([a], [b]) => placeOf(a) - placeOf(b));
}

const order = new Map(Object.keys(planOf(personaShape).map?.shape ?? {}).map((key, at) => [key, at]));

const placeOf = (key: string) => order.get(key) ?? -1;
