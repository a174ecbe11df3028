import { type Measure, measuresOf } from '../../blocks/series.ts';
import { segmentsAndIcps } from '../../facts/relations.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { entityTitle } from '../../reading/label.ts';
import { linkOf } from '../../reading/reference.ts';
import { child, entityValue, items, textAt, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { pageUrl } from '../file.ts';
import { type Column, textCell, type WorkbookSheet, workbookSheet } from './sheet.ts';

/** A figure as it was measured on one day. */
interface Measured {
  of: string;
  figure: Value;
  measure: Measure;
}

/** Every measure of every figure as a row, to be sorted and drawn; undefined where none was measured more than once. */
export function figuresSheet(view: View): WorkbookSheet | undefined {
  const measured = segmentsAndIcps(view.handbook).flatMap((target): Measured[] => {
    const figures = child(entityValue(view, target), 'figures');
    const of = entityTitle(view, target).text;
    return (figures ? items(figures) : []).flatMap((figure) => measuresOf(figure).map((measure) => ({ of, figure, measure })));
  });
  if (!measured.some(({ figure }) => child(figure, 'series'))) return undefined;
  const { sheet, figure: words } = view.words;
  const said = (key: string) => (one: Measured) => textCell(textAt(one.figure, key)?.text ?? '');
  const columns: Column<Measured>[] = [
    { title: words.of, width: 30, cell: ({ of }) => textCell(of) },
    { title: words.label, width: 60, cell: said('label') },
    { title: words.date, width: 14, cell: ({ measure }) => ({ value: new Date(`${measure.date}T00:00:00Z`), format: 'yyyy-mm-dd' }) },
    { title: words.value, width: 14, cell: ({ measure }) => ({ value: measure.value }) },
    { title: words.unit, width: 20, cell: said('unit') },
    { title: words.base, width: 12, cell: ({ measure: { base } }) => (base === undefined ? undefined : { value: base }) },
    { title: words.source, width: 30, cell: ({ figure }) => sourceCell(child(figure, 'source')) },
    { title: sheet.address, width: 48, cell: ({ figure }) => ({ value: addressOf(view, figure) }) },
  ];
  return workbookSheet(words.sheet, columns, measured);
}

function sourceCell(source: Value | undefined): ReturnType<typeof textCell> {
  return source && textCell(linkOf(source).text.text);
}

function addressOf(view: View, figure: Value): string {
  const { kind, id } = figure.owner;
  return kind === 'config' ? '' : pageUrl(view, kind, id, anchorOf(figure));
}
