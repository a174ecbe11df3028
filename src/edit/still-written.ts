import type { ReadFile } from '../source/read.ts';
import type { Renaming } from './renaming.ts';

/** A line of a content file in which a former name is still written. */
export interface WrittenPlace {
  file: string;
  line: number;
}

/**
 * Where words still say the former name of something, once all that refers to it has followed: in inline code, in prose, in comments.
 * Nobody but a person knows what is meant there. A name that may be an ordinary word (`prix`) is looked for in inline code alone.
 * @param files as they are after the renaming.
 */
export function stillWritten(files: readonly ReadFile[], renaming: Renaming): WrittenPlace[] {
  const anywhere = patternOf(renaming);
  const inOwnFile = renaming.what === 'entity' ? anywhere : nameAlone(renaming.from);
  return files.flatMap(({ file, text, id, kind }) => {
    const isOwn = renaming.what === 'source' ? kind === 'config' : id === (renaming.what === 'entity' ? renaming.to : renaming.entity.id);
    const pattern = isOwn ? inOwnFile : anywhere;
    if (text === undefined || !text.includes(renaming.from)) return [];
    const lines = text.split('\n');
    const own = isOwn ? formerNames(lines) : new Set();
    return lines.flatMap((line, at) => (pattern.test(line) && !own.has(at) ? [{ file, line: at + 1 }] : []));
  });
}

/** An item has a name within its file alone: elsewhere it is called after its file. */
function patternOf(renaming: Renaming): RegExp {
  return renaming.what === 'item' ? nameAlone(`${renaming.entity.id}#${renaming.from}`) : nameAlone(renaming.from);
}

/** A name as a whole, which is no part of a longer one, nor of the name of a picture. */
function nameAlone(name: string): RegExp {
  const isPlainWord = /^\p{L}+$/u.test(name);
  const whole = `(?<![\\p{L}\\p{N}_-])${name}(?![\\p{L}\\p{N}_-]|\\.(?!ya?ml|mdx?)\\p{L})`;
  return new RegExp(isPlainWord ? `\`[^\`]{0,200}${whole}[^\`]{0,200}\`|/${name}\\.(?:ya?ml|mdx?)` : whole, 'u');
}

/** The lines that keep former names on purpose. */
function formerNames(lines: readonly string[]): Set<number> {
  const start = lines.findIndex((line) => line.startsWith('aliases:'));
  const after = start < 0 ? -1 : lines.findIndex((line, at) => at > start && !/^\s*-|^\s*$|^\s+/.test(line));
  const end = after < 0 ? lines.length : after;
  return new Set(start < 0 ? [] : Array.from({ length: end - start }, (_, at) => start + at));
}
