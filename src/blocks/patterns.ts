import type { SegmentOrIcp } from '../facts/relations.ts';
import { concerns, isRecurring, recordsAround, type Theme, themesOf } from '../facts/research.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Block, ThemeRow } from '../reading/block.ts';
import { statementLink } from '../reading/citations.ts';
import { pageHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { counted, type View, word } from '../reading/view.ts';
import { recordOf } from '../schema/own.ts';

/** The themes of the research on a segment or a profile, against its records; undefined where no record has themes. */
export function patternsBlock(view: View, target: SegmentOrIcp): Block | undefined {
  const themes = themesOf(view.handbook, target, view.formats.compare).filter((theme) => concerns(view.handbook, target, theme));
  const heardIn = recordsAround(view.handbook, target).filter(({ id }) => themes.some(({ heard }) => heard.has(id)));
  if (themes.length === 0) return undefined;
  const rows = themes.map((theme) => ({ theme, row: rowOf(view, theme, heardIn) }));
  return {
    type: 'patterns',
    title: word(view, view.words.section.patterns),
    tally: [counted(view, rows.length, view.words.count.theme), counted(view, heardIn.length, view.words.count.record)],
    records: heardIn.map((record) => ({
      kind: word(view, view.words.values.recordKind[record.data.kind]),
      month: view.formats.month(record.data.date),
      title: entityTitle(view, record),
      href: pageHref(view, 'record', record.id),
    })),
    themes: rows.filter(({ theme }) => isRecurring(theme)).map(({ row }) => row),
    once: rows.filter(({ theme }) => !isRecurring(theme)).map(({ row }) => row),
    words: recordOf(['lead', 'once', 'theme', 'statements'], (key) => word(view, view.words.patterns[key])),
  };
}

function rowOf(view: View, theme: Theme, records: readonly Entity<'record'>[]): ThemeRow {
  const { words } = view;
  const { name, heard, statements } = theme;
  const candidate = statements.length === 0 && isRecurring(theme);
  return {
    theme: { text: name, ...(view.language !== view.original && { lang: view.original }) },
    counts: records.map(({ id }) => heard.get(id) ?? 0),
    heard: counted(view, heard.size, words.count.record),
    said: counted(view, statements.length, words.count.claim),
    statements: statements.map(({ persona, path }) => statementLink(view, persona, path)),
    none: word(view, candidate ? words.patterns.candidate : words.patterns.none),
    ...(candidate && { candidate: true as const }),
  };
}
