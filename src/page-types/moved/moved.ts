import type { Entity } from '../../handbook/handbook.ts';
import { frameOf } from '../../reading/frame.ts';
import { pageHref } from '../../reading/href.ts';
import { entityLink } from '../../reading/reference.ts';
import { type View, word } from '../../reading/view.ts';
import type { MovedPage } from '../entity/entity.ts';

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
