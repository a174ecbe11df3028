import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadHandbook } from '../../handbook/load.ts';
import { languages } from '../../languages/index.ts';
import { previewSite } from '../../site/preview.ts';
import { type Call, CallError, type ExitCode, exit, systemLanguage } from '../command.ts';
import { hostOf, isOpen, portOf } from '../port.ts';
import { outputOf } from '../site-folder.ts';

/** `handbook preview`: the built site, as readers will see it. Runs until it is stopped. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, root, flags, asked } = call;
  const language = asked ?? systemLanguage(io.env);
  const site = outputOf(call, 'dist');
  const built = await stat(join(site, 'index.html')).catch(() => undefined);
  if (!built) throw new CallError(languages[language].say.noSite(site));
  const { handbook } = await loadHandbook(root);
  const host = await hostOf(flags, language);
  const { url } = await previewSite(site, handbook.config, await portOf(flags, language), host);
  if (isOpen(host)) io.err(languages[language].say.openToOthers());
  io.err(languages[language].say.serving(url));
  io.out(url);
  await new Promise(() => {});
  return exit.fine;
}
