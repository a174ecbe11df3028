import { languageBanners, printedNotice } from '../blocks/banner.ts';
import { leafText } from '../blocks/leaf.ts';
import { figureOf } from '../blocks/research.ts';
import type { SegmentOrIcp } from '../facts/relations.ts';
import { heard } from '../languages/spoken.ts';
import { hueOf } from '../reading/hue.ts';
import { choiceLabel, labelOf } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { child, dataAt, entityValue, entries, items, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { criterionFamilies } from '../schema/criterion.ts';
import { groupAt, inColumns, listPart, missingRow } from './columns.ts';
import { held, segmentGrounds } from './grounds.ts';
import { imprintOf } from './imprint.ts';
import type { Group, Part } from './parts.ts';
import { peopleRow } from './people.ts';
import { researchPart } from './research.ts';
import { saidAs, saidOf, statedOf } from './runs.ts';
import type { FactsRow, FiguresRow, Sheet, SheetRow } from './sheet.ts';

/** What makes a segment, or a profile, something that one can work with. Who looks for companies asks for their size before their criteria. */
const wanted = {
  segment: ['definition', 'criteria', 'figures', 'strategy'],
  icp: ['definition', 'size', 'sectors', 'triggers', 'disqualifiers', 'figures', 'strategy', 'buyingGroup'],
};

/** A segment, or the company to look for, on one sheet. */
export function segmentSheetOf(view: View, target: SegmentOrIcp): Sheet {
  const value = entityValue(view, target);
  const { sheets, kind } = view.words;
  const [name, summary] = [child(value, 'name'), child(value, 'summary')];
  const hue = hueOf(view.handbook, target);
  const rows = rowsOf(view, target, value);
  const missing = rows.length > 2 ? undefined : missingRow(value, wanted[target.kind]);
  return {
    id: target.id,
    title: word(view, sheets.segmentTitle[target.kind], { name: target.data.name }).text,
    kind: spoken(word(view, kind[target.kind])),
    name: name ? saidOf(name) : saidAs({ text: target.data.name }, value),
    ...(summary && { role: saidOf(summary) }),
    tags: [],
    places: [],
    ...(hue !== undefined && { hue }),
    rows: [...rows, ...(missing ? [missing] : [])],
    imprint: imprintOf(view, target, segmentGrounds(view, target)),
    notices: languageBanners(view, target).map(printedNotice),
  };
}

function rowsOf(view: View, target: SegmentOrIcp, value: Value): SheetRow[] {
  const definition = child(value, 'definition');
  const parts = [
    // Of companies, size, sectors and tools have said it.
    ...(target.kind === 'segment' ? criteriaPart(child(value, 'criteria')) : []),
    ...['triggers', 'tools', 'disqualifiers'].flatMap((key) => listPart(child(value, key))),
    ...strategyParts(value),
    ...researchPart(view, target),
  ];
  return [
    ...(definition ? [{ type: 'lead' as const, text: saidOf(definition) }] : []),
    ...factsRow(value, ['size', 'sectors', 'revenue', 'place', 'digitalMaturity']),
    ...figuresRow(child(value, 'figures')),
    ...(parts.length > 0 ? [{ type: 'parts' as const, columns: inColumns(parts, 3) }] : []),
    peopleRow(view, target, value),
  ];
}

function factsRow(value: Value, keys: readonly string[]): FactsRow[] {
  const facts = keys.flatMap((key) => {
    const fact = child(value, key);
    const values = fact?.list ? items(fact) : [child(fact, 'note') ?? fact];
    const said = values.flatMap((one) => {
      const text = one && leafText(one);
      return one && text ? [saidAs(text, one)] : [];
    });
    return fact && said.length > 0 ? [{ label: spoken(labelOf(fact)), values: said }] : [];
  });
  return facts.length > 0 ? [{ type: 'facts', brief: true, items: facts }] : [];
}

function figuresRow(figures: Value | undefined): FiguresRow[] {
  if (!figures || items(figures).length === 0) return [];
  const said = items(figures).map((value) => {
    const figure = figureOf(value);
    const [unit, label, note] = [child(value, 'unit'), child(value, 'label'), child(value, 'note')];
    return {
      value: figure.value,
      ...(figure.unit && unit && { unit: saidOf(unit) }),
      label: label ? saidOf(label) : saidAs({ text: '' }, value),
      ...(note && { note: saidOf(note) }),
      from: held([figure.source?.text.text, figure.date].filter(Boolean).join(', ')),
    };
  });
  return [{ type: 'figures', title: spoken(labelOf(figures)), items: said }];
}

/** Criteria by family, in the order of the model. */
function criteriaPart(criteria: Value | undefined): Part[] {
  const all = criteria ? items(criteria) : [];
  const groups = criterionFamilies.flatMap((family): Group[] => {
    const own = all.filter((one) => dataAt(one, 'family') === family);
    const label = own[0] && child(own[0], 'family');
    return label ? [{ title: spoken(choiceLabel(label)), items: own.map((one) => statedOf(one)) }] : [];
  });
  return criteria && groups.length > 0 ? [{ title: spoken(labelOf(criteria)), groups }] : [];
}

/** What is done for a segment or an ICP; by whom and with what. */
function strategyParts(value: Value): Part[] {
  const { view } = value.owner;
  const { sheets } = view.words;
  const strategy = child(value, 'strategy');
  const done = (strategy ? entries(strategy) : []).flatMap(([, list]) => groupAt(list) ?? []);
  const means = ['allocation', 'inCharge'].flatMap((key) => {
    const list = child(value, key);
    return (list && groupAt(list)) ?? [];
  });
  const part = (title: string, groups: Group[]): Part[] => (groups.length > 0 ? [{ title: spoken(word(view, title)), groups }] : []);
  return [...part(sheets.strategy, done), ...part(sheets.means, means)];
}

/** The sheet as it is read: who they are, before what is counted and done. What a sheet says is the same in any order, so that its code is. */
export function peopleFirst(sheet: Sheet): Sheet {
  const isPeople = (row: SheetRow) => row.type === 'people' && row.items.length > 0;
  return { ...sheet, rows: [...sheet.rows.filter(isPeople), ...sheet.rows.filter((row) => !isPeople(row))] };
}

/** A segment’s sheet with the first statements of each list, for one of which there is more to say than a sheet holds. It says so. */
export function briefOf(view: View, sheet: Sheet, most: number): Sheet {
  const { imprint } = sheet;
  const told = spoken(word(view, view.words.sheets.brief));
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row) => briefRow(row, most)),
    imprint: { ...imprint, upkeep: [told, ...imprint.upkeep.filter((line) => heard(line).text !== heard(told).text)] },
  };
}

/** The summary in the head has said what a definition says at length. */
function briefRow(row: SheetRow, most: number): SheetRow[] {
  switch (row.type) {
    case 'lead':
      return [];
    case 'parts': {
      const group = <T extends { items: unknown[] }>(one: T) => ({ ...one, items: one.items.slice(0, most) });
      return [{ ...row, columns: row.columns.map((column) => column.map((part) => ({ ...part, groups: part.groups.map(group) }))) }];
    }
    case 'people':
      return [{ ...row, items: row.items.map(({ note: _n, quote: _q, ...person }) => person) }];
    default:
      return [row];
  }
}
