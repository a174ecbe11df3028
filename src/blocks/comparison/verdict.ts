import type { Doubt } from '../../facts/evidence.ts';
import type { Spoken } from '../../languages/spoken.ts';
import type { HomeOf, PersonOf } from './person.ts';
import { type OverlaidScale, spreadOf } from './scales.ts';

/** What the whole comes down to, without words: nothing stands here that the files do not say. */
export interface Verdict {
  headline?: { kind: 'sameBehaviour' | 'sameAttitudes' } & Pick<Named, 'doubt'>;
  same: SamePart[];
  apart: ApartPart[];
}

/** What a sentence names, and what must be known of it: that nobody has seen it yet, or that something contradicts it. */
export interface Named {
  name: Spoken;
  doubt?: Doubt;
}

type SamePart =
  | { kind: 'segments' | 'icps' | 'preferred' | 'channels' | 'roles' | 'sharedRoles'; names: Named[] }
  | { kind: 'close'; scales: Poles[] };
type ApartPart =
  | { kind: 'opposite' | 'far'; scales: Poles[] }
  | { kind: 'otherUse'; names: Named[] }
  | { kind: 'ownRoles'; names: Named[]; whose: string }
  | { kind: 'noSegment' | 'noChannel' };
export type Poles = Pick<OverlaidScale, 'left' | 'right'> & Pick<Named, 'doubt'>;

/** Of a scale: from here on people stand far apart; from here on, and on both sides of the middle, at its opposite ends. */
const FAR = 0.3;
const OPPOSITE = 0.5;
/** Up to here they stand close, and up to here so close that it is worth saying. */
const NEAR = 0.2;
const CLOSE = 0.1;
/** The most scales that one sentence bears. */
const MOST = 2;
/** Of how much a channel is used: up to a step apart it is the same use, and from three of five on the opposite one. */
const [SAME_USE, OTHER_USE] = [0.2, 0.6];

/** Finds what people have in common and what sets them apart. */
export function verdictOf(people: readonly PersonOf[], scales: readonly OverlaidScale[]): Verdict {
  const segments = commonHomes(people, 'segment');
  const channels = channelParts(people);
  const roles = roleParts(people);
  const opposite = scales.filter((scale) => spreadOf(scale) >= OPPOSITE && isOnBothSides(scale));
  const [far] = opposite.length > 0 ? [] : scales.filter((scale) => spreadOf(scale) >= FAR);
  const ofAll = scales.filter(({ places }) => places.length === people.length && people.length > 1);
  const isNear = ofAll.length >= MOST && ofAll.every((scale) => spreadOf(scale) <= NEAR);
  const haveSegments = people.every(({ homes }) => homes.some(({ kind }) => kind === 'segment'));
  const behaviour = behaviourOf(segments, channels);
  const attitudes = leastDoubted(opposite.map(({ places }) => withDoubt(places)));
  const headline: Verdict['headline'] =
    behaviour && attitudes
      ? { kind: 'sameBehaviour', ...withDoubt([behaviour, attitudes]) }
      : isNear && haveSegments && segments.length === 0
        ? { kind: 'sameAttitudes', ...withDoubt(ofAll.flatMap(({ places }) => places)) }
        : undefined;
  const named = (kind: 'segments' | 'icps', homes: readonly HomeOf[]): SamePart[] =>
    homes.length > 0 ? [{ kind, names: homes.map(({ name }) => ({ name })) }] : [];
  return {
    ...(headline && { headline }),
    same: [
      ...named('segments', segments),
      ...named('icps', commonHomes(people, 'icp')),
      ...channels,
      ...roles.same,
      ...onScales(
        'close' as const,
        ofAll.filter((scale) => spreadOf(scale) <= CLOSE),
      ),
    ],
    apart: [
      ...onScales('opposite' as const, opposite),
      ...otherUse(people),
      ...onScales('far' as const, far ? [far] : []),
      ...roles.own,
      ...(haveSegments && segments.length === 0 ? [{ kind: 'noSegment' as const }] : []),
      ...(usedByAll(people).length === 0 && people.every((one) => used(one).length > 0) ? [{ kind: 'noChannel' as const }] : []),
    ],
  };
}

