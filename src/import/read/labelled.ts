import { unmarked } from '../place/text.ts';
import type { Bullet } from './blocks.ts';
import { isTitleLike } from './titles-by-look.ts';

/** `**Objectifs :** déposer…`, `**Objectifs** : …`, and with `__`. */
const BOLD = /^(?:\*\*|__)(.+?)(?:\*\*|__)(\s*[:：–—-]?)/;
/** `Objectifs : déposer…`: a few words before a colon. */
const PLAIN = /^([^:：\n*_`[\]<>]{2,50}?)\s*(?::(?=\s|$)|：)/;

const PICTURE = /^(?:\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u200D]*)+\s*(?=[*_\p{L}])/u;

interface Labelled {
  label: string;
  /** What stands behind the label; empty where it heads what follows. */
  rest: string;
}

/** Splits a label from what it labels. A plain one has to be known, as any sentence may hold a colon. */
export function labelled(typed: string, isKnown: (label: string) => boolean): Labelled | undefined {
  // « 🎯 **Goals** : … »: a picture before a label is no word of it.
  const text = typed.replace(PICTURE, '');
  const bold = BOLD.exec(text);
  if (bold) {
    const [whole, inside = '', sign = ''] = bold;
    const rest = text.slice(whole.length).trim();
    const closed = /[:：]\s*$/.test(inside) || sign.trim() !== '' || rest === '';
    const label = unmarked(inside.replace(/(?<!\s)\s*[:：]\s*$/, ''));
    return closed && label ? { label, rest } : undefined;
  }
  const plain = PLAIN.exec(text);
  const label = plain?.[1]?.trim();
  return plain && label && isKnown(label) ? { label, rest: text.slice(plain[0].length).trim() } : undefined;
}

/** A few words that have bullets below them head these. */
export function labelOfInner({ text, inner }: Bullet): Labelled | undefined {
  const label = unmarked(text);
  return inner.length > 0 && /^\p{Lu}/u.test(label) && isTitleLike(label) && label.length < 50 ? { label, rest: '' } : undefined;
}

/** Whether each of several bullets is a few words before a colon, and something behind it: then the words are labels, known or not. */
export function areLabelled(bullets: readonly Bullet[]): boolean {
  const heads = bullets.map(({ text }) => labelled(text, () => true));
  const areShort = heads.every((head) => head !== undefined && head.rest !== '' && head.label.split(/\s+/).length <= 4);
  return bullets.length > 1 && areShort && new Set(heads.map((head) => head?.label)).size === heads.length;
}
