import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { sourceFault } from '../../portfolio/field-source.ts';
import { impossibleField } from '../../portfolio/rules/never.ts';
import { normalForm } from '../../portfolio/rules/normal-form.ts';
import { readRule } from '../../portfolio/rules/read.ts';
import { dictionaryOf, type PlacedRule, placedRules } from '../../portfolio/segment-rules.ts';
import { FIELD_NAME } from '../../schema/field-dictionary.ts';
import { GONE, NEW, OTHERS } from '../../schema/snapshot.ts';
import type { CheckContext } from '../context.ts';

type Judged = Pick<CheckContext, 'handbook' | 'today'>;

/** Names of snapshots that are none of segments. */
const RESERVED: ReadonlySet<string> = new Set([OTHERS, NEW, GONE]);

/** The rules of segments can be counted: their fields, operators and values suit one another, and no two have one priority. */
export const ruleSound = function* (context: Judged): Generator<Diagnostic> {
  yield* fieldNames(context);
  yield* fieldSources(context);
  for (const placed of placedRules(context.handbook)) yield* faultsOf(context, placed);
  yield* priorities(context);
  yield* unnamedLists(context);
  yield* sameTiers(context);
};

/** Each contact gets one segment: of two that take it in, a priority tells which. */
function* priorities({ handbook }: Judged): Generator<Diagnostic> {
  const taken = new Map<number, string>();
  for (const segment of handbook.segments.values()) {
    if (segment.data.rule === undefined || segment.data.rule === null) continue;
    if (RESERVED.has(segment.id)) yield diagnose('segment-rule/reserved-id', segment.source.locate(['id']), { id: segment.id });
    const { priority } = segment.data;
    const other = priority === undefined ? undefined : taken.get(priority);
    if (priority === undefined) yield diagnose('segment-rule/priority', segment.source.locate(['rule'], 'key'), {});
    else if (other !== undefined) yield diagnose('segment-rule/priority', segment.source.locate(['priority']), { priority, other });
    else taken.set(priority, segment.file);
  }
}

/** A list is asked for by the id of what is done for those on it. */
function* unnamedLists({ handbook }: Judged): Generator<Diagnostic> {
  for (const { data, source } of [...handbook.segments.values(), ...handbook.icps.values()])
    for (const [kind, actions = []] of Object.entries(data.strategy ?? {}))
      for (const [at, { id, rule }] of actions.entries())
        if (id === undefined && (rule ?? null) !== null)
          yield diagnose('segment-rule/no-id', source.locate(['strategy', kind, at, 'rule'], 'key'), {});
}

/** A company is in the highest tier that it reaches: of two that begin at one score, the second would stay empty. */
function* sameTiers({ handbook }: Judged): Generator<Diagnostic> {
  for (const { data, source } of handbook.icps.values()) {
    const taken = new Map<number, string>();
    for (const [name, from] of Object.entries(data.tiers ?? {})) {
      const other = taken.get(from);
      if (other !== undefined) yield diagnose('segment-rule/same-tier', source.locate(['tiers', name]), { name, other, from });
      else taken.set(from, name);
    }
  }
}

function* faultsOf({ handbook, today }: Judged, { source, path: place, typed }: PlacedRule): Generator<Diagnostic> {
  // Of a dictionary that cannot be read, nobody knows the fields.
  if (handbook.fieldsEntry?.partial) return;
  const fields = dictionaryOf(handbook);
  const { rule, faults } = readRule(typed, fields);
  for (const { rule: name, path, params } of faults) {
    const isKey = name === 'segment-rule/shape' && params.problem === 'key';
    yield diagnose(name, source.locate([...place, ...path], path.length === 0 || isKey ? 'key' : 'value'), params as never);
  }
  const field = rule && impossibleField(normalForm(rule, fields, today));
  if (field !== undefined) yield diagnose('segment-rule/never', source.locate(place, 'key'), { field });
}

function* fieldSources({ handbook: { fieldsEntry } }: Judged): Generator<Diagnostic> {
  for (const [name, field] of Object.entries(fieldsEntry?.data?.fields ?? {})) {
    const fault = sourceFault(field);
    const key = fault?.problem === 'of-contact' || fault?.problem === 'sum' ? 'of' : 'source';
    const place = fault && fieldsEntry?.source.locate(['fields', name, key]);
    if (place) yield diagnose('segment-rule/field-source', place, { name, source: field.source, ...fault });
  }
}

function* fieldNames({ handbook: { fieldsEntry } }: Judged): Generator<Diagnostic> {
  const known = new Map<string, string>();
  for (const name of Object.keys(fieldsEntry?.data?.fields ?? {})) {
    const other = known.get(name.toLowerCase());
    const place = fieldsEntry?.source.locate(['fields', name], 'key');
    if (place && (other !== undefined || !FIELD_NAME.test(name)))
      yield diagnose('segment-rule/field-name', place, { name, ...(other !== undefined && { other }) });
    known.set(name.toLowerCase(), name);
  }
}
