import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { withoutFloods } from '../diagnostics/floods.ts';
import { isAdjustable, isRuleId, type RuleId } from '../diagnostics/rules.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { loadHandbook, type ResultStore } from '../handbook/load.ts';
import { isEchoOfUnread } from '../handbook/unread.ts';
import type { FormerNames } from '../history/former-names.ts';
import { codeownersFiles } from '../source/codeowners.ts';
import { type ImageStore, imageFacts, openImages } from '../source/image/gate.ts';
import { publicFiles } from '../source/public.ts';
import type { ReadFile } from '../source/read.ts';
import { inTurns } from '../source/turns.ts';
import { withCauses } from './causes.ts';
import type { CheckContext } from './context.ts';
import { withoutExcused } from './excused.ts';
import { imagesOf } from './images.ts';
import { pastIds } from './renamed-files.ts';
import { checkRules } from './rules/index.ts';
import { forgetTexts } from './texts.ts';

interface CheckOptions {
  /** The day of the run, `YYYY-MM-DD`: content ages against it. */
  today: string;
  /** Where to keep what was parsed, for the next run. */
  store?: ResultStore;
  /** Where to keep what was made of images. */
  images?: ImageStore;
  /** What git knows of folders of packages: it is asked while files are read. */
  trackedModules?: Promise<readonly string[]>;
  /** What git knows of the names that files had. */
  formerNames?: Promise<FormerNames | undefined>;
  /** The names of a company’s components, where code said that pages in MDX may run. */
  trusted?: readonly string[] | undefined;
  /** What those who know paper and its fonts can tell of the files alone. */
  ofPaper?: (handbook: Handbook, files: readonly ReadFile[]) => Promise<readonly Diagnostic[]>;
}

export interface Checked {
  handbook: Handbook;
  /** The files that it was made of. */
  files: readonly ReadFile[];
  /** All problems of all files, in order, at the levels that `handbook.yaml` sets. */
  diagnostics: Diagnostic[];
  /** The images that the content names and that exist, by their path from the content folder. */
  images: string[];
}

/** Loads and checks a content folder: what `check`, `build` and `dev` all start with. */
export async function checkContent(
  root: string,
  { today, store, images: imageStore, trackedModules, formerNames, trusted, ofPaper }: CheckOptions,
): Promise<Checked> {
  const { handbook, files, diagnostics, pictures, unread } = await loadHandbook(root, store, trusted);
  const named = imagesOf(handbook).map(({ path }) => path);
  const images = await imageFacts(openImages(root, imageStore), named);
  const { formerIds, goneIds } = await pastIds(files, await formerNames);
  const ofGit = { trackedModules: (await trackedModules) ?? [], formerIds };
  const context = { handbook, today, images, pictures, codeowners: codeownersFiles(root), ...ofGit };
  const judged = (await inTurns(judging(context))).filter((one) => !isEchoOfUnread(one, unread));
  const found = withoutEchoes(withCauses(judged, goneIds), diagnostics);
  forgetTexts();
  const paper = (await ofPaper?.(handbook, files)) ?? [];
  const all = [...withoutQuotedIds(diagnostics, found), ...publicFiles(root).diagnostics, ...found, ...paper];
  return {
    handbook,
    files,
    diagnostics: withoutFloods(withLevels(withoutExcused(all, files), handbook).sort(compareDiagnostics)),
    images: [...images].filter(([, { state }]) => state === 'fine').map(([path]) => path),
  };
}

/** Typographic quotes around an id are told with the id that they hide. */
function withoutQuotedIds(diagnostics: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ file, line, column }: Diagnostic) => `${file}:${line}:${column}`;
  const unknown = new Set(found.flatMap((one) => (one.rule === 'reference/unknown' ? [placeOf(one)] : [])));
  return diagnostics.filter((one) => one.rule !== 'text/typed-quotes' || !unknown.has(placeOf(one)));
}

/** What is told of the words of a line. */
const ofWords: ReadonlySet<RuleId> = new Set<RuleId>(['text/one-line', 'text/personal-data', 'text/stigmatising']);

/** Signs that a line shows, and what it says of somebody, are no news where the line itself has to be written again. */
function withoutEchoes(found: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const broken = new Set(told.flatMap(({ severity, file, line }) => (severity === 'error' ? [`${file}:${line}`] : [])));
  return found.filter(({ rule, file, line }) => !ofWords.has(rule) || !broken.has(`${file}:${line}`));
}

/** What all rules find, a step for each rule and each problem. */
function* judging(context: CheckContext): Generator<void, Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const rule of checkRules) {
    for (const one of rule(context)) {
      found.push(one);
      yield;
    }
    yield;
  }
  return found;
}

function withLevels(diagnostics: Diagnostic[], { config }: Handbook): Diagnostic[] {
  const levels = new Map(Object.entries(config.rules ?? {}).filter(([rule]) => isRuleId(rule) && isAdjustable(rule)));
  return diagnostics.flatMap((one) => {
    const level = levels.get(one.rule) ?? one.severity;
    return level === 'off' ? [] : [{ ...one, severity: level }];
  });
}
