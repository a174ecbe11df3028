import type { TextKind } from '../../schema/field.ts';
import type { TreeItem } from '../tree.ts';
import { AROUND, BETWEEN } from './ages.ts';
import { itemsIn } from './enumeration.ts';
import { type Changed, cleanText } from './text.ts';

export type Tell = (changed: Changed) => void;

/** A statement as it is written in YAML: a bare text, or one with a note. */
type PlainStatement = string | { text: string; note: string };

/** The items of a list, cut where one text names several things, clean for a kind of text. */
export function listItems(items: readonly TreeItem[], kind: TextKind, tell: Tell): TreeItem[] {
  return items
    .flatMap((one) => (one.listed || one.inner.length > 0 ? [one] : itemsIn(one.text).map((text) => ({ ...one, text }))))
    .map((one) => ({
      ...one,
      text: cleanText(one.text, kind, tell),
      inner: one.inner.map((text) => cleanText(text, kind, tell)).filter(Boolean),
    }))
    .filter(({ text, inner }) => text !== '' || inner.length > 0);
}

/** Statements from items; `label` is a heading of their own that names no key. */
export function statementsFrom(items: readonly TreeItem[], label: string | undefined, tell: Tell): PlainStatement[] {
  return listItems(items, 'inline', tell).map(({ text, inner }) => {
    const [first = '', ...more] = text ? [text, ...inner] : inner;
    const note = [label && cleanText(label, 'inline', tell), ...more].filter(Boolean).join('; ');
    return note ? { text: first, note } : first;
  });
}

/** All items as one text: paragraphs and bullets in prose, otherwise one line. */
export function textFrom(items: readonly TreeItem[], kind: TextKind, label: string | undefined, tell: Tell): string {
  const parts = items.flatMap(({ text, inner, listed }) => {
    const [own, below] = [cleanText(text, kind, tell), inner.map((one) => cleanText(one, kind, tell))];
    if (kind !== 'prose') return [own, ...below].filter(Boolean);
    const bulleted = listed && items.length > 1;
    return [[bulleted ? `- ${own.replaceAll('\n', '\n  ')}` : own, ...below.map((one) => `${bulleted ? '  ' : ''}- ${one}`)].join('\n')];
  });
  const joined = kind === 'prose' ? joinProse(parts) : parts.join(kind === 'line' ? '; ' : ' ');
  return label ? `${cleanText(label, kind, tell)}: ${joined}` : joined;
}

function joinProse(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  const isBullet = (part: string) => part.startsWith('- ');
  const endsInBullet = (part: string) => /^\s*- /.test(part.slice(part.lastIndexOf('\n') + 1));
  // Bullets follow one another; all else is a paragraph of its own.
  const gap = (part: string, before: string) => (isBullet(part) && endsInBullet(before) ? '\n' : '\n\n');
  return filled.map((part, at) => (at === 0 ? part : gap(part, filled[at - 1] ?? '') + part)).join('');
}

/** `« Je veux… »`, `*"…"*`: the sign that a text is a quotation is its field. */
export function unquoted(text: string): string {
  const bare = text.replace(/^([*_]{1,2})(.+)\1$/s, '$2').trim();
  return /^["“”„«»][^"“”„«»]*["“”«»]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

interface Age {
  age?: number;
  ageRange?: string;
  /** Words beyond the number and its unit. */
  more: boolean;
}

/** `35`, `35 ans`, `28 à 36 ans`, `35-40`, `etwa 35 Jahre`. */
export function ageFrom(text: string): Age | undefined {
  if (BETWEEN.test(text)) return { ageRange: text, more: false };
  const found = /(?<!\d)\d{1,3}(?!\d)/.exec(text);
  if (!found || Number(found[0]) > 120) return undefined;
  const rest = text.replace(found[0], '').replace(AROUND, '');
  return { age: Number(found[0]), more: rest !== '' };
}
