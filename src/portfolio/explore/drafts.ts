import type { Rule } from '../../schema/rule.ts';
import type { Group, Proposed } from './describe.ts';
import { apartSentences, type Sayings } from './report/sayings.ts';

/** The least part of those who meet a rule that has to be of the group, and of the group that has to meet it, for the rule to be worth a draft. */
const WORTH = 0.5;

/** A group with a rule that tells it apart. */
export type DraftedGroup = Group & { proposed: Proposed };

export function isWorthDraft(group: Group): group is DraftedGroup {
  return group.proposed !== undefined && group.proposed.purity >= WORTH && group.proposed.coverage >= WORTH;
}

/** Where the draft of a group is written, from the folder of the report. */
export function draftFile(k: number, group: Pick<Group, 'number'>): string {
  return `segments/${draftId(k, group)}.yaml`;
}

function draftId(k: number, { number }: Pick<Group, 'number'>): string {
  return `group-${k}-${number}`;
}

/** What a draft of a segment says. */
export interface Draft {
  file: string;
  comment: string;
  data: { id: string; name: string; summary?: string; priority: number; rule: Rule };
}

/**
 * The groups of a clustering as segment files for a person to accept. Of two rules that take in one contact, the purer one has it.
 * @param after the highest priority that is taken.
 */
export function draftsOf(k: number, groups: readonly Group[], at: string, sayings: Sayings, after: number): Draft[] {
  const { say, share, words } = sayings;
  const worth = groups.filter(isWorthDraft);
  const order = [...worth].sort((a, b) => b.proposed.purity - a.proposed.purity || a.number - b.number);
  return worth.map((group) => {
    const { rule, purity, coverage } = group.proposed;
    const places = { date: sayings.date(at), n: String(group.number), k: String(k), purity: share(purity), coverage: share(coverage) };
    const summary = apartSentences(group, sayings).join(' ');
    return {
      file: draftFile(k, group),
      comment: say(words.draft.opening, places),
      data: {
        id: draftId(k, group),
        name: say(words.draft.name, places),
        ...(summary !== '' && { summary }),
        priority: after + 10 * (order.indexOf(group) + 1),
        rule,
      },
    };
  });
}
