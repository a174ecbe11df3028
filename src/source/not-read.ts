import { diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { contentName, namePartsOf } from './content-name.ts';
import { type FolderKind, folders } from './folders.ts';
import { readTarget } from './inside.ts';
import { fileFor, isRenamed, type LostFile, lostFile } from './lost-file.ts';
import { personaIn } from './persona-keys.ts';
import { addUnopened, type ContentFile, type Walked } from './walked.ts';
import { END, refusedByWindows } from './windows-name.ts';

/** A file of a content folder. */
export interface Met {
  /** From the content folder, NFC. */
  file: string;
  absolute: string;
}

/** Tells of the files of a content folder whose names are none of content, once all that is read there is known. */
export function tellNotRead(walked: Walked, kind: FolderKind, met: readonly Met[]): void {
  const { folder, extensions } = folders[kind];
  const read = new Set(walked.files.flatMap((one) => (one.kind === kind && !one.language ? [one.id] : [])));
  const unopened: ContentFile[] = [];
  for (const { file, absolute } of met) {
    // `clara.yaml.` becomes content as soon as it has the name that is asked for.
    const mended = contentName(file.replace(END, ''), kind);
    const lost = mended ? undefined : (lostFile(file, kind) ?? nakedPersona(file, absolute, kind));
    const name = mended ?? lost?.name;
    if (name) unopened.push({ file, absolute, kind, ...name });
    if (mended) continue;
    // The document that a persona was written from may stand beside it.
    const isSpare = lost && !isRenamed(lost) && read.has(lost.name.id);
    if (!lost || isSpare) walked.diagnostics.push(diagnose('file/unexpected', startOf(file), { folder, extensions }));
    else {
      const meant = fileFor(file, lost);
      const exists = walked.files.some((one) => one.file === meant) && { exists: true as const };
      walked.diagnostics.push(diagnose('file/not-read', startOf(file), { folder, extensions, as: lost.as, path: file, meant, ...exists }));
    }
    // A table may hold any number of people.
    if (lost && !isSpare && (lost.as === 'data' || lost.as === 'workbook')) walked.unread.push(kind);
  }
  addUnopened(walked, unopened);
}

/** The most bytes of a file that are looked at for the keys of a persona. */
const MOST_BYTES = 200_000;

/** A persona in a file without extension, as some editors save it. */
function nakedPersona(file: string, absolute: string, kind: FolderKind): LostFile | undefined {
  if (kind !== 'persona' || namePartsOf(file).extension !== '') return undefined;
  const opened = readTarget(absolute, MOST_BYTES);
  const isPersona = opened.state === 'open' && personaIn(opened.bytes.toString('utf8'), file) !== undefined;
  const name = isPersona ? contentName(`${file}.yaml`, kind) : undefined;
  return name && { as: 'rename', name };
}

/** Tells of a file or a folder that nobody on Windows could check out. A sign that no id takes either is told as such. */
export function tellWindowsName(walked: Walked, path: string, kind?: FolderKind): void {
  const { name } = namePartsOf(path);
  const refused = refusedByWindows(name);
  const isContent = kind !== undefined && contentName(name, kind) !== undefined;
  if (!refused || (refused.problem === 'sign' && isContent)) return;
  // What is to be made into another file goes away.
  const lost = kind && lostFile(name, kind);
  if (lost && !isRenamed(lost)) return;
  const { problem, suggestion } = refused;
  walked.diagnostics.push(
    diagnose('file/windows-name', startOf(path), { name, problem, suggestion, ...(isContent && { hasId: true as const }) }),
  );
}
