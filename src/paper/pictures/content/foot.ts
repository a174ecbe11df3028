import type { Entity } from '../../../handbook/handbook.ts';
import { fill } from '../../../languages/index.ts';
import { classificationOf, siteTitleOf } from '../../../reading/frame.ts';
import { isDue, reviewOf } from '../../../reading/review.ts';
import { type View, word } from '../../../reading/view.ts';
import { held } from '../../../sheets/grounds.ts';
import type { PicturedKind } from '../../../sheets/picture-name.ts';
import type { Foot } from './picture.ts';

/** The foot of a picture. */
export function footOf(view: View, entity: Entity<PicturedKind>): Foot {
  const { last, due } = reviewOf(view.handbook, entity);
  const aged = last !== undefined && isDue({ due }, view.today);
  return {
    dated: held(word(view, dateWords(view, entity, aged)).text),
    ...(aged && { aged }),
    site: siteTitleOf(view).text,
    classification: classificationOf(view).text,
  };
}

/** When it was last checked, or what there is to know of something that never was. */
function dateWords(view: View, entity: Entity<PicturedKind>, aged: boolean): string {
  const { card } = view.words;
  const { last, due, never } = reviewOf(view.handbook, entity);
  const { state } = entity.data as { state?: string };
  const dated = (phrase: string, day: string) => fill(phrase, { day: view.formats.date(day) });
  if (state === 'retired') return card.retired;
  if (aged && due) return dated(card.overdue, due);
  if (last) return dated(card.reviewed, last);
  if (state === 'proto') return card.proto;
  return never ? card.never : '';
}
