import { relative, resolve } from 'node:path';
import { publish, prepare, isReplaceable, restore, siteFolders } from '../../site/publish.ts';
import type { Call } from '../command.ts';
import { checkCall, hasErrors } from '../content.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { reportFor } from '../print-report.ts';
import { say } from '../say.ts';

/** `handbook build`: checks, makes the site in a folder of its own, and swaps it in when it is whole. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, root, flags } = call;
  const started = performance.now();
  const folders = siteFolders(await siteFolder(call));
  await restore(folders);

  const checked = await checkCall(call);
  const { diagnostics, language, handbook, images } = checked;
  if (diagnostics.length > 0) io.err(reportFor(root, diagnostics, language, io.colour));
  if (hasErrors(checked)) {
    io.err(say.notBuilt(language));
    return exit.content;
  }
  io.err(say.building(language));
  // Astro takes a second to load: no command that does without it waits for it.
  const { buildSite } = await import('../../site/build.ts');
  const { pages } = await buildSite({ root, outDir: await prepare(folders), handbook, images, today: call.today });
  await publish(folders);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  io.out(say.built(language, relative(io.cwd, folders.site) || folders.site, pages, seconds));
  return exit.fine;

  async function siteFolder({ asked }: Call): Promise<string> {
    const site = resolve(io.cwd, (flags.out as string | undefined) ?? resolve(root, 'dist'));
    const holdsContent = !relative(site, root).startsWith('..');
    if (holdsContent || !(await isReplaceable(site))) throw new CallError(say.badOut(asked ?? systemLanguage(io.env), site));
    return site;
  }
}
