import { coverageOf } from '../../facts/coverage.ts';
import { allOf } from '../../handbook/handbook.ts';
import { labelOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import { child, entityValue, entries, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { pageUrl } from '../file.ts';
import { type Cell, type Column, cellOf, sheetWriting, type WorkbookSheet, workbookSheet } from './sheet.ts';

/** Keys that mean nothing away from the site. */
const left = new Set(['portrait', 'fieldVisibility', 'aliases']);

/** Every persona as a row, a column for each key that any of them has. */
export function personasSheet(view: View): WorkbookSheet {
  const personas = allOf(view.handbook, 'persona').map((persona) => ({ persona, value: entityValue(view, persona) }));
  const writing = sheetWriting(view);
  const labels = new Map<string, string>();
  for (const { value } of personas) for (const [path, label] of columnsOf(value)) if (!labels.has(path)) labels.set(path, label);
  const paths = [...labels.keys()].sort((a, b) => orderOf(personas[0]?.value, a) - orderOf(personas[0]?.value, b));
  const { coverage, sheet, plural } = view.words;
  const columns: Column<(typeof personas)[number]>[] = [
    ...paths.map((path) => ({
      title: labels.get(path) ?? path,
      width: narrow.has(path) ? 16 : 40,
      cell: ({ value }: (typeof personas)[number]) => cellOf(valueIn(value, path), writing),
    })),
    { title: coverage.title, width: 14, cell: ({ persona }) => shareCell(coverageOf(persona).share) },
    { title: sheet.address, width: 48, cell: ({ persona }) => ({ value: pageUrl(view, 'persona', persona.id) }) },
  ];
  return workbookSheet(plural.persona, columns, personas);
}

const narrow = new Set(['id', 'state', 'kind', 'rank', 'created', 'reviewed', 'reviewEvery', 'visibility', 'demographics.age']);

/** The columns of a persona: a key each, and one for each part of a key that has parts. */
function columnsOf(value: Value): [path: string, label: string][] {
  return entries(value).flatMap(([key, one]): [string, string][] => {
    if (left.has(key)) return [];
    const label = labelOf(one).text;
    if (!hasParts(one)) return [[key, label]];
    return entries(one).map(([part, inner]) => [`${key}.${part}`, `${label} – ${partLabel(one, part, inner)}`]);
  });
}

function partLabel({ owner, record, path }: Value, part: string, inner: Value): string {
  if (record) return path[0] === 'guidance' ? departmentName(owner.view, part).text : part;
  return labelOf(inner).text;
}

function hasParts({ map, record, role }: Value): boolean {
  return (map !== undefined && !role.statement) || record !== undefined;
}

function valueIn(value: Value, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((at, key) => child(at, key), value);
}

/** Keys in the order of the model, whichever persona has them. */
function orderOf(any: Value | undefined, path: string): number {
  return any?.map ? Object.keys(any.map.shape).indexOf(path.split('.')[0] ?? '') : 0;
}

function shareCell(share: number | undefined): Cell {
  return share === undefined ? undefined : { value: share, format: '0%' };
}
