import type { Handbook } from '../handbook/handbook.ts';
import { stageAt } from '../schema/stage.ts';
import type { Path } from '../schema/walk.ts';
import { departmentsInUse } from './guidance.ts';
import type { Moment } from './journeys.ts';
import { append, ofHandbook, type Persona } from './relations.ts';
import { personasInUse } from './state.ts';

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
  if (stage === undefined || emotion === undefined || emotion >= 0 || isKept(persona)) return false;
  const staged = attended(handbook).get(persona.id);
  return staged !== undefined && !staged.has(stage);
}

/**
 * The departments that say something at some stage, and those that say nothing at any. Of the silent none is known where some guidance is
 * reserved, as theirs may stand in it.
 */
export function heardDepartments(handbook: Handbook): { heard: string[]; silent: string[] } {
  const said = new Set([...guidanceByStage(handbook).values()].flatMap((all) => all.map(({ department }) => department)));
  const personas = personasInUse(handbook);
  const known = departmentsInUse(handbook, personas).map(({ id }) => id);
  const isWhole = personas.every((persona) => !isKept(persona));
  return { heard: known.filter((id) => said.has(id)), silent: isWhole ? known.filter((id) => !said.has(id)) : [] };
}

/** The departments that say something at other stages and nothing at this one; none where some guidance is reserved. */
export function silentAt(handbook: Handbook, stage: number): string[] {
  if (personasInUse(handbook).some((persona) => isKept(persona))) return [];
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

/** Whether some of what departments are told of somebody is kept from the readers of this view. */
function isKept({ withheld = [] }: Persona): boolean {
  return withheld.includes('guidance');
}
