import { labelWords } from '../names/label.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';
import { labelled } from './labelled.ts';

/** Gives a text headings where people are told one after the other without any: `Name: …` again and again, or a line above the same labels. */
export function withPlainPeople(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  return withRepeatedNames(blocks, resolve) ?? withFirstLines(blocks, resolve) ?? blocks;
}

const known = (resolve: Resolve) => (label: string) => resolve([label]) !== undefined && labelWords(label) !== '';

/** Each line that says a name begins somebody. */
function withRepeatedNames(blocks: readonly TextBlock[], resolve: Resolve): TextBlock[] | undefined {
  const nameIn = (line: string) => {
    const split = labelled(line, known(resolve));
    return split?.rest && isName(split.label, resolve) ? split.rest : undefined;
  };
  const listed = ({ kind, bullets, rows }: TextBlock) =>
    kind === 'list' ? nameIn(bullets[0]?.text ?? '') : kind === 'table' ? nameInRows(rows, resolve) : undefined;
  const texts = blocks.flatMap((block) =>
    block.kind === 'text' ? block.text.split('\n') : block.kind === 'list' ? (block.bullets[0]?.text ?? '') : [],
  );
  const inTables = blocks.filter(({ kind, rows }) => kind === 'table' && nameInRows(rows, resolve) !== undefined);
  if (texts.filter((line) => nameIn(line) !== undefined).length + inTables.length < 2) return undefined;
  let depth = 0;
  return blocks.flatMap((block): TextBlock[] => {
    if (block.kind === 'heading') depth = block.depth;
    const first = listed(block);
    if (first !== undefined) return [{ ...block, kind: 'heading', depth: depth + 0.5, text: first, bullets: [] }, block];
    if (block.kind !== 'text') return [block];
    const read: TextBlock[] = [];
    for (const [at, text] of block.text.split('\n').entries()) {
      const name = nameIn(text);
      const last = read.at(-1);
      const line = block.line + at;
      if (name !== undefined) read.push({ ...block, kind: 'heading', depth: depth + 0.5, line, text: name }, { ...block, line, text });
      else if (last?.kind === 'text') read[read.length - 1] = { ...last, text: `${last.text}\n${text}` };
      else read.push({ ...block, line, text });
    }
    return read;
  });
}

/** The name in a table of labels and values. */
function nameInRows(rows: TextBlock['rows'], resolve: Resolve): string | undefined {
  if (rows.some(({ length }) => length !== 2)) return undefined;
  return rows.find(([label = '', value = '']) => value.trim() && isName(label, resolve))?.[1]?.trim();
}

const isName = (label: string, resolve: Resolve): boolean => {
  const match = resolve([label]);
  return match?.target === 'name' && match.sure !== 'near';
};

/** Paragraphs whose first line names somebody, and whose others begin with labels that the others have too. */
function withFirstLines(blocks: readonly TextBlock[], resolve: Resolve): TextBlock[] | undefined {
  if (blocks.some(({ kind }) => kind === 'heading')) return undefined;
  const labels = blocks.map((block) => labelsBelowFirst(block, resolve));
  const counts = new Map<string, number>();
  for (const own of labels) for (const label of own) counts.set(label, (counts.get(label) ?? 0) + 1);
  const opens = labels.map((own) => [...own].some((label) => (counts.get(label) ?? 0) > 1));
  if (opens.filter(Boolean).length < 2) return undefined;
  return blocks.flatMap((block, at): TextBlock[] => {
    if (!opens[at]) return [block];
    const [first = '', ...rest] = block.text.split('\n');
    return [
      { ...block, kind: 'heading', depth: 1, text: first.trim() },
      { ...block, line: block.line + 1, text: rest.join('\n') },
    ];
  });
}

function labelsBelowFirst({ kind, text }: TextBlock, resolve: Resolve): Set<string> {
  const [first = '', ...rest] = text.split('\n');
  const isTitle =
    first.length < 80 && !/[.!?:]\s*$/.test(first) && !labelled(first, known(resolve)) && resolve([first.trim()]) === undefined;
  if (kind !== 'text' || !isTitle) return new Set();
  return new Set(rest.flatMap((line) => labelled(line, known(resolve))?.label ?? []).map(labelWords));
}
