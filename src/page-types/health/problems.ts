import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/rules.ts';
import { everyEntity } from '../../handbook/handbook.ts';
import { languages, spokenIn } from '../../languages/index.ts';
import type { Link } from '../../reading/block.ts';
import { lineLink } from '../../reading/forge.ts';
import { entityLink, homeLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { told, type View } from '../../reading/view.ts';
import { countedBySeverity, inSentences as inWords } from '../../report/word.ts';

/** One problem that the check reports. */
interface Problem {
  severity: Severity;
  severityWord: Text;
  message: Text;
  mend: Text;
  /** The lines to paste. */
  paste?: string;
  /** Where it is, as `file:line`. */
  place: string;
  /** The same on the forge. */
  href?: string;
}

/** The problems of one file. */
export interface FileProblems {
  file: string;
  /** The page that the file makes; nothing where it makes none. */
  page?: Link;
  problems: Problem[];
}

/** What the check reports, file by file, as it comes: in the order of files and lines. */
export function problemsOf(view: View, diagnostics: readonly Diagnostic[]): FileProblems[] {
  const pages = pagesByFile(view);
  const files = Map.groupBy(diagnostics, ({ file }) => file);
  return [...files].map(([file, own]) => {
    const page = pages.get(file);
    return { file, ...(page && { page }), problems: own.map((one) => problemOf(view, one)) };
  });
}

/** How many problems there are of each severity, in words; undefined where there are none. */
export function problemCounts(view: View, diagnostics: readonly Diagnostic[]): Text | undefined {
  return diagnostics.length > 0 ? told(view, countedBySeverity(diagnostics, spokenIn(view.language))) : undefined;
}

function problemOf(view: View, diagnostic: Diagnostic): Problem {
  const { file, line, severity } = diagnostic;
  const language = spokenIn(view.language);
  const { message, mend, paste } = inWords(diagnostic, language);
  const href = lineLink(view.handbook.config.repository, file, line);
  return {
    severity,
    severityWord: told(view, languages[language].report.severities[severity].one),
    // The report sets its own words: what somebody typed is quoted in them as it stands.
    message: told(view, message),
    mend: told(view, mend),
    ...(paste !== undefined && { paste }),
    place: `${file}:${line}`,
    ...(href && { href }),
  };
}

/** The page that each file is shown on, translations included; the settings are seen at the door. */
function pagesByFile(view: View): Map<string, Link> {
  const { handbook } = view;
  const pages = everyEntity(handbook).flatMap((entity) =>
    [entity, ...entity.translations.values()].map(({ file }) => [file, entityLink(view, entity.kind, entity.id)] as const),
  );
  const settings = [handbook.configEntry, ...handbook.configTranslations.values()];
  return new Map([...pages, ...settings.flatMap((one) => (one ? [[one.file, homeLink(view)] as const] : []))]);
}
