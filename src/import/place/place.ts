import { isAmbiguousDate, isoDate } from '../../handbook/iso-date.ts';
import { languages, valueLabel } from '../../languages/index.ts';
import { own } from '../../schema/own.ts';
import { STEP } from '../mapping-file.ts';
import { labelWords } from '../names/label.ts';
import type { FieldNames, NameMatch } from '../names/names.ts';
import { leafOf, plainLabels } from '../resolve.ts';
import type { TreeEntry, TreeItem } from '../tree.ts';
import { add, type Builder, fits, originOf } from './builder.ts';
import { type MakeObject, makers, scenarioOf } from './objects.ts';
import { type FieldShape, shapeOf } from './shape.ts';
import { ageFrom, listItems, statementsFrom, type Tell, textFrom, unquoted } from './values.ts';

/** What a reference of a source may mean: ids by their own words and by the names that they have. */
export type KnownIds = ReadonlyMap<string, string>;

export interface PlaceContext {
  names: FieldNames;
  known: KnownIds;
  tell: Tell;
}

/** Puts one entry where its match says, in the form that the key wants. False where it cannot take that form. */
export function placeEntry(builder: Builder, entry: TreeEntry, match: NameMatch, context: PlaceContext): boolean {
  const target = match.inherited && match.target === 'demographics' ? 'demographics.other' : leafOf(match.target, context.names);
  const label = entry.path.at(-1) ?? '';
  const kept = match.inherited && !plainLabels.has(labelWords(label)) ? label : undefined;
  if (entry.data !== undefined && fits(target, entry.data) && add(builder, target, entry.data, false))
    return noted(builder, target, entry, match);
  const value = valueFor(target, entry.items, kept, context);
  if (value === undefined) return placeElsewhere(builder, target, entry, match, context);
  if (!fits(target, value) || !add(builder, target, value, isProse(shapeOf(target)))) return false;
  return noted(builder, target, entry, match);
}

function noted(builder: Builder, target: string, { path, line }: TreeEntry, { sure }: NameMatch): true {
  originOf(builder, target, { label: path.join(STEP), line, near: sure === 'near' });
  return true;
}

function valueFor(target: string, items: readonly TreeItem[], label: string | undefined, { known, tell }: PlaceContext): unknown {
  const shape = shapeOf(target);
  const maker = own(makers, target) ?? own(makers, target.split('.').at(-1) ?? '');
  if (maker && shape.kind !== 'text') return madeBy(maker, target, items, label, tell);
  switch (shape.kind) {
    case 'text':
      return textFrom(items, shape.text, label, tell);
    case 'statement':
      return unquoted(textFrom(items, 'inline', label, tell));
    case 'statements':
      return statementsFrom(items, label, tell);
    case 'lines':
      return listItems(items, 'line', tell).flatMap(({ text, inner }) => [text, ...inner].filter(Boolean));
    default:
      return label
        ? undefined
        : strictValue(
            shape,
            listItems(items, 'line', tell).map(({ text, inner }) => [text, ...inner].join('; ')),
            known,
            tell,
          );
  }
}

/** Values of a closed form: all of it, or nothing of it. */
function strictValue(shape: FieldShape, texts: readonly string[], known: KnownIds, tell: Tell): unknown {
  const all = <T>(of: (text: string) => T | undefined) => {
    const found = texts.map(of);
    return found.includes(undefined) ? undefined : found;
  };
  const [first = '', ...more] = texts;
  if (shape.kind === 'choices') return all((text) => choiceOf(text, shape.options));
  if (shape.kind === 'refs') return all((text) => known.get(labelWords(text)));
  if (more.length > 0) return undefined;
  switch (shape.kind) {
    case 'choice':
      return choiceOf(first, shape.options);
    case 'ref':
      return known.get(labelWords(first));
    case 'date':
      return dayOf(first, tell);
    case 'number':
      return /^\d+$/.test(first) ? Number(first) : undefined;
    default:
      return undefined;
  }
}

function dayOf(text: string, tell: Tell): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const day = isoDate(text);
  if (day && isAmbiguousDate(text)) tell({ kind: 'ambiguous-date', text: `${text} → ${day}` });
  return day;
}

function madeBy(maker: MakeObject, target: string, items: readonly TreeItem[], label: string | undefined, tell: Tell): unknown {
  const clean = listItems(items, 'line', tell);
  if (target === 'demographics.other' && label) return clean.map(({ text, inner }) => ({ label, value: [text, ...inner].join('; ') }));
  const made = clean.map(({ text, inner }) => maker(text, label ? [label, ...inner] : inner));
  return made.includes(undefined) ? undefined : made;
}

/** A second home for what does not fit the first: an age in words, a channel without its use, a day told as a story, a lone objection. */
function placeElsewhere(builder: Builder, target: string, entry: TreeEntry, match: NameMatch, context: PlaceContext): boolean {
  const to = (next: string) => placeEntry(builder, entry, { ...match, target: next }, context);
  if (target === 'demographics.age') return placeAge(builder, entry, match, context);
  if (target.endsWith('.objections')) return to('brakes');
  // « Statut : infirmière » says what they do.
  if (target === 'state' || target === 'kind')
    return builder.data.role === undefined && /^[^\d.!?]{3,50}$/.test(entry.items[0]?.text ?? '') && to('demographics.occupation');
  if (target === 'channels') {
    const told = statementsFrom(entry.items, entry.path.at(-1), context.tell);
    return add(builder, 'habits.browsing', told, false) && noted(builder, 'habits', entry, { ...match, sure: 'near' });
  }
  if (target !== 'dayInLife') return false;
  const [only, ...more] = listItems(entry.items, 'prose', context.tell);
  if (!only) return false;
  const label = entry.path.at(-1) ?? '';
  return (
    add(builder, 'scenarios', [scenarioOf(label, { ...only, inner: [...only.inner, ...more.map(({ text }) => text)] })], false) &&
    noted(builder, 'scenarios', entry, match)
  );
}

function placeAge(builder: Builder, entry: TreeEntry, match: NameMatch, { tell }: PlaceContext): boolean {
  const text = textFrom(entry.items, 'line', undefined, tell);
  const found = ageFrom(text);
  if (!found) return false;
  const { age, ageRange, more } = found;
  const placed = ageRange
    ? add(builder, 'demographics.ageRange', ageRange, false)
    : age !== undefined && add(builder, 'demographics.age', age, false);
  if (placed && more) add(builder, 'demographics.other', [{ label: entry.path.at(-1) ?? '', value: text }], false);
  return placed && noted(builder, 'demographics', entry, match);
}

const isProse = (shape: FieldShape) => shape.kind === 'text' && shape.text === 'prose';

/** The value of an enumeration that a word stands for, in any language. */
function choiceOf(word: string, options: readonly string[]): string | undefined {
  const meant = labelWords(word);
  return options.find((option) => {
    const labels = Object.values(languages).flatMap(({ words, typed }) => [
      valueLabel(words, options, option) ?? '',
      ...(own<readonly string[]>(typed.values, option) ?? []),
    ]);
    return [option, ...labels].some((label) => label && labelWords(label) === meant);
  });
}
