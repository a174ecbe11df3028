import { type Scalar, stringify } from 'yaml';
import { yamlOf } from '../import/yaml.ts';
import { EditFault } from './splice.ts';

const options = { lineWidth: 0, doubleQuotedAsJSON: true, aliasDuplicateObjects: false, flowCollectionPadding: false } as const;

/** Values as lines of YAML, without the last line end: a list, or a map. A list of plain values stands on its key's line. */
export function blockOf(value: readonly unknown[] | Record<string, unknown>): string {
  if (Array.isArray(value)) return stringify(value, options).trimEnd();
  return Object.entries(value)
    .map(([key, inner]) => (isShortList(inner) ? `${key}: [${inner.map(flowOf).join(', ')}]` : yamlOf(key, inner).trimEnd()))
    .join('\n');
}

function isShortList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length < 5 && value.every((one) => typeof one === 'string' && one.length < 40);
}

/** The line ends that a text ends with. */
const LINE_ENDS = /(?<!\n)\n+$/;

/** A value as it stands between brackets. */
export function flowOf(value: unknown): string {
  if (typeof value === 'string') return plainOrQuoted(value, true);
  return stringify(value, { ...options, collectionStyle: 'flow' }).trimEnd();
}

/** Another value in the way in which a value was typed: its quotes, or the sign of its block, stay. */
export function scalarAs({ type, range }: Scalar, value: string, yaml: string, flow: boolean): string {
  if (type === 'QUOTE_SINGLE' && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return plainOrQuoted(value, flow);
  const typed = yaml.slice(range?.[0], range?.[1]);
  const [, header, indent] = /^([|>][^\n]*)\n+( +)/.exec(typed) ?? [];
  if (header === undefined || indent === undefined) throw new EditFault('no-place');
  const lines = value.replace(LINE_ENDS, '').split('\n');
  const parted = type === 'BLOCK_FOLDED' ? lines.join('\n\n').split('\n') : lines;
  const [trail = ''] = LINE_ENDS.exec(typed) ?? [];
  return `${header}\n${parted.map((one) => (one === '' ? one : indent + one)).join('\n')}${trail}`;
}

function plainOrQuoted(value: string, flow: boolean): string {
  const typed = yamlOf('k', value).slice('k: '.length).trimEnd();
  return typed.startsWith('|') || (flow && /[,[\]{}]/.test(value)) ? JSON.stringify(value) : typed;
}
