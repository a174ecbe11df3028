import { parse } from 'yaml';

/** One thing that a source says, as somebody finds it who reads the file without our import. */
export interface SourceItem {
  /** Which persona of the file, from 0; undefined for what holds for all of them. */
  persona: number | undefined;
  /** The heading or key above it, as the mapping written beforehand has it; a backtick for an id in a heading. */
  label: string;
  text: string;
}

type ReadItems = (text: string) => SourceItem[];

/** Every filled value of a YAML list of personas. */
export const listItems: ReadItems = (text) =>
  (parse(text) as Record<string, unknown>[]).flatMap((one, persona) =>
    Object.entries(one).flatMap(([label, value]) => {
      const values = Array.isArray(value) ? value.map((each) => String((each as { item: string }).item)) : [String(value ?? '')];
      return values.filter(Boolean).map((each) => ({ persona, label, text: each }));
    }),
  );

/** Every line of a Markdown file that says something; `level` is that of the headings that open a persona. */
export function lineItems(level: number): ReadItems {
  return (text) => {
    const [front = '', body = ''] = text.startsWith('---\n') ? text.slice(4).split(/\n---\n([\s\S]*)/) : ['', text];
    const state: State = { persona: -1, label: '', under: '' };
    return [...frontItems(front), ...body.split('\n').flatMap((line) => itemsOfLine(line, level, state))];
  };
}

/** Where a reader stands: whose lines these are, under which label, under which heading. */
interface State {
  persona: number;
  label: string;
  under: string;
}

function frontItems(front: string): SourceItem[] {
  const pairs = front.split('\n').map((line) => /^(\w+): (.*\w.*)$/.exec(line));
  return pairs.flatMap((pair) => (pair ? [{ persona: undefined, label: pair[1] ?? '', text: pair[2] ?? '' }] : []));
}

function itemsOfLine(line: string, level: number, state: State): SourceItem[] {
  const [, signs = '', code, title = ''] = /^(#+) (?:`(\w+)`: |\d+\. )?(.+)$/.exec(line) ?? [];
  if (title) return itemsOfHeading(signs.length - level, code, title, state);
  const labelled = state.under ? undefined : /^(?:- )?\*\*(.+?)\s*:\*\*\s*(.*)$/.exec(line);
  if (labelled) state.label = labelled[1] ?? '';
  const text = labelled ? (labelled[2] ?? '') : (/^\s*- (.*)$/.exec(line)?.[1] ?? '');
  return text ? [{ persona: state.persona, label: state.under || state.label, text }] : [];
}

function itemsOfHeading(below: number, code: string | undefined, title: string, state: State): SourceItem[] {
  if (below < 0) return [{ persona: undefined, label: 'title', text: title }];
  state.under = below > 0 ? title : '';
  if (below > 0) return [];
  state.persona += 1;
  const { persona } = state;
  return [{ persona, label: '#', text: title }, ...(code ? [{ persona, label: '`', text: code }] : [])];
}

/** A text as bare words, so that emphasis, quotes and typography do not count. */
export function words(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Whether a text stands in another, whole, or where it lists things in one sentence, each of them. */
export function standsIn(text: string, whole: string): 'whole' | 'parts' | 'missing' {
  const place = ` ${words(whole)} `;
  if (place.includes(` ${words(text)} `)) return 'whole';
  const parts = text
    .split(/,(?![^(]*\))/)
    .map(words)
    .filter(Boolean);
  return parts.length > 1 && parts.every((part) => place.includes(` ${part} `)) ? 'parts' : 'missing';
}

/** Whether a text stands in the field of a key path; `*` is any key. */
export function isIn(said: string, target: string, data: Record<string, unknown>): boolean {
  const values = target.split('.').reduce<unknown[]>((at, step) => at.flatMap((one) => below(one, step)), [data]);
  return values.some((value) => standsIn(said, JSON.stringify(value).replaceAll('\\n', ' ')) !== 'missing');
}

function below(at: unknown, step: string): unknown[] {
  const inside = at !== null && typeof at === 'object' ? (at as Record<string, unknown>) : {};
  const values = step === '*' ? Object.values(inside) : [inside[step]];
  return values.filter((value) => value !== undefined);
}

export function sumOf<T>(all: readonly T[], pick: (one: T) => number): number {
  return all.reduce((sum, one) => sum + pick(one), 0);
}

/** How many words a text has. */
export function count(text: string): number {
  return words(text).split(' ').filter(Boolean).length;
}

export function share(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
