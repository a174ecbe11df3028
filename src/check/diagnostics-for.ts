import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { ContentKind, Entry, Handbook } from '../handbook/handbook.ts';
import type { Checked } from './check-content.ts';
import { checkRules } from './rules/index.ts';
import { translationsOf } from './texts.ts';

/** What is told of a file while it is loaded that quotes nothing of what was typed there. */
const ofOneFile: ReadonlySet<RuleId> = new Set<RuleId>([
  'schema/empty-value',
  'translation/incomplete',
  'translation/stale',
  'handbook/no-config',
  'file/many-more',
]);

/**
 * The problems that the readers of a filtered handbook may know of. The rules are run again over what is left: a problem that
 * they find there names nothing hidden, and the check's own report of it adds only its line. What was told while a file was
 * loaded is for those who may read all of that file. Errors stop any output, so that there are none to tell.
 */
export function diagnosticsFor(
  shown: Handbook,
  { handbook, diagnostics }: Pick<Checked, 'handbook' | 'diagnostics'>,
  today: string,
): Diagnostic[] {
  if (shown.readers === 'research') return diagnostics;
  // Whatever is wrong with an image is an error.
  const context = { handbook: shown, today, images: new Map() };
  const found = new Map(checkRules.flatMap((rule) => [...rule(context)].map((one) => [nameOf(one), one] as const)));
  const whole = wholeFiles(shown, handbook);
  return diagnostics
    .filter((one) => found.has(nameOf(one)) || (ofOneFile.has(one.rule) && whole.has(one.file)))
    .map((one) => {
      const { file, line, column, endLine, endColumn, severity } = one;
      return { ...(found.get(nameOf(one)) ?? one), file, line, column, endLine, endColumn, severity, paste: undefined };
    });
}

/** What is the same of a problem wherever its line is unknown, and whatever is named as an example of a mend. */
function nameOf({ rule, file, params }: Diagnostic): string {
  return JSON.stringify([rule, file, { ...params, example: undefined }]);
}

/** The files of which nothing is hidden, with their translations. */
function wholeFiles(shown: Handbook, all: Handbook): Set<string> {
  const original = new Map(all.entries.map((entry) => [entry.file, entry.data]));
  const entries: Entry<ContentKind>[] = shown.entries.filter(({ file, data }) => isDeepStrictEqual(data, original.get(file)));
  const settings = isDeepStrictEqual(shown.config, all.config) ? [...shown.configTranslations.values()].map(({ file }) => file) : [];
  return new Set([
    'handbook.yaml',
    ...settings,
    ...entries.flatMap((entry) => [entry.file, ...[...translationsOf(shown, entry).values()].map(({ file }) => file)]),
  ]);
}
