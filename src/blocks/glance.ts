import { anchorOf, fieldAnchor } from '../reading/anchor.ts';
import type { GlanceItem } from '../reading/block.ts';
import { labelOf } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import type { Text } from '../reading/text.ts';
import { child, dataAt, entries, items, textOf, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import { groundsOf } from './evidence.ts';

interface GlanceColumn {
  title: Text;
  items: GlanceItem[];
  /** What stands in their place where nothing is known. */
  none: Text;
}

/** A persona in ten seconds: what they want, what holds them back, how to talk to them. */
export interface Glance {
  columns: GlanceColumn[];
  /** The way to what each department does with this persona. */
  departments?: { title: Text; links: { text: Text; href: string }[] };
}

const MOST = 3;

/** Chooses what stands above all else on a persona's page. */
export function glanceOf(persona: Value): Glance {
  const { view } = persona.owner;
  const { glance } = view.words;
  const none = word(view, glance.none);
  const departments = departmentLinks(persona);
  return {
    columns: [
      { title: word(view, glance.wants), items: foremost(persona, ['goals', 'motivations', 'needs']), none },
      { title: word(view, glance.brakes), items: foremost(persona, ['brakes', 'painPoints', 'irritants']), none },
      { title: word(view, glance.talk), items: [...channelItem(persona), ...manners(persona)], none },
    ],
    ...(departments.length > 0 && { departments: { title: word(view, glance.departments), links: departments } }),
  };
}

/** The statements of highest priority, in the order of the keys and of the file. */
function foremost(persona: Value, keys: readonly string[]): GlanceItem[] {
  return urgentFirst(keys.flatMap((key) => listAt(persona, key)))
    .slice(0, MOST)
    .map(itemOf);
}

/** Statements with those of high priority before the others. */
export function urgentFirst(all: readonly Value[]): Value[] {
  return [...all.filter(isUrgent), ...all.filter((value) => !isUrgent(value))];
}

/** Whether a statement matters more than its neighbours. */
export function isUrgent(value: Value): boolean {
  return dataAt(value, 'priority') === 'high';
}

/** The channels that somebody prefers, else the one that they use most. */
function channelItem(persona: Value): GlanceItem[] {
  const { view } = persona.owner;
  const all = listAt(persona, 'channels');
  const use = (value: Value) => Number(dataAt(value, 'intensity') ?? 0);
  const preferred = all.filter((value) => dataAt(value, 'preferred') === true);
  const chosen = preferred.length > 0 ? preferred : all.toSorted((a, b) => use(b) - use(a)).slice(0, 1);
  const names = chosen.flatMap((value) => child(value, 'channel') ?? []).map(textOf);
  const [first] = names;
  if (!first) return [];
  const text = { text: view.formats.list(names.map(({ text: name }) => name)), ...(first.lang && { lang: first.lang }) };
  return [{ label: word(view, view.words.glance.channel), text, href: `#${fieldAnchor('channels')}` }];
}

/** Tone, one thing to do and one not to: from the first department that says so. */
function manners(persona: Value): GlanceItem[] {
  const guidance = child(persona, 'guidance');
  const departments = guidance ? entries(guidance).map(([, one]) => one) : [];
  return ['tone', 'do', 'dont'].flatMap((key): GlanceItem[] => {
    const found = departments.flatMap((one) => child(one, key) ?? [])[0];
    const said = found?.list ? items(found)[0] : found;
    if (!found || !said) return [];
    return [{ ...itemOf(said), label: labelOf(found) }];
  });
}

function departmentLinks(persona: Value): { text: Text; href: string }[] {
  const guidance = child(persona, 'guidance');
  const named = guidance ? entries(guidance).map(([id]) => id) : [];
  return named.map((id) => ({ text: departmentName(persona.owner.view, id), href: `#guidance-${id}` }));
}

function itemOf(value: Value): GlanceItem {
  const { standing } = groundsOf(value);
  const place = value.role.statement ? anchorOf(value) : `guidance-${value.path[1]}`;
  return { text: textOf(child(value, 'text') ?? value), href: `#${place}`, ...(standing && { standing }) };
}

/** The items of a list; none where it is left out. */
export function listAt(persona: Value, key: string): Value[] {
  const list = child(persona, key);
  return list ? items(list) : [];
}
