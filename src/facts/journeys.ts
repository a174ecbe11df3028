import type { Handbook } from '../handbook/handbook.ts';
import { journeyPhases } from '../schema/journey.ts';
import { stageAt } from '../schema/stage.ts';
import type { Path } from '../schema/walk.ts';
import { type StandingKind, standingOf } from './evidence.ts';
import { medianOf } from './median.ts';
import { append, ofHandbook, type Persona } from './relations.ts';
import { personasInUse } from './state.ts';

/** What journeys compare by: the stages that the settings name or, where they name none, the phases that every handbook knows. */
interface CommonPath {
  by: 'stages' | 'phases';
  ids: readonly string[];
}

/** One step of somebody's journey. */
export interface Moment {
  persona: Persona;
  path: Path;
  /** Its place on the common path; undefined where it is on none. */
  stage: number | undefined;
  emotion: number | undefined;
  /** What was felt at the step told before it; undefined where nobody says. */
  before: number | undefined;
  isKey: boolean;
  standing: StandingKind | undefined;
}

/** The steps of one person in the order in which they are told. */
export interface Journey {
  persona: Persona;
  moments: readonly Moment[];
  /** What is felt at each stage of the path. Of several moments the worst counts: a mean would hide it. */
  felt: readonly (number | undefined)[];
  /** The worst of all of it; undefined where nothing is felt as bad. */
  worst: number | undefined;
}

/** The journeys of everybody in use. */
export interface Journeys {
  path: CommonPath | undefined;
  all: readonly Journey[];
  /** Those of whom no step is told. Nobody of whom some is kept from readers is among them. */
  without: readonly Persona[];
  /** The steps that are on no stage of the path. */
  unplaced: readonly Moment[];
}

/** One stage of the path across all journeys. */
export interface StageOfAll {
  moments: readonly Moment[];
  /** How many persons say what they feel there. */
  felt: number;
  /** How many of them feel bad. */
  low: number;
  /** Those for whom nothing of their journey is worse. */
  atWorst: readonly Persona[];
  median: number | undefined;
  /** Those who tell other stages and not this one. */
  lacking: readonly Persona[];
  /** What is felt as bad there: the worst first, then the deepest fall. */
  falls: readonly Moment[];
}

/** The journeys of everybody in use, on the one path that they share. */
export const journeysOf = ofHandbook((handbook): Journeys => {
  const personas = personasInUse(handbook);
  const path = pathOf(handbook, personas);
  const told = personas.map((persona) => journeyOf(handbook, persona, path));
  const all = told.filter(({ moments }) => moments.length > 0);
  return {
    path,
    all,
    without: told.filter(({ persona, moments }) => moments.length === 0 && !isKept(persona, 'journey')).map(({ persona }) => persona),
    unplaced: all.flatMap(({ moments }) => moments.filter(({ stage }) => stage === undefined)),
  };
});

/** The journeys that share the path at one stage at least. */
export function placedJourneys(handbook: Handbook): readonly Journey[] {
  return journeysOf(handbook).all.filter(({ moments }) => moments.some(({ stage }) => stage !== undefined));
}

/** Each stage of the path, in its order. */
export const stagesOf = ofHandbook((handbook): readonly StageOfAll[] => {
  const { path } = journeysOf(handbook);
  const all = placedJourneys(handbook);
  return (path?.ids ?? []).map((_, at) => stageOf(all, at));
});

/** What a department says or offers to somebody at one stage: a message, a content or an offer. */
export interface GuidanceAt {
  persona: Persona;
  department: string;
  path: Path;
}

/** What the departments say or offer at each stage, in the order of their files; words that name no stage of the settings are none. */
export const guidanceByStage = ofHandbook((handbook): ReadonlyMap<number, readonly GuidanceAt[]> => {
  const found = new Map<number, GuidanceAt[]>();
  for (const persona of personasInUse(handbook)) for (const [at, one] of stagedGuidance(handbook, persona)) append(found, at, one);
  return found;
});

/**
 * Whether somebody feels bad at a stage for which no department says anything. Asked where guidance for them names a stage at least once,
 * and of who may read all of it, as what is missing may well stand in what is reserved.
 */
export function isUnattended(handbook: Handbook, { persona, stage, emotion }: Moment): boolean {
  if (stage === undefined || emotion === undefined || emotion >= 0 || isKept(persona, 'guidance')) return false;
  const staged = attended(handbook).get(persona.id);
  return staged !== undefined && !staged.has(stage);
}

/**
 * The departments that say something at some stage, and those that say nothing at any. Of the silent none is known where some guidance is
 * reserved, as theirs may stand in it.
 */
