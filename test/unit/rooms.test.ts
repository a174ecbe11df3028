import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOfRooms } from '../../scripts/rooms.ts';

it('what stands in a room imports from the rooms before it alone, and touches the disk where it may', () => {
  const src = mkdtempSync(join(tmpdir(), 'handbook-rooms-'));
  const files = {
    'facts/a.ts': "import { b } from '../handbook/b.ts';\nimport { c } from './c.ts';",
    'facts/c.ts': "import type { D } from '../blocks/d.ts';",
    'facts/e.ts': "import { readFile } from 'node:fs/promises';",
    'cache/f.ts': "import { readFile } from 'node:fs/promises';",
    'blocks/g.astro': "import '../browser/h.ts';",
    'blocks/i.ts': "const late = () => import('../cli/j.ts');",
    'lost/k.ts': '',
    'site/l.ts': "import { build } from 'astro';",
    'site/astro/m.ts': "import { build } from 'astro';",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, file)), { recursive: true });
    writeFileSync(join(src, file), text);
  }
  expect(faultsOfRooms(src).sort()).toEqual([
    'src/blocks/i.ts imports src/cli/j.ts: blocks comes before cli.',
    'src/facts/c.ts imports src/blocks/d.ts: facts comes before blocks.',
    'src/facts/e.ts imports node:fs/promises: facts may not touch the disk.',
    'src/lost/k.ts belongs to no module listed in scripts/rooms.ts.',
    'src/site/l.ts imports astro: only site/astro/ may import Astro.',
  ]);
  rmSync(src, { recursive: true });
});
