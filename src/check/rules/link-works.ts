import type { Image, Link } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { anchorsOf } from '../../text/anchors.ts';
import { type InsideKind, type LinkTarget, readLink, sections } from '../../text/links.ts';
import { visitNodes } from '../../text/markdown.ts';
import { allEntries, type CheckContext, type Rule } from '../context.ts';
import { makeLookup } from '../targets.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** Every link leads somewhere, and none runs code. */
export const linkWorks: Rule = function* (context) {
  const { handbook } = context;
  const lookUp = makeLookup(handbook);
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) {
      const links: Link[] = [];
      const remote: Image[] = [];
      if (text.tree) {
        visitNodes(text.tree, (node) => {
          if (node.type === 'link') links.push(node);
          // An image from elsewhere would make every reader's browser call that site.
          if (node.type === 'image' && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url)) remote.push(node);
        });
      }
      for (const image of remote)
        yield diagnose('link/unsafe', text.placeOf(image, image.url), { scheme: image.url.split(':')[0] ?? '', image: true });
      for (const link of links) {
        const problem = checkLink(link, text, context, (kind, id) => lookUp(kind, id, entry));
        if (problem) yield problem;
      }
    }
  }
};

type LookUp = (kind: Exclude<InsideKind, 'home'>, id: string) => { known: string[] } | undefined;

function checkLink(link: Link, text: CheckedText, context: CheckContext, lookUp: LookUp): Diagnostic | undefined {
  const target = readLink(link.url);
  const place = () => text.placeOf(link, link.url);
  const broken = (suggestion?: string) => diagnose('link/broken', place(), { target: link.url, ...(suggestion && { suggestion }) });
  switch (target.type) {
    case 'outside':
      return undefined;
    case 'unsafe':
      return diagnose('link/unsafe', place(), { scheme: `${target.scheme}:` });
    case 'anchor': {
      const anchors = text.tree ? anchorsOf(text.tree) : [];
      return target.hash === '' || anchors.includes(target.hash) ? undefined : broken(withHash('', suggest(target.hash, anchors)));
    }
    case 'nowhere':
      return broken(/^www\.|^[\w-]+\.(?:fr|com|org|net|eu)\b/.test(link.url) ? `https://${link.url}` : undefined);
    case 'inside':
      return checkInside(target, context, lookUp, broken);
  }
}

function checkInside(
  target: Extract<LinkTarget, { type: 'inside' }>,
  { handbook }: CheckContext,
  lookUp: LookUp,
  broken: (suggestion?: string) => Diagnostic,
): Diagnostic | undefined {
  if (target.kind === 'home') return undefined;
  const miss = lookUp(target.kind, target.id);
  const path = (id: string) => `/${sections[target.kind as keyof typeof sections]}/${id}/`;
  if (miss) {
    const suggestion = suggest(target.id, miss.known);
    return broken(suggestion && path(suggestion));
  }
  // Headings are written by hand in the guide alone; elsewhere sections have fixed names.
  const guide = target.kind === 'guide' && target.hash ? handbook.guides.get(target.id) : undefined;
  const tree = guide && textsOf(handbook, guide).find((text) => text.file === guide.file && text.text === guide.source.body?.text)?.tree;
  if (!tree || anchorsOf(tree).includes(target.hash)) return undefined;
  return broken(withHash(path(target.id), suggest(target.hash, anchorsOf(tree))));
}

function withHash(path: string, hash: string | undefined): string | undefined {
  return hash && `${path}#${hash}`;
}
