import type { CountedPart } from '../../facts/measured.ts';
import type { Heat } from '../../reading/block.ts';
import { heatRows, hiddenNote, segmentNamed } from '../../reading/measured.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { NEW, type Snapshot } from '../../schema/snapshot.ts';

/** The tables whose cells are the darker the more they hold. */
export interface Tables {
  scores?: { title: Text; table: Heat };
  moves?: { title: Text; table: Heat };
}

/** Makes the scores of buyers, and who moved from where to where. */
export function tablesOf(view: View, parts: readonly CountedPart[], snapshot: Snapshot): Tables {
  const [scores, moves] = [scoresOf(view, parts), movesOf(view, parts, snapshot)];
  return { ...(scores && { scores }), ...(moves && { moves }) };
}

function scoresOf(view: View, parts: readonly CountedPart[]): Tables['scores'] {
  const { scores: words } = view.words.portfolio;
  const keys = ['r', 'f', 'm'] as const;
  const scored = parts.filter(({ own }) => keys.every((key) => own[key] !== null));
  if (scored.length === 0) return undefined;
  const title = word(view, words.title);
  const rows = scored.map(({ id, own }) => ({
    ...segmentNamed(view, id),
    cells: keys.map((key) => ({ text: view.formats.number(own[key] ?? 0), step: Math.max(0, Math.round(own[key] ?? 0)) })),
  }));
  return {
    title,
    table: { type: 'heat', name: title, lead: word(view, words.lead), columns: keys.map((key) => word(view, words[key])), rows },
  };
}

/** From where in rows, to where in columns: what each segment of today tells of those who came. */
function movesOf(view: View, parts: readonly CountedPart[], { at, previous }: Snapshot): Tables['moves'] {
  const { moves: words } = view.words.portfolio;
  const to = parts.filter(({ own }) => own.moves);
  if (!previous || to.length === 0) return undefined;
  const ids = parts.map(({ id }) => id);
  // Where nothing is told of a way, nobody went it.
  const rows = [...ids, NEW].map((from) => ({
    ...(from === NEW ? { label: word(view, view.words.portfolio.newcomers) } : segmentNamed(view, from)),
    counts: to.map(({ own: { moves } }) => (moves && from in moves ? (moves[from] ?? null) : 0)),
  }));
  const title = word(view, words.title);
  const dates = { from: view.formats.date(previous), to: view.formats.date(at) };
  return {
    title,
    table: {
      type: 'heat',
      name: title,
      lead: word(view, words.lead, dates),
      columns: to.map(({ id }) => segmentNamed(view, id).label),
      rows: heatRows(view, rows),
      ...hiddenNote(
        view,
        rows.flatMap(({ counts }) => counts),
      ),
    },
  };
}
