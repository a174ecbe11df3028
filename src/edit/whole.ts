import { checkRules } from '../check/rules/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { ReadFile } from '../source/read.ts';
import type { EditsByFile } from './references.ts';
import { EditFault } from './splice.ts';

/** A content folder as it was loaded. */
export interface Content {
  handbook: Handbook;
  files: readonly ReadFile[];
  diagnostics: readonly Diagnostic[];
}

/**
 * Refuses to edit a file in which something may stand that nobody could read.
 * @throws {EditFault}
 */
export function refuseUnsound({ diagnostics }: Content, edits: EditsByFile): void {
  const faulty = diagnostics.find(({ file, severity }) => severity === 'error' && edits.has(file));
  if (faulty) throw new EditFault('unsound', faulty.file);
}

/** How often each rule finds something in a whole handbook, but for those that look at images and at git. */
function problemsOf({ handbook, diagnostics }: Omit<Content, 'files'>): Map<RuleId, number> {
  const counts = new Map<RuleId, number>();
  const count = ({ rule }: Diagnostic) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  // The same day for all that are compared: which one does not matter.
  const context = { handbook, today: '2000-01-01', images: new Map() };
  for (const one of diagnostics) count(one);
  for (const rule of checkRules) for (const one of rule(context)) count(one);
  return counts;
}

/**
 * No rule finds more than before, and every file is there.
 * @throws {EditFault}
 */
export function proveWhole(before: Omit<Content, 'files'>, after: Omit<Content, 'files'>): void {
  const [was, is] = [problemsOf(before), problemsOf(after)];
  for (const [rule, count] of is) if (count > (was.get(rule) ?? 0)) throw new EditFault('differs');
  if (after.handbook.entries.length !== before.handbook.entries.length) throw new EditFault('differs');
}

/** What may not become more by erasing or retiring: whatever else is told afterwards, as a claim without evidence, is what was meant. */
const NEVER_MORE = /^(?:yaml|schema|file|front-matter|reference|link|translation|mdx|image)\//;

/**
 * Nothing is broken that was whole.
 * @throws {EditFault}
 */
export function proveSound(before: Omit<Content, 'files'>, after: Omit<Content, 'files'>): void {
  const [was, is] = [problemsOf(before), problemsOf(after)];
  for (const [rule, count] of is) if (NEVER_MORE.test(rule) && count > (was.get(rule) ?? 0)) throw new EditFault('differs');
}
