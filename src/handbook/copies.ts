import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { namePartsOf } from '../source/folders.ts';
import type { FileWithResult } from './assemble.ts';
import type { EntityFile } from './content-file.ts';

/** What systems, browsers and office programs put before or behind the name of a copy. */
const COPY = /^(?:copie|copy|kopie)-(?:\d{1,3}-)?(?:de|of|von)-(.+)$|^(.+?)-(?:copie|copy|kopie)(?:-\d{1,3})?$/;
/** What people put behind the name of what they keep or begin anew. Somebody else may be called so: the id tells. */
const KEPT =
  /^(.+?)-(?:old|new|bak|backup|save|orig|original|final|ancien|ancienne|vieux|vieille|nouveau|nouvelle|avant|apres|sauvegarde|finale|alt|alte|neu|neue|sicherung|v?\d{1,3})(?:-\d{1,3})?$/;
const COUNTED = /\((\d{1,3})\)$/;

/** Finds the files that are copies of others: they say that they are the same, under a name that systems and people give to copies. */
export function copies(all: readonly FileWithResult[]): Map<EntityFile, Diagnostic> {
  const originals = new Map(all.flatMap(({ file }) => (file.language ? [] : [[`${file.kind}/${file.id}`, file] as const])));
  const found = new Map<EntityFile, Diagnostic>();
  // A translation goes with the copy that it is of.
  for (const { file, result } of all.toSorted((a, b) => Number(Boolean(a.file.language)) - Number(Boolean(b.file.language)))) {
    const original = originals.get(`${file.kind}/${originalOf(file)}`);
    const own = originals.get(`${file.kind}/${file.id}`);
    if (!original || original === file || file.kind === 'config') continue;
    const id = result?.parsed.data.id;
    const isCopy = file.language ? !own || found.has(own) : id === original.id || (id === undefined && isSurely(file));
    if (isCopy) found.set(file, diagnose('file/copy', startOf(file.file), { original: original.file }));
  }
  return found;
}

/** The id of what a file is a copy of, by its name. */
function originalOf(file: EntityFile): string | undefined {
  const [, behind, before] = COPY.exec(file.id) ?? [];
  return behind ?? before ?? KEPT.exec(file.id)?.[1];
}

/** Whether nobody but a program gives such a name. */
function isSurely(file: EntityFile): boolean {
  return COPY.test(file.id) || COUNTED.test(namePartsOf(file.file).stem);
}
