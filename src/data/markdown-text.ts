import type { Nodes, Parents } from 'mdast';
import { evidenceOf } from '../blocks/evidence.ts';
import type { Entity, EntityKind } from '../handbook/handbook.ts';
import { guideBody as writtenGuide } from '../reading/body.ts';
import { imageHref } from '../reading/href.ts';
import { entityLink } from '../reading/reference.ts';
import { siteHref, type Written } from '../reading/tree.ts';
import { type Value, writtenOf } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import { own } from '../schema/own.ts';
import { addressesOf, isElsewhere } from '../text/addresses.ts';
import { type Edit, spliceText } from '../text/splice.ts';
import { withoutCode } from '../text/trusted-mdx.ts';
import { absolute } from './file.ts';

/** A text in Markdown as it was written, with addresses that work from anywhere and words in the place of components. */
export function markdownOf(value: Value): string {
  return markdownText(value.owner.view, writtenOf(value));
}

/** The same for a text that stands under no key. */
function markdownText(view: View, { text: typed, dialect, file }: Written): string {
  const text = dialect === 'trusted' ? withoutCode(typed) : typed;
  const inside = ({ children }: Parents) => {
    const [first, last] = [children[0], children.at(-1)];
    return text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  };
  const link = (url: string) => {
    const href = siteHref(url, view);
    return href === undefined || href.startsWith('#') ? href : absolute(view, href);
  };
  const image = (url: string) => (isElsewhere(url) ? url : absolute(view, imageHref(view, file, url)));
  const edit: Edit = (node, tree) => {
    switch (node.type) {
      case 'link': {
        const url = link(node.url);
        return url === undefined ? { unwrap: true } : `[${inside(node)}](${url})`;
      }
      case 'definition':
        return `[${node.label ?? node.identifier}]: ${addressesOf(tree).images.includes(node) ? image(node.url) : (link(node.url) ?? '#')}`;
      case 'image':
        return isElsewhere(node.url) ? undefined : `![${node.alt ?? ''}](${image(node.url)})`;
      case 'html':
        return '';
      default:
        return componentWords(view, node);
    }
  };
  return spliceText(text, dialect, edit).trim();
}

const kinds: Readonly<Record<string, EntityKind>> = { Persona: 'persona', Segment: 'segment', Icp: 'icp' };

function componentWords(view: View, node: Nodes): ReturnType<Edit> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const named = (key: string) => String(node.attributes.find((one) => 'name' in one && one.name === key)?.value ?? '');
  const kind = own(kinds, node.name ?? '');
  if (kind) {
    const { text, href } = entityLink(view, kind, named('id'));
    return href ? `[${text.text}](${absolute(view, href)})` : '';
  }
  if (node.name !== 'Verbatim') return { unwrap: true };
  const { text, by, source } = evidenceOf(view, { ref: named('ref'), stance: 'supports' });
  return `> ${[text?.text, [by?.text, source.text].filter(Boolean).join(', ')].filter(Boolean).join(' — ')}`;
}

/** The words of a guide page in Markdown, translated where somebody has. */
export function guideBody(view: View, guide: Pick<Entity, 'source' | 'file' | 'translations'>): string | undefined {
  const written = writtenGuide(view, guide);
  return written && markdownText(view, written);
}
