import { splitFrontMatter } from '../../source/front-matter.ts';
import type { Resolve } from '../resolve.ts';
import { item, type Tree, type TreeEntry } from '../tree.ts';
import { blocksOf } from './blocks.ts';
import { entriesOf } from './data.ts';
import { parseYaml } from './node.ts';
import { treeOfText } from './text-tree.ts';

/** Reads Markdown: headings, labels in bold, lists and tables; front matter holds for every persona of the file. */
export function readMarkdown(text: string, file: string, resolve: Resolve): Tree {
  const { yaml, yamlLine, body, bodyLine, front } = splitOff(text, file);
  const facts = front ? frontEntries(yaml, yamlLine, resolve) : [];
  return treeOfText(blocksOf(withTitledBoxes(withoutPayloads(body)), bodyLine), facts, resolve);
}

/** The bytes of a picture that stand in a text as letters. */
const PAYLOAD = /(data:[a-z]+\/[a-z0-9.+-]+;base64,)[A-Za-z0-9+/=]{40,}/g;

/** Pictures are not copied: neither are their bytes, where a text holds them. */
function withoutPayloads(text: string): string {
  return text.includes(';base64,') ? text.replace(PAYLOAD, '$1…') : text;
}

/** `:::tip How to write for them`, as sites made of Markdown mark a box with a title. */
const BOX = /^:::+[ \t]*[a-z][\w-]*[ \t]+(\S.*)$/gm;

/** The title of a box heads what stands in it. */
function withTitledBoxes(text: string): string {
  const titled = text.replace(BOX, '###### $1');
  return titled === text ? text : titled.replace(/^:::+[ \t]*$/gm, '');
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
