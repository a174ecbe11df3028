import { parse } from 'yaml';
import { yamlOf } from '../import/yaml.ts';
import { isRecord } from '../schema/own.ts';

/**
 * A study file of the research kit as a study of one’s own. What only its author knows is left empty there: a key in which anything is
 * becomes a comment, so that the study is sound as it stands.
 * @param says the keys that are known, by name.
 */
export function studyFromKit(text: string, says: Readonly<Record<string, unknown>>): string {
  const chunks = text.trimEnd().split(/\n(?=[A-Za-z])/);
  const named = new Set(chunks.map(keyOf));
  const further = Object.entries(says).flatMap(([key, value]) => (named.has(key) ? [] : [yamlOf(key, value).trimEnd()]));
  const lines = chunks.flatMap((chunk) => written(chunk, says, keyOf(chunk) === 'method' ? further : []));
  return `${lines.join('\n')}\n`;
}

/** One key with its value, what is to stand behind it, and the comments that follow. */
function written(chunk: string, says: Readonly<Record<string, unknown>>, further: readonly string[]): string[] {
  const lines = chunk.split('\n');
  const key = keyOf(chunk);
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith('#'));
  const [own, after] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  if (Object.hasOwn(says, key)) return [yamlOf(key, says[key]).trimEnd(), ...further, ...after];
  const isWhole = key === '' || !holdsNothing(parse(own.join('\n')));
  return [...(isWhole ? own : own.map((line) => (line === '' ? '#' : `# ${line}`))), ...further, ...after];
}

const keyOf = (chunk: string) => /^([A-Za-z]\w*):/.exec(chunk)?.[1] ?? '';

function holdsNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsNothing);
  return isRecord(value) ? Object.values(value).some(holdsNothing) : value === null || value === undefined;
}
