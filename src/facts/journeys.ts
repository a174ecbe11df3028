import type { Handbook } from '../handbook/handbook.ts';
import { journeyPhases } from '../schema/journey.ts';
import { stageAt } from '../schema/stage.ts';
import type { Path } from '../schema/walk.ts';
import { type StandingKind, standingOf } from './evidence.ts';
import { badWorstOf, type FeltJourney, isAtWorst, sumAt, worstOf } from './felt.ts';
import { ofHandbook, type Persona } from './relations.ts';
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

/** The steps of one person in the order in which they are told, and what is felt at each stage of the path. */
export interface Journey extends FeltJourney {
  persona: Persona;
  moments: readonly Moment[];
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
    without: told.filter(({ persona, moments }) => moments.length === 0 && !isKept(persona)).map(({ persona }) => persona),
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
  const felt = (path?.ids ?? []).map((_, at) => worstOf(feelingsOf(moments.filter(({ stage }) => stage === at))));
  return { persona, moments, felt, worst: badWorstOf(feelingsOf(moments)) };
}

function stageOf(all: readonly Journey[], at: number): StageOfAll {
  const moments = all.flatMap((one) => one.moments.filter(({ stage }) => stage === at));
  const { felt, median } = sumAt(all, at);
  return {
    moments,
    felt,
    atWorst: all.filter((one) => isAtWorst(one, at)).map(({ persona }) => persona),
    median,
    lacking: all.filter((one) => isLacking(one, at)).map(({ persona }) => persona),
    falls: moments.filter(({ emotion }) => emotion !== undefined && emotion < 0).sort((a, b) => deepest(a, b)),
  };
}

function isLacking({ persona, moments }: Journey, at: number): boolean {
  return moments.every(({ stage }) => stage !== at) && !isKept(persona);
}

function deepest(a: Moment, b: Moment): number {
  const drop = ({ before = 0, emotion = 0 }: Moment) => before - emotion;
  return (a.emotion ?? 0) - (b.emotion ?? 0) || drop(b) - drop(a) || Number(b.isKey) - Number(a.isKey);
}

function feelingsOf(moments: readonly Moment[]): number[] {
  return moments.flatMap(({ emotion }) => emotion ?? []);
}

/** Whether some of somebody's journey is kept from the readers of this view. */
function isKept({ withheld = [] }: Persona): boolean {
  return withheld.includes('journey');
}
