import { decisionsFor, unusedPersonas } from '../../facts/decisions.ts';
import type { Link, Pair } from '../../reading/block.ts';
import { entityLink } from '../../reading/reference.ts';
import { type View, word } from '../../reading/view.ts';

/** The personas that served no decision of late, each with the last one; undefined where no decision at all is written down. */
export function unusedOf(view: View): Link[] | undefined {
  const { handbook, today, formats, words } = view;
  if (!today) return [];
  const { last, never } = words.decisions.unused;
  return unusedPersonas(handbook, today)?.map((persona) => {
    const [decision] = decisionsFor(handbook, persona);
    const text = decision ? word(view, last, { day: formats.date(decision.data.date) }) : word(view, never);
    const more: Pair = { key: 'last', label: word(view, words.kind.decision), bare: true, block: { type: 'text', kind: 'line', text } };
    return { ...entityLink(view, 'persona', persona.id), more: [more] };
  });
}
