import { slugify } from '../languages/slug.ts';
import type { FileFormat } from './source.ts';

export type FileKind = 'config' | 'fields' | 'persona' | 'segment' | 'record' | 'decision' | 'guide' | 'words' | 'snapshot';
/** The kinds whose files are JSON, with a reader of their own. */
export type JsonKind = 'words' | 'snapshot';
/** The kinds of which there is a folder of content. */
export type FolderKind = Exclude<FileKind, 'config' | 'fields' | JsonKind>;

/** Whether a kind of file is one that people write, with a schema whose every fault is told at its line. */
export function isWritten(kind: FileKind): kind is Exclude<FileKind, JsonKind> {
  return kind !== 'words' && kind !== 'snapshot';
}

/** Where a company says the words of the interface itself, a file a language: `words/es.json`. */
export const WORDS_FOLDER = 'words';

/** Where figures that were measured lie, a file a snapshot: nobody types them, and they are no segments. */
export const FIGURES_FOLDER = 'segments/figures';
const SNAPSHOT = /^segments\/figures\/(\d{4}-\d{2}-\d{2})\.json$/;

/** What a path says that is one of measured figures. Whatever else lies in their folder is a segment, or told. */
export function snapshotPath(path: string): (ContentName & { kind: 'snapshot' }) | undefined {
  const [, id] = SNAPSHOT.exec(path) ?? [];
  return id === undefined ? undefined : { kind: 'snapshot', format: 'yaml', id };
}

/** Where each kind of content lives, and in which formats. */
export const folders: Record<FolderKind, { folder: string; extensions: FileFormat[] }> = {
  persona: { folder: 'personas', extensions: ['yaml', 'md', 'mdx'] },
  segment: { folder: 'segments', extensions: ['yaml'] },
  record: { folder: 'research', extensions: ['yaml', 'md'] },
  decision: { folder: 'decisions', extensions: ['yaml', 'md'] },
  guide: { folder: 'guide', extensions: ['md', 'mdx'] },
};

export const folderKinds = ['persona', 'segment', 'record', 'decision', 'guide'] as const satisfies FolderKind[];
/** Their names. */
export const contentFolders: readonly string[] = folderKinds.map((kind) => folders[kind].folder);

/** Drafts and templates (`_x`), hidden files, a folder's README, an office program's lock file. */
export const SET_ASIDE = /^(?:[._~]|README\b)/i;

/** What the name of a content file says of it. */
export interface ContentName {
  format: FileFormat;
  /** The id of what the file holds; empty where nothing of the name can be kept. */
  id: string;
  /** Set on a translation: `clara.en.yaml`. */
  language?: string;
  /** Set where the name cannot be an address: the one to give it, empty where nothing of it can be kept. */
  suggestion?: string;
}

/** What the code of a language looks like. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$/;
/** Where extensions are hidden, people type one that is there already: `clara.yaml.yaml`. */
const TYPED_TWICE = /\.(?:ya?ml|mdx?)$/i;

/**
 * Reads the name of a file of a content folder; undefined where its extension is none that the folder takes.
 * @param file a path or a name, NFC.
 */
export function contentName(file: string, kind: FolderKind): ContentName | undefined {
  const { stem, extension } = namePartsOf(file);
  const typedFormat = extension.toLowerCase().replace('yml', 'yaml');
  const format = folders[kind].extensions.find((one) => one === typedFormat);
  if (!format) return undefined;
  const dot = stem.lastIndexOf('.');
  const language = dot > 0 && LANGUAGE.test(stem.slice(dot + 1)) ? stem.slice(dot + 1) : undefined;
  const typed = language ? stem.slice(0, dot) : stem;
  const id = slugify(typed.replace(TYPED_TWICE, ''));
  const suggestion = id && contentFileName({ format, id, language });
  return { format, id, ...(language && { language }), ...(id !== typed && { suggestion }) };
}

/** What the name of a file beside the folders says of it: the settings, the dictionary of fields, and their translations. */
export function rootFile(name: string): { kind: 'config' | 'fields'; format: 'yaml'; id: string; language?: string } | undefined {
  const [, id, language] = /^(handbook|fields)(?:\.([^.]+))?\.ya?ml$/.exec(name) ?? [];
  return id === undefined ? undefined : { kind: id === 'fields' ? 'fields' : 'config', format: 'yaml', id, ...(language && { language }) };
}

/** What a path of a content folder says of the file there, by the rules by which folders are walked; undefined where it is none of content. */
export function contentPath(path: string): (ContentName & { kind: FileKind }) | undefined {
  const [folder = '', ...below] = path.split('/');
  const root = rootFile(path);
  if (root) return root;
  if (below.length === 0 || below.some((name) => SET_ASIDE.test(name))) return undefined;
  const snapshot = snapshotPath(path);
  if (snapshot) return snapshot;
  if (folder === WORDS_FOLDER) {
    const { stem, extension } = namePartsOf(path);
    return below.length === 1 && extension.toLowerCase() === 'json' ? { kind: 'words', format: 'yaml', id: stem } : undefined;
  }
  const kind = folderKinds.find((one) => folders[one].folder === folder);
  const named = kind && contentName(path, kind);
  return kind && named?.id ? { kind, ...named } : undefined;
}

/** The name of the file that holds something. */
export function contentFileName({ format, id, language }: Pick<ContentName, 'format' | 'id' | 'language'>): string {
  return `${id}${language ? `.${language}` : ''}.${format}`;
}

/** A name without its folder, cut before its extension. */
export function namePartsOf(file: string): { name: string; stem: string; extension: string } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, stem = name, extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return { name, stem, extension };
}

/** The file by which a folder is known to be a site of ours, which may be replaced and holds no content. */
export const SITE_MARKER = '.handbook-site';
