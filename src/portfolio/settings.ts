import { parse } from 'yaml';
import type { Handbook } from '../handbook/handbook.ts';
import { type ExportSettings, exportSettings } from '../schema/export.ts';
import { type FieldDictionary, fieldsSchema } from '../schema/field-dictionary.ts';
import type { Rule } from '../schema/rule.ts';
import { readInside } from '../source/inside.ts';
import { MAX_BYTES } from '../source/read.ts';
import type { RuledSegment } from './rules/compile.ts';

/** The dictionary of a content folder, and how its exports are written; undefined where there is none that can be read. */
export function dictionaryIn(root: string): { fields: FieldDictionary; settings: ExportSettings } | undefined {
  const opened = readInside(root, 'fields.yaml', MAX_BYTES);
  if (opened.state !== 'open') return undefined;
  const read = fieldsSchema().safeParse(parse(opened.bytes.toString('utf8')));
  return read.success ? { fields: read.data.fields, settings: read.data.export ?? exportSettings().parse({}) } : undefined;
}

/** The segments that have a rule. */
export function ruledSegments({ segments }: Pick<Handbook, 'segments'>): RuledSegment[] {
  return [...segments.values()].flatMap(({ id, data: { rule, priority = Number.MAX_SAFE_INTEGER } }) =>
    rule === undefined ? [] : [{ id, priority, rule: rule as Rule }],
  );
}
