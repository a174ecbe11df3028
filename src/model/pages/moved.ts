import type { Entity } from '../../handbook/handbook.ts';
import { entityLink } from '../blocks/reference.ts';
import { frameOf } from '../frame.ts';
import { pageHref } from '../href.ts';
import { type View, word } from '../view.ts';
import type { MovedPage } from './entity.ts';

/** The page at a former address: old links and posters on the wall must lead somewhere. */
export function movedPage(view: View, entity: Entity, alias: string): MovedPage {
  const { moved, movedTo } = view.words.banner;
  const link = entityLink(view, entity.kind, entity.id);
  return {
    type: 'moved',
    frame: frameOf(view, { title: link.text.text, at: (other) => pageHref(other, entity.kind, alias) }),
    text: word(view, moved).text,
    label: word(view, movedTo).text,
    link,
  };
}
