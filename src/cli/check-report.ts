import { appendFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { changedSince } from '../history/changed-files.ts';
import { gitRepositoryOf } from '../history/git.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import { toGithub } from '../report/github.ts';
import { toGitlab } from '../report/gitlab.ts';
import { toJson } from '../report/json.ts';
import { toMarkdown } from '../report/markdown.ts';
import { forReview } from '../report/order.ts';
import { summary } from '../report/pretty.ts';
import { toSarif } from '../report/sarif.ts';
import { linesIn, reportFor } from '../site/report-for.ts';
import type { CheckFormat } from './check-formats.ts';
import { type Call, EnvironmentError, givenTo, systemLanguage } from './command.ts';
import { commitLeft, pastFor } from './revision-named.ts';
import { version } from './version.ts';

/** What a check found, and what of it a review is about. */
interface Found {
  diagnostics: readonly Diagnostic[];
  language: LanguageCode;
  /** The files changed since the commit that the call names with `--base`. */
  changed: ReadonlySet<string> | undefined;
}

/**
 * The files that were changed since the commit that a call names; undefined where it names none.
 * @throws {CallError | EnvironmentError} where git does not know it.
 */
export async function changedFor({ root, flags, asked, io }: Call): Promise<ReadonlySet<string> | undefined> {
  const base = givenTo(flags, 'base');
  if (base === undefined) return undefined;
  const language = asked ?? systemLanguage(io.env);
  const past = await pastFor(root, language);
  const changed = await changedSince(past, await commitLeft(past, base, language));
  if (!changed) throw new EnvironmentError(languages[language].say.diff.unreadable(undefined));
  return changed;
}

/** Bytes of Markdown: GitHub takes a megabyte as the summary of a step, and both forges some 65 000 signs as a comment, which says more. */
const MOST = { summary: 1_000_000, comment: 30_000 };

/** What a check found, in the format that a call asks for. For GitHub, the whole report also becomes the summary of the step. */
export function reportIn(format: CheckFormat, { root, io }: Pick<Call, 'root' | 'io'>, { diagnostics, language, changed }: Found): string {
  const isChanged = changed && ((file: string) => changed.has(file));
  const ordered = isChanged || format === 'github' ? forReview(diagnostics, isChanged ?? (() => false)) : diagnostics;
  const markdown = (most: number) => toMarkdown(ordered, { language, linesOf: linesIn(root), isChanged, most });
  switch (format) {
    case 'pretty':
      return reportFor(root, ordered, language, io.colour);
    case 'json':
      return data(toJson(ordered, language));
    case 'gitlab':
      return data(toGitlab(ordered, language, folderOf(root)));
    case 'sarif':
      return data(toSarif(ordered, language, folderOf(root), version()));
    case 'markdown':
      return markdown(MOST.comment);
    case 'github': {
      const title = typeset(languages[language].report.review.title, language);
      addToSummary(io, `### ${title}\n\n${markdown(MOST.summary)}\n\n`);
      return [toGithub(ordered, language, folderOf(root)), summary(diagnostics, language)].filter(Boolean).join('\n');
    }
  }
}

function data(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** The content folder from the top of its repository, which forges count paths from. */
function folderOf(root: string): string {
  const below = gitRepositoryOf(root)?.below;
  return below ? `${below}/` : '';
}

/** A summary that cannot be written is no fault of the content. */
function addToSummary({ env, err }: Call['io'], text: string): void {
  if (!env.GITHUB_STEP_SUMMARY) return;
  try {
    appendFileSync(env.GITHUB_STEP_SUMMARY, text);
  } catch (error) {
    err(String(error));
  }
}
