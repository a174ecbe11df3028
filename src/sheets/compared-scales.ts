import type { OverlaidScale } from '../blocks/comparison/scales.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { spoken } from '../reading/text.ts';
import { child, items, textAt, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { lentBy, type OfPaper } from './of-paper.ts';
import { type Said, saidAs, saidOf } from './runs.ts';

/** A scale with everybody who has a place on it. */
export interface ComparedScale {
  label?: Spoken;
  /** Set where one of them alone has a place. */
  only?: Spoken;
  left: Said;
  right: Said;
  /** From 0 to 1, each on a lane where it covers no other. */
  places: { whose: number; share: number; lane: number; mark?: Spoken }[];
  lanes: number;
  alt: string;
}

/** The scales of a comparison as paper has them. */
export function scalesOn(view: View, all: readonly OfPaper[], scales: readonly OverlaidScale[]): ComparedScale[] {
  return scales.map(({ label, left, right, places, lanes }) => {
    const of = all[Math.min(...places.map(({ whose }) => whose))];
    const written = of && scaleIn(of.value, left, right);
    const pole = (key: 'left' | 'right', words: Spoken): Said => {
      const inner = written && child(written, key);
      const said = inner ? saidOf(inner) : saidAs(heard(words), { path: ['attitudes'] });
      return of ? lentBy(of, said) : said;
    };
    const nameOf = (whose: number) => all[whose]?.person.name ?? '';
    const [alone, ...others] = places;
    return {
      ...(label && { label }),
      ...(alone && others.length === 0 && { only: spoken(word(view, view.words.comparison.mark.ownScale, { name: nameOf(alone.whose) })) }),
      left: pole('left', left),
      right: pole('right', right),
      places: places.map(({ whose, share, lane, doubt }) => ({
        whose,
        share,
        lane,
        ...(doubt && { mark: spoken(word(view, view.words.standing[doubt])) }),
      })),
      lanes,
      alt: altOf(
        view,
        { label, left, right },
        places.map(({ whose, place }) => `${nameOf(whose)} ${heard(place).text}`),
      ),
    };
  });
}

function scaleIn(persona: Value, left: Spoken, right: Spoken): Value | undefined {
  const attitudes = child(persona, 'attitudes');
  return (attitudes ? items(attitudes) : []).find(
    (one) => textAt(one, 'left')?.text === heard(left).text && textAt(one, 'right')?.text === heard(right).text,
  );
}

/** Where everybody is, for those who do not see it. */
function altOf(
  view: View,
  { label, left, right }: Pick<OverlaidScale, 'left' | 'right'> & { label: Spoken | undefined },
  each: string[],
): string {
  const [from, to] = [heard(left).text, heard(right).text];
  const called = label ? heard(label).text : `${from} – ${to}`;
  return word(view, view.words.print.alt.scale, { label: called, level: each.join(', '), left: from, right: to }).text;
}
