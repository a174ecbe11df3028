import type { ChannelOf } from '../blocks/comparison/person.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { spoken } from '../reading/text.ts';
import { child, items, textAt } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { lentBy, type OfPaper } from './of-paper.ts';
import { type Said, saidAs, saidOf } from './runs.ts';

/** How much each uses a channel: nothing of those who do not say. */
export interface ComparedChannel {
  name: Said;
  cells: { value?: number; max: number; level?: Spoken; alt: string; preferred?: Spoken; mark?: Spoken }[];
}

/** The channels of a comparison as paper has them. */
export function channelsOn(
  view: View,
  all: readonly OfPaper[],
  channels: readonly { name: Spoken; cells: (ChannelOf | undefined)[] }[],
): ComparedChannel[] {
  const { value, standing, print, comparison } = view.words;
  return channels.flatMap(({ name, cells }): ComparedChannel[] => {
    const at = cells.findIndex((one) => one !== undefined);
    const [first, of] = [cells[at], all[at]];
    if (!first || !of) return [];
    const written = items(child(of.value, 'channels') ?? of.value).find((one) => textAt(one, 'channel')?.text === heard(name).text);
    const said = written && child(written, 'channel');
    const max = Math.max(...cells.map((one) => one?.max ?? 0));
    return [
      {
        name: lentBy(of, said ? saidOf(said) : saidAs(heard(name), { path: ['channels'] })),
        cells: cells.map((one, whose) => {
          const called = all[whose]?.person.name ?? '';
          if (!one) return { max, alt: `${called}: ${word(view, comparison.mark.nothing).text}` };
          return {
            value: one.value,
            max: one.max,
            level: one.level,
            alt: word(view, print.alt.channel, { channel: called, level: heard(one.level).text }).text,
            ...(one.preferred && { preferred: spoken(word(view, value.preferred)) }),
            ...(one.doubt && { mark: spoken(word(view, standing[one.doubt])) }),
          };
        }),
      },
    ];
  });
}
