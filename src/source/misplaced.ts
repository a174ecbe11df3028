import { diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { type ContentName, contentName, type FolderKind, folderKinds, folders, SET_ASIDE, SITE_MARKER, WORDS_FOLDER } from './folders.ts';
import { type Listed, listInside, readTarget } from './inside.ts';
import { isRenamed, lostFile } from './lost-file.ts';
import { isOfSomethingElse, isVague, meantKind } from './near-folder.ts';
import { contentIn, isTitled, type Met } from './not-read.ts';
import { addUnopened, type ContentFile, type Walked } from './walked.ts';

/*
 * A content folder may be the root of a large repository: what is looked at is bounded, near folders and whatever stands high up
 * first. A misplaced file is among the few that are not in a folder of programs.
 */
const MOST_ENTRIES = 5000;
const MOST_OPENED = 300;
const MOST_BYTES = 200_000;
const DEEPEST = 4;

interface Left {
  /** How many more names may be looked at, and how many files opened. */
  entries: number;
  opened: number;
  /** What is read already, as a link of a content folder leads there. */
  read: ReadonlySet<string>;
}

/** Tells of content beside the content folders. Links are not followed, and folders of programs are not entered. */
export function tellElsewhere(root: string, entries: readonly Listed[], walked: Walked): void {
  const left: Left = { entries: MOST_ENTRIES, opened: MOST_OPENED, read: new Set(walked.files.map(({ absolute }) => absolute)) };
  const beside = entries.filter(({ name, isLink }) => !isLink && !SET_ASIDE.test(name) && !isOurs(name));
  const inFolders = beside.filter(({ state, name }) => state === 'folder' && !isOfSomethingElse(name) && !isBuilt(root, name));
  for (const { name } of inFolders) {
    const kind = meantKind(name);
    if (!kind) continue;
    const files = filesBelow(root, name, left);
    tellNear(walked, name, kind, isVague(name, kind) ? files.filter((met) => saysSo(met, kind, left)) : files, entries);
  }
  const files = beside.filter(({ state }) => state === 'file');
  tellStrays(walked, '', files.map(at('')), left);
  for (const { name } of inFolders) if (!meantKind(name)) tellStrays(walked, name, filesBelow(root, name, left), left);
}

function isOurs(name: string): boolean {
  return name === 'public' || name === WORDS_FOLDER || Object.values(folders).some(({ folder }) => folder === name);
}

/** A site built in a folder of another name, as that of each audience is, offers study files to copy, which are nobody's studies. */
function isBuilt(root: string, folder: string): boolean {
  const inside = listInside(root, folder);
  return Array.isArray(inside) && inside.some(({ name }) => name === SITE_MARKER);
}

function tellNear(walked: Walked, name: string, kind: FolderKind, files: readonly Met[], entries: readonly Listed[]): void {
  const content = files.flatMap(({ file, absolute }): ContentFile[] => {
    const meant = contentName(file, kind) ?? renamed(file, kind);
    return meant ? [{ file, absolute, kind, ...meant }] : [];
  });
  if (content.length === 0) return;
  const { folder: meant } = folders[kind];
  const folder = name.normalize('NFC');
  const exists = entries.some((entry) => entry.name === meant) && { exists: true as const };
  const icp = /icp|ideal|entreprise/i.test(name) && { icp: true as const };
  walked.diagnostics.push(diagnose('file/wrong-folder', startOf(folder), { folder, meant, count: content.length, ...exists, ...icp }));
  addUnopened(walked, content);
}

/** `clara.yaml.txt`: two mends, of which the second is told once the first is done. */
function renamed(file: string, kind: FolderKind): ContentName | undefined {
  const lost = lostFile(file, kind);
  return isRenamed(lost) ? lost?.name : undefined;
}

function tellStrays(walked: Walked, top: string, files: readonly Met[], left: Left): void {
  const shown = new Map(walked.files.flatMap(({ kind, id, language, file }) => (language ? [] : [[`${kind}/${id}`, file] as const])));
  const found = files.flatMap((met) => strayIn(met, left));
  // What somebody keeps a copy of is shown, from the other file.
  const shownFrom = ({ kind, id, typed }: Stray) => shown.get(`${kind}/${typed}`) ?? shown.get(`${kind}/${id}`);
  const strays = found.filter((one) => shownFrom(one) === undefined);
  const folder = top.normalize('NFC');
  const copies = found.filter((one) => shownFrom(one) !== undefined);
  for (const one of top === '' ? copies : copies.slice(0, 1)) {
    const more = top === '' ? 0 : copies.length - 1;
    walked.diagnostics.push(diagnose('file/stray-copy', startOf(one.file), { folder, more, shown: shownFrom(one) ?? '' }));
  }
  for (const [kind, all] of Map.groupBy(strays, ({ kind }) => kind)) {
    // Beside the settings there are few files, and each is told.
    const told = top === '' ? all : all.slice(0, 1);
    for (const { file } of told) {
      const more = all.length - told.length;
      if (kind === 'persona') walked.diagnostics.push(diagnose('file/stray-persona', startOf(file), { folder, more }));
      else walked.diagnostics.push(diagnose('file/stray', startOf(file), { folder, more, meant: folders[kind].folder }));
    }
  }
  addUnopened(
    walked,
    strays.map(({ typed: _, ...file }) => file),
  );
}

/** Content where none is read; `typed` is its id as it says it itself. */
type Stray = ContentFile & { kind: FolderKind; typed: string };

/** The content that a file holds, by its keys. */
function strayIn({ file, absolute }: Met, left: Left): Stray[] {
  const isNamed = folderKinds.some((kind) => contentName(file, kind)?.language === undefined && contentName(file, kind));
  if (!isNamed || left.opened-- <= 0) return [];
  const opened = readTarget(absolute, MOST_BYTES);
  const found = opened.state === 'open' ? contentIn(opened.bytes.toString('utf8'), file) : undefined;
  const name = found && contentName(file, found.kind);
  return found && name ? [{ file, absolute, kind: found.kind, ...name, typed: found.id }] : [];
}

/** Whether a file says that it is of a kind; of a page of the guide, that it has a title. */
function saysSo({ file, absolute }: Met, kind: FolderKind, left: Left): boolean {
  if (!contentName(file, kind) || left.opened-- <= 0) return false;
  const opened = readTarget(absolute, MOST_BYTES);
  if (opened.state !== 'open') return false;
  const text = opened.bytes.toString('utf8');
  return kind === 'guide' ? isTitled(text) : contentIn(text, file)?.kind === kind;
}

const at =
  (folder: string) =>
  ({ name, target }: Listed): Met => ({ file: `${folder}${name}`.normalize('NFC'), absolute: target });

/** The files below a folder, those that stand high up first. A folder with settings of its own is another handbook. */
function filesBelow(root: string, top: string, left: Left): Met[] {
  const files: Met[] = [];
  let level = [top];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      const entries = left.entries > 0 ? listInside(root, folder) : [];
      if (!Array.isArray(entries) || entries.some(({ name }) => /^handbook\.ya?ml$/.test(name))) continue;
      left.entries -= entries.length;
      const shown = entries.filter(({ name, isLink }) => !isLink && !SET_ASIDE.test(name));
      files.push(...shown.filter(({ state, target }) => state === 'file' && !left.read.has(target)).map(at(`${folder}/`)));
      next.push(...shown.flatMap(({ state, name }) => (state === 'folder' && !isOfSomethingElse(name) ? [`${folder}/${name}`] : [])));
    }
    level = next;
  }
  return files;
}
