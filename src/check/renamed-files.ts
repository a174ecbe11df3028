import type { Deleted, FormerNames, Renamed } from '../history/former-names.ts';
import { contentPath, type FolderKind, isWritten } from '../source/folders.ts';
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

/** An id that a file of content had which is there no more. */
export interface GoneId {
  kind: FolderKind;
  id: string;
  /** The file that git keeps, and the day on which it went; none where that is not committed yet. */
  file: string;
  date?: string;
}

/** What git knows of ids that are in use no more. */
export interface PastIds {
  /** Oldest first: those of commits, then those of what is not committed yet. */
  formerIds: FormerId[];
  goneIds: GoneId[];
}

/** What became of ids that files of a folder had. */
export async function pastIds(files: readonly ReadFile[], names: FormerNames | undefined): Promise<PastIds> {
  if (!names) return { formerIds: [], goneIds: [] };
  const uncommitted = await sinceLastCommit(files, names);
  return { formerIds: [...names.renamed, ...uncommitted].flatMap(formerId), goneIds: goneIds(files, names, uncommitted) };
}

function formerId({ from, to }: Renamed): FormerId[] {
  const [before, after] = [named(from), named(to)];
  const isNew = before && after && before.kind === after.kind && before.id !== after.id;
  return isNew ? [{ kind: before.kind, from: before.id, to: after.id }] : [];
}

/** A name that was changed before its file went has gone with it. */
function goneIds(files: readonly ReadFile[], names: FormerNames, uncommitted: readonly Renamed[]): GoneId[] {
  const gone = new Map<string, GoneId>();
  for (const { file, date } of goneFiles(files, names, uncommitted)) {
    const name = named(file);
    if (name) gone.set(`${name.kind}/${name.id}`, { ...name, file, ...(date && { date }) });
  }
  for (const { kind, from, to } of names.renamed.flatMap(formerId).reverse()) {
    const after = gone.get(`${kind}/${to}`);
    if (after) gone.set(`${kind}/${from}`, { ...after, id: from });
  }
  for (const { kind, id, language } of files) if (!language) gone.delete(`${kind}/${id}`);
  return [...gone.values()];
}

/** Files that left their folder, those of the last commit last. One that was set aside counts as well. */
function goneFiles(files: readonly ReadFile[], { renamed, deleted, committed }: FormerNames, uncommitted: readonly Renamed[]): Deleted[] {
  const now = new Set(files.map(({ file }) => file));
  const moved = new Set(uncommitted.map(({ from }) => from));
  const elsewhere = renamed.filter(({ from, to }) => named(from)?.kind !== named(to)?.kind);
  const missing = committed.filter((file) => !now.has(file) && !moved.has(file));
  return [...elsewhere.map(({ from, ...day }) => ({ ...day, file: from })), ...deleted, ...missing.map((file) => ({ file }))];
}

/** What the name of an original says; undefined for translations and for all that is no content. */
function named(file: string): { kind: FolderKind; id: string } | undefined {
  const name = contentPath(file);
  if (!name?.id || name.language || !isWritten(name.kind) || name.kind === 'config' || name.kind === 'fields') return undefined;
  return { kind: name.kind, id: name.id };
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