export function heardDepartments(handbook: Handbook): { heard: string[]; silent: string[] } {
  const said = new Set([...guidanceByStage(handbook).values()].flatMap((all) => all.map(({ department }) => department)));
  const known = handbook.config.departments.map(({ id }) => id);
  const isWhole = personasInUse(handbook).every((persona) => !isKept(persona, 'guidance'));
  return { heard: known.filter((id) => said.has(id)), silent: isWhole ? known.filter((id) => !said.has(id)) : [] };
}

/** The departments that say something at other stages and nothing at this one; none where some guidance is reserved. */
export function silentAt(handbook: Handbook, stage: number): string[] {
  if (personasInUse(handbook).some((persona) => isKept(persona, 'guidance'))) return [];
  const here = new Set(
    guidanceByStage(handbook)
      .get(stage)
      ?.map(({ department }) => department),
  );
  return heardDepartments(handbook).heard.filter((id) => !here.has(id));
}

const attended = ofHandbook((handbook): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [at, all] of guidanceByStage(handbook))
    for (const { persona } of all) found.set(persona.id, (found.get(persona.id) ?? new Set()).add(at));
  return found;
});

const stagedLists = ['messages', 'content', 'offers'] as const;

function* stagedGuidance({ config }: Handbook, persona: Persona): Generator<[stage: number, GuidanceAt]> {
  for (const [department, guidance] of Object.entries(persona.data.guidance ?? {}))
    for (const list of stagedLists)
      for (const [index, { stage }] of (guidance[list] ?? []).entries()) {
        const at = stage === undefined ? undefined : stageAt(config.stages, stage);
        if (at !== undefined) yield [at, { persona, department, path: ['guidance', department, list, index] }];
      }
}

function pathOf({ config }: Handbook, personas: readonly Persona[]): CommonPath | undefined {
  const { stages = [] } = config;
  if (stages.length > 0) return { by: 'stages', ids: stages.map(({ id }) => id) };
  const isPhased = personas.some(({ data }) => data.journey?.some(({ phase }) => phase !== undefined));
  return isPhased ? { by: 'phases', ids: journeyPhases } : undefined;
}

function journeyOf(handbook: Handbook, persona: Persona, path: CommonPath | undefined): Journey {
  const standings = new Map(persona.facts.items.map((item) => [item.path.join('.'), standingOf(item)]));
  const moments: Moment[] = [];
  let before: number | undefined;
  for (const [at, { stage, phase, emotion, keyMoment }] of (persona.data.journey ?? []).entries()) {
    const declared = stage === undefined ? undefined : stageAt(handbook.config.stages, stage);
    const phased = phase === undefined ? undefined : journeyPhases.indexOf(phase);
    moments.push({
      persona,
      path: ['journey', at],
      stage: path && (path.by === 'stages' ? declared : phased),
      emotion,
      before,
      isKey: keyMoment === true,
      standing: standings.get(`journey.${at}`),
    });
    before = emotion ?? before;
  }
  const felt = (path?.ids ?? []).map((_, at) => worstOf(moments.filter(({ stage }) => stage === at)));
  const worst = worstOf(moments);
  return { persona, moments, felt, worst: worst !== undefined && worst < 0 ? worst : undefined };
}

function stageOf(all: readonly Journey[], at: number): StageOfAll {
  const moments = all.flatMap((one) => one.moments.filter(({ stage }) => stage === at));
  const felt = all.flatMap((one) => one.felt[at] ?? []);
  return {
    moments,
    felt: felt.length,
    low: felt.filter((emotion) => emotion < 0).length,
    atWorst: all.filter((one) => one.worst !== undefined && one.felt[at] === one.worst).map(({ persona }) => persona),
    median: medianOf(felt),
    lacking: all.filter((one) => isLacking(one, at)).map(({ persona }) => persona),
    falls: moments.filter(({ emotion }) => emotion !== undefined && emotion < 0).sort((a, b) => deepest(a, b)),
  };
}

function isLacking({ persona, moments }: Journey, at: number): boolean {
  return moments.every(({ stage }) => stage !== at) && !isKept(persona, 'journey');
}

function deepest(a: Moment, b: Moment): number {
  const drop = ({ before = 0, emotion = 0 }: Moment) => before - emotion;
  return (a.emotion ?? 0) - (b.emotion ?? 0) || drop(b) - drop(a) || Number(b.isKey) - Number(a.isKey);
}

function worstOf(moments: readonly Moment[]): number | undefined {
  const felt = moments.flatMap(({ emotion }) => emotion ?? []);
  return felt.length > 0 ? Math.min(...felt) : undefined;
}

function isKept({ withheld = [] }: Persona, key: string): boolean {
  return withheld.includes(key);
}
