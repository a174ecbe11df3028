import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';

/** The parts of the page, in the order in which they stand there. */
const anchors = ['roles', 'missing', 'influence', 'path', 'meet', 'clash'] as const;

/** A part of the page under its heading. */
export interface GroupPart {
  anchor: (typeof anchors)[number];
  title: Text;
  lead?: Text;
}

/** What the parts of the page are called. */
export function groupParts(view: View): GroupPart[] {
  const { buyingGroup: words } = view.words;
  const by = { ...words, influence: words.matrix };
  return anchors.map((anchor) => {
    const part: { title: string; lead?: string } = by[anchor];
    return { anchor, title: word(view, part.title), ...(part.lead !== undefined && { lead: word(view, part.lead) }) };
  });
}

/** The labels within the parts. */
export type GroupWords = ReturnType<typeof groupWords>;

export function groupWords(view: View) {
  const { grounds, matrix, path, meet } = view.words.buyingGroup;
  const say = (phrase: string) => word(view, phrase);
  return {
    grounds: say(grounds),
    table: say(matrix.table),
    person: say(matrix.person),
    whole: say(matrix.whole),
    unknown: say(matrix.unknown),
    looks: say(path.looks),
    brakes: say(path.brakes),
    ours: say(path.ours),
    also: say(path.also),
    unknownStage: say(meet.unknown),
    first: say(meet.first),
    brake: say(meet.brake),
    answer: say(meet.answer),
    unanswered: say(meet.unanswered),
    nothing: say(meet.nothing),
  };
}
