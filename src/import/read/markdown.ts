import { splitFrontMatter } from '../../source/front-matter.ts';
import type { Resolve } from '../resolve.ts';
import { type Draft, item, type Tree, type TreeEntry } from '../tree.ts';
import { blocksOf } from './blocks.ts';
import { entriesOf } from './data.ts';
import { parseYaml } from './node.ts';
import { withPlainTitles } from './plain-titles.ts';
import { entriesIn } from './section-entries.ts';
import { textSectionsOf } from './sections.ts';

/** Reads Markdown: headings, labels in bold, lists and tables; front matter holds for every persona of the file. */
export function readMarkdown(text: string, file: string, resolve: Resolve): Tree {
  const { yaml, yamlLine, body, bodyLine, front } = splitOff(text, file);
  const { sections, shared } = textSectionsOf(withPlainTitles(blocksOf(body, bodyLine), resolve), resolve);
  const drafts = sections.map(({ title, blocks }): Draft => ({ ...(title && { title }), entries: entriesIn(blocks, resolve) }));
  const facts = front ? frontEntries(yaml, yamlLine, resolve) : [];
  const around = entriesIn(shared, resolve, ['']).map((entry) => ({ ...entry, path: entry.path.filter(Boolean) }));
  // What stands before a lone persona is about it; among several it is about all.
  const [only] = drafts;
  if (drafts.length === 1 && only) return { drafts: [{ ...only, entries: [...facts, ...only.entries] }], shared: around, told: [] };
  return { drafts, shared: [...facts, ...around], told: [] };
}

function splitOff(text: string, file: string) {
  const split = splitFrontMatter(text, file);
  if (split.diagnostics.length > 0) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, front: false };
  return { ...split, front: true };
}

/** Front matter that is no YAML after all is kept as the text that it is. */
function frontEntries(yaml: string, firstLine: number, resolve: Resolve): TreeEntry[] {
  try {
    const entries = parseYaml(yaml)
      .roots.flatMap((root) => (root.kind === 'map' ? root.pairs : []))
      .flatMap(([key, value]) => entriesOf([key], value, resolve));
    return entries.map((entry) => ({ ...entry, line: entry.line + firstLine - 1 }));
  } catch {
    return yaml
      .split('\n')
      .filter((line) => line.trim())
      .map((line, at) => ({ path: ['---'], line: at + firstLine, items: [item(line)] }));
  }
}
