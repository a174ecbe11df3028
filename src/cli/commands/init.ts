import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { placeFor } from '../../source/inside.ts';
import type { Call } from '../command.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { addScripts } from '../package-scripts.ts';
import { initSentences } from '../say-init.ts';
import { holdsContent, obstacleAt, starterContent, starterTools, writeNew } from '../starter.ts';

/** `handbook init`: a small handbook that teaches by example. No file that is there is written over; package.json gains scripts. */
export async function run({ io, root, asked, today }: Call): Promise<ExitCode> {
  const language = asked ?? systemLanguage(io.env);
  const hadContent = await holdsContent(root);
  const files = [...(hadContent ? [] : await starterContent(language, today)), ...(await starterTools())];
  const [written, left]: [string[], string[]] = [[], []];
  const [inTheWay] = [...new Set(files.map(({ file }) => dirname(join(root, file))))].flatMap((folder) => obstacleAt(folder) ?? []);
  if (inTheWay !== undefined) throw new CallError(languages[language].say.inTheWay(asTyped(io.cwd, inTheWay)));
  await mkdir(root, { recursive: true });
  const led = files.find(({ file }) => placeFor(root, dirname(join(root, file))) === undefined);
  if (led) throw new CallError(languages[language].say.linkedOut(dirname(led.file)));
  for (const one of files) ((await writeNew(root, one)) ? written : left).push(one.file);
  const scripts = await addScripts(root);
  io.out(typeset(initSentences({ folder: asTyped(io.cwd, root), hadContent, written, left, scripts }, language), language));
  return exit.fine;
}

/** The folder as one types it from here. */
function asTyped(cwd: string, root: string): string {
  const near = relative(cwd, root);
  const path = near.startsWith('..') ? root : near;
  return /\s/.test(path) ? `"${path}"` : path;
}
