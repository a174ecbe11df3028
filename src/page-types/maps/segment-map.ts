import { inOrder } from '../../facts/order.ts';
import { peopleInUse } from '../../facts/people.ts';
import { homesOf, type Persona, type SegmentOrIcp } from '../../facts/relations.ts';
import { sharesOf } from '../../facts/shares.ts';
import { personasInUse } from '../../facts/state.ts';
import { indexHref, pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf, valueAtPath } from '../../reading/value.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
import { chosenHref } from '../list/facets.ts';
import { type Face, faceOf } from './people.ts';

/** A segment with those who tell of it. */
interface SegmentRow {
  name: Text;
  href?: string;
  hue?: number;
  /** The share of customers, as written: of a hundred, in words, and of what. */
  share?: { value: number; text: Text; of: Text };
  people: Face[];
  more?: { href: string; text: Text };
}

/** All customers of one kind, cut into segments. */
interface Strip {
  of: Text;
  parts: { from: number; value: number; hue?: number; described: boolean }[];
  /** What it shows, in words. */
  alt: Text;
}

/** Segments with their share of customers and their personas. */
export interface SegmentMap {
  reading: Text[];
  strips: Strip[];
  rows: SegmentRow[];
  /** The way to those that have no room. */
  more?: { href: string; text: Text };
}

/** More rows than this are no map, nor more faces than this a row. */
const [ROWS, FACES] = [40, 12];

/** Makes the map of segments; undefined where there are none. */
export function segmentMapOf(view: View): SegmentMap | undefined {
  const { handbook, words } = view;
  const all = [...inOrder(handbook, 'segment', view.formats.compare), ...inOrder(handbook, 'icp', view.formats.compare)];
  if (all.length === 0) return undefined;
  const shares = sharesOf(handbook);
  const sharedBy = Map.groupBy(all, ({ id }) => shares.get(id)?.label ?? '');
  const labels = [...sharedBy.keys()].filter(Boolean).sort((a, b) => (sharedBy.get(b)?.length ?? 0) - (sharedBy.get(a)?.length ?? 0));
  const shareOf = ({ id }: SegmentOrIcp) => shares.get(id)?.value ?? 0;
  const ordered = [...labels, ''].flatMap((label) => (sharedBy.get(label) ?? []).toSorted((a, b) => shareOf(b) - shareOf(a)));
  const people = new Map(ordered.map((one) => [one, peopleInUse(handbook, one)]));
  const rest = ordered.length - ROWS;
  const homeless = personasInUse(handbook).filter((persona) => homesOf(handbook, persona).length === 0);
  const rows = ordered.slice(0, ROWS).map((one) => rowOf(view, one, people.get(one) ?? []));
  return {
    reading: readingOf(view, labels, sharedBy, people),
    strips: labels.flatMap((label) => stripOf(view, sharedBy.get(label) ?? [], people) ?? []),
    rows: homeless.length > 0 ? [...rows, homelessRow(view, homeless)] : rows,
    ...(rest > 0 && { more: { href: indexHref(view, 'segment'), text: counted(view, rest, words.maps.more) } }),
  };
}

function rowOf(view: View, entity: SegmentOrIcp, people: readonly Persona[]): SegmentRow {
  const hue = hueOf(view.handbook, entity);
  const share = shareIn(view, entity);
  const rest = people.length - FACES;
  const href = pageHref(view, entity.kind, entity.id);
  return {
    name: entityTitle(view, entity),
    href,
    ...(hue !== undefined && { hue }),
    ...(share && { share }),
    people: people.slice(0, FACES).map((persona) => faceOf(view, persona)),
    ...(rest > 0 && { more: { href: chosenHref(view, 'segment', entity.id) ?? href, text: counted(view, rest, view.words.maps.more) } }),
  };
}

function homelessRow(view: View, people: readonly Persona[]): SegmentRow {
  const rest = people.length - FACES;
  return {
    name: word(view, view.words.maps.segments.without),
    people: people.slice(0, FACES).map((persona) => faceOf(view, persona)),
    ...(rest > 0 && { more: { href: indexHref(view, 'persona'), text: counted(view, rest, view.words.maps.more) } }),
  };
}

function shareIn(view: View, entity: SegmentOrIcp): SegmentRow['share'] {
  const share = sharesOf(view.handbook).get(entity.id);
  if (!share) return undefined;
  const label = child(valueAtPath(entityValue(view, entity), share.path), 'label');
  return label && { value: share.value, text: percent(view, share.value), of: textOf(label) };
}

function percent({ formats }: View, value: number): Text {
  return { text: formats.amount(value, '%') ?? `${value} %` };
}

/** All customers of one kind as a strip, as long as the segments fit into a whole. */
function stripOf(view: View, segments: readonly SegmentOrIcp[], people: ReadonlyMap<SegmentOrIcp, readonly Persona[]>): Strip | undefined {
  const shared = segments.flatMap((entity) => {
    const share = shareIn(view, entity);
    return share ? [{ entity, share }] : [];
  });
  const total = totalOf(shared.map(({ share }) => share.value));
  const [first] = shared;
  if (!first || total > 100) return undefined;
  let from = 0;
  const parts = shared.map(({ entity, share: { value } }) => {
    const hue = hueOf(view.handbook, entity);
    const part = { from, value, ...(hue !== undefined && { hue }), described: (people.get(entity) ?? []).length > 0 };
    from += value;
    return part;
  });
  const rest = `${percent(view, rounded(100 - total)).text} ${word(view, view.words.maps.segments.rest).text}`;
  const named = shared.map(({ entity, share }) => `${entityTitle(view, entity).text} ${share.text.text}`);
  const { of } = first.share;
  return { of, parts, alt: { ...of, text: `${of.text}${view.words.value.colon} ${[...named, rest].join(', ')}` } };
}

function readingOf(
  view: View,
  labels: readonly string[],
  sharedBy: ReadonlyMap<string, readonly SegmentOrIcp[]>,
  people: ReadonlyMap<SegmentOrIcp, readonly Persona[]>,
): Text[] {
  const { segments: words } = view.words.maps;
  const isDescribed = (one: SegmentOrIcp) => (people.get(one) ?? []).length > 0;
  const sums = labels.flatMap((label) => {
    const all = (sharedBy.get(label) ?? []).flatMap((one) => shareIn(view, one) ?? []);
    const described = (sharedBy.get(label) ?? []).filter(isDescribed).flatMap((one) => shareIn(view, one) ?? []);
    const [first] = described;
    // Where the parts are more than the whole, they overlap, and no sum means anything; of one alone its row says as much.
    if (!first || described.length < 2 || totalOf(all.map(({ value }) => value)) > 100) return [];
    const share = percent(view, totalOf(described.map(({ value }) => value))).text;
    return [word(view, words.described, { label: first.of.text, share })];
  });
  const missing = [...people.keys()].filter((one) => !isDescribed(one));
  const list = listed(
    view,
    missing.slice(0, FACES).map((one) => entityTitle(view, one)),
  );
  return [...sums, list ? word(view, words.missing, { list: list.text }) : word(view, words.all)];
}

function totalOf(values: readonly number[]): number {
  return rounded(values.reduce((sum, one) => sum + one, 0));
}

/** Sums of decimals are not exact: `17.6 + 31` is `48.6`. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
