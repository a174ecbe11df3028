import type { Nodes } from 'mdast';
import type { Config } from '../../schema/index.ts';
import { own } from '../../schema/own.ts';
import { components } from '../../text/components.ts';
import { readLink } from '../../text/links.ts';
import type { Dialect } from '../../text/markdown.ts';
import { definitionsOf } from '../../text/nodes.ts';
import { type Edit, spliceText } from '../../text/splice.ts';
import type { Hidden } from './hidden.ts';
import { reservedReference } from './readers.ts';

/** Takes out of a text what leads to hidden things: a link keeps its words, a component that shows one goes. */
export function openWords(text: string, dialect: Dialect, hidden: Hidden, site: Pick<Config, 'site' | 'base'>): string {
  const isHidden = (url: string): boolean => {
    const target = readLink(withinSite(url, site));
    return target.type === 'inside' && target.kind !== 'home' && hidden.behind(target.kind, target.id) !== undefined;
  };
  // What leads nowhere helps nobody, and may name anything.
  const leadsToHidden = (url: string): boolean => readLink(withinSite(url, site)).type === 'nowhere' || isHidden(url);
  const edit: Edit = (node, tree) => {
    if (node.type === 'link') return leadsToHidden(node.url) ? { unwrap: true } : undefined;
    if (node.type === 'linkReference') {
      const definition = definitionsOf(tree).get(node.identifier);
      return definition && leadsToHidden(definition.url) ? { unwrap: true } : undefined;
    }
    if (node.type === 'definition') return leadsToHidden(node.url) ? '' : undefined;
    return componentWithout(node, hidden, isHidden);
  };
  return spliceText(text, dialect, edit);
}

/** A link may also be written with the whole address of the site. */
function withinSite(url: string, { site, base }: Pick<Config, 'site' | 'base'>): string {
  if (!site || !URL.canParse(url)) return url;
  // However it is typed: `HTTPS://Personas.example.com:443/été/…` is the site as well.
  const { origin, pathname, hash } = new URL(url);
  if (origin !== site) return url;
  const below = (pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname) + hash;
  // Only translations have a prefix: /en/personas/clara/.
  return below.replace(/^\/[a-z]{2,3}(?:-[A-Za-z0-9]+)?(?=\/[a-z]+\/)/, '');
}

function componentWithout(node: Nodes, hidden: Hidden, isHidden: (url: string) => boolean): ReturnType<Edit> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const spec = own(components, node.name ?? '');
  for (const attribute of node.attributes) {
    const ref = 'name' in attribute ? own(spec?.attributes, attribute.name)?.ref : undefined;
    const readers = ref && hidden.behind(ref, String(attribute.value ?? ''));
    // An element of a page that may run leads there under any name of its attribute.
    if (!spec && typeof attribute.value === 'string' && isHidden(attribute.value)) return { unwrap: true };
    if (readers) return ref === 'evidence' ? `<${node.name} ref="${reservedReference(readers)}" />` : '';
  }
  return undefined;
}
