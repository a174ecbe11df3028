import type { Entity, Handbook } from '../handbook/handbook.ts';
import type { FieldDictionary } from '../schema/field-dictionary.ts';
import type { MeasuredSegment } from '../schema/snapshot.ts';
import { type Path, walk } from '../schema/walk.ts';
import type { Source } from '../source/source.ts';
import { inOrder, markOf, type RuledSegment } from './rules/compile.ts';
import { readRule } from './rules/read.ts';

/** The fields that rules may use; none where there is no `fields.yaml`. */
export function dictionaryOf({ fieldsEntry }: Pick<Handbook, 'fieldsEntry'>): FieldDictionary {
  return fieldsEntry?.data?.fields ?? {};
}

/** A segment with its rule; undefined for one that has none, or none that can be read. */
export function ruledSegment(handbook: Pick<Handbook, 'fieldsEntry'>, { id, data }: Entity<'segment'>): RuledSegment | undefined {
  if (data.rule === undefined) return undefined;
  const { rule } = readRule(data.rule, dictionaryOf(handbook));
  return rule && { id, priority: data.priority ?? Number.MAX_SAFE_INTEGER, rule };
}

/** Whether what was counted of a segment was counted by another rule than it has now. */
export function isOfOtherRule(
  handbook: Pick<Handbook, 'fieldsEntry'>,
  segment: Entity<'segment'>,
  { rule }: Pick<MeasuredSegment, 'rule'>,
): boolean {
  const ruled = ruledSegment(handbook, segment);
  return rule !== undefined && ruled !== undefined && markOf(ruled.rule, dictionaryOf(handbook)) !== rule;
}

/** The segments that are counted by a rule, in the order in which they take contacts. */
export function ruledSegments(handbook: Pick<Handbook, 'fieldsEntry' | 'segments'>): RuledSegment[] {
  return inOrder([...handbook.segments.values()].flatMap((segment) => ruledSegment(handbook, segment) ?? []));
}

/** A rule as it is typed, and its place in a file. */
export interface PlacedRule {
  source: Source;
  path: Path;
  typed: unknown;
}

/** Every rule that counts somebody: of segments, of what is done for some of their customers, of scores, and of kinds of accounts. */
export function placedRules({ segments, icps, fieldsEntry }: Pick<Handbook, 'segments' | 'icps' | 'fieldsEntry'>): PlacedRule[] {
  const found: PlacedRule[] = [];
  for (const { schema, data, source } of [...segments.values(), ...icps.values(), ...(fieldsEntry ? [fieldsEntry] : [])])
    walk(schema, data, ({ path, value, role }) => {
      if (role.rule) found.push({ source, path, typed: value });
    });
  return found;
}
