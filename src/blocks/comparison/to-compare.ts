import { coverageOf } from '../../facts/coverage.ts';
import { homesOf, type Persona } from '../../facts/relations.ts';
import type { Item } from '../../handbook/claims.ts';
import { nameKey } from '../../languages/slug.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { withinSentence } from '../../languages/typography.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { spokenCautions } from '../../reading/caution.ts';
import { coverageWords } from '../../reading/citations.ts';
import { pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { choiceLabel, entityTitle, labelOf, titleOf } from '../../reading/label.ts';
import { faceOf } from '../../reading/portrait.ts';
import { sectionLayout } from '../../reading/section-order.ts';
import { spoken } from '../../reading/text.ts';
import { reviewWords } from '../../reading/upkeep.ts';
import { child, dataAt, entityValue, itemId, items, textAt, textOf, type Value, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { stageAt } from '../../schema/stage.ts';
import { doubtOf } from '../evidence.ts';
import { listAt } from '../glance.ts';
import { levelOf } from '../leaf.ts';
import { sectionTitle } from '../section.ts';
import type { ChannelOf, HomeOf, ListOf, PersonOf, SaidOf, ScaleOf, StepOf } from './person.ts';

/** More statements of one list than these are nothing to compare: the page itself has them all. */
const MOST = 40;
/** What has a part of its own beside the lists. */
const apart = new Set(['attitudes', 'channels', 'journey', 'quote']);

/** Makes what a comparison needs to know of a persona. */
export function personToCompare(view: View, persona: Persona): PersonOf {
  const value = entityValue(view, persona);
  const coverage = coverageOf(persona);
  const quote = child(value, 'quote');
  const [role, state] = [child(value, 'role'), child(value, 'state')];
  const roles = child(child(value, 'buying'), 'roles');
  return {
    id: persona.id,
    name: persona.data.name,
    href: pageHref(view, 'persona', persona.id),
    role: role ? spoken(textOf(role)) : '',
    portrait: faceOf(view, persona),
    cautions: spokenCautions(view, persona),
    homes: homesOf(view.handbook, persona).map((home) => homeOf(view, home)),
    roles: (roles ? items(roles) : []).map((one) => roleOf(view, one)),
    ...(quote && { quote: saidOf(quote) }),
    scales: listAt(value, 'attitudes').flatMap(scaleOf),
    channels: listAt(value, 'channels').flatMap(channelOf),
    lists: listsOf(view, persona, value),
    journey: listAt(value, 'journey').map((step) => stepOf(view, step)),
    state: state ? spoken(choiceLabel(state)) : '',
    ...(coverage.share !== undefined && { share: coverage.share }),
    coverage: coverageWords(view, coverage).map(spoken),
    review: reviewWords(view, persona).text.map(spoken),
  };
}

function roleOf(view: View, value: Value): PersonOf['roles'][number] {
  const label = choiceLabel(value);
  const within = { ...label, text: withinSentence(label.text, label.lang ?? view.language) };
  return { key: String(value.data), name: spoken(label), within: spoken(within) };
}

function homeOf(view: View, home: ReturnType<typeof homesOf>[number]): HomeOf {
  const hue = hueOf(view.handbook, home);
  const behaves = home.data.criteria?.some(({ family }) => family === 'behavioural');
  return {
    kind: home.kind,
    id: home.id,
    name: spoken(entityTitle(view, home)),
    href: pageHref(view, home.kind, home.id),
    ...(hue !== undefined && { hue }),
    ...(behaves && { behaves }),
  };
}

function doubted(value: Value): Pick<SaidOf, 'doubt'> {
  const doubt = doubtOf(value);
  return doubt ? { doubt } : {};
}

function saidOf(value: Value): SaidOf {
  const id = itemId(value);
  return { at: anchorOf(value), ...(id !== undefined && { id }), text: spoken(textOf(child(value, 'text') ?? value)), ...doubted(value) };
}

/** The claims of a persona, list by list, in the order of its page. */
function listsOf(view: View, persona: Persona, whole: Value): ListOf[] {
  const layout = sectionLayout.persona.flatMap(({ section, keys }) => keys.map((key) => ({ section, key })));
  const placeOf = (key: string) => layout.findIndex((one) => one.key === key);
  const claims = persona.facts.items.filter(({ claim, path }: Item) => claim && !apart.has(String(path[0])));
  const lists = Map.groupBy(claims, ({ path }) => path.slice(0, -1).join('.'));
  return [...lists]
    .map(([key, all]): { place: number; list: ListOf } => {
      const path = all[0]?.path.slice(0, -1) ?? [];
      const place = placeOf(String(path[0]));
      const list = valueAtPath(whole, path);
      const rest = all.length - MOST;
      return {
        place,
        list: {
          key,
          label: spoken(labelOf(list)),
          section: spoken(sectionTitle(view, layout[place]?.section ?? 'own')),
          items: all.slice(0, MOST).map((item) => saidOf(valueAtPath(whole, item.path))),
          ...(rest > 0 && { rest }),
        },
      };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ list }) => list);
}

function scaleOf(value: Value): ScaleOf[] {
  const [label, left, right] = [textAt(value, 'label'), textAt(value, 'left'), textAt(value, 'right')];
  const position = child(value, 'position');
  const level = position && levelOf(position);
  if (!left || !right || !level) return [];
  return [
    {
      key: { ...(itemId(value) !== undefined && { id: itemId(value) }), left: dataAt(value, 'left'), right: dataAt(value, 'right') },
      ...(label && { label: spoken(label) }),
      left: spoken(left),
      right: spoken(right),
      share: (level.value - level.min) / (level.max - level.min),
      place: spoken(level.label),
      ...doubted(value),
    },
  ];
}

function channelOf(value: Value): ChannelOf[] {
  const [name, intensity] = [child(value, 'channel'), child(value, 'intensity')];
  const level = intensity && levelOf(intensity);
  if (!name || !level) return [];
  return [
    {
      key: nameKey(String(name.data)),
      name: spoken(textOf(name)),
      value: level.value,
      max: level.max,
      level: spoken(level.label),
      ...(dataAt(value, 'preferred') === true && { preferred: true }),
      ...doubted(value),
    },
  ];
}

function stepOf(view: View, value: Value): StepOf {
  const stage = child(value, 'stage');
  const typed = String(stage?.data ?? '');
  const order = stageAt(view.handbook.config.stages, typed);
  const [emotion, action] = [child(value, 'emotion'), textAt(value, 'action')];
  const level = emotion && levelOf(emotion);
  const text = (words: Spoken | undefined) => words ?? '';
  return {
    key: order === undefined ? nameKey(typed) : `#${order}`,
    order: order ?? Number.MAX_SAFE_INTEGER,
    stage: text(stage && spoken(textOf(stage))),
    at: anchorOf(value),
    title: spoken(titleOf(value)),
    ...(action && { action: spoken(action) }),
    ...(level && { emotion: { value: level.value, label: spoken(level.label) } }),
    ...(dataAt(value, 'keyMoment') === true && { isKey: true }),
    ...doubted(value),
  };
}
