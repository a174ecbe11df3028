import { type Banner, translationBanners } from '../../blocks/banner.ts';
import type { Head } from '../../blocks/head.ts';
import { type Influence, influenceOf } from '../../blocks/influence.ts';
import { type BuyingGroup, buyingGroupOf } from '../../facts/buying-group.ts';
import { allOf, type Entity } from '../../handbook/handbook.ts';
import type { Link } from '../../reading/block.ts';
import { roleName } from '../../reading/buying-group.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { buyingGroupHref, sheetHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { isMissed, type View, word } from '../../reading/view.ts';
import { buyingRoles } from '../../schema/buying.ts';
import { sheetName } from '../../sheets/printed-file.ts';
import type { Address, PageType } from '../page-type.ts';
import { type Clashes, clashesOf } from './clash.ts';
import { type Meeting, meetingsOf } from './meet.ts';
import { type MissingPeople, memberLines, missingPeople, type Paste } from './missing.ts';
import { type PathStage, pathOf } from './path.ts';
import { type GroupPart, type GroupWords, groupParts, groupWords } from './words.ts';

/** Who buys together in the companies of an ICP. */
export interface BuyingGroupPage {
  type: 'buying-group';
  frame: Frame;
  head: Head;
  banners: Banner[];
  hue?: number;
  ways: { icp: Link; sheet?: { href: string; text: Text }; print: Text };
  parts: GroupPart[];
  /** Undefined where nobody in use is in it. */
  group?: GroupParts;
  /** What stands in its place then. */
  empty?: EmptyGroup;
}

interface GroupParts {
  roles: RoleRow[];
  missing?: MissingPeople;
  influence?: Influence;
  path: PathStage[];
  meetings: Meeting[];
  clashes: Clashes;
  words: GroupWords;
}

/** A part in a purchase and who has it; nobody where it is missing. */
export interface RoleRow {
  role: Text;
  people: Link[];
  none?: Text;
  note?: Text;
}

interface EmptyGroup {
  title: Text;
  lead: Text;
  /** Those whose own file names the ICP. */
  people?: { label: Text; items: Link[] };
  nobody?: Text;
  paste?: Paste;
}

/** The page of every ICP's buying group, written or not. */
export const buyingGroupPages: PageType<BuyingGroupPage> = {
  addresses: (view) =>
    allOf(view.handbook, 'icp').map((about): Address<BuyingGroupPage> => {
      return { href: buyingGroupHref(view, about.id), make: () => buyingGroupPage(view, about), about };
    }),
};

/** Makes the page of a buying group. */
export function buyingGroupPage(view: View, icp: Entity<'icp'>): BuyingGroupPage {
  const { buyingGroup: words, actions } = view.words;
  const group = buyingGroupOf(view.handbook, icp);
  const hue = hueOf(view.handbook, icp);
  const name = entityTitle(view, icp);
  const sheet = sheetName(view, icp.id, 'group-a4');
  const isMade = group.members.length > 0 && view.kit?.formats.includes('group-a4') && !isMissed(view, sheet);
  return {
    type: 'buying-group',
    frame: frameOf(view, {
      title: word(view, words.title, { name: name.text }).text,
      description: word(view, words.summary).text,
      section: 'segment',
      at: (other) => buyingGroupHref(other, icp.id),
    }),
    head: { kind: word(view, words.kind), name, summary: word(view, words.summary), tags: [], places: [] },
    banners: translationBanners(view, icp),
    ...(hue !== undefined && { hue }),
    ways: {
      icp: { ...entityLink(view, 'icp', icp.id), text: word(view, words.icp) },
      ...(isMade && { sheet: { href: sheetHref(view, sheet), text: word(view, words.print) } }),
      print: word(view, actions.print),
    },
    parts: groupParts(view),
    ...(group.members.length > 0 ? { group: partsOf(view, group) } : { empty: emptyOf(view, group) }),
  };
}

function partsOf(view: View, group: BuyingGroup): GroupParts {
  const missing = missingPeople(view, group);
  const isWeighed = group.members.some(({ weights, weight }) => weights.size > 0 || weight !== undefined);
  return {
    roles: roleRows(view, group),
    ...(missing && { missing }),
    ...(isWeighed && { influence: influenceOf(view, group) }),
    path: pathOf(view, group),
    meetings: meetingsOf(view, group),
    clashes: clashesOf(view, group),
    words: groupWords(view),
  };
}

/** The five parts, those that nobody has among them; then who has none, who is no longer in use, and who is not in the group. */
function roleRows(view: View, group: BuyingGroup): RoleRow[] {
  const { roles } = view.words.buyingGroup;
  const linked = (people: readonly { id: string }[]) => people.map(({ id }) => entityLink(view, 'persona', id));
  const parts = buyingRoles.flatMap((role): RoleRow[] => {
    const people = linked(group.members.filter((one) => one.roles.includes(role)).map(({ persona }) => persona));
    if (people.length > 0) return [{ role: roleName(view, role), people }];
    return group.missing ? [{ role: roleName(view, role), people, none: word(view, roles.none) }] : [];
  });
  const unnamed = group.members.flatMap(({ persona, roles: own }) => (own.length === 0 ? [persona] : []));
  const more = [
    { role: word(view, roles.unnamed), people: linked(unnamed) },
    { role: word(view, roles.retired), people: linked(group.retired) },
    { role: word(view, roles.others), people: linked(group.others), note: word(view, roles.othersNote) },
  ];
  return [...parts, ...more.filter(({ people }) => people.length > 0)];
}

/** What a group is and who could be in it. Who may not read all of one is told nothing of what is not written. */
function emptyOf(view: View, group: BuyingGroup): EmptyGroup {
  const { empty } = view.words.buyingGroup;
  const [title, lead] = [word(view, empty.title), word(view, empty.lead)];
  if (!group.missing) return { title, lead };
  const { others } = group;
  const people = others.map(({ id }) => entityLink(view, 'persona', id));
  return {
    title,
    lead,
    ...(people.length > 0 ? { people: { label: word(view, empty.people), items: people } } : { nobody: word(view, empty.nobody) }),
    paste: memberLines(view, group, others.length > 0 ? others : [undefined]),
  };
}
