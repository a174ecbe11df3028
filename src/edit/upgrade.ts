import { isDeepStrictEqual } from 'node:util';
import type { FileKind } from '../source/folders.ts';
import { type FileFormat, parseSource } from '../source/source.ts';
import { commentsIn } from './comments.ts';
import { EditFault, type Splice, spliced } from './splice.ts';

/** A content file as it is to be upgraded. */
export interface Old {
  file: string;
  kind: FileKind;
  format: FileFormat;
  text: string;
}

/** What the model of content became with a version of it: which parts of a file have to be written in another way since. */
export interface UpgradeStep {
  /** The version that content is of afterwards. */
  to: number;
  change(file: Old): readonly Splice[];
}

/** The steps to the present model, in their order. There is none: everything that the first version took is taken still. */
export const upgradeSteps: readonly UpgradeStep[] = [];

/**
 * The text of a file after the steps that it has not had. Each keeps every comment, and leaves a file that can be read.
 * @throws {EditFault} where one does not: nothing is to be written then.
 */
export function upgraded(file: Old, from: number, steps: readonly UpgradeStep[] = upgradeSteps): string {
  return steps
    .filter(({ to }) => to > from)
    .reduce((text, { change }) => proved(file, text, spliced(text, change({ ...file, text }))), file.text);
}

/** The text of the settings with the version of their model, before their first key where they do not say one. */
export function withVersion(text: string, file: string, version: number): string {
  const key = `schemaVersion: ${version}`;
  const typed = /^schemaVersion:[ \t]*\d+/m.exec(text);
  const first = /^(?=[^\s#-])/m.exec(text)?.index ?? text.length;
  const after = typed ? text.replace(typed[0], key) : `${text.slice(0, first)}${key}\n${text.slice(first)}`;
  const { data } = parseSource(after, file, 'yaml');
  if (!isDeepStrictEqual(data, { ...parseSource(text, file, 'yaml').data, schemaVersion: version })) throw new EditFault('differs', file);
  return after;
}

function proved({ file, format }: Old, before: string, after: string): string {
  const isSound = parseSource(after, file, format).diagnostics.length <= parseSource(before, file, format).diagnostics.length;
  if (!isSound || !isDeepStrictEqual(commentsIn(after).sort(), commentsIn(before).sort())) throw new EditFault('differs', file);
  return after;
}
