import { describedShare, portfolioOf } from '../../facts/measured.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { portfolioHref } from '../../reading/href.ts';
import { measuredText, segmentNamed, snapshotSentence } from '../../reading/measured.ts';
import type { Text } from '../../reading/text.ts';
import { listed, type View, word } from '../../reading/view.ts';
import { type MeasuredKey, OTHERS } from '../../schema/snapshot.ts';
import { type Paste, pasteOf } from '../department/empty.ts';
import { actionsOf, type EntityPage } from '../entity/entity.ts';
import type { PageType } from '../page-type.ts';
import { type OverTime, overTimeOf } from './over-time.ts';
import { type Parts, partsOf } from './parts.ts';
import { type Priority, priorityOf } from './priority.ts';
import { type Tables, tablesOf } from './tables.ts';

/** The whole customer base as it was counted, segment by segment. */
export interface PortfolioPage {
  type: 'portfolio';
  frame: Frame;
  title: Text;
  lead: Text;
  actions: EntityPage['actions'];
  /** What a snapshot tells; none before there is one. */
  counted?: { at: Text; reading: Text[]; parts: Parts; over?: OverTime; priority?: Priority } & Tables;
  /** How to get there, in its place. */
  none?: { lead: Text; steps: Text[]; paste: Paste };
}

/** The page of the customer base, where there are segments. */
export const portfolioPages: PageType<PortfolioPage> = {
  addresses: (view) => (view.handbook.segments.size > 0 ? [{ href: portfolioHref(view), make: () => portfolioPage(view) }] : []),
};

/** Makes the page of the customer base. */
export function portfolioPage(view: View): PortfolioPage {
  const { portfolio: words } = view.words;
  const title = word(view, words.title);
  const lead = word(view, words.lead);
  const found = portfolioOf(view.handbook);
  return {
    type: 'portfolio',
    frame: frameOf(view, { title: title.text, description: lead.text, section: 'segment', at: portfolioHref }),
    title,
    lead,
    actions: actionsOf(view),
    ...(found ? { counted: countedIn(view, found) } : { none: noneOf(view) }),
  };
}

type Found = NonNullable<ReturnType<typeof portfolioOf>>;

function countedIn(view: View, found: Found): PortfolioPage['counted'] {
  const { snapshot, parts } = found;
  const [over, priority] = [overTimeOf(view, parts), priorityOf(view, parts, snapshot)];
  return {
    at: snapshotSentence(view, snapshot),
    reading: readingOf(view, found),
    parts: partsOf(view, parts, snapshot),
    ...(over && { over }),
    ...(priority && { priority }),
    ...tablesOf(view, parts, snapshot),
  };
}

/** What the table says, for whoever has ten seconds. */
function readingOf(view: View, { parts }: Found): Text[] {
  const { portfolio: words } = view.words;
  const said = (key: MeasuredKey, share: number | null) => (share === null ? undefined : measuredText(view, key, share * 100));
  const gap = ({ own }: Found['parts'][number]) => (own.valueShare ?? 0) - (own.share ?? 0);
  const [most] = parts
    .filter(({ id, own }) => id !== OTHERS && own.share !== null && own.valueShare !== null)
    .toSorted((a, b) => gap(b) - gap(a));
  const [share, value] = most ? [said('share', most.own.share), said('valueShare', most.own.valueShare)] : [];
  const described = describedShare(parts, 'share');
  const missing = parts.filter(({ segment, isDescribed }) => segment && !isDescribed).map(({ id }) => segmentNamed(view, id).label);
  const list = listed(view, missing);
  return [
    ...(most && share !== undefined && value !== undefined && gap(most) > 0
      ? [word(view, words.most, { name: segmentNamed(view, most.id).label.text, share, value })]
      : []),
    ...(described ? [word(view, words.described, { share: said('share', described) ?? '' })] : []),
    ...(list ? [word(view, words.missing, { list: list.text })] : []),
  ];
}

function noneOf(view: View): PortfolioPage['none'] {
  const { none, title } = view.words.portfolio;
  const command = 'npx --no handbook portfolio measure contacts.csv orders.csv --at 2026-06-30';
  return {
    lead: word(view, none.lead),
    steps: [none.fields, none.rule, none.measure].map((step) => word(view, step)),
    paste: pasteOf(view, title, command),
  };
}
