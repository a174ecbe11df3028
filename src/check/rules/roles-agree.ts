import { diagnose } from '../../diagnostics/diagnostic.ts';
import { foreignRolesOf } from '../../facts/buying-roles.ts';
import type { Rule } from '../context.ts';

/** A buying group gives nobody a part that their own file does not know of. */
export const rolesAgree: Rule = function* ({ handbook }) {
  for (const { icp, at, persona, roles } of foreignRolesOf(handbook)) {
    const source = handbook.icps.get(icp)?.source;
    const own = persona.data.buying?.roles ?? [];
    if (source)
      yield diagnose('persona/roles-differ', source.locate(['buyingGroup', at, 'roles']), { id: persona.id, roles, own: [...own] });
  }
};