/** The first of some scales as one part of a sentence: those before all on which everybody's place is known. */
function onScales<K extends string>(kind: K, scales: readonly OverlaidScale[]): { kind: K; scales: Poles[] }[] {
  const all = scales.map(({ left, right, places }) => ({ left, right, ...withDoubt(places) }));
  const poles = [...all.filter(isKnown), ...all.filter((one) => !isKnown(one))].slice(0, MOST);
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

/** What the same behaviour is known by: by a segment that is defined by it, or by the channels that all prefer. */
function behaviourOf(segments: readonly HomeOf[], channels: ReturnType<typeof channelParts>): Pick<Named, 'doubt'> | undefined {
  if (segments.some(({ behaves }) => behaves)) return {};
  return leastDoubted(channels.flatMap(({ kind, names }) => (kind === 'preferred' ? names : [])));
}

/** Of several that each suffice, the one that is best known. */
function leastDoubted(all: readonly Pick<Named, 'doubt'>[]): Pick<Named, 'doubt'> | undefined {
  return all.find(isKnown) ?? all[0];
}

/** The doubt about what holds of several: of one of them is of all. */
function withDoubt(all: readonly Pick<Named, 'doubt'>[]): Pick<Named, 'doubt'> {
  const doubt = all.find((one) => one.doubt === 'hypothesis')?.doubt ?? all.find((one) => one.doubt)?.doubt;
  return doubt ? { doubt } : {};
}

function isKnown({ doubt }: Pick<Named, 'doubt'>): boolean {
  return doubt === undefined;
}

/** What all do in a purchase: the same only where nobody does more; else who does what besides is told too. */
function roleParts(people: readonly PersonOf[]): { same: SamePart[]; own: ApartPart[] } {
  const common = (people[0]?.roles ?? []).filter(({ key }) => people.every(({ roles }) => roles.some((one) => one.key === key)));
  if (common.length === 0) return { same: [], own: [] };
  const isCommon = ({ key }: { key: string }) => common.some((one) => one.key === key);
  const namesOf = (roles: PersonOf['roles']) => roles.map(({ within }) => ({ name: within }));
  const own = people.flatMap(({ name, roles }): ApartPart[] => {
    const more = roles.filter((role) => !isCommon(role));
    return more.length > 0 ? [{ kind: 'ownRoles', names: namesOf(more), whose: name }] : [];
  });
  return { same: [{ kind: own.length > 0 ? 'sharedRoles' : 'roles', names: namesOf(common) }], own };
}

function used({ channels }: PersonOf): PersonOf['channels'] {
  return channels.filter(({ value }) => value > 0);
}

/** A channel of which everybody says how much they use it. */
interface ChannelOfAll extends Named {
  shares: number[];
}

function channelsOfAll(people: readonly PersonOf[]): ChannelOfAll[] {
  return (people[0]?.channels ?? []).flatMap(({ key, name }) => {
    const all = people.flatMap(({ channels }) => channels.find((one) => one.key === key) ?? []);
    return all.length === people.length ? [{ name, shares: all.map(({ value, max }) => value / max), ...withDoubt(all) }] : [];
  });
}

function usedByAll(people: readonly PersonOf[]): ChannelOfAll[] {
  return channelsOfAll(people).filter(({ shares }) => shares.every((share) => share > 0));
}

function differenceOf({ shares }: ChannelOfAll): number {
  return Math.round((Math.max(...shares) - Math.min(...shares)) * 1000) / 1000;
}

/** The channels that all of them prefer, where they prefer the same; else those that all of them use as much, or as little. */
function channelParts(people: readonly PersonOf[]): { kind: 'preferred' | 'channels'; names: Named[] }[] {
  const preferred = people.map((one) => used(one).filter((channel) => channel.preferred));
  const keys = preferred.map((all) =>
    all
      .map(({ key }) => key)
      .sort()
      .join('\n'),
  );
  if (keys[0] && keys.every((one) => one === keys[0]))
    return [
      {
        kind: 'preferred',
        names: (preferred[0] ?? []).map(({ key, name }) => ({
          name,
          ...withDoubt(preferred.flatMap((all) => all.filter((one) => one.key === key))),
        })),
      },
    ];
  const isSame = (one: ChannelOfAll) =>
    differenceOf(one) <= SAME_USE || one.shares.every((share) => share > 0.5) || one.shares.every((share) => share < 0.5);
  const common = usedByAll(people).filter(isSame);
  return common.length > 0 ? [{ kind: 'channels', names: common.map(({ shares: _, ...one }) => one) }] : [];
}

/** The channels that one of them uses much and another hardly or never, where they differ most first. */
function otherUse(people: readonly PersonOf[]): ApartPart[] {
  const names = channelsOfAll(people)
    .filter((one) => differenceOf(one) >= OTHER_USE)
    .sort((a, b) => differenceOf(b) - differenceOf(a))
    .map(({ shares: _, ...one }): Named => one);
  return names.length > 0 ? [{ kind: 'otherUse', names }] : [];
}
