import type { CountedPart } from '../../facts/measured.ts';
import { peopleInUse } from '../../facts/people.ts';
import type { Persona } from '../../facts/relations.ts';
import type { Bar } from '../../reading/block.ts';
import { pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { segmentNamed } from '../../reading/measured.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import type { Snapshot } from '../../schema/snapshot.ts';

/** Personas by the value of the segments that they stand for, with how it adds up. */
export interface Priority {
  title: Text;
  lead: Text;
  rows: (Bar & { sum: Text })[];
}

/** More than this nobody begins with. */
const MOST = 12;

/** Makes the list of personas; undefined where no value is told, or nobody stands for a segment. */
export function priorityOf(view: View, parts: readonly CountedPart[], { currency }: Snapshot): Priority | undefined {
  const worth = new Map<Persona, { value: number; of: string[] }>();
  for (const { id, segment, own } of parts) {
    if (!segment || own.value === null) continue;
    for (const persona of peopleInUse(view.handbook, segment)) {
      const known = worth.get(persona) ?? { value: 0, of: [] };
      const value = Number(own.value);
      worth.set(persona, {
        value: known.value + value,
        of: [...known.of, `${segmentNamed(view, id).label.text} ${view.formats.money(value, currency)}`],
      });
    }
  }
  const all = [...worth].toSorted(([a, { value: one }], [b, { value: other }]) => other - one || (a.id < b.id ? -1 : 1));
  const most = all[0]?.[1].value ?? 0;
  if (most <= 0) return undefined;
  const { priority } = view.words.portfolio;
  return {
    title: word(view, priority.title),
    lead: word(view, priority.lead),
    rows: all.slice(0, MOST).map(([persona, { value, of }]) => {
      const hue = hueOf(view.handbook, persona);
      return {
        label: entityTitle(view, persona),
        href: pageHref(view, 'persona', persona.id),
        ...(hue !== undefined && { hue }),
        text: { text: view.formats.money(value, currency) },
        share: Math.max(0, Math.round((1000 * value) / most) / 10),
        sum: { text: of.join(' + ') },
      };
    }),
  };
}
