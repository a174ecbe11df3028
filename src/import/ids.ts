import { slugify } from '../i18n/slug.ts';
import type { Told } from './tree.ts';

export interface Named {
  name: string;
  role: string;
  identifier: string | undefined;
}

/** Words of a role that tell two people of one name apart. */
const ROLE_WORDS = 3;

/**
 * The ids of personas: the source's own, or else the whole name. One word is too little to tell people apart by, so the role's
 * first words join it, as they do where two are equal; a number does where that is not enough.
 */
export function idsOf(personas: readonly Named[], stem: string): { ids: string[]; told: Told[] } {
  const taken = new Set<string>();
  const told: Told[] = [];
  const ids = personas.map(({ name, role, identifier }) => {
    const own = identifier && !/^\d+$/.test(identifier.trim()) ? slugify(identifier) : '';
    const whole = slugify(name);
    const longer = [whole, ...slugify(role).split('-').slice(0, ROLE_WORDS)].filter(Boolean).join('-');
    const isShort = !/[\s-]/.test(name.trim()) && longer !== whole && slugify(role) !== whole;
    const wishes = [own, ...(isShort ? [] : [whole]), longer, slugify(`persona-${stem}`)].filter(Boolean);
    const id = wishes.find((wish) => !taken.has(wish)) ?? numbered(wishes[0] ?? 'persona', taken);
    if (id !== wishes[0]) told.push({ kind: 'id-changed', persona: name, text: id });
    taken.add(id);
    return id;
  });
  return { ids, told };
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
