import { reservedFor } from '../../handbook/audience.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { icpsOfPersona, personasOfIcp, personasOfSegment } from '../../reading/backlinks.ts';
import type { Link } from '../../reading/block.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import { allOf, resolve } from '../../reading/resolve.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { own } from '../../schema/own.ts';

/** Pages that lack the same link. */
export interface Gap {
  title: Text;
  pages: Link[];
}

/** Which departments each persona has guidance for; only personas that lack some. */
export interface GuidanceMatrix {
  title: Text;
  departments: Text[];
  rows: { persona: Link; given: boolean[] }[];
  /** What stands for a cell, for those who do not see its sign. */
  words: { given: Text; missing: Text };
}

export interface Gaps {
  gaps: Gap[];
  guidance: GuidanceMatrix;
}

/** What nothing is linked to. Retired personas neither lack anything nor fill a gap. */
export function gapsOf(view: View): Gaps {
  const { handbook, words } = view;
  const { gaps } = words.health;
  const personas = allOf(handbook, 'persona').filter(inUse);
  const gap = (title: string, entities: readonly Entity[]): Gap => ({
    title: word(view, title),
    pages: entities.map(({ kind, id }) => entityLink(view, kind, id)),
  });
  return {
    gaps: [
      gap(
        gaps.segment,
        allOf(handbook, 'segment').filter(({ id }) => !personasOfSegment(view, id).some(inUse)),
      ),
      gap(
        gaps.icp,
        allOf(handbook, 'icp').filter((icp) => !hasPeople(view, icp)),
      ),
      gap(
        gaps.placeless,
        personas.filter((persona) => !persona.data.segments?.length && icpsOfPersona(view, persona).length === 0),
      ),
      gap(
        gaps.unresearched,
        personas.filter((persona) => !restsOnResearch(view, persona)),
      ),
    ].filter(({ pages }) => pages.length > 0),
    guidance: guidanceMatrix(view, personas),
  };
}

function inUse({ data }: Entity<'persona'>): boolean {
  return data.state !== 'retired';
}

function hasPeople(view: View, icp: Entity<'icp'>): boolean {
  const group = (icp.data.buyingGroup ?? []).flatMap(({ persona }) => resolve(view.handbook, 'persona', persona) ?? []);
  return [...group, ...personasOfIcp(view, icp)].some(inUse);
}

/** Whether a study is cited, as evidence or as the workshop that confirmed it. One that is reserved counts. */
function restsOnResearch({ handbook }: View, { facts }: Entity<'persona'>): boolean {
  return facts.references.some(
    ({ kind, id }) =>
      (kind === 'evidence' && (reservedFor(id) !== undefined || resolve(handbook, 'record', id.split('#')[0] ?? ''))) ||
      (kind === 'record' && resolve(handbook, 'record', id)),
  );
}

function guidanceMatrix(view: View, personas: readonly Entity<'persona'>[]): GuidanceMatrix {
  const { guidance, given, missing } = view.words.health.gaps;
  const departments = view.handbook.config.departments.map(({ id }) => id);
  const rows = personas.map((persona) => ({
    persona: entityLink(view, 'persona', persona.id),
    given: departments.map((id) => Object.keys(own(persona.data.guidance, id) ?? {}).length > 0),
  }));
  return {
    title: word(view, guidance),
    departments: departments.map((id) => departmentName(view, id)),
    rows: rows.filter((row) => row.given.includes(false)),
    words: { given: word(view, given), missing: word(view, missing) },
  };
}
