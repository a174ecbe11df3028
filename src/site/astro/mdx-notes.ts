import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { isWithin } from '../../source/inside.ts';
import { quietly } from '../../source/quietly.ts';
import { fileOfModule } from '../module-id.ts';
import { type MdxNotes, parts } from './renderer-parts.ts';

// Compiled, this file stands in lib/; components of ours stay in src/.
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Notes what a bundle of pages in MDX is made of and which stylesheets come of it: ours are named by our own pages, so the rest is theirs. */
export function noteMdx(notes: MdxNotes): Plugin {
  return {
    name: 'persona-handbook:mdx-notes',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const id of this.getModuleIds()) {
        const file = fileOfModule(id);
        if (file.startsWith('\0') || /[\\/]node_modules[\\/]/.test(file) || file.endsWith('.mdx') || isWithin(src, file)) continue;
        const print = fingerprintOf(file);
        if (print) notes.files[file] = print;
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') notes.styles.push(...(chunk.viteMetadata?.importedCss ?? []));
      }
    },
  };
}

/** The notes of a renderer, where every file that it was made of is as it was. */
export function currentNotes(folder: string): MdxNotes | undefined {
  const notes = quietly(() => JSON.parse(readFileSync(join(folder, parts.mdx), 'utf8')) as MdxNotes);
  if (!notes) return undefined;
  return Object.entries(notes.files).every(([file, print]) => fingerprintOf(file) === print) ? notes : undefined;
}

function fingerprintOf(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? hash('sha1', readFileSync(file)) : undefined;
}
