import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { FoundFile } from './inside.ts';

/** Longer paths are typed by nobody, and no report could show them. */
const LONGEST = 500;

/** Whether a path, and so whatever stands below it, is too long to be read and told. */
export function isTooLong(path: string): boolean {
  return path.length > LONGEST;
}

/** The sentence on what is not opened; undefined where all is well. It tells nothing of what stands there. */
export function refused(
  file: string,
  found: Pick<FoundFile, 'state'> & { reason?: string },
  wanted: 'file' | 'folder',
): Diagnostic | undefined {
  const place = startOf(file.normalize('NFC'));
  switch (found.state) {
    case wanted:
      return isTooLong(file) ? diagnose('file/unreadable', place, { reason: 'ENAMETOOLONG' }) : undefined;
    case 'missing':
      return diagnose('file/unreadable', place, { reason: 'ENOENT' });
    case 'outside':
      return diagnose('file/link-outside', place, {});
    case 'unreadable':
      if (found.reason === 'ELOOP') return diagnose('file/link-loop', place, {});
      return diagnose('file/unreadable', place, { reason: found.reason ?? 'EIO' });
    default:
      return diagnose('file/not-a-file', place, { found: found.state, wanted });
  }
}
