import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../../cache/workshop.ts';

const src = realpathSync(fileURLToPath(new URL('../../../src/', import.meta.url)));
const rooms = ['blocks', 'browser', 'design', 'languages', 'page-types', 'search'];

/** The folders of the code that a browser may ask for while somebody writes: ours, and that of what serves it. */
export const ownModules: string[] = [...rooms.map((room) => join(src, room)), packageFolder('astro'), packageFolder('vite')];
