import { pathOfImage } from '../check/images.ts';
import { peopleInUse } from '../facts/people.ts';
import { homesOf } from '../facts/relations.ts';
import { byId, type Entity, entityKinds, everyEntity, type Handbook, isOfKind } from '../handbook/handbook.ts';
import { type Readers, visibleTo } from '../handbook/readers.ts';
import { usualLanguage } from '../languages/index.ts';
import { configValue, entityValue } from '../reading/value.ts';
import { type View, viewIn } from '../reading/view.ts';
import { asReadNow, guardedLists, presentIn } from './as-read-now.ts';
import type { Detail, EntityChange, Sides } from './change.ts';
import { compareEntities, compareLinks, type Side } from './compare-entity.ts';
import { compareSheets } from './compare-sheets.ts';
import { compareTranslations } from './compare-translations.ts';
import { type Comparing, compareValues } from './compare-values.ts';
import { pathOf } from './groups.ts';
import { type Matches, matchEntities } from './match.ts';
import { studiedIn, type Withheld, withheldBy, withWithheld } from './withheld.ts';

export interface CompareOptions {
  /** Who is told: `staff`, `research`, or a department. */
  readers?: Readers;
  /** The present content, by whose rules both sides are read; without it, `after`. */
  now?: Handbook;
  /** The pictures that are others under the same name, by their path from the content folder. */
  pictures?: ReadonlySet<string>;
}

/**
 * What readers see changed between two states of a handbook, page by page: data without words. Both are given whole, and read as
 * today's readers may read them: what is reserved or gone today is told of neither.
 */
export function compareHandbooks(before: Handbook, after: Handbook, options: CompareOptions = {}): EntityChange[] {
  const { readers = 'staff', now = after, pictures = new Set() } = options;
  const toNow = { before: presentIn(matchEntities(before, now)), after: now === after ? same : presentIn(matchEntities(after, now)) };
  const sides: Sides = { before: asReadNow(before, toNow.before, readers), after: asReadNow(after, toNow.after, readers) };
  const shown = now === after ? sides.after : visibleTo(now, readers);
  const comparison: Comparison = {
    sides,
    whole: { before, after },
    views: { before: viewOf(sides.before), after: viewOf(sides.after) },
    matches: matchEntities(sides.before, sides.after),
    withheld: withheldBy(now, shown, studiedIn(before)),
    guardedIn: (entity) => guardedLists(toNow.before(wholeOf(before, entity)), readers),
    pictures,
  };
  const present = everyEntity(sides.after).filter((entity) => now === after || toNow.after(wholeOf(after, entity)) !== undefined);
  const gone = everyEntity(sides.before).filter((entity) => !comparison.matches.pairs.has(entity));
  const changes = [
    ...present.flatMap((entity) => changeTo(entity, comparison)),
    ...gone.flatMap((entity) => removalOf(entity, comparison)),
    ...settingsChange(comparison),
    ...wordsChanges(comparison),
  ];
  return inModelOrder([...changes, ...echoes(changes, present, comparison)]);
}

/** What a comparison of two handbooks goes by. */
interface Comparison {
  sides: Sides;
  /** The same with all that is hidden from their readers. */
  whole: Sides;
  views: { before: View; after: View };
  matches: Matches;
  withheld: Withheld;
  /** The lists of something of before that are reserved in part today. */
  guardedIn: (entity: Entity) => string[];
  pictures: ReadonlySet<string>;
}

function same(entity: Entity): Entity {
  return entity;
}

function viewOf(handbook: Handbook): View {
  return viewIn(handbook, handbook.config.languages[0] ?? usualLanguage);
}

/** What is shown of something, with all that is not. */
function wholeOf(handbook: Handbook, entity: Entity): Entity {
  return byId(handbook, entity.kind).get(entity.id) ?? entity;
}

function changeTo(after: Entity, comparison: Comparison): EntityChange[] {
  const { sides, views, matches, whole } = comparison;
  const before = matches.former.get(after);
  const change = { kind: after.kind, id: after.id, after, sides };
  if (!before) return [{ ...change, what: 'new', details: [] }];
  const was: Side = { view: views.before, entity: before };
  const is: Side = { view: views.after, entity: after };
  const present = wholeOf(whole.after, after);
  const isUntouched = isSameFile(wholeOf(whole.before, before), present);
  if (!isUntouched && present.partial) return [{ ...change, before, what: 'unreadable', details: [] }];
  const found = isUntouched ? compareLinks(was, is, matches) : compareEntities(was, is, matches);
  const told = withWithheld(found, entityValue(was.view, before), after.kind, comparison.guardedIn(before), comparison.withheld);
  const details: Detail[] = [...told, ...(hasOtherPicture(after, comparison) ? [{ type: 'picture' as const }] : [])];
  const sheet = details.length > 0 ? compareSheets(was, is, details) : undefined;
  return details.length > 0 ? [{ ...change, before, what: 'changed', details, ...(sheet && { sheet }) }] : [];
}

/** Whether nobody touched the files of something: most of a handbook. */
function isSameFile(before: Entity, after: Entity): boolean {
  if (before.data !== after.data || before.id !== after.id || before.source.body?.text !== after.source.body?.text) return false;
  const [was, is] = [before.translations, after.translations];
  return was.size === is.size && [...is].every(([language, { source }]) => was.get(language)?.source.text === source.text);
}

