import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TargetKind } from '../diagnostics/rules.ts';
import { type FileKind, type FolderKind, folders, isWritten } from '../source/folders.ts';

/** Which kinds of file may hold what a reference aims at. Settings and marks inside the same file are known or not on their own. */
export const holders: Partial<Record<TargetKind, FolderKind[]>> = {
  persona: ['persona'],
  segment: ['segment'],
  icp: ['segment'],
  record: ['record'],
  decision: ['decision'],
  guide: ['guide'],
  personaStatement: ['persona'],
  evidence: ['record', 'segment'],
};

/**
 * Whether a problem follows from a folder that could not be entered: what is looked for in vain may well stand there. The
 * refusal itself is told, and stops any output.
 */
export function isEchoOfUnread({ rule, params, file }: Diagnostic, unread: readonly FileKind[]): boolean {
  if (unread.length === 0) return false;
  switch (rule) {
    case 'handbook/empty':
    case 'link/broken':
      return true;
    case 'reference/unknown':
      return (holders[params.kind] ?? []).some((kind) => unread.includes(kind));
    case 'translation/orphan':
      return unread.some(
        (kind) => isWritten(kind) && kind !== 'config' && kind !== 'fields' && file.startsWith(`${folders[kind].folder}/`),
      );
    default:
      return false;
  }
}
