import { openImageStore } from '../../cache/file-store.ts';
import { placeOf } from '../../cache/place.ts';
import { workshopIn } from '../../cache/workshop.ts';
import { messageOf } from '../../diagnostics/diagnostic.ts';
import { show } from '../../integration.ts';
import { languages } from '../../languages/index.ts';
import { publishedFonts, siteFonts } from '../../paper/fonts/brand/site-fonts.ts';
import { logoOf } from '../../paper/images/logo.ts';
import { drawnPortraits } from '../../reading/portrait.ts';
import { toHtmlPage } from '../../report/html.ts';
import { makeSearch } from '../../search/index.ts';
import { type DevSite, devSite } from '../../site/astro/dev.ts';
import type { DevState } from '../../site/dev-answer.ts';
import { openImages } from '../../source/image/gate.ts';
import { type Call, type ExitCode, exit, systemLanguage } from '../command.ts';
import { type CheckedCall, checkCall, hasErrors, historyOf } from '../content.ts';
import { hostOf, isOpen, portOf } from '../port.ts';
import { forReaders, openTo } from '../readers.ts';
import { reportFor } from '../report.ts';

/** `handbook dev`: the site while somebody writes. Runs until it is stopped. */
export async function run(call: Call): Promise<ExitCode> {
  const { url } = await startDev(call);
  call.io.out(url);
  await new Promise(() => {});
  return exit.fine;
}

/** Starts the server of `handbook dev`. The report is printed at the start and after every save. */
export async function startDev(call: Call): Promise<DevSite> {
  const { io, root, flags, asked } = call;
  const port = await portOf(flags, asked ?? systemLanguage(io.env));
  const host = await hostOf(flags, asked ?? systemLanguage(io.env));
  // A save is no commit: what history says at the start holds until the next one.
  const history = await historyOf(call, asked ?? systemLanguage(io.env));
  const place = placeOf(root);
  const published = openImages(root, openImageStore(place));
  const load = async (): Promise<{ checked: CheckedCall; state: DevState }> => {
    const checked = await checkCall(call);
    const { diagnostics, fonts, language } = checked;
    const { handbook, images, diagnostics: told } = forReaders(call, checked);
    io.err(reportFor(root, diagnostics, language, io.colour));
    const logo = (await logoOf(published, handbook))?.look;
    const pages = show({ handbook, diagnostics: told, today: call.today, history, logo, fonts: siteFonts(fonts), search: true });
    const faults = hasErrors(checked)
      ? (script: string) => toHtmlPage(diagnostics, openTo(handbook, checked.handbook), language, script)
      : undefined;
    const drawn = drawnPortraits(handbook);
    const portrait = async (name: string) => {
      const avatar = drawn.get(name);
      return avatar && (await import('../../design/avatar.ts')).avatarSvg(avatar);
    };
    const shown = new Set(images);
    const image = async (path: string) => (shown.has(path) ? (await published.get(path))?.bytes : undefined);
    const search = onUse(() => makeSearch(handbook));
    return { checked, state: { faults, image, portrait, fonts: publishedFonts(fonts), page: pages.file, search } };
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
  const site = await devSite({ root, workshop: workshopIn(place), config, port, host, initial: state, reload });
  if (isOpen(host)) io.err(languages[checked.language].say.openToOthers());
  io.err(languages[checked.language].say.serving(site.url));
  return site;
}

/** Makes something the first time that it is asked for. */
function onUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
