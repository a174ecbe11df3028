import { pairElsewhere } from '../../blocks/elsewhere.ts';
import { blockOf } from '../../blocks/index.ts';
import { pairsOf } from '../../blocks/pairs.ts';
import type { Pair } from '../../reading/block.ts';
import { pageHref, sheetHref } from '../../reading/href.ts';
import { plain, type Text } from '../../reading/text.ts';
import { entityValue, textAt } from '../../reading/value.ts';
import { isMissed, type View } from '../../reading/view.ts';
import { sheetName } from '../../sheets/printed-file.ts';
import type { Guided, Whom } from './guided.ts';
import { stagedKeys } from './situations.ts';

/** A persona with all that a department is told of it. */
export interface DepartmentPerson extends Whom {
  role?: Text;
  /** The place of the persona's own page that tells the same. */
  href: string;
  channel?: Text;
  tone?: Text;
  pairs: Pair[];
  /** What the situations tell of it too. */
  folded: Pair[];
  /** The sheet to print. */
  sheet?: string;
}

/** What stands above, situation by situation: with each persona it waits to be opened. What not to do does too, but belongs to what to do. */
const toldBefore: ReadonlySet<string> = new Set(['useWords', 'avoidWords', 'objections', ...stagedKeys]);

/** A persona for a department. */
export function personFor(view: View, department: string, { persona, whom, own, from }: Guided): DepartmentPerson {
  const [role, channel, tone] = [textAt(entityValue(view, persona), 'role'), textAt(own, 'channel'), textAt(own, 'tone')];
  const sheet = sheetFor(view, department, persona.id);
  const pairs = pairsOf(own, blockOf).map((pair) => withoutAnswers(pairElsewhere(pair, from)));
  return {
    ...whom,
    ...(role && { role }),
    href: pageHref(view, 'persona', persona.id, `guidance-${department}`),
    ...(channel && { channel }),
    ...(tone && { tone }),
    pairs: pairs.filter(({ key }) => !toldBefore.has(key)),
    folded: pairs.filter(({ key }) => toldBefore.has(key)),
    ...(sheet && { sheet }),
  };
}

/** What guidance answers is told where it stands: on the persona’s own page, beside the rest of the person. */
function withoutAnswers(pair: Pair): Pair {
  if (pair.block.type !== 'statements') return pair;
  const items = pair.block.items.map((one) => ({ ...one, more: one.more.filter(({ key }) => key !== 'answers') }));
  return { ...pair, block: { ...pair.block, items } };
}

/** The address of the sheet of a persona for a department, where the build makes it. */
export function sheetFor(view: View, department: string, persona: string): string | undefined {
  const name = sheetName(view, persona, 'department-a4', [department]);
  return view.kit?.formats.includes('department-a4') && !isMissed(view, name) ? sheetHref(view, name) : undefined;
}

/** A persona of whom the page has no room to tell all. */
export function restLink(view: View, department: string, { persona }: Guided): { href: string; name: Text } {
  return { href: pageHref(view, 'persona', persona.id, `guidance-${department}`), name: plain(persona.data.name) };
}
