import { type Diagnostic, diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { countedIn } from '../../facts/measured.ts';
import { aliasesOf, type Entity, type Handbook } from '../../handbook/handbook.ts';
import { measuresOf } from '../../handbook/measured-figures.ts';
import { isOfOtherRule } from '../../portfolio/segment-rules.ts';
import { OTHERS } from '../../schema/snapshot.ts';
import type { Rule } from '../context.ts';

/** What was measured is of the segments of today, by their rules of today, and no figure says otherwise. */
export const snapshotsCurrent: Rule = function* ({ handbook }) {
  yield* unknownSegments(handbook);
  for (const segment of handbook.segments.values()) {
    yield* otherRule(handbook, segment);
    yield* otherFigures(handbook, segment);
  }
};

/** Only the last snapshot: what was counted before belongs to its time. */
function* unknownSegments({ snapshots, segments }: Handbook): Generator<Diagnostic> {
  const last = snapshots.at(-1);
  if (!last) return;
  const known = [...segments.values()].flatMap((segment) => [segment.id, ...aliasesOf(segment)]);
  for (const id of Object.keys(last.snapshot.segments)) {
    if (id === OTHERS || known.includes(id)) continue;
    const suggestion = suggest(id, known);
    yield diagnose('snapshot/unknown-segment', startOf(last.file), { id, ...(suggestion && { suggestion }) });
  }
}

function* otherRule(handbook: Handbook, segment: Entity<'segment'>): Generator<Diagnostic> {
  const counted = countedIn(handbook, segment).at(-1);
  if (counted && isOfOtherRule(handbook, segment, counted.own))
    yield diagnose('snapshot/other-rule', segment.source.locate(['rule'], 'key'), { day: counted.snapshot.at });
}

/** A figure as it was typed, against the snapshot of its own day. */
function* otherFigures({ snapshots, entries }: Handbook, segment: Entity<'segment'>): Generator<Diagnostic> {
  const typed = entries.find((entry) => entry.kind === 'segment' && entry.file === segment.file);
  if (typed?.kind !== 'segment') return;
  for (const [at, { measured, date, value }] of (typed.data?.figures ?? []).entries()) {
    const found = measured && measuresOf(segment, measured, snapshots).find((one) => one.date === date);
    if (!found || roundedAs(value, found.value) === value) continue;
    const place = segment.source.locate(['figures', at, 'value']);
    yield diagnose('figure/measured-otherwise', place, { typed: value, measured: found.value, day: date });
  }
}

/** A number with as many decimals as another was typed with. */
function roundedAs(typed: number, value: number): number {
  const [, decimals = ''] = String(typed).split('.');
  return Number(value.toFixed(decimals.length));
}