function hasOtherPicture({ file, facts }: Entity, { pictures }: Comparison): boolean {
  return pictures.size > 0 && facts.images.some(({ image }) => pictures.has(pathOfImage(file, image)));
}

function removalOf(before: Entity, { sides, views, matches, whole }: Comparison): EntityChange[] {
  const { kind, id } = before;
  const change = { kind, id, before, sides };
  const broken = whole.after.entries.find((entry) => entry.kind === kind && entry.id === id && entry.data === undefined);
  // Of a file that cannot be read, nobody knows who may read it.
  const isOpen = sides.after.readers === 'research' || !/visibility/i.test(broken?.source.text ?? '');
  if (broken) return isOpen ? [{ ...change, what: 'unreadable', details: [] }] : [];
  const into = matches.merged.get(before);
  const sheet = compareSheets({ view: views.before, entity: before }, undefined);
  return [{ ...change, what: 'removed', details: into ? [{ type: 'merged', into: into.id }] : [], ...(sheet && { sheet }) }];
}

/** Settings that no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['schemaVersion', 'rules']);

function settingsChange({ sides, views, matches, withheld }: Comparison): EntityChange[] {
  const [was, is] = [configValue(views.before), configValue(views.after)];
  if (!was || !is) return [];
  const comparing: Comparing = { matches, apart: UNSEEN, translated: true, texts: new Map() };
  const values = was.data === is.data ? [] : withWithheld(compareValues(was, is, comparing), was, 'config', [], withheld);
  const translated = ({ configTranslations: translations, configEntry }: Handbook) => ({
    kind: 'config',
    file: configEntry?.file ?? '',
    translations,
    source: configEntry?.source ?? {},
  });
  const details = [...values, ...compareTranslations(translated(sides.before), translated(sides.after), comparing)];
  return details.length > 0 ? [{ kind: 'config', id: 'handbook', what: 'changed', details, sides }] : [];
}

function wordsChanges({ sides }: Comparison): EntityChange[] {
  const [was, is] = [sides.before.words, sides.after.words];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((language): EntityChange[] => {
    const [before, after] = [was.get(language), is.get(language)];
    const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const count = [...keys].filter((key) => before?.get(key) !== after?.get(key)).length;
    return count > 0 ? [{ kind: 'words', id: language, what: 'changed', details: [{ type: 'words', count }], sides }] : [];
  });
}

/** Pages that nobody touched, whose sheets say something of what changed elsewhere: the name of a segment, a persona of a group. */
function echoes(changes: readonly EntityChange[], present: readonly Entity[], { sides, views, matches }: Comparison): EntityChange[] {
  const told = new Set(changes.flatMap(({ after }) => after ?? []));
  const seen = changes.filter(isSeenElsewhere);
  const near = new Set(
    seen.flatMap(({ before, after }) =>
      [...(after ? linkedWith(sides.after, after) : []), ...(before ? linkedWith(sides.before, before) : [])].map((one) =>
        matches.nameNow(one.kind, one.id),
      ),
    ),
  );
  const isEverywhere = changes.some(({ kind, details }) => kind === 'config' && details.some(isOnEverySheet));
  return present.flatMap((after): EntityChange[] => {
    const before = matches.former.get(after);
    if (!before || told.has(after) || !isOnSheets(after.kind)) return [];
    if (!isEverywhere && !near.has(`${after.kind}/${after.id}`)) return [];
    const sheet = compareSheets({ view: views.before, entity: before }, { view: views.after, entity: after });
    if (!sheet || (sheet.wall === 'right' && sheet.departments.length === 0)) return [];
    return [{ kind: after.kind, id: after.id, what: 'changed', before, after, details: [], sheet, sides }];
  });
}

/** What other sheets say of a page: whom or what it is about. */
const HEAD: ReadonlySet<string> = new Set(['name', 'role', 'quote', 'portrait']);

function isSeenElsewhere({ kind, what, details }: EntityChange): boolean {
  if (!isOnSheets(kind)) return false;
  return what !== 'changed' || details.some((one) => one.type === 'state' || one.type === 'linked' || HEAD.has(String(pathOf(one)?.[0])));
}

/** The pages whose sheets speak of one: segments and profiles of their people, and these of those. */
function linkedWith(handbook: Handbook, entity: Entity): readonly Entity[] {
  if (isOfKind(entity, 'persona')) return homesOf(handbook, entity);
  return entity.kind === 'segment' || entity.kind === 'icp' ? peopleInUse(handbook, entity) : [];
}

function isOnSheets(kind: EntityChange['kind']): kind is 'persona' | 'segment' | 'icp' {
  return kind === 'persona' || kind === 'segment' || kind === 'icp';
}

/** Settings whose words stand on the sheets of everybody. */
function isOnEverySheet(detail: Detail): boolean {
  const [key] = ('at' in detail && detail.at) || ('from' in detail && detail.from) || [];
  return key === 'departments' || key === 'stages' || key === 'sources' || key === 'extraFields';
}

const ORDER: readonly EntityChange['kind'][] = [...entityKinds, 'config', 'words'];

function inModelOrder(changes: readonly EntityChange[]): EntityChange[] {
  return changes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
