import { citesResearch } from '../../facts/evidence.ts';
import { departmentsInUse, isGuided } from '../../facts/guidance.ts';
import { peopleInUse } from '../../facts/people.ts';
import { icpsOf, type SegmentOrIcp } from '../../facts/relations.ts';
import { personasInUse } from '../../facts/state.ts';
import { allOf, type Entity } from '../../handbook/handbook.ts';
import type { Link } from '../../reading/block.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { type PersonaClaims, unansweredBrakes } from './statements.ts';

/** Pages that lack the same link. */
interface Gap {
  title: Text;
  pages: Link[];
}

/** Which departments each persona has guidance for; only personas that lack some. */
interface GuidanceMatrix {
  title: Text;
  departments: Text[];
  rows: { persona: Link; given: boolean[] }[];
  /** What stands for a cell, for those who do not see its sign. */
  words: { given: Text; missing: Text };
}

export interface Gaps {
  gaps: Gap[];
  guidance: GuidanceMatrix;
  /** The barriers that no guidance answers, by persona. */
  unanswered: { title: Text; personas: PersonaClaims[] };
}

/** What nothing is linked to. Retired personas neither lack anything nor fill a gap. */
export function gapsOf(view: View): Gaps {
  const { handbook, words } = view;
  const { gaps } = words.health;
  const personas = personasInUse(handbook);
  const isEmpty = (target: SegmentOrIcp) => peopleInUse(handbook, target).length === 0;
  const gap = (title: string, entities: readonly Entity[]): Gap => ({
    title: word(view, title),
    pages: entities.map(({ kind, id }) => entityLink(view, kind, id)),
  });
  return {
    gaps: [
      gap(gaps.segment, allOf(handbook, 'segment').filter(isEmpty)),
      gap(gaps.icp, allOf(handbook, 'icp').filter(isEmpty)),
      gap(
        gaps.placeless,
        personas.filter((persona) => !persona.data.segments?.length && icpsOf(handbook, persona).length === 0),
      ),
      gap(
        gaps.unresearched,
        personas.filter((persona) => !citesResearch(handbook, persona)),
      ),
    ].filter(({ pages }) => pages.length > 0),
    guidance: guidanceMatrix(view, personas),
    unanswered: { title: word(view, gaps.unanswered), personas: unansweredBrakes(view) },
  };
}

function guidanceMatrix(view: View, personas: readonly Entity<'persona'>[]): GuidanceMatrix {
  const { guidance, given, missing } = view.words.health.gaps;
  const departments = departmentsInUse(view.handbook, personas).map(({ id }) => id);
  const rows = personas.map((persona) => ({
    persona: entityLink(view, 'persona', persona.id),
    given: departments.map((id) => isGuided(persona, id)),
  }));
  return {
    title: word(view, guidance),
    departments: departments.map((id) => departmentName(view, id)),
    rows: rows.filter((row) => row.given.includes(false)),
    words: { given: word(view, given), missing: word(view, missing) },
  };
}
