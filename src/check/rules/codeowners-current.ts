import { diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import { codeownersOf, ownLineOf } from '../../facts/codeowners.ts';
import type { Rule } from '../context.ts';

/** What we wrote of who is asked for a review says what the owners of content say. */
export const codeownersCurrent: Rule = function* ({ handbook, codeowners }) {
  for (const { file, text } of codeowners ?? []) {
    const meant = codeownersOf(handbook, text);
    if (meant === undefined || meant === text) continue;
    const line = ownLineOf(text);
    yield diagnose(
      'owner/codeowners',
      { ...startOf(file), line, endLine: line },
      { forge: file.startsWith('.gitlab/') ? 'gitlab' : 'github' },
    );
  }
};
