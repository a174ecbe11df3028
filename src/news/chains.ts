import { aliasesOf, type Entity, type Entry, everyEntity, type Handbook } from '../handbook/handbook.ts';
import type { Commit, FileStep } from '../history/history.ts';
import { contentPath } from '../source/folders.ts';

/** What a file held at a moment, by the name that it had and that of its blob. */
export interface Held {
  file: string;
  blob: string;
}

/** What one thing was at the end of a day on which its file changed. */
interface DayState {
  day: string;
  held: Held;
}

/** The life of one thing, oldest first. */
export interface Chain {
  entity: Entity;
  /** What it was before the first day; none where it began then. */
  before: Held | undefined;
  days: readonly DayState[];
}

/** How far back the log is followed. */
export interface Bounds {
  /** Commits after this day are not told, nor those before that, `YYYY-MM-DD`. */
  until: string;
  since: string;
}

/** A day of the calendar, as days are compared. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Follows each thing that is there today through a log, by its present and its former names: what is no longer there has no life that
 * could be told. Several commits of a day are one step, and those that undo each other are none.
 */
export function chainsOf(handbook: Handbook, commits: readonly Commit[], { until, since }: Bounds): Chain[] {
  const named = new Map(everyEntity(handbook).flatMap((entity) => namesOf(entity).map((name) => [name, entity] as const)));
  const steps = new Map<Entity, Step[]>();
  for (const { day, files } of commits) {
    if (!DAY.test(day) || day > until || day < since) continue;
    for (const [entity, step] of stepsIn(files, named)) {
      const known = steps.get(entity) ?? [];
      steps.set(entity, known);
      const newer = known.at(-1);
      if (newer?.day === day) newer.before = step.before;
      else known.push({ day, ...step });
    }
  }
  return [...steps].map(([entity, newestFirst]) => chainOf(entity, newestFirst.reverse()));
}

/** What the files of some things held, newest first: of each thing, no more than its newest states. */
export function versionsOf<T extends Pick<Entry, 'kind' | 'id' | 'data'>>(
  things: readonly T[],
  commits: readonly Commit[],
  most: number,
): Map<T, Held[]> {
  const named = new Map(things.flatMap((thing) => namesOf(thing).map((name) => [name, thing] as const)));
  const versions = new Map<T, Held[]>(things.map((thing) => [thing, []]));
  for (const { files } of commits) {
    for (const [thing, { before, after }] of stepsIn(files, named)) {
      const known = versions.get(thing) ?? [];
      for (const held of [after, before]) if (held && known.length < most && known.at(-1)?.blob !== held.blob) known.push(held);
    }
  }
  return versions;
}

/** The same lives, of which no more than the newest days are told all in all; and the first of those, where there were others before. */
export function newestOf(chains: readonly Chain[], most: number): { chains: Chain[]; since?: string } {
  const days = chains.flatMap((chain) => chain.days.map(({ day }) => day)).sort();
  const since = days.length > most ? days.at(-most) : undefined;
  if (since === undefined) return { chains: [...chains] };
  const left = chains.map((chain) => {
    const older = chain.days.filter(({ day }) => day < since);
    return { ...chain, before: older.at(-1)?.held ?? chain.before, days: chain.days.slice(older.length) };
  });
  return { chains: left.filter((chain) => chain.days.length > 0), since };
}

interface Step {
  day: string;
  before?: Held | undefined;
  after?: Held | undefined;
}

function chainOf(entity: Entity, steps: readonly Step[]): Chain {
  const before = steps[0]?.before;
  const days: DayState[] = [];
  for (const { day, after } of steps) {
    const last = days.at(-1)?.held ?? before;
    if (after && after.blob !== last?.blob) days.push({ day, held: after });
  }
  return { entity, before, days };
}

/** What a commit did to each thing. A file that was renamed is told as one that went and one that came. */
function stepsIn<T>(files: readonly FileStep[], named: ReadonlyMap<string, T>): Map<T, Omit<Step, 'day'>> {
  const found = new Map<T, Omit<Step, 'day'>>();
  for (const { file, before, after } of files) {
    const entity = named.get(nameIn(file) ?? '');
    if (!entity) continue;
    const known = found.get(entity);
    found.set(entity, {
      before: before ? { file, blob: before } : known?.before,
      after: after ? { file, blob: after } : known?.after,
    });
  }
  return found;
}

/** What names of files say of the things that they hold: segments and the companies to look for share a folder. */
function namesOf(entity: Pick<Entry, 'kind' | 'id' | 'data'>): string[] {
  const kind = entity.kind === 'icp' ? 'segment' : entity.kind;
  return [...aliasesOf(entity), entity.id].map((id) => `${kind}/${id}`);
}

/** The same of a file; undefined where it is no content, or translates some. */
function nameIn(file: string): string | undefined {
  const name = contentPath(file);
  return name && !name.language && name.suggestion === undefined ? `${name.kind}/${name.id}` : undefined;
}
