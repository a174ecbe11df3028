import { saidWithDoubt } from '../../blocks/evidence.ts';
import { urgentFirst } from '../../blocks/glance.ts';
import { resolve } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { type SpokenCaution, spokenCautions } from '../../reading/caution.ts';
import { pageHref } from '../../reading/href.ts';
import { type Face, faceOf } from '../../reading/portrait.ts';
import { spoken } from '../../reading/text.ts';
import { child, dataAt, entityValue, entries, items, textAt, type Value } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';

/** How one department deals with somebody, in the few lines that one has time for with the telephone in hand. */
export interface Advice {
  href: string;
  channel?: Spoken;
  tone?: Spoken;
  /** What to say first, in those words; or else what to do first. */
  say?: Spoken;
  start?: Spoken;
  dont: Spoken[];
  avoid: Spoken[];
}

/** All that is shown of a persona that may be the one. */
export interface WhoPerson {
  face: Face;
  cautions: SpokenCaution[];
  /** The channels that they prefer, by themselves. */
  channel?: Spoken;
  /** By the ids of departments. */
  advice: Record<string, Advice>;
  /** How not to take them for others, by the ids of those. */
  alike: Record<string, Spoken>;
}

const MOST_DONT = 2;
const MOST_WORDS = 4;

/** Makes it. */
export function whoPersonOf(view: View, persona: Entity<'persona'>): WhoPerson {
  const value = entityValue(view, persona);
  const guidance = child(value, 'guidance');
  const channel = preferredOf(value);
  return {
    face: faceOf(view, persona),
    cautions: [
      ...(persona.data.rank === 'anti-persona'
        ? [{ kind: 'anti', label: spoken(word(view, view.words.values.personaRank['anti-persona'])) }]
        : []),
      ...spokenCautions(view, persona),
    ],
    ...(channel && { channel }),
    advice: Object.fromEntries((guidance ? entries(guidance) : []).map(([id, own]) => [id, adviceOf(view, persona.id, id, own)])),
    alike: alikeOf(view, value),
  };
}

function adviceOf(view: View, persona: string, department: string, guidance: Value): Advice {
  const line = (key: string) => {
    const text = textAt(guidance, key);
    return text && spoken(text);
  };
  const list = (key: string) => {
    const found = child(guidance, key);
    return found ? urgentFirst(items(found)).map(saidWithDoubt) : [];
  };
  const [channel, tone, [say], [start]] = [line('channel'), line('tone'), list('messages'), list('do')];
  return {
    href: pageHref(view, 'persona', persona, `guidance-${department}`),
    ...(channel && { channel }),
    ...(tone && { tone }),
    ...(say && { say }),
    ...(start && { start }),
    dont: list('dont').slice(0, MOST_DONT),
    avoid: list('avoidWords').slice(0, MOST_WORDS),
  };
}

function preferredOf(persona: Value): Spoken | undefined {
  const channels = child(persona, 'channels');
  const preferred = (channels ? items(channels) : []).find((one) => dataAt(one, 'preferred') === true);
  const text = preferred && textAt(preferred, 'channel');
  return text && spoken(text);
}

function alikeOf(view: View, persona: Value): Record<string, Spoken> {
  const alike = child(persona, 'lookalikes');
  const pairs = (alike ? items(alike) : []).flatMap((one) => {
    const other = resolve(view.handbook, 'persona', String(dataAt(one, 'persona')));
    const difference = textAt(one, 'difference');
    return other && difference ? [[other.id, spoken(difference)] as const] : [];
  });
  return Object.fromEntries(pairs);
}
