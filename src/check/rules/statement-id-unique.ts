import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Item } from '../../handbook/claims.ts';
import { allEntries, type Rule } from '../context.ts';

/** Within one file, an id that others may refer to names one thing. */
export const statementIdUnique: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    const seen = new Map<string, Item>();
    for (const item of entry.facts.items) {
      if (item.id === undefined) continue;
      const key = `${scopeOf(item)}#${item.id}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, item);
        continue;
      }
      const { line } = entry.source.locate([...first.path, 'id']);
      yield diagnose('statement/duplicate-id', entry.source.locate([...item.path, 'id']), { id: item.id, line });
    }
  }
};

/** Claims are referred to from the whole file, what evidence may name from other files; the rest only within their list. */
function scopeOf({ path, claim, citable }: Item): string {
  if (claim) return 'claim';
  return citable ? 'evidence' : path.slice(0, -1).join('.');
}
