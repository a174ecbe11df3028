import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadHandbook } from '../../handbook/load.ts';
import { previewSite } from '../../site/preview.ts';
import type { Call } from '../command.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { portOf } from '../port.ts';
import { say } from '../say.ts';

/** `handbook preview`: the built site, as readers will see it. Runs until it is stopped. */
export async function run({ io, root, flags, asked }: Call): Promise<ExitCode> {
  const language = asked ?? systemLanguage(io.env);
  const site = resolve(io.cwd, (flags.out as string | undefined) ?? join(root, 'dist'));
  const built = await stat(join(site, 'index.html')).catch(() => undefined);
  if (!built) throw new CallError(say.noSite(language, site));
  const { handbook } = await loadHandbook(root);
  const { url } = await previewSite(root, site, handbook.config, await portOf(flags, language));
  io.err(say.serving(language, url));
  io.out(url);
  await new Promise(() => {});
  return exit.fine;
}
