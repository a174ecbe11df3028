import { standingIn } from '../../blocks/evidence.ts';
import { urgentFirst } from '../../blocks/glance.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { anchorOf, fieldAnchor } from '../../reading/anchor.ts';
import type { Standing } from '../../reading/block.ts';
import { pageHref } from '../../reading/href.ts';
import { labelOf, titleOf } from '../../reading/label.ts';
import type { Text } from '../../reading/text.ts';
import { child, dataAt, items, textOf, type Value } from '../../reading/value.ts';
import { counted, word } from '../../reading/view.ts';

/** Something that is written of a persona, with the way to where it is. */
export interface Entry {
  href: string;
  text: Text;
  /** What it takes to understand it: who said it, when, how it was felt. */
  aside: Text[];
  /** Set where it is not simply supported. */
  standing?: Standing;
}

/** Entries of one list of the persona's file. */
export interface Group {
  label: Text;
  entries: Entry[];
  /** The way to those that have no room. */
  more?: { href: string; text: Text };
}

/** Makes an entry of a value of the file of a persona. */
export function entryOf(value: Value, aside: readonly (Text | undefined)[] = []): Entry {
  const { view, id } = value.owner;
  const standing = standingIn(value);
  return {
    href: pageHref(view, 'persona', id, anchorOf(value)),
    text: textOfItem(value),
    aside: aside.filter((one) => one !== undefined),
    ...(standing && standing.kind !== 'supported' && { standing }),
  };
}

/** Where all of a list stands: on the page of the persona, at an anchor. */
export interface Whole {
  owner: Value['owner'];
  anchor: string;
}

/** A group of the first of a list, in the order given, with the way to the rest; none where the list is empty. */
export function groupOf<T>(
  label: Text,
  { owner: { view, id }, anchor }: Whole,
  all: readonly T[],
  entry: (one: T) => Entry,
  most = all.length,
): Group[] {
  if (all.length === 0) return [];
  const rest = all.length - most;
  const more = rest > 0 && { href: pageHref(view, 'persona', id, anchor), text: counted(view, rest, view.words.empathy.more) };
  return [{ label, entries: all.slice(0, most).map(entry), ...(more && { more }) }];
}

/** The group of a list of the file: what matters most comes first. */
export function groupAt(list: Value | undefined, most?: number): Group[] {
  if (!list) return [];
  const { owner, path } = list;
  return groupOf(labelOf(list), { owner, anchor: fieldAnchor(String(path[0])) }, urgentFirst(items(list)), (value) => entryOf(value), most);
}

/** What one item of a list says, whatever list it is of. */
function textOfItem(value: Value): Text {
  if (value.path[0] === 'attitudes') return placeOnScale(value);
  const action = value.path[0] === 'journey' ? child(value, 'action') : undefined;
  return action ? textOf(action) : titleOf(value);
}

/** Where somebody stands between two poles, as a phrase. */
function placeOnScale(value: Value): Text {
  const { view } = value.owner;
  const { scale, between } = view.words.empathy;
  const [label, left, right, position] = ['label', 'left', 'right', 'position'].map((key) => child(value, key));
  const level = position && levelOf(position);
  if (!left || !right || !level) return titleOf(value);
  const [leftText, rightText] = [textOf(left), textOf(right)];
  const middle = (level.min + level.max) / 2;
  const name = label ? textOf(label).text : '';
  const pole = level.value < middle ? leftText : rightText;
  const said =
    level.value === middle
      ? word(view, between, { label: name, left: leftText.text, right: rightText.text })
      : word(view, scale, { label: name, pole: pole.text });
  // Words of the file in a phrase of ours: where they are of another language, all of it is marked as theirs.
  return { text: name ? said.text : said.text.replace(/^[\s\u00A0\u202F]*:[\s\u00A0\u202F]*/, ''), ...(pole.lang && { lang: pole.lang }) };
}

/** How much a channel is used, as it is written, and what for. */
export function asideOfChannel(value: Value): (Text | undefined)[] {
  const { view } = value.owner;
  const [intensity, purpose] = [child(value, 'intensity'), child(value, 'purpose')];
  return [
    intensity && levelOf(intensity)?.label,
    dataAt(value, 'preferred') === true ? word(view, view.words.value.preferred) : undefined,
    purpose && textOf(purpose),
  ];
}
