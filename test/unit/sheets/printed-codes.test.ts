import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { currentSheets } from '../../../src/sheets/printed-sheets.ts';
import { today } from '../reading/sample.ts';

const root = join(process.cwd(), 'test/fixtures/sound');
const known = join(process.cwd(), 'test/fixtures/printed-codes.json');

/** The code of every sheet of the fixture, by language and subject. */
async function codes(): Promise<Record<string, string>> {
  const handbook = visibleTo((await loadHandbook(root)).handbook, 'staff');
  const sheets = handbook.config.languages.flatMap((language) =>
    currentSheets(viewIn(handbook, language, today)).map(({ key, code }) => [`${language} ${key}`, code] as const),
  );
  return Object.fromEntries(sheets);
}

/*
 * Sheets with these codes hang on walls. Whoever changes how a sheet looks, or which part of it stands where, leaves them alone; a
 * change of what sheets say, even of a word of the interface, tells everybody to print anew: is it worth that? Then run with UPDATE_EXPECTED=1.
 */
it('no sheet that hangs on a wall is out of date because sheets look otherwise', async () => {
  const now = await codes();
  if (process.env.UPDATE_EXPECTED) await writeFile(known, `${JSON.stringify(now, null, 2)}\n`);
  expect(now).toEqual(JSON.parse(await readFile(known, 'utf8')));
  expect(Object.keys(now).length).toBeGreaterThan(4);
});
