import { existsSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { languages } from '../../languages/index.ts';
import type { TableForm } from '../../portfolio/table.ts';
import { CallError, givenTo } from '../command.ts';
import { newFiles } from '../write-all.ts';
import { outsideGit, type PortfolioCall } from './portfolio-call.ts';

const separators = { semicolon: ';', comma: ',', tab: '\t' } as const;

/**
 * Where a table of contacts is to be written: nowhere that git looks after, and over nothing.
 * @param beside what is written with it, if anything is.
 * @throws {CallError}
 */
export function freePath(asked: PortfolioCall, beside: (out: string) => string = (out) => out): string {
  const { call, language } = asked;
  const words = languages[language].assigning;
  const given = givenTo(call.flags, 'out');
  if (given === undefined) throw new CallError(words.noOut);
  const out = outsideGit(asked, given, words.outInsideGit);
  const taken = [out, beside(out)].find((file) => existsSync(file));
  if (taken !== undefined) throw new CallError(words.outTaken(relative(call.io.cwd, taken)));
  return out;
}

/**
 * How the table is written, as the flags say.
 * @throws {CallError}
 */
export function tableForm({ call, language }: PortfolioCall): TableForm {
  const given = givenTo(call.flags, 'separator') ?? 'semicolon';
  if (given !== 'semicolon' && given !== 'comma' && given !== 'tab') throw new CallError(languages[language].assigning.badSeparator(given));
  return { separator: separators[given], mark: call.flags.bom === true };
}

/** Writes all files, or none, and gives back their paths. */
export async function writeTables(texts: ReadonlyMap<string, string>): Promise<string[]> {
  const paths = [...texts.keys()];
  const files = newFiles(dirname(paths[0] ?? ''));
  process.once('exit', files.clear);
  try {
    files.add([...texts].map(([path, text]) => ({ file: basename(path), text })));
    await files.publish();
    return paths;
  } finally {
    process.off('exit', files.clear);
    files.clear();
  }
}
