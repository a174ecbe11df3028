import type { SegmentOrIcp } from '../facts/relations.ts';
import { recordsOn } from '../facts/research.ts';
import type { Entity } from '../handbook/handbook.ts';
import { spoken } from '../reading/text.ts';
import { child, entityValue, items } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import type { Group, Part } from './parts.ts';
import { saidOf, statedOf, voiced, wordsIn } from './runs.ts';

/** The studies that a sheet speaks of, and what it takes of each. */
const MOST_RECORDS = 3;
const MOST_FINDINGS = 2;

/** What research says: the first findings of the newest studies, or a voice of those that have none. */
export function researchPart(view: View, target: SegmentOrIcp): Part[] {
  const groups = recordsOn(view.handbook, target)
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date))
    .slice(0, MOST_RECORDS)
    .flatMap((record) => groupOf(view, record));
  return groups.length > 0 ? [{ title: spoken(word(view, view.words.sheets.research)), groups }] : [];
}

function groupOf(view: View, record: Entity<'record'>): Group[] {
  const value = entityValue(view, record);
  const lent = { kind: record.kind, id: record.id };
  const [title, findings, verbatims] = [child(value, 'title'), child(value, 'findings'), child(value, 'verbatims')];
  const said = findings
    ? items(findings)
        .slice(0, MOST_FINDINGS)
        .map((one) => statedOf(one))
    : (verbatims ? items(verbatims) : []).slice(0, 1).map((one) => voiced(view, saidOf(one)));
  if (!title || said.length === 0) return [];
  return [
    {
      title: `${wordsIn(saidOf(title))}, ${view.formats.month(record.data.date)}`,
      items: said.map((one) => ({ ...one, lent })),
    },
  ];
}
