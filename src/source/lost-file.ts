import type { LostAs } from '../diagnostics/rules.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { slugify } from '../languages/slug.ts';
import { keysOf } from '../schema/own.ts';
import { type ContentName, contentFileName, contentName, type FolderKind, folders, namePartsOf } from './folders.ts';

/** Content in a file that is not read. */
export interface LostFile {
  /** What has to be done with it. */
  as: LostAs;
  /** What the file would be called that is read. */
  name: ContentName;
}

/** Extensions that hold words, by what has to be done with them. */
const extensions = {
  text: ['txt', 'text'],
  data: ['csv', 'tsv', 'xlsx', 'json'],
  workbook: ['xls', 'xlsm', 'xlsb', 'ods', 'numbers'],
  document: ['doc', 'docx', 'docm', 'dot', 'dotx', 'odt', 'ott', 'pages', 'rtf', 'gdoc', 'wpd', 'wps'],
  fixed: ['pdf', 'ppt', 'pptx', 'odp', 'key', 'html', 'htm', 'xml', 'epub'],
} satisfies Partial<Record<LostAs, readonly string[]>>;
const byExtension = new Map(keysOf(extensions).flatMap((as) => extensions[as].map((one) => [one, as] as const)));

/** The extensions of content, and what people make of them. */
const MISSPELT: Readonly<Record<string, string>> = { yaml: 'yaml', markdown: 'md', mdown: 'md', mkd: 'md' };
const OF_CONTENT = ['yaml', 'yml', 'md', 'mdx'];

/** What a file of a content folder that is not read may hold; undefined where no reader would miss it. */
export function lostFile(file: string, kind: FolderKind): LostFile | undefined {
  const { stem, extension } = namePartsOf(file);
  const ending = extension.toLowerCase();
  // `clara.yaml.txt`, as an editor names it that hides extensions.
  const inner = byExtension.get(ending) === 'text' ? contentName(stem, kind) : undefined;
  if (inner) return { as: 'rename', name: inner };
  const markdown = ending === 'mdx' ? contentName(`${stem}.md`, kind) : undefined;
  if (markdown) return { as: 'rename', name: markdown };
  if (OF_CONTENT.includes(ending)) return { as: 'format', name: meantName(stem, kind) };
  const meant = MISSPELT[ending] ?? (/^[a-z]{3,}$/.test(ending) ? MISSPELT[suggest(ending, ['yaml', 'markdown']) ?? ''] : undefined);
  const renamed = meant && !byExtension.has(ending) ? contentName(`${stem}.${meant}`, kind) : undefined;
  if (renamed) return { as: 'rename', name: renamed };
  const as = byExtension.get(ending);
  return as && { as, name: meantName(stem.replace(/\.(?:ya?ml|mdx?)$/i, ''), kind) };
}

/** Whether its own name brings it back: what else has to be done makes another file of it. */
export function isRenamed(lost: LostFile | undefined): boolean {
  return lost?.as === 'rename' || lost?.as === 'format';
}

/** The name in the first format of the folder. */
function meantName(stem: string, kind: FolderKind): ContentName {
  return contentName(`${stem}.${folders[kind].extensions[0]}`, kind) ?? { format: 'yaml', id: slugify(stem) };
}

/** The file to make of it: beside it, with a name that is read. */
export function fileFor(file: string, { name }: LostFile): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}${contentFileName({ ...name, id: name.id || 'clara-martin' })}`;
}
