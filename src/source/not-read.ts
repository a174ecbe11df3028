import { diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { WindowsProblem } from '../diagnostics/rules.ts';
import { contentName, type FolderKind, folders, namePartsOf } from './folders.ts';
import { readTarget } from './inside.ts';
import { fileFor, isRenamed, type LostFile, lostFile } from './lost-file.ts';
import { addUnopened, type ContentFile, type Walked } from './walked.ts';

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
  const isPersona = opened.state === 'open' && contentIn(opened.bytes.toString('utf8'), file)?.kind === 'persona';
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

/** Keys by which content is known, as they are typed at the margin: those of one kind all stand in such a file. */
const KEYS: readonly (readonly [FolderKind, readonly RegExp[]])[] = [
  ['persona', [/^["']?id["']? *:/m, /^["']?(?:name|nom)["']? *:/m, /^["']?(?:role|rôle|rolle)["']? *:/m]],
  ['segment', [/^["']?id["']? *:/m, /^["']?(?:name|nom)["']? *:/m, /^["']?kind["']? *: *["']?(?:segment|icp)\b/im]],
  [
    'decision',
    [
      /^["']?id["']? *:/m,
      /^["']?(?:title|titre|titel)["']? *:/m,
      /^["']?date["']? *:/m,
      /^["']?(?:decided|restsOn|personas|alternatives|outcome|reviewOn)["']? *:/m,
    ],
  ],
  [
    'record',
    [
      /^["']?id["']? *:/m,
      /^["']?(?:title|titre)["']? *:/m,
      /^["']?date["']? *:/m,
      /^["']?(?:verbatims|findings|figures|method|participants)["']? *:/m,
    ],
  ],
];
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/**
 * The kind and the id of what a text describes, whatever its faults, as it is typed there; undefined where it has not the keys of
 * any. Of Markdown, only the front matter counts: a text may show an example. A page of the guide has none that others have not.
 */
export function contentIn(text: string, file: string): { kind: FolderKind; id: string } | undefined {
  const typed = /\.mdx?$/i.test(file) ? FRONT_MATTER.exec(text)?.[1] : text.replace(/^\uFEFF/, '');
  const keys = typed?.replace(/\r/g, '\n');
  const [kind] = KEYS.find(([, all]) => keys !== undefined && all.every((key) => key.test(keys))) ?? [];
  if (keys === undefined || !kind) return undefined;
  return { kind, id: /^["']?id["']? *:[ "']*([^\s"']*)/m.exec(keys)?.[1] ?? '' };
}

/** Whether a text begins as a page of the guide does: with a title between two lines of dashes. */
export function isTitled(text: string): boolean {
  return /^["']?(?:title|titre|titel)["']? *:/m.test(FRONT_MATTER.exec(text)?.[1] ?? '');
}

/** Names of devices, whatever extension follows. Source: Microsoft, “Naming Files, Paths, and Namespaces”. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(?=\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none in a name
const SIGNS = /[<>:"|?*\\\u0001-\u001F]+/g;
/** What no name may end with. */
const END = /(?<![. ])[. ]+$/;

/**
 * Why Windows refuses a file or a folder of this name, and a name that it takes. Whoever works there could not check out the
 * repository: not one file of it.
 */
export function refusedByWindows(name: string): { problem: WindowsProblem; suggestion: string } | undefined {
  const problem = DEVICE.test(name) ? 'device' : END.test(name) ? 'end' : new RegExp(SIGNS).test(name) ? 'sign' : undefined;
  if (!problem) return undefined;
  const suggestion = name
    .replace(END, '')
    .replace(SIGNS, '-')
    .replace(/(?<![ -])[ -]+(?=\.|$)|^-/g, '')
    .replace(DEVICE, '$1-1');
  return { problem, suggestion };
}
