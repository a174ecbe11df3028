import { relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What keeps a page that runs code from being made: told as any other problem of a file, and nothing is published. */
export class MdxFault extends Error {
  /** The file at fault, as whoever reads it calls it, and the line and column where they are known. */
  readonly place: string;
  readonly detail: string;

  constructor(place: string, detail: string) {
    super(`${place}: ${detail}`);
    this.place = place;
    this.detail = detail;
  }
}

interface Located {
  message?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  errors?: Located[];
  stack?: string;
}

/**
 * What the compiler or a component says, with the place that it names.
 * @param file what is told where it names none: the file of the page.
 */
export function mdxFault(error: unknown, root: string, file?: string): MdxFault {
  const [first = error as Located] = (error as Located).errors ?? [];
  const { loc, id, message = String(error), stack = '' } = first;
  const at = loc?.file ?? id;
  const words = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim());
  const detail = (words.find((line) => line !== '') ?? '').replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const [, thrown, line, column] = /\(?((?:file:\/\/)?[^\s()]+\.(?:astro|mdx))(?:\?[^:\s]*)?:(\d+):(\d+)\)?/.exec(stack) ?? [];
  if (at) return new MdxFault(placeOf(at, loc?.line, loc?.column), detail);
  const source = thrown && placeOf(thrown.replace(/^file:\/\//, ''), Number(line), Number(column));
  return new MdxFault([file, source].filter(Boolean).join(', ') || root, detail);

  function placeOf(path: string, row?: number, col?: number): string {
    const below = relative(root, path.replace(/\?.*$/, ''));
    const name = below.startsWith('..') ? path : below.split(sep).join('/');
    return [name, row, row === undefined ? undefined : col].filter((part) => part !== undefined).join(':');
  }
}
