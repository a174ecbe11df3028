import type { Block, Level } from '../reading/block.ts';
import { choiceLabel } from '../reading/label.ts';
import { plain, type Text } from '../reading/text.ts';
import { textOf, type Value } from '../reading/value.ts';
import { counted, word } from '../reading/view.ts';
import { own } from '../schema/own.ts';

/** The block of a value that holds no others; undefined for one that does. */
export function leafBlock(value: Value): Block | undefined {
  if (value.role.format === 'url') return { type: 'text', text: plain(String(value.data)), kind: 'line', href: String(value.data) };
  const level = levelOf(value);
  if (level) return { type: 'level', level };
  const text = leafText(value);
  return text && { type: 'text', text, kind: value.role.text ?? 'line' };
}

/** The words of a value that holds no others. */
export function leafText(value: Value): Text | undefined {
  const {
    owner: { view },
    choices,
    isDay,
    data,
    role,
  } = value;
  if (role.text) return textOf(value);
  if (choices) return choiceLabel(value);
  if (typeof data === 'number') return numberText(value, data);
  if (typeof data === 'boolean') return word(view, data ? view.words.value.yes : view.words.value.no);
  if (typeof data !== 'string') return undefined;
  return plain(isDay ? view.formats.date(data) : data);
}

/** Numbers that are read with a unit that the model gives them. */
const units: Readonly<Record<string, 'age' | 'months' | 'people'>> = {
  age: 'age',
  reviewEvery: 'months',
  count: 'people',
  size: 'people',
};

function numberText({ owner: { view }, path }: Value, n: number): Text {
  const unit = own(units, String(path.at(-1)));
  return unit ? counted(view, n, view.words.value[unit]) : plain(view.formats.number(n));
}

/** Longest scale that is drawn rather than written: an age is no place on a scale. */
const LONGEST_SCALE = 10;

/** The place on a short scale that a number stands for. */
export function levelOf({ owner: { view }, bounds, data, path }: Value): Level | undefined {
  if (typeof data !== 'number' || !bounds) return undefined;
  const { min, max } = bounds;
  if (max > LONGEST_SCALE || max - min > LONGEST_SCALE) return undefined;
  const { emotion, outOf } = view.words.value;
  const label =
    path.at(-1) === 'emotion' ? word(view, emotion[data - min] ?? '') : word(view, outOf, { n: String(data), max: String(max) });
  return { value: data, min, max, label };
}
