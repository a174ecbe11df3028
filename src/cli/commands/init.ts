import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeWhole } from '../../cache/file-store.ts';
import { EDITOR_FOLDER } from '../../data/editor/files.ts';
import { SNIPPETS } from '../../data/editor/snippets.ts';
import { codeownersOf } from '../../facts/codeowners.ts';
import { loadHandbook } from '../../handbook/load.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { checkFolder } from '../../site/checked-folder.ts';
import { codeownersFiles } from '../../source/codeowners.ts';
import { placeFor } from '../../source/inside.ts';
import { type Call, CallError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import { hasEditorFiles, refreshEditorFiles } from '../editor-files.ts';
import { notesOf } from '../init-notes.ts';
import { packageManagerOf } from '../package-manager.ts';
import { addScripts, type PackageScripts } from '../package-scripts.ts';
import { forges, holdsContent, obstacleAt, starterContent, starterForge, starterTools, writeNew } from '../starter.ts';

/** `handbook init`: a small handbook that teaches by example. No file that is there is written over; package.json gains scripts. */
export async function run({ io, root, asked, today, flags }: Call): Promise<ExitCode> {
  const language = asked ?? systemLanguage(io.env);
  const flag = givenTo(flags, 'ci') === undefined ? 'forge' : 'ci';
  const named = givenTo(flags, flag);
  const forge = forges.find((one) => one === named);
  if (named !== undefined && !forge) throw new CallError(languages[language].say.badValue(flag, named, forges));
  const hadContent = await holdsContent(root);
  const tools = await starterTools();
  const files = [...(hadContent ? [] : await starterContent(language, today)), ...tools, ...(forge ? await forgeFiles(root, forge) : [])];
  const [written, left]: [string[], string[]] = [[], []];
  const places = [...files.map(({ file }) => dirname(join(root, file))), join(root, EDITOR_FOLDER)];
  const [inTheWay] = [...new Set(places)].flatMap((folder) => obstacleAt(folder) ?? []);
  if (inTheWay !== undefined) throw new CallError(languages[language].say.inTheWay(asTyped(io.cwd, inTheWay)));
  await mkdir(root, { recursive: true });
  const folders = [...files.map(({ file }) => dirname(file)), EDITOR_FOLDER];
  const led = folders.find((folder) => placeFor(root, join(root, folder)) === undefined);
  if (led !== undefined) throw new CallError(languages[language].say.linkedOut(led));
  for (const one of files) ((await writeNew(root, one)) ? written : left).push(one.file);
  const renewed = forge ? await renewCodeowners(root) : [];
  if (!(await hasEditorFiles(root))) {
    const { handbook } = await checkFolder({ root, today, asked });
    await refreshEditorFiles(root, handbook);
    written.push(SNIPPETS, `${EDITOR_FOLDER}/`);
  }
  const scripts = await addScripts(root);
  const started = { folder: asTyped(io.cwd, root), hadContent, scripts, forge };
  const outcome = { written: [...new Set([...written, ...renewed])], left: left.filter((file) => !renewed.includes(file)) };
  const notes = notesOf(root, { left: outcome.left, tools, forge }, language);
  io.out([typeset(initSentences({ ...started, ...outcome }, language), language), ...notes].join('\n\n'));
  return exit.fine;
}

/** What a forge goes by. Where it is told already who is asked to review what, a second file would take the place of the first. */
async function forgeFiles(root: string, forge: (typeof forges)[number]): ReturnType<typeof starterForge> {
  const told = codeownersFiles(root);
  const files = await starterForge(forge, packageManagerOf(root));
  return files.filter(({ file }) => !file.endsWith('/CODEOWNERS') || told.every((one) => one.file === file));
}

/** Writes our lines of who is asked to review what as the owners of content have them now. Returns the files that were not so. */
async function renewCodeowners(root: string): Promise<string[]> {
  const { handbook } = await loadHandbook(root);
  return codeownersFiles(root).flatMap(({ file, text }) => {
    const meant = codeownersOf(handbook, text);
    if (meant === undefined || meant === text) return [];
    writeWhole(root, file, Buffer.from(meant));
    return [file];
  });
}

/** The folder as one types it from here. */
function asTyped(cwd: string, root: string): string {
  const near = relative(cwd, root);
  const path = near.startsWith('..') ? root : near;
  return /\s/.test(path) ? `"${path}"` : path;
}

/** What `handbook init` did. */
export interface Started {
  /** The folder as it is to be typed, empty where it is this one. */
  folder: string;
  hadContent: boolean;
  written: string[];
  left: string[];
  scripts: PackageScripts | undefined;
  /** What is to check and publish it, where the call says so. */
  forge: string | undefined;
}

/** The account of `handbook init`, and what to do next. */
function initSentences(started: Started, language: LanguageCode): string {
  const words = languages[language].say.init;
  const { hadContent, written, left, scripts, folder, forge } = started;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`${title}\n${items.map((item) => `  ${item}`).join('\n')}`] : [];
  const added = scripts && scripts.added.length > 0 ? [`package.json (${words.scripts} ${scripts.added.join(', ')})`] : [];
  const kept = scripts && scripts.kept.length > 0 ? [`package.json (${words.scripts} ${scripts.kept.join(', ')})`] : [];
  return [
    ...(hadContent ? [words.hadContent] : []),
    ...list(words.written, [...written, ...added]),
    ...list(words.left, [...left, ...kept]),
    ...(written.length + added.length === 0 ? [words.nothing] : []),
    list(words.next, [
      ...(folder ? [`cd ${folder}`] : []),
      ...(scripts ? [] : [words.install]),
      ...words.steps,
      ...(forge ? [] : [words.forge]),
    ])[0],
  ].join('\n\n');
}
