import { sectionTitle } from '../../blocks/section.ts';
import { type Coverage, coverageIn } from '../../facts/coverage.ts';
import { standingOf } from '../../facts/evidence.ts';
import { personasInOrder } from '../../facts/order.ts';
import { append, type Persona, segmentOrIcp } from '../../facts/relations.ts';
import type { Item } from '../../handbook/claims.ts';
import { empathyHref, indexHref, pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { type SectionName, sectionLayout } from '../../reading/section-order.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { recordOf } from '../../schema/own.ts';
import { roundedDown } from '../health/personas.ts';
import { chosenHref } from '../list/facets.ts';
import { type Face, faceOf, homeOf, MOST_NAMED } from './people.ts';

/** How much of some statements is known: of each kind, how many, and all in words. */
interface Known {
  claims: number;
  parts: Record<'supported' | 'contested' | 'hypothesis', number>;
  text: Text;
  href?: string;
}

/** Somebody, or a segment where they are too many, with what is known of each part of the page. */
interface EvidenceRow {
  face?: Face;
  name: Text;
  href?: string;
  total: Known & { share?: Text; guessed?: { text: Text; href?: string }; contested?: Text };
  cells: (Known | undefined)[];
}

/** What is known of whom, part by part. */
export interface EvidenceMap {
  reading: Text[];
  parts: { text: Text; key: string }[];
  rows: EvidenceRow[];
  /** Set where segments stand for their people. */
  bySegment?: true;
}

/** Makes the map of evidence; undefined where nothing is claimed of anybody. */
export function evidenceMapOf(view: View): EvidenceMap | undefined {
  const all = personasInOrder(view.handbook, view.formats.compare);
  const bySegment = all.length > MOST_NAMED;
  const claims = new Map(all.map((persona) => [persona, claimsOf(persona)]));
  const totals = totalsOf([...claims.values()]);
  const parts = sectionLayout.persona.map(({ section }) => section).filter((section) => (totals.get(section)?.length ?? 0) > 0);
  if (parts.length === 0) return undefined;
  const groups = bySegment
    ? [...Map.groupBy(all, (persona) => homeOf(view, persona))]
    : all.map((persona) => [persona.id, [persona]] as const);
  const rows = groups
    .map(([id, people]) => ({ id, people, items: totalsOf(people.flatMap((persona) => claims.get(persona) ?? [])) }))
    .map((one) => ({ ...one, coverage: coverageIn([...one.items.values()].flat()) }))
    .sort((a, b) => (a.coverage.share ?? 2) - (b.coverage.share ?? 2));
  return {
    reading: readingOf(view, rows, totals, bySegment),
    parts: parts.map((key) => ({ key, text: sectionTitle(view, key) })),
    rows: rows.map(({ id, people, items, coverage }) => {
      const [persona] = people;
      const who = bySegment || !persona ? segmentNamed(view, id) : personNamed(view, persona);
      return {
        ...who,
        total: { ...knownOf(view, [...items.values()].flat()), ...totalWords(view, coverage, bySegment ? undefined : persona) },
        cells: parts.map((part) => {
          const own = items.get(part) ?? [];
          if (own.length === 0) return undefined;
          return { ...knownOf(view, own), ...(!bySegment && persona && { href: pageHref(view, 'persona', persona.id, part) }) };
        }),
      };
    }),
    ...(bySegment && { bySegment }),
  };
}

const sectionOf = new Map(sectionLayout.persona.flatMap(({ section, keys }) => keys.map((key) => [key, section] as const)));

/** The claims of a persona, by the section of the page that they stand in. */
function claimsOf({ facts }: Persona): Map<SectionName, Item[]> {
  return Map.groupBy(
    facts.items.filter(({ claim }) => claim),
    ({ path }) => sectionOf.get(String(path[0])) ?? 'own',
  );
}

function totalsOf(all: readonly ReadonlyMap<SectionName, readonly Item[]>[]): Map<SectionName, Item[]> {
  const totals = new Map<SectionName, Item[]>();
  for (const one of all) for (const [section, items] of one) for (const item of items) append(totals, section, item);
  return totals;
}

function knownOf(view: View, items: readonly Item[]): Known {
  const { claims, supported } = coverageIn(items);
  const standings = items.map(standingOf);
  return {
    claims,
    parts: recordOf(['supported', 'contested', 'hypothesis'], (kind) => standings.filter((one) => one === kind).length),
    text: word(view, view.words.maps.evidence.outOf, { n: view.formats.number(supported), total: view.formats.number(claims) }),
  };
}

function totalWords(view: View, { share, hypotheses, contested }: Coverage, persona: Persona | undefined): Partial<EvidenceRow['total']> {
  const { evidence } = view.words.maps;
  return {
    ...(share !== undefined && { share: { text: view.formats.percent(roundedDown(share)) } }),
    ...(hypotheses > 0 && {
      guessed: { text: counted(view, hypotheses, evidence.guessed), ...(persona && { href: empathyHref(view, persona.id, 'guessed') }) },
    }),
    ...(contested > 0 && { contested: counted(view, contested, evidence.contested) }),
  };
}

function personNamed(view: View, persona: Persona): Pick<EvidenceRow, 'face' | 'name' | 'href'> {
  const face = faceOf(view, persona);
  return { face, name: face.name, href: face.href };
}

function segmentNamed(view: View, id: string): Pick<EvidenceRow, 'name' | 'href'> {
  const entity = segmentOrIcp(view.handbook, id);
  if (!entity) return { name: word(view, view.words.maps.segments.without), href: indexHref(view, 'persona') };
  const href = chosenHref(view, 'segment', id) ?? pageHref(view, entity.kind, id);
  return { name: entityTitle(view, entity), href };
}

/** Who is least known, and in which part most is guessed. */
function readingOf(
  view: View,
  rows: readonly { id: string; people: readonly Persona[]; coverage: Coverage }[],
  totals: ReadonlyMap<SectionName, readonly Item[]>,
  bySegment: boolean,
): Text[] {
  const { evidence } = view.words.maps;
  const guessed = [...totals].map(([section, items]) => ({ section, ...coverageIn(items) })).sort((a, b) => b.hypotheses - a.hypotheses);
  const [least] = rows;
  const [part] = guessed;
  const share = least?.coverage.share;
  const isLeast = rows.length > 1 && share !== undefined && share < 1 && share < (rows[1]?.coverage.share ?? 2);
  const name = least && (bySegment ? segmentNamed(view, least.id).name.text : (least.people[0]?.data.name ?? ''));
  return [
    ...(isLeast && name
      ? [word(view, bySegment ? evidence.leastSegment : evidence.least, { name, share: view.formats.percent(roundedDown(share)) })]
      : []),
    ...(part && part.hypotheses > 1
      ? [
          word(view, evidence.part, {
            part: sectionTitle(view, part.section).text,
            n: view.formats.number(part.hypotheses),
            total: view.formats.number(part.claims),
          }),
        ]
      : []),
  ];
}
