import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { aliasesOf, type EntityKind, type Entry } from '../../handbook/handbook.ts';
import { type FolderKind, folders } from '../../source/folders.ts';
import { asYamlText, lineOf, mendLine } from '../../source/lines.ts';
import { sections } from '../../text/links.ts';
import type { Rule } from '../context.ts';
import type { FormerId } from '../renamed-files.ts';

/** Whatever had another id is found under that one, too: links to it stand in mails and on paper. */
export const addressKept: Rule = function* ({ handbook: { entries }, formerIds = [] }) {
  if (formerIds.length === 0) return;
  const byKey = new Map([...entries].reverse().map((entry) => [keyOf(folderOf(entry), entry.id), entry]));
  const kept = new Set([...byKey.keys(), ...entries.flatMap((entry) => aliasesOf(entry).map((alias) => keyOf(folderOf(entry), alias)))]);
  const lost = new Map<Entry<EntityKind>, string[]>();
  for (const [former, now] of leading(formerIds)) {
    const entry = byKey.get(now);
    // An alias may stand in what could not be read.
    if (!entry || entry.partial || kept.has(former)) continue;
    lost.set(entry, [...(lost.get(entry) ?? []), idIn(former)]);
  }
  for (const [entry, ids] of lost) yield told(entry, ids);
};

/** Where each former id leads today: a name may change again, and be taken by another file. */
function leading(formerIds: readonly FormerId[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>();
  for (const { kind, from, to } of formerIds) {
    const [former, now] = [keyOf(folders[kind].folder, from), keyOf(folders[kind].folder, to)];
    for (const [key, target] of leads) if (target === former) leads.set(key, now);
    leads.set(former, now);
    leads.delete(now);
  }
  return leads;
}

function keyOf(folder: string, id: string): string {
  return `${folder}/${id}`;
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function folderOf({ kind }: Entry<EntityKind>): string {
  const folder: FolderKind = kind === 'icp' ? 'segment' : kind;
  return folders[folder].folder;
}

function told(entry: Entry<EntityKind>, ids: readonly string[]): Diagnostic {
  const params = { ids: [...ids], addresses: ids.map((id) => `/${sections[entry.kind]}/${id}/`) };
  const { place, paste } = withAliases(entry, ids);
  return diagnose('id/renamed', place, params, paste);
}

/** The line to paste that names former ids, and what it stands in place of. */
function withAliases({ id, source }: Entry, ids: readonly string[]): { place: Place; paste?: string } {
  const typed = source.data.aliases;
  const known = Array.isArray(typed) ? typed.map(String) : [];
  if (known.length > 0) {
    const last = source.locate(['aliases', known.length - 1]);
    const line = lineOf(source.text, last.line);
    const dash = /^\s*- +$/.exec(line.slice(0, last.column - 1))?.[0];
    if (dash) return { place: last, paste: [line, ...ids.map((one) => dash + asYamlText(one))].join('\n') };
  }
  const list = `aliases: [${[...known, ...ids].map(asYamlText).join(', ')}]`;
  if ('aliases' in source.data) return { place: source.locate(['aliases'], 'key'), paste: list };
  const beside = ['id', 'title', 'name'].find((key) => typeof source.data[key] === 'string');
  if (!beside) return { place: source.locate([]) };
  const place = source.locate([beside]);
  // An id that is not the file's name has been told; both lines to paste agree.
  const line = mendLine(source, place, beside === 'id' ? id : source.typed([beside]));
  // In braces there is no line to add.
  return line.startsWith(beside) ? { place, paste: `${line}\n${list}` } : { place };
}
