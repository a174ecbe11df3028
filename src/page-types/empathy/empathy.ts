import { type Banner, personaBanners, translationBanners } from '../../blocks/banner.ts';
import { coverageOf } from '../../facts/coverage.ts';
import { personasInUse } from '../../facts/state.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { empathyHref, pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { recordOf } from '../../schema/own.ts';
import { actionsOf, type EntityPage } from '../entity/entity.ts';
import type { Address, PageType } from '../page-type.ts';
import type { Group } from './entries.ts';
import { guessedOf } from './guessed.ts';
import { type Quadrant, quadrantsOf } from './quadrants.ts';
import { type ValueView, valueViewOf } from './value-view.ts';

/** What a persona says, thinks, does and feels, what we answer, and what of it we only guess: nothing that does not stand in its file. */
export interface EmpathyPage {
  type: 'empathy';
  frame: Frame;
  banners: Banner[];
  hue?: number;
  person: { name: Text; href: string; role: Text; portrait: ShownPortrait };
  title: Text;
  kind: Text;
  summary: Text;
  /** How much is said in all, and how much of it is not known. */
  tally: Text[];
  quadrants: Quadrant[];
  value: ValueView;
  guessed: Group[];
  /** What to say where nothing is guessed. */
  certain: Text;
  words: Record<'map' | 'value' | 'jobs' | 'noJobs' | 'need' | 'answer' | 'wanted' | 'wantedHow' | 'idle' | 'guessed' | 'guessedHow', Text>;
  actions: EntityPage['actions'];
}

/** The page of every persona in use. */
export const empathyPages: PageType<EmpathyPage> = {
  addresses: (view) =>
    personasInUse(view.handbook).map((about): Address<EmpathyPage> => {
      return { href: empathyHref(view, about.id), make: () => empathyPage(view, about), about };
    }),
};

/** Makes one of them. */
export function empathyPage(view: View, persona: Entity<'persona'>): EmpathyPage {
  const { empathy } = view.words;
  const { name } = persona.data;
  const { claims, hypotheses, contested } = coverageOf(persona);
  const title = word(view, empathy.title, { name });
  const summary = word(view, empathy.summary, { name });
  const role = child(entityValue(view, persona), 'role');
  const hue = hueOf(view.handbook, persona);
  return {
    type: 'empathy',
    frame: frameOf(view, {
      title: title.text,
      description: summary.text,
      section: 'persona',
      at: (other) => empathyHref(other, persona.id),
    }),
    banners: [...translationBanners(view, persona), ...personaBanners(view, persona)],
    ...(hue !== undefined && { hue }),
    person: {
      name: { text: name },
      href: pageHref(view, 'persona', persona.id),
      role: role ? textOf(role) : { text: persona.data.role },
      portrait: portraitOf(view, persona),
    },
    title,
    kind: word(view, empathy.kind),
    summary,
    tally: [
      ...(claims > 0 ? [counted(view, claims, empathy.tally)] : []),
      ...(hypotheses > 0 ? [counted(view, hypotheses, empathy.guesses)] : []),
      ...(contested > 0 ? [counted(view, contested, empathy.doubts)] : []),
    ],
    quadrants: quadrantsOf(view, persona),
    value: valueViewOf(view, persona),
    guessed: guessedOf(view, persona),
    certain: word(view, claims > 0 ? empathy.proven : empathy.unsaid),
    words: recordOf(['map', 'value', 'jobs', 'noJobs', 'need', 'answer', 'wanted', 'wantedHow', 'idle', 'guessed', 'guessedHow'], (key) =>
      word(view, empathy[key]),
    ),
    actions: actionsOf(view),
  };
}
