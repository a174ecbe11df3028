import { slugify } from '../languages/slug.ts';
import type { Told } from './tree.ts';

export interface Named {
  name: string;
  role: string;
  identifier: string | undefined;
}

/** Letters of an id: it is the name of a file, to which endings are added, and systems take 255 bytes for one. */
const LONGEST = 80;

/** Words of a role that tell two people of one name apart. */
const ROLE_WORDS = 3;

/**
 * Gives personas their ids, one after the other: the source's own, or else the whole name. One word is too little to tell people
 * apart by, so the role's first words join it, as they do where two are equal; a number does where that is not enough.
 */
export function idGiver(stem: string): (named: Named) => { id: string; told: Told[] } {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const ofFile = slugify(`persona-${stem}`);
  return ({ name, role, identifier }) => {
    const own = identifier && !/^\d+$/.test(identifier.trim()) ? slugify(identifier) : '';
    const [whole, ofRole] = [slugify(name), slugify(role)];
    const longer = [whole, ...ofRole.split('-').slice(0, ROLE_WORDS)].filter(Boolean).join('-');
    const isShort = !/[\s-]/.test(name.trim()) && longer !== whole && ofRole !== whole;
    const wishes = [own, ...(isShort ? [] : [whole]), longer, ofFile].filter(Boolean).map(cut);
    const id = wishes.find((wish) => !taken.has(wish)) ?? numbered(wishes[0] ?? 'persona', taken, last);
    taken.add(id);
    return { id, told: id === wishes[0] ? [] : [{ kind: 'id-changed', persona: name, text: id }] };
  };
}

function cut(wish: string): string {
  return wish.length <= LONGEST ? wish : wish.slice(0, wish.lastIndexOf('-', LONGEST) > 0 ? wish.lastIndexOf('-', LONGEST) : LONGEST);
}

/** The next free number behind an id; `last` knows how far others have counted. */
function numbered(id: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  for (let number = (last.get(id) ?? 1) + 1; ; number++) {
    last.set(id, number);
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
