import type { Definition, Link } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { ContentKind, Entry, Handbook, Translation } from '../../handbook/handbook.ts';
import { addressesOf, isElsewhere } from '../../text/addresses.ts';
import { anchorsOf } from '../../text/anchors.ts';
import { lineMarks } from '../../text/line-marks.ts';
import { type InsideKind, type LinkTarget, meantTarget, readLink, sections } from '../../text/links.ts';
import { allEntries, type Rule } from '../context.ts';
import { nearestAnchor, pageAnchors } from '../page-anchors.ts';
import { makeLookup } from '../targets.ts';
import { type CheckedText, textsOf, translationsOf } from '../texts.ts';

/** Where an image stands that is on no other site: on somebody's own machine, or within the text. */
const OF_ONES_OWN = /^(?:[a-z]:[\\/]|file:|data:)/i;

/** An image within a text is as long as its file. */
function clip(url: string): string {
  return url.length > 60 ? `${url.slice(0, 59)}…` : url;
}

/** Every link leads somewhere, and none runs code. */
export const linkWorks: Rule = function* (context) {
  const { handbook } = context;
  const lookUp = makeLookup(handbook);
  const anchors = anchorsByPage(handbook);
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) {
      const language = languageOf(translationsOf(handbook, entry), text);
      const { links, images } = text.tree ? addressesOf(text.tree) : { links: [], images: [] };
      // An image from elsewhere would make every reader's browser call that site.
      for (const image of images.filter(({ url }) => isElsewhere(url)))
        yield OF_ONES_OWN.test(image.url)
          ? diagnose('image/outside', text.placeOf(image, image.url), { path: clip(image.url) })
          : diagnose('link/unsafe', text.placeOf(image, image.url), { scheme: image.url.split(':')[0] ?? '', image: true });
      for (const link of links.filter((one) => !isOfPicture(one, text))) {
        const problem = checkLink(link, text, {
          lookUp: (kind, id) => lookUp(kind, id, entry),
          anchorsOf: (id) => anchors(id, language),
          ownAnchors: () => pageAnchors(entry, text.tree),
        });
        if (problem) yield problem;
        // A text that nobody has translated is shown as it is, on pages whose headings have other words.
        else if (language === undefined) yield* untranslated(link, text, { handbook, entry, anchors });
      }
    }
  }
};

/** Whether a link is what a phrase makes of a picture, which is told as such; one that is not safe is told all the same. */
function isOfPicture({ url }: Link | Definition, { dialect, text }: CheckedText): boolean {
  if (dialect !== 'inline' || readLink(url).type === 'unsafe') return false;
  return lineMarks(text, false).some(({ as, mark }) => as === 'picture' && mark.includes(`](${url}`));
}

interface Shown {
  handbook: Handbook;
  entry: Entry<ContentKind>;
  anchors: (id: string, language: string | undefined) => string[] | undefined;
}

/** Tells of a link to a heading that is called otherwise in a translation, where the text of the link is shown there untranslated. */
function* untranslated(link: Link | Definition, text: CheckedText, { handbook, entry, anchors }: Shown): Generator<Diagnostic> {
  const target = readLink(link.url);
  const guide = target.type === 'inside' && target.kind === 'guide' && target.hash ? handbook.guides.get(target.id) : undefined;
  if (!guide || target.type !== 'inside') return;
  for (const [language, { file, body }] of guide.translations) {
    const translation = translationsOf(handbook, entry).get(language);
    const isShown = text.key === undefined ? !translation?.body : !translation?.texts.has(text.key);
    if (!body || !isShown || anchors(guide.id, language)?.includes(target.hash) !== false) continue;
    yield diagnose('link/untranslated', text.placeOf(link, link.url), { target: link.url, language, file, hash: target.hash });
  }
}

/** What there is to lead to, for a text in one language. */
interface Targets {
  lookUp: (kind: Exclude<InsideKind, 'home'>, id: string) => { known: string[] } | undefined;
  /** The anchors of a page of the guide, as readers of that language see it; undefined where nobody can tell. */
  anchorsOf: (id: string) => string[] | undefined;
  /** Those of the page that the text stands on, by what they may be called. */
  ownAnchors: () => ReadonlyMap<string, string>;
}

function checkLink(link: Link | Definition, text: CheckedText, targets: Targets): Diagnostic | undefined {
  if (link.url === '') return diagnose('link/broken', text.placeOf(link, ']()'), { target: '' });
  const target = readLink(link.url);
  const place = () => text.placeOf(link, link.url);
  const broken = (suggestion?: string, onPage: string[] = []) => {
    const anchors = !suggestion && onPage.length > 0 && { anchors: onPage };
    return diagnose('link/broken', place(), { target: link.url, ...(suggestion && { suggestion }), ...anchors });
  };
  switch (target.type) {
    case 'outside':
      return undefined;
    case 'unsafe':
      return diagnose('link/unsafe', place(), { scheme: `${target.scheme}:` });
    case 'anchor': {
      const anchors = targets.ownAnchors();
      const isThere = target.hash === '' || anchors.get(target.hash) === target.hash;
      const all = [...new Set(anchors.values())].map((anchor) => `#${anchor}`);
      return isThere ? undefined : broken(withHash('', nearestAnchor(target.hash, anchors)), all);
    }
    case 'nowhere':
      return broken(meantTarget(link.url));
    case 'inside':
      return checkInside(target, targets, broken);
  }
}

function checkInside(
  target: Extract<LinkTarget, { type: 'inside' }>,
  { lookUp, anchorsOf }: Targets,
  broken: (suggestion?: string) => Diagnostic,
): Diagnostic | undefined {
  const { kind } = target;
  if (kind === 'home') return undefined;
  const miss = lookUp(kind, target.id);
  const path = (id: string) => `/${sections[kind]}/${id}/`;
  if (miss) {
    const suggestion = suggest(target.id, miss.known);
    return broken(suggestion && path(suggestion));
  }
  // Headings are written by hand in the guide alone; elsewhere sections have fixed names.
  const anchors = kind === 'guide' && target.hash ? anchorsOf(target.id) : undefined;
  return !anchors || anchors.includes(target.hash)
    ? undefined
    : broken(withHash(path(target.id), nearestAnchor(target.hash, new Map(anchors.map((one) => [one, one])))));
}

/** The anchors of the pages of the guide. A translation has headings of its own, and so anchors of its own. */
function anchorsByPage(handbook: Handbook): (id: string, language: string | undefined) => string[] | undefined {
  const known = new Map<string, string[] | undefined>();
  return (id, language) => {
    const guide = handbook.guides.get(id);
    const translated = language === undefined ? undefined : guide?.translations.get(language);
    const { file, body } = translated?.body ? translated : (guide?.source ?? {});
    if (!guide || !file) return undefined;
    if (!known.has(file)) {
      const tree = textsOf(handbook, guide).find((text) => text.file === file && text.text === body?.text)?.tree;
      known.set(file, tree && anchorsOf(tree));
    }
    return known.get(file);
  };
}

/** The language of a translation that a text stands in; undefined for one in the content's own. */
function languageOf(translations: ReadonlyMap<string, Translation>, { file }: CheckedText): string | undefined {
  return [...translations].find(([, translation]) => translation.file === file)?.[0];
}

function withHash(path: string, hash: string | undefined): string | undefined {
  return hash && `${path}#${hash}`;
}
