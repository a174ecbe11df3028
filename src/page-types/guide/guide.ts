import { type Banner, translationBanners } from '../../blocks/banner.ts';
import { type Embeds, embedsOf } from '../../blocks/embed.ts';
import { type Head, headOf } from '../../blocks/head.ts';
import { derivedField, type Section, sectionsOf } from '../../blocks/section.ts';
import { guideTree, pageAbove } from '../../facts/guide.ts';
import { neighboursOf } from '../../facts/order.ts';
import { recordsOfGuide } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { guideBody } from '../../reading/body.ts';
import { type Frame, frameOf, type NavLink } from '../../reading/frame.ts';
import { pageHref, sheetHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { linksTo } from '../../reading/reference.ts';
import { withoutStudies } from '../../reading/study.ts';
import type { Text } from '../../reading/text.ts';
import { readyText } from '../../reading/tree.ts';
import { type Upkeep, upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { isMissed, type View, word } from '../../reading/view.ts';
import { sheetName } from '../../sheets/printed-file.ts';
import { anchorsOf } from '../../text/anchors.ts';
import { visitNodes, wordsOf } from '../../text/nodes.ts';
import { type EntityPage, withBackstage } from '../entity/entity.ts';
import { type OfferedStudies, offeredStudies } from './studies.ts';

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
  backstage?: EntityPage['backstage'];
  upkeep: Upkeep;
  /** The study files that it offers, for a project to start from. */
  studies?: OfferedStudies;
  /** The way to its sheet, for a page that is filled in by hand; a browser prints the page where there is none. */
  worksheet?: { href?: string; label: Text };
  /** The pages that it stands among; those that are placed under one are named where it, or one of them, is read. */
  pages: { label: string; links: GuideLink[] };
  /** The pages before and after it, and which of them each is. */
  neighbours: (NavLink & { rel: 'prev' | 'next'; said: Text })[];
}

/** A link to a page of the guide, with those to the pages that are placed under it. */
interface GuideLink extends NavLink {
  under: NavLink[];
}

/** Makes a page of the guide. */
export function guidePage(view: View, guide: Entity<'guide'>): GuidePage {
  const head = headOf(entityValue(view, guide), word(view, view.words.kind.guide), []);
  const { body, studies } = bodyOf(view, guide);
  const { previous, next } = neighboursOf(view.handbook, guide, view.formats.compare);
  const worksheet = worksheetOf(view, guide);
  return {
    type: 'guide',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'guide',
      at: (other) => pageHref(other, 'guide', guide.id),
    }),
    head,
    banners: translationBanners(view, guide),
    body,
    embeds: embedsOf(view, body),
    headings: headingsOf(body),
    ...withBackstage(
      view,
      sectionsOf(entityValue(view, guide), {
        grounds: [derivedField(view, 'records', view.words.derived.grid, linksTo(view, recordsOfGuide(view.handbook, guide)))],
      }),
    ),
    ...(studies && { studies }),
    ...(worksheet && { worksheet }),
    upkeep: upkeepOf(view, guide, head.name.text),
    pages: { label: word(view, view.words.site.guide).text, links: linksAround(view, guide) },
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

/** As many pages of the guide as one names beside each of them, however many there are. */
const NEAR = 30;

/** The whole list for a page of that list; for one that is placed under another, the pages placed there with it. */
function linksAround(view: View, guide: Entity<'guide'>): GuideLink[] {
  const tree = guideTree(view.handbook, view.formats.compare);
  const above = pageAbove(view.handbook, guide);
  const top = above ?? guide;
  const all = above ? tree.filter((branch) => branch.guide === above) : tree;
  const at = all.findIndex((branch) => branch.guide === top);
  const first = Math.max(0, Math.min(at - NEAR / 2, all.length - NEAR));
  return all.slice(first, first + NEAR).map((branch) => ({
    ...guideLink(view, branch.guide, branch.guide === guide),
    under: branch.guide === top ? branch.under.map((one) => guideLink(view, one, one === guide)) : [],
  }));
}

function worksheetOf(view: View, { id, data }: Entity<'guide'>): GuidePage['worksheet'] {
  if (data.worksheet === undefined) return undefined;
  const name = sheetName(view, id, 'worksheet-a4');
  const isMade = view.kit?.formats.includes('worksheet-a4') && !isMissed(view, name);
  const { study, actions } = view.words;
  return isMade ? { href: sheetHref(view, name), label: word(view, study.print) } : { label: word(view, actions.print) };
}

/** What the page says, and apart from it the files that it offers. */
function bodyOf(view: View, guide: Entity<'guide'>): Pick<GuidePage, 'body' | 'studies'> {
  const written = guideBody(view, guide);
  if (!written) return { body: undefined };
  const { text, studies } = withoutStudies(readyText(view, written));
  const offered = offeredStudies(view, studies, pageHref(view, 'guide', guide.id));
  return { body: text, ...(offered && { studies: offered }) };
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
