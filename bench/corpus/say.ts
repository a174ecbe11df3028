import type { Random } from '../random.ts';
import { circumstances, deeds, reasons } from './words.ts';

/** Sentences made of parts, so that no two personas read alike; about 20 words each. */
export interface Speaker {
  /** `Régler un fournisseur avant l’échéance, depuis le train`. */
  wish(): string;
  /** A wish with its reason. */
  sentence(): string;
  /** What somebody said, in the first person. */
  quote(): string;
  paragraph(sentences: number): string;
}

export function speaker(r: Random): Speaker {
  const wish = () => `${capital(r.pick(deeds))} ${r.pick(circumstances)}`;
  const sentence = () => `${wish()}, ${r.pick(reasons)}`;
  return {
    wish,
    sentence,
    quote: () => `Ce que je veux, c’est ${r.pick(deeds)} ${r.pick(circumstances)}, ${plain(r.pick(reasons))}.`,
    paragraph: (sentences) =>
      Array.from({ length: sentences }, () => `Il lui faut ${r.pick(deeds)} ${r.pick(circumstances)}, ${r.pick(reasons)}.`).join(' '),
  };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function plain(text: string): string {
  return text.replace(/\*/g, '');
}

/** `count` values made one after the other. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** `persona-0042`: ids that sort in the order of their numbers. */
export function idOf(kind: 'persona' | 'segment' | 'etude', index: number): string {
  return `${kind}-${String(index + 1).padStart(4, '0')}`;
}
