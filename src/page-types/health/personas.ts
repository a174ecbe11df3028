import { type Coverage, coverageOf } from '../../facts/coverage.ts';
import { refreshCauses } from '../../facts/refresh.ts';
import { isStale, type Review, reviewOf } from '../../facts/review.ts';
import { isInUse } from '../../facts/state.ts';
import { validationLacks } from '../../facts/validation.ts';
import { allOf, type Entity } from '../../handbook/handbook.ts';
import { pageHref } from '../../reading/href.ts';
import { choiceLabel, entityTitle } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { translatedShare } from '../../reading/translated.ts';
import { ownerText } from '../../reading/upkeep.ts';
import { child, entityValue } from '../../reading/value.ts';
import { nameIn, type View, word } from '../../reading/view.ts';
import { recordOf } from '../../schema/own.ts';

/** A day in words, or what stands in for it. */
interface Day {
  text: Text;
  day?: string;
}

/** A persona among those to work on. */
interface PersonaRow {
  name: Text;
  href: string;
  owner?: Text;
  state: Text;
  /** What it lacks to be as validated as it says. */
  lacks: Text[];
  retired: boolean;
  /** How much of it rests on evidence; nothing where nothing is claimed. */
  coverage?: { share: number; words: Text };
  hypotheses: string;
  contested: string;
  reviewed?: Day;
  due?: Day;
  /** What the review is, where it is late. */
  late?: Text;
  /** How much of it is translated into each further language. */
  translations: Text[];
}

/** The personas as a table to work through. */
export interface PersonaTable {
  columns: Record<'persona' | 'state' | 'coverage' | 'hypotheses' | 'contested' | 'reviewed' | 'due', Text>;
  languages: Text[];
  rows: PersonaRow[];
}

interface Judged {
  persona: Entity<'persona'>;
  coverage: Coverage;
  review: Review;
  stale: boolean;
  /** Whether something has come up since the review. */
  hasNews: boolean;
}

/** Makes the table, with what needs work most at its head. */
export function personaTable(view: View): PersonaTable {
  const { handbook, words, today } = view;
  const { personas } = words.health;
  const all = allOf(handbook, 'persona').map((persona): Judged => {
    const review = reviewOf(handbook, persona);
    const hasNews = refreshCauses(handbook, persona, today).length > 0;
    return { persona, coverage: coverageOf(persona), review, stale: isStale(review, today), hasNews };
  });
  const columns = ['persona', 'state', 'coverage', 'hypotheses', 'contested', 'reviewed', 'due'] as const;
  return {
    columns: recordOf(columns, (key) => word(view, personas[key])),
    languages: furtherLanguages(view).map((language) =>
      word(view, personas.translated, { language: nameIn(view, language, personas.translated) }),
    ),
    rows: all
      .sort((a, b) => urgency(a, b) || view.formats.compare(a.persona.data.name, b.persona.data.name))
      .map((one) => rowOf(view, one)),
  };
}

/** The languages that the content is translated into. */
export function furtherLanguages({ handbook }: View): string[] {
  return handbook.config.languages.slice(1);
}

function urgency(a: Judged, b: Judged): number {
  const isRetired = ({ persona }: Judged) => Number(!isInUse(persona));
  // Of a persona that claims nothing, everything is left to do.
  const share = ({ coverage }: Judged) => coverage.share ?? -1;
  return isRetired(a) - isRetired(b) || Number(b.stale) - Number(a.stale) || Number(b.hasNews) - Number(a.hasNews) || share(a) - share(b);
}

function rowOf(view: View, { persona, coverage, review, stale, hasNews }: Judged): PersonaRow {
  const { formats, words } = view;
  const { totals, personas } = words.health;
  const { state } = persona.data;
  const owner = ownerText(view, persona);
  const { claims, supported, share } = coverage;
  const stateValue = child(entityValue(view, persona), 'state');
  const dayOf = (day: string): Day => ({ text: plain(formats.date(day)), day });
  const outOf = word(view, totals.outOf, { n: formats.number(supported), total: formats.number(claims) });
  return {
    name: entityTitle(view, persona),
    href: pageHref(view, 'persona', persona.id),
    ...(owner && { owner }),
    state: stateValue ? choiceLabel(stateValue) : plain(state),
    lacks: validationLacks(view.handbook, persona).map((lack) => word(view, personas.lacks[lack])),
    retired: !isInUse(persona),
    ...(share !== undefined && { coverage: { share, words: outOf } }),
    hypotheses: formats.number(coverage.hypotheses),
    contested: formats.number(coverage.contested),
    ...(review.last && { reviewed: dayOf(review.last) }),
    ...(review.due && { due: dayOf(review.due) }),
    ...(stale && { late: word(view, review.never ? personas.never : personas.late) }),
    ...(!stale && hasNews && { late: word(view, personas.news) }),
    translations: furtherLanguages(view).map((language) => {
      const part = translatedShare(view.handbook, persona, language);
      return part === undefined ? word(view, personas.untranslated) : plain(formats.percent(roundedDown(part)));
    }),
  };
}

/** A share in whole hundredths, rounded down: what is not finished is never called 100 %. */
export function roundedDown(share: number): number {
  return Math.floor(share * 100 + 1e-9) / 100;
}
