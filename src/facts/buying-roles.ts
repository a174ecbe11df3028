import type { Handbook } from '../handbook/handbook.ts';
import { buyingRoles } from '../schema/buying.ts';
import { namedBy, type Persona, resolve } from './relations.ts';

type BuyingRole = (typeof buyingRoles)[number];

/** Parts that the buying group of an ICP gives to somebody whose own file names others. */
interface ForeignRoles {
  icp: string;
  /** Where it stands in the buying group. */
  at: number;
  persona: Persona;
  roles: BuyingRole[];
}

/** The parts that a persona plays in a purchase, by its own file and by the buying groups that name it. */
export function buyingRolesOf(handbook: Handbook, persona: Persona): BuyingRole[] {
  const given = namedBy(handbook, persona, 'icp', 'buyingGroup').flatMap(({ data }) =>
    (data.buyingGroup ?? []).flatMap(({ persona: id, roles = [] }) => (resolve(handbook, 'persona', id) === persona ? roles : [])),
  );
  const all = new Set([...(persona.data.buying?.roles ?? []), ...given]);
  return buyingRoles.filter((role) => all.has(role));
}

/** Where a buying group gives a part to somebody whose own file, which names parts, does not know of it. A group may take parts away: not everybody decides everywhere. */
export function foreignRolesOf(handbook: Handbook): ForeignRoles[] {
  return [...handbook.icps.values()].flatMap(({ id: icp, data }) =>
    (data.buyingGroup ?? []).flatMap(({ persona: id, roles = [] }, at): ForeignRoles[] => {
      const persona = resolve(handbook, 'persona', id);
      const own = persona?.data.buying?.roles ?? [];
      const foreign = own.length > 0 ? roles.filter((role) => !own.includes(role)) : [];
      return persona && foreign.length > 0 ? [{ icp, at, persona, roles: foreign }] : [];
    }),
  );
}
