import { type Banner, languageBanners } from '../../blocks/banner.ts';
import { type Embeds, embedsOf } from '../../blocks/embed.ts';
import { type Head, headOf } from '../../blocks/head.ts';
import { derivedField, type Section, sectionsOf } from '../../blocks/section.ts';
import { neighboursOf } from '../../facts/order.ts';
import { recordsOfGuide } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { guideBody } from '../../reading/body.ts';
import { type Frame, frameOf, type NavLink } from '../../reading/frame.ts';
import { pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { linksTo } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { readyText } from '../../reading/tree.ts';
import { type Upkeep, upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { anchorsOf } from '../../text/anchors.ts';
import { visitNodes, wordsOf } from '../../text/nodes.ts';

/** A page of the guide. */
export interface GuidePage {
  type: 'guide';
  frame: Frame;
  head: Head;
  banners: Banner[];
  body: Text | undefined;
  /** What the components in its text show, by what they name. */
  embeds: Embeds;
  headings: { anchor: string; text: Text }[];
  sections: Section[];
  upkeep: Upkeep;
  /** The pages that it stands among. */
  pages: { label: string; links: NavLink[] };
  /** The pages before and after it, and which of them each is. */
  neighbours: (NavLink & { rel: 'prev' | 'next'; said: Text })[];
}

/** Makes a page of the guide. */
export function guidePage(view: View, guide: Entity<'guide'>): GuidePage {
  const head = headOf(entityValue(view, guide), word(view, view.words.kind.guide), []);
  const body = bodyOf(view, guide);
  const { previous, next, near } = neighboursOf(view.handbook, guide, view.formats.compare);
  return {
    type: 'guide',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'guide',
      at: (other) => pageHref(other, 'guide', guide.id),
    }),
    head,
    banners: languageBanners(view, guide),
    body,
    embeds: embedsOf(view, body),
    headings: headingsOf(body),
    sections: sectionsOf(entityValue(view, guide), {
      grounds: [derivedField(view, 'records', view.words.derived.grid, linksTo(view, recordsOfGuide(view.handbook, guide)))],
    }),
    upkeep: upkeepOf(view, guide, head.name.text),
    pages: { label: word(view, view.words.site.guide).text, links: near.map((one) => guideLink(view, one, one === guide)) },
    neighbours: [...neighbourLink(view, 'prev', previous), ...neighbourLink(view, 'next', next)],
  };
}

function neighbourLink(view: View, rel: 'prev' | 'next', guide: Entity<'guide'> | undefined): GuidePage['neighbours'] {
  const { previous, next } = view.words.site;
  return guide ? [{ ...guideLink(view, guide, false), rel, said: word(view, rel === 'prev' ? previous : next) }] : [];
}

function guideLink(view: View, guide: Entity<'guide'>, current: boolean): NavLink {
  return { href: pageHref(view, 'guide', guide.id), label: entityTitle(view, guide), current };
}

function bodyOf(view: View, guide: Entity<'guide'>): Text | undefined {
  const written = guideBody(view, guide);
  return written && readyText(view, written);
}

/** The headings of the second level, for the way around the page. */
function headingsOf(body: Text | undefined): GuidePage['headings'] {
  if (!body?.tree) return [];
  const language = body.lang === undefined ? {} : { lang: body.lang };
  const anchors = anchorsOf(body.tree);
  const headings: GuidePage['headings'] = [];
  let at = 0;
  visitNodes(body.tree, (node) => {
    if (node.type !== 'heading') return;
    const anchor = anchors[at++] ?? '';
    if (node.depth <= 2) headings.push({ anchor, text: { text: wordsOf(node), ...language } });
  });
  return headings;
}
