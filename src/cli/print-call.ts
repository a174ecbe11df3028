import { makeNames, meantId } from '../check/targets.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { icpsWithGroup } from '../facts/buying-group.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../facts/compared.ts';
import { type Persona, resolve, type SegmentOrIcp, segmentOrIcp, segmentsAndIcps } from '../facts/relations.ts';
import { isInUse, personasInUse } from '../facts/state.ts';
import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import type { Language } from '../languages/index.ts';
import { type PictureFormat, pictureFormats } from '../paper/pictures/formats.ts';
import { COMPARED, type FormatName, formatNames, isBooklet, isCards } from '../paper/typst/formats.ts';
import { isOfGroups, isOfSegments } from '../schema/print-formats.ts';
import { CallError, type Flags, givenTo } from './command.ts';

/** What `handbook print` says. */
type PrintWords = Language['say']['print'];

/** Whom a call of `print` is about. */
interface PrintSubjects {
  personas: Entity<'persona'>[];
  segments: Entity<'segment' | 'icp'>[];
}

/** What a call asks for: no papers where it names no format at all. */
export interface NamedFormats {
  papers?: readonly FormatName[];
  /** The ids of those who are compared, where the call compares somebody. */
  compared?: readonly string[];
  pictures: PictureFormat[];
  slides: boolean;
}

/** Slides are in `--format` what sheets and pictures are. */
const SLIDES = 'slides';

/**
 * The formats that a call names, of paper, of pictures and of slides; those of a comparison where it compares somebody.
 * @throws {CallError} for one that is not there, for flags that no format of the call heeds, and for what nobody can compare.
 */
export function namedFormats(flags: Flags, ids: readonly string[], words: PrintWords): NamedFormats {
  const compared = namedToCompare(flags, ids, words);
  if (compared) return { compared, papers: [COMPARED], pictures: [], slides: false };
  const format = givenTo(flags, 'format');
  if (format === undefined) return { pictures: [], slides: false };
  const names = listed(format);
  const known: readonly string[] = [...formatNames, ...pictureNames, SLIDES];
  for (const name of names) if (!known.includes(name)) throw new CallError(words.noFormat(name, suggest(name, known), known));
  const papers = formatNames.filter((format) => names.includes(format));
  if (flags['large-print'] && papers.some(isCards)) throw new CallError(words.noLargeCards);
  if (flags.bleed && papers.some(isBooklet)) throw new CallError(words.noBleedBooklet);
  if (flags.department !== undefined && !papers.includes('department-a4')) throw new CallError(words.noDepartmentFormat);
  return { papers, pictures: picturesAmong(names), slides: names.includes(SLIDES) };
}

/** The flags that say of which sheets, whom or how a call is, and that a comparison knows by itself. */
const NOT_COMPARED = ['format', 'department', 'one', 'retired'] as const;

/**
 * The ids that a call compares; undefined where it compares nobody.
 * @throws {CallError} for fewer than two and more than four, for the same twice, and for what a comparison does not heed.
 */
function namedToCompare(flags: Flags, names: readonly string[], words: PrintWords): string[] | undefined {
  const given = givenTo(flags, 'compare');
  if (given === undefined) return undefined;
  if (names.length > 0 || NOT_COMPARED.some((flag) => flags[flag] !== undefined)) throw new CallError(words.compareAlone);
  const ids = listed(given).filter(Boolean);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new CallError(words.compareTwice(twice));
  if (ids.length < FEWEST_COMPARED || ids.length > MOST_COMPARED) throw new CallError(words.compareCount(ids.length));
  return ids;
}

/**
 * The personas that a call compares, by present or former ids, in its order.
 * @throws {CallError} for one that is not there, that is retired, and for two names of one.
 */
