import type { Spoken } from '../../languages/spoken.ts';
import type { HomeOf, PersonOf } from './person.ts';
import { type OverlaidScale, spreadOf } from './scales.ts';

/** What the whole comes down to, without words: nothing stands here that the files do not say. */
export interface Verdict {
  headline?: 'sameBehaviour' | 'sameAttitudes';
  same: SamePart[];
  apart: ApartPart[];
}

type SamePart = { kind: 'segments' | 'icps' | 'preferred' | 'channels' | 'roles'; names: Spoken[] } | { kind: 'close'; scales: Poles[] };
type ApartPart = { kind: 'opposite' | 'far'; scales: Poles[] } | { kind: 'noSegment' | 'noChannel' };
export type Poles = Pick<OverlaidScale, 'left' | 'right'>;

/** Of a scale: from here on people stand far apart; from here on, and on both sides of the middle, at its opposite ends. */
const FAR = 0.3;
const OPPOSITE = 0.5;
/** Up to here they stand close, and up to here so close that it is worth saying. */
const NEAR = 0.2;
const CLOSE = 0.1;
/** The most scales that one sentence bears. */
const MOST = 2;

/** Finds what people have in common and what sets them apart. */
export function verdictOf(people: readonly PersonOf[], scales: readonly OverlaidScale[]): Verdict {
  const segments = commonHomes(people, 'segment');
  const channels = channelParts(people);
  const opposite = scales.filter((scale) => spreadOf(scale) >= OPPOSITE && isOnBothSides(scale));
  const [far] = opposite.length > 0 ? [] : scales.filter((scale) => spreadOf(scale) >= FAR);
  const ofAll = scales.filter(({ places }) => places.length === people.length && people.length > 1);
  const behaves = segments.some((home) => home.behaves) || channels.some(({ kind }) => kind === 'preferred');
  const isNear = ofAll.length >= MOST && ofAll.every((scale) => spreadOf(scale) <= NEAR);
  const haveSegments = people.every(({ homes }) => homes.some(({ kind }) => kind === 'segment'));
  const headline =
    behaves && opposite.length > 0 ? 'sameBehaviour' : isNear && haveSegments && segments.length === 0 ? 'sameAttitudes' : undefined;
  const named = (kind: 'segments' | 'icps' | 'roles', names: Spoken[]): SamePart[] => (names.length > 0 ? [{ kind, names }] : []);
  const namesOf = (homes: readonly HomeOf[]) => homes.map(({ name }) => name);
  return {
    ...(headline && { headline }),
    same: [
      ...named('segments', namesOf(segments)),
      ...named('icps', namesOf(commonHomes(people, 'icp'))),
      ...channels,
      ...named('roles', commonRoles(people)),
      ...onScales(
        'close' as const,
        ofAll.filter((scale) => spreadOf(scale) <= CLOSE),
      ),
    ],
    apart: [
      ...onScales('opposite' as const, opposite),
      ...onScales('far' as const, far ? [far] : []),
      ...(haveSegments && segments.length === 0 ? [{ kind: 'noSegment' as const }] : []),
      ...(channels.length === 0 && people.every((one) => used(one).length > 0) ? [{ kind: 'noChannel' as const }] : []),
    ],
  };
}

/** The first of some scales as one part of a sentence. */
function onScales<K extends string>(kind: K, scales: readonly OverlaidScale[]): { kind: K; scales: Poles[] }[] {
  const poles = scales.slice(0, MOST).map(({ left, right }) => ({ left, right }));
  return poles.length > 0 ? [{ kind, scales: poles }] : [];
}

function isOnBothSides({ places }: OverlaidScale): boolean {
  return places.some(({ share }) => share < 0.5) && places.some(({ share }) => share > 0.5);
}

function commonHomes(people: readonly PersonOf[], kind: HomeOf['kind']): HomeOf[] {
  const [first, ...others] = people;
  return (first?.homes ?? []).filter(
    (home) => home.kind === kind && others.every(({ homes }) => homes.some((one) => one.kind === kind && one.id === home.id)),
  );
}

function commonRoles(people: readonly PersonOf[]): Spoken[] {
  const [first, ...others] = people;
  return (first?.roles ?? [])
    .filter(({ key }) => others.every(({ roles }) => roles.some((one) => one.key === key)))
    .map(({ within }) => within);
}

function used({ channels }: PersonOf): PersonOf['channels'] {
  return channels.filter(({ value }) => value > 0);
}

/** The channels that all of them prefer, where they prefer the same; else those that all of them use. */
function channelParts(people: readonly PersonOf[]): { kind: 'preferred' | 'channels'; names: Spoken[] }[] {
  const [first] = people;
  const preferred = people.map((one) => used(one).filter((channel) => channel.preferred));
  const keys = preferred.map((all) =>
    all
      .map(({ key }) => key)
      .sort()
      .join('\n'),
  );
  if (keys[0] && keys.every((one) => one === keys[0])) return [{ kind: 'preferred', names: (preferred[0] ?? []).map(({ name }) => name) }];
  const common = first ? used(first).filter(({ key }) => people.every((one) => used(one).some((channel) => channel.key === key))) : [];
  return common.length > 0 ? [{ kind: 'channels', names: common.map(({ name }) => name) }] : [];
}
