import type { FootnoteDefinition } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { visitNodes } from '../../text/nodes.ts';
import { allEntries, type Rule } from '../context.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** What stands for a link, an image or a footnote that is defined elsewhere; where it is defined nowhere, it is read as words. */
const REFERENCE = /!?\[[^\][\n]{1,200}\]\[([^\][\n]{1,200})\]|\[\^([^\][\s]{1,100})\]/g;

/** Every footnote is named and every name is of something: what is not would be shown with its brackets, or in mid-page. */
export const markDefined: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) yield* marksOf(text);
  }
};

function marksOf({ tree, dialect, placeOf }: CheckedText): Diagnostic[] {
  const found: Diagnostic[] = [];
  const notes: FootnoteDefinition[] = [];
  const named = new Set<string>();
  // Nothing in a line is markup.
  if (!tree || dialect === 'line') return found;
  visitNodes(tree, (node) => {
    if (node.type === 'footnoteReference') named.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type !== 'text') return;
    for (const { 0: mark, 1: label, 2: note, index } of node.value.matchAll(REFERENCE)) {
      // A phrase holds neither pictures nor footnotes, wherever they are defined: that is told.
      if (dialect === 'inline' && (note !== undefined || mark.startsWith('!'))) continue;
      found.push(
        diagnose('text/undefined-mark', placeOf(node, mark, node.value.slice(0, index).split('\n').length - 1), {
          mark,
          meant: note === undefined ? `[${label}]` : `[^${note}]`,
        }),
      );
    }
  });
  const met = new Set<string>();
  for (const note of notes) {
    const mark = `[^${note.label ?? note.identifier}]`;
    const why = met.has(note.identifier) ? 'twice' : named.has(note.identifier) ? undefined : 'unnamed';
    if (why) found.push(diagnose('text/stray-footnote', placeOf(note, `${mark}:`), { mark, why }));
    met.add(note.identifier);
  }
  return found;
}
