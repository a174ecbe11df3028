import { isInUse, isStale, type Review, reviewOf } from '../../../facts/state.ts';
import type { Entity } from '../../../handbook/handbook.ts';
import { fill } from '../../../languages/index.ts';
import { classificationOf, siteTitleOf } from '../../../reading/frame.ts';
import { type View, word } from '../../../reading/view.ts';
import { held } from '../../../sheets/grounds.ts';
import type { PicturedKind } from '../../../sheets/picture-name.ts';
import type { Foot } from './picture.ts';

/** The foot of a picture. */
export function footOf(view: View, entity: Entity<PicturedKind>): Foot {
  const review = reviewOf(view.handbook, entity);
  const stale = review.last !== undefined && isStale(review, view.today);
  return {
    dated: held(word(view, dateWords(view, entity, review, stale)).text),
    ...(stale && { stale }),
    site: siteTitleOf(view).text,
    classification: classificationOf(view).text,
  };
}

/** When it was last checked, or what there is to know of something that never was. */
function dateWords(view: View, entity: Entity<PicturedKind>, { last, due, never }: Review, stale: boolean): string {
  const { card } = view.words;
  const dated = (phrase: string, day: string) => fill(phrase, { day: view.formats.date(day) });
  if (!isInUse(entity)) return card.retired;
  if (stale && due) return dated(card.overdue, due);
  if (last) return dated(card.reviewed, last);
  if (entity.kind === 'persona' && entity.data.state === 'proto') return card.proto;
  return never ? card.never : '';
}
