import { sideBySide } from '../../blocks/comparison/side-by-side.ts';
import { personToCompare } from '../../blocks/comparison/to-compare.ts';
import { type ComparisonWords, verdictWords } from '../../blocks/comparison/verdict-words.ts';
import { MOST_COMPARED } from '../../facts/compared.ts';
import { inOrder } from '../../facts/order.ts';
import { peopleInUse } from '../../facts/people.ts';
import type { SegmentOrIcp } from '../../facts/relations.ts';
import { personasInUse } from '../../facts/state.ts';
import type { Spoken, SpokenAll } from '../../languages/spoken.ts';
import type { Link } from '../../reading/block.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { comparedHref, compareHref, pageHref } from '../../reading/href.ts';
import { printCommand } from '../../reading/print-command.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';

/** The people of one segment or profile, and the ways to see them side by side. */
export interface ComparedGroup {
  of: Link;
  names: Link[];
  others?: Text;
  /** What those who are compared come down to: a line, and a sentence in pieces. */
  headline?: Spoken[];
  sentence: Spoken[];
  beside: { href: string; text: Text };
  /** The same in detail, for who has a script. */
  choose: { href: string; text: Text };
}

/** Any two to four personas side by side, by a script; without one, the ways to those of each segment. */
export interface ComparePage {
  type: 'compare';
  frame: Frame;
  title: Text;
  lead: Text;
  withoutScript: Text;
  groups: { title: Text; each: ComparedGroup[]; none?: Text };
  /** For the script: what it says, and where it finds whom it compares. */
  script: { words: string; people: string; person: string; most: number; command: string };
}

/** What the script of the page says. */
export interface CompareSayings {
  comparison: ComparisonWords;
  doubt: SpokenAll<Record<'hypothesis' | 'contested', string>>;
  preferred: Spoken;
  keyMoment: Spoken;
  command: SpokenAll<Pick<View['words']['printCentre']['commands'], 'lead' | 'copy' | 'copied'>>;
}

/** The page of comparisons. */
export const comparePages: PageType<ComparePage> = {
  addresses: (view) => [{ href: compareHref(view), make: () => comparePage(view) }],
};

/** Makes the page of comparisons. */
export function comparePage(view: View): ComparePage {
  const { comparison } = view.words;
  const say = (phrase: string) => word(view, phrase);
  const each = groupsOf(view);
  const few = personasInUse(view.handbook).length < 2;
  return {
    type: 'compare',
    frame: frameOf(view, {
      title: say(comparison.title).text,
      description: say(comparison.lead).text,
      section: 'persona',
      at: (other) => compareHref(other),
    }),
    title: say(comparison.title),
    lead: say(comparison.lead),
    withoutScript: say(comparison.withoutScript),
    groups: {
      title: say(comparison.groups),
      each,
      ...(each.length === 0 && { none: say(few ? comparison.none : comparison.apartOnly) }),
    },
    script: {
      words: JSON.stringify(sayingsOf(view)),
      people: comparedHref(view),
      person: comparedHref(view, '{id}'),
      most: MOST_COMPARED,
      command: printCommand(view, '--compare {ids}'),
    },
  };
}

function sayingsOf(view: View): CompareSayings {
  const { comparison, standing, value, printCentre } = view.words;
  const { hypothesis, contested } = standing;
  const { lead, copy, copied } = printCentre.commands;
  return spokenAll(
    {
      comparison,
      doubt: { hypothesis, contested },
      preferred: value.preferred,
      keyMoment: value.keyMoment,
      command: { lead, copy, copied },
    },
    view,
  );
}

/** Segments, then profiles, that have at least two people to compare. */
function groupsOf(view: View): ComparedGroup[] {
  const { handbook, formats } = view;
  const words = spokenAll(view.words.comparison, view);
  return [...inOrder(handbook, 'segment', formats.compare), ...inOrder(handbook, 'icp', formats.compare)].flatMap((target) => {
    const people = peopleInUse(handbook, target);
    return people.length > 1 ? [groupOf(view, target, people, words)] : [];
  });
}

function groupOf(view: View, target: SegmentOrIcp, people: ReturnType<typeof peopleInUse>, words: ComparisonWords): ComparedGroup {
  const { comparison } = view.words;
  const shown = people.slice(0, MOST_COMPARED);
  const others = people.length - shown.length;
  // What holds of some of them need not hold of all.
  const told =
    others === 0 ? verdictWords(sideBySide(shown.map((one) => personToCompare(view, one))).verdict, words, view.language) : undefined;
  return {
    of: entityLink(view, target.kind, target.id),
    names: shown.map(({ id }) => entityLink(view, 'persona', id)),
    ...(others > 0 && { others: counted(view, others, comparison.others) }),
    sentence: [],
    ...told,
    beside: { href: pageHref(view, target.kind, target.id, 'side-by-side'), text: word(view, comparison.beside) },
    choose: compareWay(view, people),
  };
}

/** The way to some people in detail: to the first of them, where they are too many. */
export function compareWay(view: View, people: readonly { id: string }[]): { href: string; text: Text } {
  const { comparison } = view.words;
  const shown = people.slice(0, MOST_COMPARED);
  const forms = shown.length < people.length ? undefined : comparison.these;
  return {
    href: compareHref(
      view,
      shown.map(({ id }) => id),
    ),
    text: forms ? counted(view, shown.length, forms) : word(view, comparison.first, { n: view.formats.number(MOST_COMPARED) }),
  };
}
