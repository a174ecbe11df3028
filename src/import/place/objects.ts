import type { TreeItem } from '../tree.ts';

/** Makes one object of a list from one item; undefined where its words do not fit. */
export type MakeObject = (text: string, inner: readonly string[]) => Record<string, unknown> | undefined;

const SIGN = /(?<!\s)(?:\s*(?:→|=>|->)\s*|\s+[—–-]\s+|\s*[:：]\s+)/;

/** `Avant : après`, `Avant (après)`: the words before a sign, and those behind it. */
function halves(text: string): [string, string | undefined] {
  const bracket = /^([^()]*[^()\s])\s*\(([^()]+)\)$/.exec(text);
  if (bracket) return [bracket[1] ?? text, bracket[2]];
  const at = SIGN.exec(text);
  return at && at.index > 0 ? [text.slice(0, at.index), text.slice(at.index + at[0].length) || undefined] : [text, undefined];
}

const joined = (inner: readonly string[]) => (inner.length > 0 ? { note: inner.join('; ') } : {});

/** The lists of objects that plain words can make. The others take only what has their form already. */
export const makers: Readonly<Record<string, MakeObject>> = {
  // How much a channel is used is what makes it one; that is never guessed.
  channels: (text, inner) => {
    const [whole, intensity] = /\(?\b([0-5])\s*\/\s*5\b\)?/.exec(text) ?? [];
    const [channel, purpose] = halves(
      text
        .replace(whole ?? '', '')
        .trim()
        .replace(/(?<![\s:–—-])[\s:–—-]+$/, ''),
    );
    return intensity ? { channel, intensity: Number(intensity), ...(purpose && { purpose }), ...joined(inner) } : undefined;
  },
  journey: (text, inner) => {
    const [stage, action] = halves(text);
    return { stage, ...(action && { action }), ...joined(inner) };
  },
  // A situation in one line has no steps yet: its title says it all.
  scenarios: (text, inner) => ({ title: text, steps: [...inner] }),
  'demographics.other': (text) => {
    const [label, value] = halves(text);
    return value ? { label, value } : undefined;
  },
  objections: (text, inner) => {
    const [said, answer] = halves(text);
    const words = [answer, ...inner].filter(Boolean).join(' ');
    return words ? { text: said, answer: words } : undefined;
  },
  dayInLife: (text, inner) => {
    const [, time, rest] =
      /^((?:\d{1,2}\s?[h:]\s?\d{0,2}(?:\s?uhr)?|\d{1,2}\s?(?:am|pm|uhr))(?:\s?[-–]\s?\d{1,2}\s?[h:]?\s?\d{0,2}(?:\s?uhr)?)?)(?:\s*[:–-])?\s+(\S[\s\S]*)$/i.exec(
        text,
      ) ?? [];
    return time && rest ? { time: time.trim(), text: rest, ...joined(inner) } : undefined;
  },
};

/** A title takes one line: what is longer is its context. */
export function scenarioOf(label: string, item: TreeItem): Record<string, unknown> {
  return { title: label, context: [item.text, ...item.inner].join('\n\n'), steps: [] };
}
