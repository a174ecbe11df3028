import { relative, resolve } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import type { EntityFile } from '../handbook/content-file.ts';
import { languages } from '../languages/index.ts';
import type { CheckedFolder } from '../site/checked-folder.ts';
import { isWritten } from '../source/folders.ts';
import { type Call, CallError } from './command.ts';

/**
 * The content files that a call names by their paths, from where it is made; undefined where it names none.
 * @throws {CallError} where one is none.
 */
export function filesNamed(
  { names, io, root }: Pick<Call, 'names' | 'io' | 'root'>,
  { files, language }: CheckedFolder,
): EntityFile[] | undefined {
  if (names.length === 0) return undefined;
  const known = entityFiles(files);
  return names.map((name) => {
    const path = relative(root, resolve(io.cwd, name)).replaceAll('\\', '/').normalize('NFC');
    const found = known.find(({ file }) => file === path);
    const all = known.map(({ file }) => file);
    if (!found) throw new CallError(languages[language].writing.format.unknownFile(name, suggest(path, all)));
    return found;
  });
}

/** The files of content among those of a folder. */
export function entityFiles(files: CheckedFolder['files']): EntityFile[] {
  return files.filter((file): file is EntityFile => isWritten(file.kind));
}
