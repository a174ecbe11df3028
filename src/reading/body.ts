import type { Definition, Image, Nodes } from 'mdast';
import { allOf, bodyKeys, type Entity, entityKinds, type Handbook } from '../handbook/handbook.ts';
import { typeset } from '../languages/index.ts';
import { addressesOf, isElsewhere } from '../text/addresses.ts';
import { alertOf } from '../text/github.ts';
import { dialectOf } from '../text/markdown.ts';
import { type Edit, spliceText } from '../text/splice.ts';
import { imageHref } from './href.ts';
import type { Written } from './tree.ts';
import { child, entityValue, writtenOf } from './value.ts';
import { type View, viewIn } from './view.ts';

/** The Markdown of a page of the guide, translated where somebody has. */
export function guideBody(
  view: View,
  { source, file, translations }: Pick<Entity, 'source' | 'file' | 'translations'>,
): Written | undefined {
  const translation = translations.get(view.language);
  const translated = translation?.body?.text.trim();
  if (translation && translated) {
    const dialect = dialectOf(translation.file, translation.body);
    return { text: translated, dialect, file: translation.file, language: view.language };
  }
  const text = source.body?.text.trim();
  return text ? { text, dialect: dialectOf(file, source.body), file, language: view.original } : undefined;
}

/** The Markdown below the keys of a file, with what stands under its key before it. */
function bodyOf(view: View, entity: Entity): Written | undefined {
  const key = bodyKeys[entity.kind];
  if (!key) return guideBody(view, entity);
  const value = entity.source.body && child(entityValue(view, entity), key);
  return value && writtenOf(value);
}

/** The body of a content file that Astro compiles, as its readers may read it. */
export interface CompiledBody {
  text: string;
  /** The line of the file on which it starts. */
  line: number;
}

/** The bodies that Astro compiles, by their files. */
export function compiledBodies(handbook: Handbook): Map<string, CompiledBody> {
  const found = new Map<string, CompiledBody>();
  for (const entity of entityKinds.flatMap((kind): Entity[] => allOf(handbook, kind))) {
    const bodies = [entity.source.body, ...[...entity.translations.values()].map(({ body }) => body)];
    if (!bodies.some((body) => body?.trusted)) continue;
    for (const language of handbook.config.languages) {
      const view = viewIn(handbook, language);
      const written = bodyOf(view, entity);
      if (written?.dialect !== 'trusted' || found.has(written.file)) continue;
      const body = written.file === entity.file ? entity.source.body : entity.translations.get(language)?.body;
      // What stands under its key comes before it, and its lines are not those of the file.
      const first = written.text.length - (body?.text.trim().length ?? 0);
      const before = linesIn(written.text.slice(0, first));
      const line = Math.max(1, (body?.line ?? 1) + linesIn(/^\s*/.exec(body?.text ?? '')?.[0] ?? '') - before);
      found.set(written.file, { text: forCompiler(view, written), line });
    }
  }
  return found;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

const ALERT_MARK = /^\s*\[!\w+\][ \t]*\n?/;

/** A text whose words are set for their language, whose pictures are those that were made anew, and whose alerts are notes: what Astro knows nothing of. */
function forCompiler(view: View, { text, dialect, file, language }: Written): string {
  const typed = ({ position }: Nodes) => text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const image = (node: Image | Definition, url: string) => {
    const [whole, href] = [typed(node), imageHref(view, file, url).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))];
    const at = whole.lastIndexOf(url);
    if (at >= 0) return whole.slice(0, at) + href + whole.slice(at + url.length);
    // Its address is typed in another way than it is read.
    return node.type === 'image' ? `![${node.alt ?? ''}](${href})` : `[${node.label ?? node.identifier}]: ${href}`;
  };
  const edit: Edit = (node, tree) => {
    // What is escaped in a text stays as it was typed.
    if (node.type === 'text') return typed(node) === node.value ? typeset(node.value, language) : undefined;
    if (node.type === 'image') return isElsewhere(node.url) ? undefined : image(node, node.url);
    if (node.type === 'definition' && !isElsewhere(node.url) && addressesOf(tree).images.includes(node)) return image(node, node.url);
    if (node.type !== 'blockquote' || !tree.children.includes(node)) return undefined;
    const kind = alertOf(node);
    if (!kind) return undefined;
    const inner = typed(node)
      .replace(/^[ \t]{0,3}>[ \t]?/gm, '')
      .replace(ALERT_MARK, '');
    const kindAttribute = kind === 'plain' ? '' : ` kind="${kind}"`;
    return `<Note${kindAttribute}>\n\n${forCompiler(view, { text: inner, dialect, file, language })}\n\n</Note>`;
  };
  return spliceText(text, dialect, edit);
}
