import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A folder of `src/`: what it holds, and what else it may do than to work with what it is given. */
interface Room {
  name: string;
  holds: string;
  /** Whether it reads and writes files. */
  disk?: true;
}

/** The rooms of the house in their order: each may import from those before it alone. `npm run lint` holds it; decision 5 says why. */
export const rooms: readonly Room[] = [
  { name: 'diagnostics', holds: 'what may be wrong: rules, severities, did-you-mean' },
  { name: 'languages', holds: 'all that is said, a folder a language; dates and numbers, slugs, folding' },
  { name: 'schema', holds: 'the content model: shapes, roles and documentation of every key' },
  { name: 'schemas.ts', holds: 'the same, as other programs import it' },
  { name: 'titles', holds: 'what a job title says: the work, the level, the part in a purchase' },
  { name: 'text', holds: 'Markdown to one tree, links, typography' },
  { name: 'design', holds: 'colours, drawn portraits, codes, the faces of the site' },
  { name: 'source', holds: 'the edge of the file system: bytes to sources with places, images', disk: true },
  { name: 'history', holds: 'what git knows; nothing else runs it', disk: true },
  { name: 'handbook', holds: 'sources to a handbook; the filter of audiences' },
  { name: 'import', holds: 'any file to a tree, to people, to fields' },
  { name: 'facts', holds: 'what follows from a handbook, without words: one owner each' },
  { name: 'portfolio', holds: 'segments as they are counted: rules, their SQL, what is measured', disk: true },
  { name: 'news', holds: 'what changed day by day, as data' },
  { name: 'check', holds: 'one rule a file, over a whole handbook' },
  { name: 'edit', holds: 'changes of content files in place, which touch nothing else' },
  { name: 'report', holds: 'diagnostics to text, JSON and the formats of forges' },
  { name: 'reading', holds: 'a handbook in a language: values, texts, labels, links ready to be shown' },
  { name: 'blocks', holds: 'values to blocks, each with its component and its styles' },
  { name: 'sheets', holds: 'what stands on a sheet of paper, as plain data' },
  { name: 'diff', holds: 'what readers see changed between two handbooks, as data and as sentences' },
  { name: 'reviews', holds: 'what falls due, as a calendar and as reminders' },
  { name: 'page-types', holds: 'one folder a page type: its model, component and styles' },
  { name: 'data', holds: 'JSON, schemas, workbook and texts for other tools' },
  { name: 'search', holds: 'what the search reads, and its engine' },
  { name: 'cache', holds: 'what earlier runs made and this machine keeps', disk: true },
  { name: 'paper', holds: 'fonts, sheets, booklet, slides and pictures; Typst, satori and pptxgenjs', disk: true },
  { name: 'browser', holds: 'the scripts of the site' },
  { name: 'site', holds: 'build, dev, preview, publish; astro/ alone knows Astro', disk: true },
  { name: 'model-types.ts', holds: 'what other programs are given of a content folder, as types' },
  { name: 'model.ts', holds: 'a checked content folder, as other programs import it' },
  { name: 'loader.ts', holds: 'the same for collections of an Astro site' },
  { name: 'cli', holds: 'one file a command', disk: true },
  { name: 'integration.ts', holds: 'what an Astro site imports', disk: true },
];

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"?]+)/g;
/** Astro and its bundler, which one folder of `site/` alone knows, beside components and what an Astro site imports. */
const ASTRO = /^(?:astro|vite)(?:\/|$)/;
const KNOWS_ASTRO = /^site[\\/]astro[\\/]|^(?:integration|loader)\.ts$|\.astro$/;
const DISK = /^node:fs(?:\/promises)?$/;

/** What stands in a room that may not: one sentence each. */
export function faultsOfRooms(src = join(import.meta.dirname, '..', 'src')): string[] {
  const order = rooms.map(({ name }) => name);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && file !== 'env.d.ts',
  );
  return files.flatMap((file) => {
    const own = order.indexOf(roomOf(file));
    if (own < 0) return [`src/${file} belongs to no module listed in scripts/rooms.ts.`];
    const imported = [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) => path);
    return imported.flatMap((path) => {
      if (DISK.test(path)) return rooms[own]?.disk ? [] : [`src/${file} imports ${path}: ${order[own]} may not touch the disk.`];
      if (ASTRO.test(path) && !KNOWS_ASTRO.test(file)) return [`src/${file} imports ${path}: only site/astro/ may import Astro.`];
      if (!path.startsWith('.')) return [];
      const target = relative(src, resolve(src, dirname(file), path));
      // A page names the scripts that it brings to the browser: it does not run them.
      if (target.startsWith('..') || (file.endsWith('.astro') && target.startsWith('browser/'))) return [];
      return order.indexOf(roomOf(target)) <= own
        ? []
        : [`src/${file} imports src/${target}: ${order[own]} comes before ${roomOf(target)}.`];
    });
  });
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? '';
}

if (import.meta.main) {
  const faults = faultsOfRooms();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