export function comparedSubjects(ids: readonly string[], handbook: Handbook, words: PrintWords): PrintSubjects {
  const known = personasInUse(handbook).map(({ id }) => id);
  const personas = ids.map((id) => {
    const persona = resolve(handbook, 'persona', id);
    if (!persona) throw new CallError(words.compareUnknown(id, suggest(id, known)));
    if (!isInUse(persona)) throw new CallError(words.compareRetired(persona.id));
    return persona;
  });
  const twice = personas.find((one, at) => personas.indexOf(one) < at);
  if (twice) throw new CallError(words.compareTwice(twice.id));
  return { personas, segments: [] };
}

/** The formats of a call that names none: what is usual for those that it is about. */
export function usualFormats({ personas, segments }: PrintSubjects, named: boolean, departments: unknown): FormatName[] {
  if (departments !== undefined) return ['department-a4'];
  return [
    ...(personas.length > 0 || !named ? ['poster-a4' as const] : []),
    ...(named && segments.length > 0 ? ['segment-a4' as const] : []),
  ];
}

/**
 * The personas, segments and profiles that a call names, by present or former ids; all in use where it names none.
 * @throws {CallError} for an id that is not there, and for a retired persona that nobody asks for.
 */
export function subjectsNamed(names: readonly string[], handbook: Handbook, retired: boolean, words: PrintWords): PrintSubjects {
  const shown = (persona: Persona) => retired || isInUse(persona);
  const segments = segmentsAndIcps(handbook);
  if (names.length === 0) return { personas: allOf(handbook, 'persona').filter(shown), segments };
  const found = { personas: new Set<Persona>(), segments: new Set<SegmentOrIcp>() };
  for (const id of names) {
    const persona = resolve(handbook, 'persona', id);
    const segment = segmentOrIcp(handbook, id);
    const known = [...handbook.personas.keys(), ...segments.map((one) => one.id)];
    if (!persona && !segment) throw new CallError(words.unknown(id, suggest(id, known)));
    if (persona && !segment && !shown(persona)) throw new CallError(words.retired(persona.id));
    if (persona && shown(persona)) found.personas.add(persona);
    if (segment) found.segments.add(segment);
  }
  return { personas: [...found.personas], segments: [...found.segments] };
}

/**
 * Sees to it that somebody who names a subject gets a sheet of it.
 * @throws {CallError} where no format shows it.
 */
export function checkShown(
  { personas, segments }: PrintSubjects,
  formats: readonly FormatName[],
  handbook: Handbook,
  words: PrintWords,
): void {
  const [persona, segment] = [personas[0], segments.find(({ id }) => !personas.some((one) => one.id === id))];
  if (persona && formats.every(isOfSegments)) throw new CallError(words.unshown(persona.id, 'poster-a4'));
  const hasGroup = (one: SegmentOrIcp) => icpsWithGroup(handbook).some((icp) => icp === one);
  const isShown = (one: SegmentOrIcp) => formats.some((format) => isOfSegments(format) && (!isOfGroups(format) || hasGroup(one)));
  if (segment && !isShown(segment)) throw new CallError(words.unshown(segment.id, 'segment-a4'));
}

/**
 * The departments that a call names.
 * @throws {CallError} for one that the handbook does not have.
 */
export function namedDepartments(asked: string | undefined, handbook: Handbook, words: PrintWords): string[] | undefined {
  if (asked === undefined) return undefined;
  const known = (handbook.config.departments ?? []).map(({ id }) => id);
  return [...new Set(listed(asked))].map((id) => {
    if (!known.includes(id)) throw new CallError(words.noDepartment(id, meantId(id, known, makeNames(handbook)('department')), known));
    return id;
  });
}

function listed(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}

/** Pictures stand beside sheets of paper in `--format`: `picture-preview`. */
const PREFIX = 'picture-';

const pictureNames = pictureFormats.map((format) => PREFIX + format);

/** The formats of pictures among names. */
function picturesAmong(names: readonly string[]): PictureFormat[] {
  return pictureFormats.filter((format) => names.includes(PREFIX + format));
}
