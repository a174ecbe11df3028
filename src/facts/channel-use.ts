import type { Item } from '../handbook/claims.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { nameKey } from '../languages/slug.ts';
import type { Path } from '../schema/walk.ts';
import { ofHandbook, type Persona } from './relations.ts';
import { personasInUse } from './state.ts';

/** How much somebody uses a channel. */
export interface ChannelUse {
  persona: Persona;
  /** Where it stands in the file of the persona. */
  path: Path;
  /** From 0, never, to 5. */
  intensity: number;
  preferred: boolean;
  item: Item;
}

/** A channel with all who speak of it: the first of them says what it is called. */
export interface Channel {
  uses: readonly ChannelUse[];
}

/** The channels that personas in use speak of, those of most people first; of as many, in the order in which they are met. `Appli` and `appli` are one. */
export const channelsInUse = ofHandbook((handbook: Handbook): readonly Channel[] => {
  const channels = new Map<string, ChannelUse[]>();
  for (const persona of personasInUse(handbook)) {
    for (const [index, { channel, intensity, preferred = false }] of (persona.data.channels ?? []).entries()) {
      const item = persona.facts.items.find((one) => one.path[0] === 'channels' && one.path[1] === index && one.path.length === 2);
      const key = nameKey(channel);
      const uses = channels.get(key) ?? [];
      channels.set(key, uses);
      // Who names one twice is told once, as the first time.
      if (item && !uses.some((one) => one.persona === persona))
        uses.push({ persona, path: ['channels', index], intensity, preferred, item });
    }
  }
  return [...channels.values()].map((uses) => ({ uses })).sort((a, b) => b.uses.length - a.uses.length);
});
