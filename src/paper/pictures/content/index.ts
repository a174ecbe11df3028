import { measureOf } from '../../../blocks/evidence.ts';
import { leafText } from '../../../blocks/leaf.ts';
import { peopleInUse } from '../../../facts/people.ts';
import type { SegmentOrIcp } from '../../../facts/relations.ts';
import { isStale, type Review, reviewOf } from '../../../facts/review.ts';
import { isInUse } from '../../../facts/state.ts';
import type { Entity } from '../../../handbook/handbook.ts';
import { heard } from '../../../languages/spoken.ts';
import { classificationOf, siteTitleOf } from '../../../reading/frame.ts';
import { hueOf } from '../../../reading/hue.ts';
import { labelOf } from '../../../reading/label.ts';
import { portraitOf } from '../../../reading/portrait.ts';
import { child, entityValue, items, type Value } from '../../../reading/value.ts';
import { counted, type View, word } from '../../../reading/view.ts';
import { held } from '../../../sheets/grounds.ts';
import { groupOf, type Part } from '../../../sheets/parts.ts';
import { cardSheetOf, posterOf } from '../../../sheets/poster.ts';
import type { Pictured, PicturedKind } from '../../../sheets/printed-file.ts';
import { saidAs, saidOf } from '../../../sheets/runs.ts';
import type { Fact, Foot, Picture } from './picture.ts';

/** The picture of an entity. */
export function pictureOf(view: View, entity: Pictured): Picture {
  return entity.kind === 'persona' ? personaPicture(view, entity) : segmentPicture(view, entity);
}

/** The picture of a persona: of its card, what is read on a screen. */
export function personaPicture(view: View, persona: Entity<'persona'>): Picture {
  const { kind, name, role, quote, places, hue, portrait, columns, tags } = cardSheetOf(posterOf(view, persona));
  const state = tags.find((tag) => tag.state !== undefined)?.label;
  return {
    id: persona.id,
    kind: 'persona',
    label: heard(kind).text,
    name,
    ...(role && { line: role }),
    ...(quote && { quote }),
    places: places.map(({ text, ...place }) => ({ ...place, text: heard(text).text })),
    ...(hue !== undefined && { hue }),
    faces: [{ id: persona.id, name: persona.data.name, initials: portrait.initials }],
    more: 0,
    facts: [],
    parts: columns,
    foot: { ...footOf(view, persona), ...(state && { state: { label: heard(state).text, kind: persona.data.state } }) },
  };
}

/** What tells a company to look for from others, most telling first. */
const COMPANY = ['size', 'revenue'];

/** How many faces stand side by side, with a place for how many more there are. */
const FACES = 4;

/** The picture of a segment, or of the companies to look for. */
function segmentPicture(view: View, target: SegmentOrIcp): Picture {
  const value = entityValue(view, target);
  const [name, summary] = [child(value, 'name'), child(value, 'summary')];
  const hue = hueOf(view.handbook, target);
  const people = peopleInUse(view.handbook, target);
  const shown = people.length > FACES ? people.slice(0, FACES - 1) : people;
  const foot = footOf(view, target);
  return {
    id: target.id,
    kind: target.kind,
    label: word(view, view.words.kind[target.kind]).text,
    name: saidOf(name ?? value),
    ...(summary && { line: saidOf(summary) }),
    places: [],
    ...(hue !== undefined && { hue }),
    faces: shown.map((persona) => ({ id: persona.id, name: persona.data.name, initials: portraitOf(view, persona).initials })),
    more: people.length - shown.length,
    facts: [...COMPANY.flatMap((key) => factAt(value, key)), ...figuresOf(value)],
    parts: ['criteria', 'triggers', 'disqualifiers'].flatMap((key) => partAt(value, key)),
    foot: { ...foot, ...(people.length > 0 && { people: counted(view, people.length, view.words.count.persona).text }) },
  };
}

function factAt(target: Value, key: string): Fact[] {
  const fact = child(target, key);
  const text = fact && leafText(fact);
  return fact && text ? [{ label: saidAs(labelOf(fact), fact), value: saidAs(text, fact) }] : [];
}

function figuresOf(target: Value): Fact[] {
  const figures = child(target, 'figures');
  return (figures ? items(figures) : []).flatMap((figure) => {
    const [label, measure] = [child(figure, 'label'), measureOf(figure)];
    return label && measure ? [{ label: saidOf(label), value: saidAs(measure, figure) }] : [];
  });
}

function partAt(target: Value, key: string): Part[] {
  const group = groupOf(target, key);
  return group ? [{ title: group.title ?? '', groups: [{ items: group.items }] }] : [];
}

/** The foot of a picture. */
function footOf(view: View, entity: Entity<PicturedKind>): Foot {
  const review = reviewOf(view.handbook, entity);
  const stale = review.last !== undefined && isStale(review, view.today);
  return {
    dated: held(dateWords(view, entity, review, stale)),
    ...(stale && { stale }),
    site: siteTitleOf(view).text,
    classification: classificationOf(view).text,
  };
}

/** When it was last checked, or what there is to know of something that never was. */
function dateWords(view: View, entity: Entity<PicturedKind>, { last, due, never }: Review, stale: boolean): string {
  const { card } = view.words;
  const dated = (phrase: string, day: string) => word(view, phrase, { day: view.formats.date(day) }).text;
  const said = (phrase: string) => word(view, phrase).text;
  if (!isInUse(entity)) return said(card.retired);
  if (stale && due) return dated(card.overdue, due);
  if (last) return dated(card.reviewed, last);
  if (entity.kind === 'persona' && entity.data.state === 'proto') return said(card.proto);
  return never ? said(card.never) : '';
}
