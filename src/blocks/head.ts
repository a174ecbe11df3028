import { icpsOf } from '../facts/relations.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Link, Statement } from '../reading/block.ts';
import { hueOf } from '../reading/hue.ts';
import { choiceLabel } from '../reading/label.ts';
import { portraitOf, type ShownPortrait } from '../reading/portrait.ts';
import { linkOf, linksTo } from '../reading/reference.ts';
import type { Text } from '../reading/text.ts';
import { child, items, textOf, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { blockOf } from './index.ts';
import { statementOf } from './statement.ts';

/** A word on what something is: `Validé`, `Persona principal`. */
interface Tag {
  key: string;
  value: string;
  label: Text;
}

/** What stands above all else of a page. */
export interface Head {
  /** What kind of page this is. */
  kind: Text;
  name: Text;
  role?: Text;
  summary?: Text;
  tags: Tag[];
  /** The segments and ICPs of a persona. */
  places: Link[];
  portrait?: ShownPortrait;
  quote?: Statement;
  hue?: number;
}

/** The head that every kind of page has. */
export function headOf(value: Value, kind: Text, tagKeys: readonly string[]): Head {
  const text = (...keys: string[]): Text | undefined => {
    const inner = keys.map((key) => child(value, key)).find((one) => one !== undefined);
    return inner && textOf(inner);
  };
  const [role, summary] = [text('role'), text('summary')];
  return {
    kind,
    name: text('name', 'title') ?? { text: value.owner.id },
    ...(role && { role }),
    ...(summary && { summary }),
    tags: tagKeys.flatMap((key) => tagOf(key, child(value, key)) ?? []),
    places: [],
  };
}

/** The head of a persona, on its page and on paper. */
export function personaHead(view: View, persona: Entity<'persona'>, value: Value): Head {
  const [quote, segments] = [child(value, 'quote'), child(value, 'segments')];
  const hue = hueOf(view.handbook, persona);
  return {
    ...headOf(value, word(view, view.words.kind.persona), ['state', 'rank', 'kind']),
    places: [...(segments ? items(segments).map(linkOf) : []), ...linksTo(view, icpsOf(view.handbook, persona)).items],
    portrait: portraitOf(view, persona),
    ...(quote && { quote: statementOf(quote, blockOf) }),
    ...(hue !== undefined && { hue }),
  };
}

function tagOf(key: string, value: Value | undefined): Tag | undefined {
  return value && { key, value: String(value.data), label: choiceLabel(value) };
}
