import type { FormerNames, Renamed } from '../history/former-names.ts';
import { contentName, type FolderKind, folderKinds, folders } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';

/** An id that a file of content had, and the one that it has now. Segments and ICPs share a folder. */
export interface FormerId {
  kind: FolderKind;
  from: string;
  to: string;
}

/** Files that are compared with those that are new since the last commit; whoever moves more of them knows of it. */
const MOST_COMPARED = 20;
/** The share of lines that two texts have in common, from which on they are one file. As git has it. */
const ALIKE = 0.5;

/** The former ids of a folder's files: those of commits, then those of what is not committed yet. */
export async function formerIds(files: readonly ReadFile[], names: FormerNames | undefined): Promise<FormerId[]> {
  if (!names) return [];
  const renamed = [...names.renamed, ...(await sinceLastCommit(files, names))];
  return renamed.flatMap(({ from, to }) => {
    const [before, after] = [named(from), named(to)];
    const isNew = before && after && before.kind === after.kind && before.id !== after.id;
    return isNew ? [{ kind: before.kind, from: before.id, to: after.id }] : [];
  });
}

/** What the name of an original says; undefined for translations and for all that is no content. */
function named(file: string): { kind: FolderKind; id: string } | undefined {
  const kind = folderKinds.find((one) => file.startsWith(`${folders[one].folder}/`));
  const name = kind && contentName(file, kind);
  return kind && name?.id && !name.language ? { kind, id: name.id } : undefined;
}

async function sinceLastCommit(files: readonly ReadFile[], { committed, textOf }: FormerNames): Promise<Renamed[]> {
  const now = new Set(files.map(({ file }) => file));
  const before = new Set(committed);
  const come = files.filter(({ file, language, kind }) => !before.has(file) && !language && kind !== 'config');
  const gone = come.length === 0 ? [] : committed.filter((file) => !now.has(file) && named(file));
  const renamed: Renamed[] = [];
  for (const from of gone.slice(0, MOST_COMPARED)) {
    const text = await textOf(from);
    const taken = new Set(renamed.map(({ to }) => to));
    const alike = come.filter(({ file, kind }) => kind === named(from)?.kind && !taken.has(file));
    const [best] = alike
      .map((file) => ({ to: file.file, share: text && file.text ? shareOf(text, file.text) : 0 }))
      .sort((a, b) => b.share - a.share);
    if (best && best.share >= ALIKE) renamed.push({ from, to: best.to });
  }
  return renamed;
}

/** The share of lines that two texts have in common, from 0 to 1. */
export function shareOf(a: string, b: string): number {
  const [left, right] = [linesOf(a), linesOf(b)];
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of right) {
    const count = counts.get(line) ?? 0;
    if (count > 0) shared++;
    counts.set(line, count - 1);
  }
  return shared / Math.max(1, left.length, right.length);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
