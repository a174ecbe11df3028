import { createHash } from 'node:crypto';
import type { FileStore } from '../../cache/file-store.ts';
import type { Compiled, Compiler } from './compiler.ts';

/** What is kept of a layout beside the file that it became. */
type Measured = Pick<Compiled, 'fits' | 'ends' | 'sheets'>;

/**
 * A compiler that takes from a store what it has laid out before. A sheet is made of its template, its data and its pictures
 * alone, so that these are its key; the store stands for the templates and the code. Typst is not even started where all is there.
 * @param fonts what tells the fonts of a company from others.
 */
export function keptCompiler(store: FileStore, start: () => Compiler, fonts = ''): Compiler {
  const compiler = once(start);
  return {
    compile(template, data, files = new Map()) {
      const key = keyOf(template + fonts, data, files);
      const laidOut = once(() => compiler().compile(template, data, files));
      const measured = measuredIn(store.get(`${key}.json`)) ?? keep(store, `${key}.json`, laidOut());
      return {
        key,
        ...measured,
        pdf(day) {
          const name = `${key}.${day}.pdf`;
          const kept = store.get(name);
          if (kept) return kept;
          const made = laidOut().pdf(day);
          store.set(name, made);
          return made;
        },
        svg: () => laidOut().svg(),
      };
    },
  };
}

function keyOf(template: string, data: unknown, files: ReadonlyMap<string, Buffer>): string {
  const sum = createHash('sha1').update(template).update('\0').update(JSON.stringify(data));
  for (const [name, bytes] of files) sum.update(`\0${name}\0`).update(bytes);
  return sum.digest('base64url');
}

function keep(store: FileStore, name: string, { fits, ends, sheets }: Compiled): Measured {
  const measured = { fits, ends, sheets };
  store.set(name, Buffer.from(JSON.stringify(measured)));
  return measured;
}

function measuredIn(bytes: Buffer | undefined): Measured | undefined {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
