import { openImport } from '../../src/import/import.ts';
import { noMapping } from '../../src/import/mapping-file.ts';
import { namesOf } from '../../src/import/names/names.ts';
import { Unreadable } from '../../src/import/tree.ts';
import { printedBlocks } from '../../src/paper/booklet/prose.ts';
import { toJson } from '../../src/report/json.ts';
import { pretty } from '../../src/report/pretty.ts';
import { paragraphs } from '../../src/search/block-words.ts';
import { runsOf } from '../../src/sheets/runs.ts';
import { type Dialect, parseText } from '../../src/text/markdown.ts';
import { spliceText } from '../../src/text/splice.ts';
import { treeToHtml } from '../../src/text/to-html.ts';
import { checkFiles, TODAY } from './check-files.ts';
import { grown, type Pattern } from './patterns.ts';
import { importedSpots, type Spot, type SpotName, spots } from './spots.ts';

/** What one input took, in milliseconds of CPU, and whether its content was found sound. */
export interface Cost {
  /** To check, or to import. */
  milliseconds: number;
  /** To make of its text what a build makes. */
  building: number;
  sound: boolean;
  /** The personas that an import makes of it: a file each. */
  personas: number;
}

/** The content around the text that is measured. */
export const around = [
  { file: 'handbook.yaml', text: 'company: x\nlanguages: [fr, en]\n' },
  { file: 'personas/y.yaml', text: 'id: y\nname: Léa\nrole: Directrice\nstate: proto\nquote: Oui.\n' },
  { file: 'guide/y.md', text: '---\ntitle: y\n---\nOui.\n' },
];
const dialects: Partial<Record<SpotName, Dialect>> = { inline: 'inline', prose: 'prose', body: 'prose', guide: 'prose', mdx: 'mdx' };

/** Reads a grown pattern in a place as a check does, and, where that finds nothing wrong, makes of its text what a build makes of it. */
export async function costOf(pattern: Pattern, spot: SpotName, size: number): Promise<Cost> {
  const typed = grown(pattern, size);
  const { file, wrap }: Spot = spots[spot];
  const bytes = new TextEncoder().encode(wrap(typed));
  const start = process.cpuUsage();
  const isImported = importedSpots.some((one) => one === spot);
  const personas = isImported ? await imports(bytes, file) : 0;
  const sound = isImported ? personas > 0 : checks(bytes, file);
  const milliseconds = since(start);
  const dialect = dialects[spot];
  if (sound && dialect) build(typed, dialect);
  return { milliseconds, building: since(start) - milliseconds, sound, personas };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function checks(bytes: Uint8Array, file: string): boolean {
  const others = around.filter((one) => one.file !== file).map((one) => ({ file: one.file, bytes: new TextEncoder().encode(one.text) }));
  const { diagnostics, texts } = checkFiles([...others, { file, bytes }]);
  for (const language of ['fr', 'en'] as const) {
    JSON.stringify(toJson(diagnostics, language));
    const lines = new Map([...texts].map(([name, text]) => [name, text.split('\n')]));
    pretty(diagnostics, language, (name) => lines.get(name));
  }
  return diagnostics.every(({ severity }) => severity !== 'error');
}

const names = namesOf([{ id: 'marketing', name: 'Marketing' }]);

/** How many personas are made, as the command makes them: one after the other, none kept. What cannot be imported makes none. */
async function imports(bytes: Uint8Array, file: string): Promise<number> {
  try {
    const { personas } = await openImport([{ file, bytes: bytes }], {
      names,
      mapping: noMapping,
      known: new Map(),
      today: TODAY,
      language: 'fr',
    });
    let made = 0;
    for (const { text } of personas) if (text) made++;
    return made;
  } catch (error) {
    if (error instanceof Unreadable) return 0;
    throw error;
  }
}

function build(text: string, dialect: Dialect): void {
  const tree = parseText(text, dialect);
  treeToHtml(tree, { headingFrom: 2 });
  spliceText(text, dialect, (node) => (node.type === 'link' ? { unwrap: true } : undefined));
  paragraphs(tree);
  printedBlocks({ text, tree }, () => ({}));
  runsOf({ text, tree });
}
