import { unmarked } from '../place/text.ts';

/** `**Objectifs :** déposer…`, `**Objectifs** : …`, and with `__`. */
const BOLD = /^(?:\*\*|__)(.+?)(?:\*\*|__)(\s*[:：–—-]?\s*)([\s\S]*)$/;
/** `Objectifs : déposer…`: a few words before a colon. */
const PLAIN = /^([^:：\n*_`[\]<>]{2,50}?)\s*[:：](?:\s+|$)([\s\S]*)$/;

export interface Labelled {
  label: string;
  /** What stands behind the label; empty where it heads what follows. */
  rest: string;
}

/** Splits a label from what it labels. A plain one has to be known, as any sentence may hold a colon. */
export function labelled(text: string, isKnown: (label: string) => boolean): Labelled | undefined {
  const bold = BOLD.exec(text);
  if (bold) {
    const [, inside = '', sign = '', rest = ''] = bold;
    const closed = /[:：]\s*$/.test(inside) || /[:：–—-]/.test(sign) || rest.trim() === '';
    const label = unmarked(inside.replace(/\s*[:：]\s*$/, ''));
    return closed && label ? { label, rest: rest.trim() } : undefined;
  }
  const plain = PLAIN.exec(text);
  const label = plain?.[1]?.trim();
  return plain && label && isKnown(label) ? { label, rest: (plain[2] ?? '').trim() } : undefined;
}
