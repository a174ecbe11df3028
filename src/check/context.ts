import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CodeownersFile } from '../facts/codeowners.ts';
import type { ContentKind, Entry, Handbook } from '../handbook/handbook.ts';
import type { ImageFacts } from '../source/image/gate.ts';
import type { FormerId } from './renamed-files.ts';

/** What a rule may look at. It reads no file and no clock. */
export interface CheckContext {
  handbook: Handbook;
  /** The day of the run, `YYYY-MM-DD`. */
  today: string;
  /** Facts of every image that the content names, by its path from the content folder. */
  images: ReadonlyMap<string, ImageFacts>;
  /** The pictures in folders of content, by their path from the content folder. */
  pictures?: readonly string[];
  /** The folders of packages that git tracks, by their path from the content folder. */
  trackedModules?: readonly string[];
  /** Ids that files had, as git knows them, oldest first. */
  formerIds?: readonly FormerId[];
  /** Who is asked to review what, as files of forges in the content folder say it. */
  codeowners?: readonly CodeownersFile[];
}

/** One rule over the whole handbook. Pure. */
export type Rule = (context: CheckContext) => Iterable<Diagnostic>;

/** Every file of content and the settings, sound or not. */
export function allEntries({ entries, configEntry, fieldsEntry }: Handbook): readonly Entry<ContentKind>[] {
  return configEntry || fieldsEntry ? [configEntry ?? [], fieldsEntry ?? [], entries].flat() : entries;
}

/** Whether an entry surely lacks a key: none was typed, and no fault has taken one away that might have been meant. */
export function surelyLacks({ data, partial, source }: Entry, key: string): boolean {
  const typed = (source.data[key] ?? undefined) !== undefined;
  return !partial && !typed && (data === undefined || Reflect.get(data, key) === undefined);
}
