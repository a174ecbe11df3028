import { concernedBy, type Decision, decisionsFor, decisionsOf, type FollowUp, followUpOf, personasOf } from '../facts/decisions.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Link, Pair } from '../reading/block.ts';
import { decisionsHref, pageHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { departmentName, linksTo } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, entityValue, textOf } from '../reading/value.ts';
import { counted, type View, word } from '../reading/view.ts';
import type { Field } from './section.ts';

/** What a decision came to, in words; `tone` is for the eye. */
export interface Follow {
  tone: 'worked' | 'partly' | 'failed' | 'told' | 'awaited' | 'now' | 'open';
  label: Text;
}

/** A decision in a list: enough to see when, what, for whom and what came of it. */
export interface DecisionRow {
  href: string;
  title: Text;
  summary?: Text;
  /** `YYYY-MM-DD`, and in words. */
  day: string;
  date: Text;
  departments: { href: string; label: Text }[];
  people: Link[];
  follow: Follow;
  /** What a script finds it by: `persona-clara`, `department-sales`. */
  about: string[];
}

/** Some decisions, and the way to the others. */
export interface DecisionShelf {
  rows: DecisionRow[];
  more?: { href: string; label: Text };
}

/** What a decision came to, in a few words. */
export function followOf(view: View, decision: Decision): Follow {
  const { follow } = view.words.decisions;
  const known: FollowUp = followUpOf(decision, view.today);
  if (known.kind === 'open') return { tone: 'open', label: word(view, follow.open) };
  const said = (phrase: string) => word(view, phrase, { day: view.formats.date(known.day) });
  if (known.kind === 'awaited')
    return known.isNow ? { tone: 'now', label: said(follow.now) } : { tone: 'awaited', label: said(follow.awaited) };
  if (!known.result) return { tone: 'told', label: said(follow.told) };
  return { tone: known.result, label: word(view, view.words.values.outcomeResult[known.result]) };
}

/** Makes the row of a decision. */
export function decisionRow(view: View, decision: Decision): DecisionRow {
  const { date, departments = [] } = decision.data;
  const people = personasOf(view.handbook, decision);
  const summary = child(entityValue(view, decision), 'summary');
  return {
    href: pageHref(view, 'decision', decision.id),
    title: entityTitle(view, decision),
    ...(summary && { summary: textOf(summary) }),
    day: date,
    date: plain(view.formats.date(date)),
    departments: departments.map((id) => ({ href: decisionsHref(view, `department-${id}`), label: departmentName(view, id) })),
    people: linksTo(view, people).items,
    follow: followOf(view, decision),
    about: concernsOf(view, decision).map(({ key }) => key),
  };
}

/** Whom a decision concerns: what an address says of each, and what they are called. */
export function concernsOf(view: View, decision: Decision): { key: string; name: Text }[] {
  const { departments = [] } = decision.data;
  const named = concernedBy(view.handbook, decision).map((entity) => ({
    key: `${entity.kind === 'persona' ? 'persona' : 'segment'}-${entity.id}`,
    name: entityTitle(view, entity),
  }));
  return [...departments.map((id) => ({ key: `department-${id}`, name: departmentName(view, id) })), ...named];
}

/** How many decisions a page of something else tells. */
const MOST = 5;

/** The newest decisions of a department; undefined where it has written none down. */
export function departmentShelf(view: View, department: string, most = MOST): DecisionShelf | undefined {
  const all = decisionsOf(view.handbook, department);
  if (all.length === 0) return undefined;
  const rows = all.slice(0, most).map((decision) => decisionRow(view, decision));
  const more = {
    href: decisionsHref(view, undefined, `department=${department}`),
    label: counted(view, all.length, view.words.decisions.all),
  };
  return { rows, ...(all.length > most && { more }) };
}

/** The newest decisions that were made for somebody, on their own page; undefined where there are none. */
export function decisionsField(view: View, about: Entity<'persona' | 'segment' | 'icp'>): Field | undefined {
  const all = decisionsFor(view.handbook, about);
  if (all.length === 0) return undefined;
  const { decisions } = view.words;
  const name = entityTitle(view, about).text;
  const rest: Link[] =
    all.length > MOST
      ? [
          {
            text: counted(view, all.length, decisions.all),
            href: decisionsHref(view, undefined, `${about.kind === 'persona' ? 'persona' : 'segment'}=${about.id}`),
            more: [],
          },
        ]
      : [];
  return {
    anchor: 'used-in',
    label: word(view, decisions.for[about.kind], { name }),
    block: { type: 'links', items: [...all.slice(0, MOST).map((decision) => linkWithDay(view, decision)), ...rest] },
  };
}

function linkWithDay(view: View, decision: Decision): Link {
  const { title, date, href, follow } = decisionRow(view, decision);
  const said = (key: string, label: Text, text: Text): Pair => ({ key, label, bare: true, block: { type: 'text', kind: 'line', text } });
  return {
    text: title,
    href,
    more: [
      said('day', word(view, view.words.kind.decision), date),
      said(`follow-${follow.tone}`, word(view, view.words.decisions.result), follow.label),
    ],
  };
}
