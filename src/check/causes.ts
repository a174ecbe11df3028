import { compareDiagnostics, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { holders } from '../handbook/unread.ts';
import { type FolderKind, folderKinds, folders } from '../source/folders.ts';
import { readLink } from '../text/links.ts';
import type { GoneId } from './renamed-files.ts';

/**
 * Tells once what many places suffer from: where git knows that a file went or has another name, one problem names the cause and
 * lists the places that still point to it, in place of one at each of them.
 */
export function withCauses(found: readonly Diagnostic[], goneIds: readonly GoneId[]): Diagnostic[] {
  const gone = new Map(goneIds.map((one) => [keyOf(one.kind, one.id), one]));
  const renamed = new Map(found.flatMap((one) => formerKeys(one).map((key) => [key, one] as const)));
  if (gone.size + renamed.size === 0) return [...found];
  const pointing = new Map<GoneId | Diagnostic, Diagnostic[]>();
  const others = found.filter((one) => {
    const keys = aimedAt(one);
    const cause = first(keys, renamed) ?? first(keys, gone);
    if (cause) pointing.set(cause, [...(pointing.get(cause) ?? []), one]);
    return !cause;
  });
  const told = [...pointing].map(([cause, places]) => causeOf(cause, places.sort(compareDiagnostics)));
  return [...others.filter((one) => !pointing.has(one)), ...told];
}

/** At the file under its new name, which can keep the old one; where there is none any more, at the first place. */
function causeOf(cause: GoneId | Diagnostic, all: readonly Diagnostic[]): Diagnostic {
  const places = [...new Set(all.map(({ file, line }) => `${file}:${line}`))];
  if ('rule' in cause)
    return cause.rule === 'id/renamed' ? diagnose('reference/renamed', cause, { ...cause.params, places }, cause.paste) : cause;
  const [at] = all;
  const { id, kind, file, date } = cause;
  return diagnose('reference/gone', at as Diagnostic, {
    id,
    kind,
    folder: folders[kind].folder,
    gone: file,
    places,
    ...(date && { date }),
  });
}

function formerKeys(one: Diagnostic): string[] {
  if (one.rule !== 'id/renamed') return [];
  const kind = folderKinds.find((each) => one.file.startsWith(`${folders[each].folder}/`));
  return kind ? one.params.ids.map((id) => keyOf(kind, id)) : [];
}

/** The names of the files that something looks for in vain. */
function aimedAt(one: Diagnostic): string[] {
  if (one.rule === 'reference/unknown') return (holders[one.params.kind] ?? []).map((kind) => keyOf(kind, one.params.id));
  const target = one.rule === 'link/broken' ? readLink(one.params.target) : undefined;
  if (target?.type !== 'inside' || target.kind === 'home') return [];
  return (holders[target.kind] ?? []).map((kind) => keyOf(kind, target.id));
}

function first<Cause>(keys: readonly string[], causes: ReadonlyMap<string, Cause>): Cause | undefined {
  const key = keys.find((one) => causes.has(one));
  return key === undefined ? undefined : causes.get(key);
}

function keyOf(kind: FolderKind, id: string): string {
  return `${kind}/${id}`;
}
