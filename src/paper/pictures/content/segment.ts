import { measureOf } from '../../../blocks/evidence.ts';
import { leafText } from '../../../blocks/leaf.ts';
import { peopleInUse } from '../../../facts/people.ts';
import type { SegmentOrIcp } from '../../../facts/relations.ts';
import { hueOf } from '../../../reading/hue.ts';
import { labelOf } from '../../../reading/label.ts';
import { portraitOf } from '../../../reading/portrait.ts';
import { child, entityValue, items, type Value } from '../../../reading/value.ts';
import { type View, word } from '../../../reading/view.ts';
import { groupOf, type Part } from '../../../sheets/parts.ts';
import { saidAs, saidOf } from '../../../sheets/runs.ts';
import { footOf } from './foot.ts';
import type { Fact, Picture } from './picture.ts';

/** What tells a company to look for from others, most telling first. */
const COMPANY = ['size', 'revenue'];

/** How many faces stand side by side, with a place for how many more there are. */
const FACES = 4;

/** The picture of a segment, or of the companies to look for. */
export function segmentPicture(view: View, target: SegmentOrIcp): Picture {
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
    foot: { ...foot, ...(people.length > 0 && { people: view.formats.count(people.length, view.words.count.persona) }) },
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
