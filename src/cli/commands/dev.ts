import { placeOf } from '../../cache/place.ts';
import { workshopIn } from '../../cache/workshop.ts';
import { messageOf } from '../../diagnostics/diagnostic.ts';
import { languages } from '../../languages/index.ts';
import { type DevSite, devSite } from '../../site/astro/dev.ts';
import { openDev } from '../../site/dev-state.ts';
import { usualAudience } from '../../site/for-readers.ts';
import { reportFor } from '../../site/report-for.ts';
import { logFor } from '../call-content.ts';
import { type Call, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import { hasEditorFiles, refreshEditorFiles } from '../editor-files.ts';
import { compiledMdxOf } from '../mdx-folder.ts';
import { hostOf, isOpen, portOf } from '../port.ts';

/** `handbook dev`: the site while somebody writes. Runs until it is stopped. */
export async function run(call: Call): Promise<ExitCode> {
  const { url } = await startDev(call);
  call.io.out(url);
  await new Promise(() => {});
  return exit.fine;
}

/** Starts the server of `handbook dev`. The report is printed at the start and after every save. */
export async function startDev(call: Call): Promise<DevSite> {
  const { io, root, flags, asked, today } = call;
  const port = await portOf(flags, asked ?? systemLanguage(io.env));
  const host = await hostOf(flags, asked ?? systemLanguage(io.env));
  const log = await logFor(call, asked ?? systemLanguage(io.env));
  const audience = givenTo(flags, 'audience') ?? usualAudience;
  const mdx = await compiledMdxOf(call);
  const open = openDev({
    root,
    today,
    asked,
    audience,
    log,
    trusted: mdx && Object.keys(mdx.components),
    // The time tells one report from the next, to people and to the task that `init` leaves for VS Code.
    tell: (diagnostics, { language }) => io.err(`[${clock()}]\n${reportFor(root, diagnostics, language, io.colour)}`),
  });
  const wantsEditorFiles = await hasEditorFiles(root);
  const load = async () => {
    const loaded = await open();
    // The site is what was asked for: a folder that nobody may write to is still shown.
    if (wantsEditorFiles) await refreshEditorFiles(root, loaded.checked.handbook).catch(() => []);
    return loaded;
  };
  const { checked, state } = await load();
  const { config } = checked.handbook;
  let shown = state;
  // A save that trips us up must not end the server: what was shown stays.
  const reload = async () => {
    try {
      shown = (await load()).state;
    } catch (error) {
      io.err(languages[checked.language].say.unexpected(messageOf(error)));
    }
    return shown;
  };
  const site = await devSite({ root, workshop: workshopIn(placeOf(root)), config, port, host, mdx, initial: state, reload });
  if (isOpen(host)) io.err(languages[checked.language].say.openToOthers());
  io.err(languages[checked.language].say.serving(site.url));
  return site;
}

function clock(): string {
  return new Date().toTimeString().slice(0, 'hh:mm:ss'.length);
}
