import { guideTree } from '../../facts/guide.ts';
import { inOrder } from '../../facts/order.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { indexHref, type ListedKind, pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { facetsOf } from '../list/facets.ts';

/** The way to everything of a kind, by the names of the first: the rest stands on a page of its own. */
export interface Way {
  kind: Exclude<ListedKind, 'persona' | 'decision'>;
  title: Text;
  links: { href: string; name: Text; hue?: number; more?: Text }[];
  /** What to say where there are none. */
  none: Text;
  all: { href: string; label: Text };
}

/** How many of a kind the home page names. */
const MOST = { segment: 12, record: 4, guide: 5 } as const;

/** The ways from the home page to segments with the target companies, to studies and to the guide. */
export function waysOf(view: View): Way[] {
  const order = <K extends 'segment' | 'icp' | 'record'>(kind: K) => inOrder(view.handbook, kind, view.formats.compare);
  return [
    wayTo(view, 'segment', [...order('segment'), ...order('icp')]),
    wayTo(view, 'record', order('record')),
    wayTo(
      view,
      'guide',
      guideTree(view.handbook, view.formats.compare).map(({ guide }) => guide),
    ),
  ];
}

function wayTo(view: View, kind: Way['kind'], entities: readonly Entity[]): Way {
  const { home, plural } = view.words;
  return {
    kind,
    title: word(view, plural[kind]),
    links: entities.slice(0, MOST[kind]).map((entity) => linkTo(view, entity)),
    none: word(view, home.none[kind]),
    all: { href: indexHref(view, kind), label: word(view, home.all[kind]) },
  };
}

function linkTo(view: View, entity: Entity): Way['links'][number] {
  const hue = hueOf(view.handbook, entity);
  const more = moreOf(view, entity);
  return {
    href: pageHref(view, entity.kind, entity.id),
    name: entityTitle(view, entity),
    ...(hue !== undefined && { hue }),
    ...(more && { more }),
  };
}

/** The day of a study, and how many people a segment has. */
function moreOf(view: View, { kind, id, data }: Entity): Text | undefined {
  if (kind === 'record' && 'date' in data) return plain(view.formats.date(data.date));
  if (kind !== 'segment' && kind !== 'icp') return undefined;
  return counted(view, facetsOf(view).countOf('segment', id), view.words.count.persona);
}
