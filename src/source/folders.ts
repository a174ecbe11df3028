import type { FileFormat } from './source.ts';

export type FileKind = 'config' | 'persona' | 'segment' | 'record' | 'guide';
/** The kinds of which there is a folder. */
export type FolderKind = Exclude<FileKind, 'config'>;

/** Where each kind of content lives, and in which formats. */
export const folders: Record<FolderKind, { folder: string; extensions: FileFormat[] }> = {
  persona: { folder: 'personas', extensions: ['yaml', 'md', 'mdx'] },
  segment: { folder: 'segments', extensions: ['yaml'] },
  record: { folder: 'research', extensions: ['yaml', 'md'] },
  guide: { folder: 'guide', extensions: ['md', 'mdx'] },
};

export const folderKinds = ['persona', 'segment', 'record', 'guide'] as const satisfies FolderKind[];
/** Their names. */
export const contentFolders: readonly string[] = folderKinds.map((kind) => folders[kind].folder);

/** Drafts and templates (`_x`), hidden files, a folder's README, an office program's lock file. */
export const SET_ASIDE = /^(?:[._~]|README\b)/i;
