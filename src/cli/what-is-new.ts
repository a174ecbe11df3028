import { parse } from 'yaml';
import { readInside } from '../source/inside.ts';

/** A file of a persona is far smaller. */
const MAX_BYTES = 2_000_000;

/** The texts of a persona that is to be imported which the file that is there does not have. */
export function newTextsIn(root: string, file: string, imported: string): string[] {
  const opened = readInside(root, file, MAX_BYTES);
  if (opened.state !== 'open') return [];
  const had = opened.bytes.toString('utf8');
  const known = plain([had, ...(file.endsWith('.md') ? [] : textsIn(parsed(had)))].join('\n'));
  const { id: _, ...data } = (parsed(imported) ?? {}) as Record<string, unknown>;
  return [...new Set(textsIn(data))].filter((text) => !known.includes(plain(text)));
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A file that somebody broke meanwhile says what its bytes say. */
function parsed(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
