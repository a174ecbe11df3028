import type { Part } from './parts.ts';
import type { Poster } from './poster.ts';

/** As much as is taken in at a glance. */
const MOST = 3;

/** A persona on a card: of the poster, what fits in a hand. */
export function cardSheetOf({ scales: _s, channels: _c, cues: _u, curve: _v, ...poster }: Poster): Poster {
  const [drives, brakes, manners] = poster.columns;
  return {
    ...poster,
    facts: [],
    columns: [drives, brakes].flatMap((part) => (part ? foremost(part) : [])).concat(manners ? oneOfEach(manners) : []),
  };
}

/** The first statements of a part, whatever list they stand in. */
function foremost(part: Part): Part {
  const items = part.groups.flatMap((group) => group.items).slice(0, MOST);
  return { ...part, groups: items.length > 0 ? [{ items }] : [] };
}

/** The first statement of each list, under its label. */
function oneOfEach(part: Part): Part {
  return { ...part, groups: part.groups.map((group) => ({ ...group, items: group.items.slice(0, 1) })) };
}
