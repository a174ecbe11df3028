import { diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../context.ts';

/** Packages come from where they are installed, never from a pull request. */
export const modulesUntracked: Rule = function* ({ trackedModules }) {
  for (const folder of trackedModules ?? []) yield diagnose('file/tracked-modules', startOf(folder.normalize('NFC')), { folder });
};
