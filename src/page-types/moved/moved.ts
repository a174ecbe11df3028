import { isInUse, successorOf } from '../../facts/state.ts';
import { aliasesOf, type Entity } from '../../handbook/handbook.ts';
import type { Link } from '../../reading/block.ts';
import type { Fieldwork } from '../../reading/fieldwork.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { fieldworkHref, pageHref } from '../../reading/href.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';

/** The page at an address that leads to another. */
export interface MovedPage {
  type: 'moved';
  frame: Frame;
  text: Text;
  label: Text;
  link: Link;
  /** Set where readers are to see it before they go on. */
  stays?: true;
}

/** The former names of some things of one kind under which nothing else stands: the first that bore one has it. */
export function formerNames<E extends Entity>(entities: readonly E[]): { about: E; alias: string }[] {
  const taken = new Set<string>(entities.map(({ id }) => id));
  return entities.flatMap((about) =>
    aliasesOf(about)
      .filter((alias) => !taken.has(alias) && taken.add(alias))
      .map((alias) => ({ about, alias })),
  );
}

/** The page at a former address: old links and posters on the wall must lead somewhere. */
export function movedPage(view: View, entity: Entity, alias: string): MovedPage {
  const { moved, movedTo } = view.words.banner;
  const link = entityLink(view, entity.kind, entity.id);
  return {
    type: 'moved',
    frame: frameOf(view, { title: link.text.text, at: (other) => pageHref(other, entity.kind, alias) }),
    text: word(view, moved),
    label: word(view, movedTo),
    link,
  };
}

/** The page at a former address of what is filled in about a persona. */
export function movedFieldwork(view: View, persona: Entity<'persona'>, alias: string, what: Fieldwork): MovedPage {
  const link = fieldworkLink(view, persona, what);
  return {
    ...movedPage(view, persona, alias),
    frame: frameOf(view, { title: link.text.text, at: (other) => fieldworkHref(other, alias, what) }),
    link,
  };
}

/** Nothing is filled in about a retired persona: the page leads to the same about whom to read instead, and sends nobody there unasked. */
export function retiredFieldwork(view: View, persona: Entity<'persona'>, what: Fieldwork): MovedPage {
  const { retired, retiredFor, movedTo } = view.words.banner;
  const successor = successorOf(view.handbook, persona);
  const isFilledIn = successor !== undefined && isInUse(successor);
  const title = word(view, view.words.fieldwork[what].title, { name: persona.data.name }).text;
  return {
    type: 'moved',
    frame: frameOf(view, { title, section: 'persona', at: (other) => fieldworkHref(other, persona.id, what) }),
    text: { text: title },
    label: isFilledIn ? word(view, retiredFor) : { text: `${word(view, retired).text} ${word(view, movedTo).text}` },
    link: isFilledIn ? fieldworkLink(view, successor, what) : entityLink(view, 'persona', persona.id),
    stays: true,
  };
}

function fieldworkLink(view: View, { id, data }: Entity<'persona'>, what: Fieldwork): MovedPage['link'] {
  return { href: fieldworkHref(view, id, what), text: word(view, view.words.fieldwork[what].title, { name: data.name }), more: [] };
}
