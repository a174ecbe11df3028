import { openImageStore } from '../cache/file-store.ts';
import { placeOf } from '../cache/place.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Log } from '../history/history.ts';
import { publishedFonts, siteFonts } from '../paper/fonts/brand/site-fonts.ts';
import { logoOf } from '../paper/images/logo.ts';
import { drawnPortraits } from '../reading/portrait.ts';
import { toHtmlPage } from '../report/html.ts';
import { makeSearch } from '../search/index.ts';
import { openImages } from '../source/image/gate.ts';
import { show } from './astro/pages.ts';
import { type CheckedFolder, checkFolder, type FolderOptions, hasErrors } from './checked-folder.ts';
import type { DevState } from './dev-answer.ts';
import { forReaders, openTo } from './for-readers.ts';
import { newsOf } from './news.ts';
import { originalsOf } from './originals.ts';

export interface DevOptions extends FolderOptions {
  audience: string;
  /** A save is no commit: what history says at the start holds until the next one. */
  log: Log;
  /** Called with what a check found, at the start and after every save. */
  tell: (diagnostics: readonly Diagnostic[], checked: CheckedFolder) => void;
}

/** Opens the content of a site that is shown while somebody writes. The result loads it anew, and gives it to the pages. */
export function openDev(options: DevOptions): () => Promise<{ checked: CheckedFolder; state: DevState }> {
  const { root, today, audience, log, tell } = options;
  const published = openImages(root, openImageStore(placeOf(root)));
  return async () => {
    const checked = await checkFolder(options);
    const { diagnostics, files, fonts, language } = checked;
    const { handbook, images, diagnostics: told } = forReaders(audience, today, checked);
    tell(diagnostics, checked);
    const news = await newsOf({ root, handbook, whole: checked.handbook, files, log, today, reuse: true });
    const originals = await originalsOf({ root, handbook, whole: checked.handbook, files, log });
    const logo = (await logoOf(published, handbook))?.look;
    const pages = show({
      handbook,
      diagnostics: told,
      today,
      history: log.history,
      news,
      originals,
      logo,
      fonts: siteFonts(fonts),
      search: true,
    });
    const faults = hasErrors(checked)
      ? (script: string) => toHtmlPage(diagnostics, openTo(handbook, checked.handbook), language, script)
      : undefined;
    const drawn = drawnPortraits(handbook);
    const portrait = async (name: string) => {
      const avatar = drawn.get(name);
      return avatar && (await import('../design/avatar.ts')).avatarSvg(avatar);
    };
    const shown = new Set(images);
    const image = async (path: string) => (shown.has(path) ? (await published.get(path))?.bytes : undefined);
    const search = onUse(() => makeSearch(handbook));
    return { checked, state: { faults, image, portrait, fonts: publishedFonts(fonts), page: pages.file, search } };
  };
}

/** Makes something the first time that it is asked for. */
function onUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
