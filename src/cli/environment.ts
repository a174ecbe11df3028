import { type LanguageCode, languages } from '../languages/index.ts';
import { SearchUnavailable } from '../search/engine.ts';
import { NothingWritten } from './nothing-written.ts';

/** What the system said no to, as a sentence; undefined where it is no known refusal, and so our own fault. */
export function environmentSentence(error: unknown, language: LanguageCode, making?: 'site'): string | undefined {
  const { say } = languages[language];
  if (error instanceof SearchUnavailable) return say.noSearch(error.message.split('\n')[0] ?? '');
  const message = error instanceof Error ? error.message : '';
  const absent = ASTRO.exec(message)?.[1];
  if (absent) return say.noAstro(absent);
  if (PROGRAMS.test(message)) return say.noPrograms();
  const refusal = refusalIn(error);
  if (!refusal) return undefined;
  if (IN_THE_WAY.has(refusal.code)) return say.inTheWay(refusal.path);
  const left = error instanceof NothingWritten ? say.nothingWritten() : making === 'site' ? say.siteStays() : undefined;
  return [FULL.has(refusal.code) ? say.diskFull() : say.notWritable(refusal.path), left].filter(Boolean).join(' ');
}

/** Whoever only builds may leave these out. */
const ASTRO = /^Cannot find (?:package|module) '(astro|vite)(?:\/|')/;
/** How packages say that the program of theirs for this machine is not there. */
const PROGRAMS = /^Cannot find native binding|^Could not load the "sharp" module/;
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/** A file stands where a folder is wanted, or the other way round. */
const IN_THE_WAY = new Set(['EISDIR', 'ENOTDIR', 'EEXIST', 'ELOOP']);
const CODE = /\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EBUSY|EISDIR|ENOTDIR|EEXIST|ELOOP)\b/;
/** How the bundler, a native program, puts it on Linux, macOS and Windows. */
const NATIVE_FULL = /\bNo space left on device\b|\(os error (?:28|112)\)/;

interface Refusal {
  code: string;
  path: string | undefined;
}

/** What errors of the system and of bundlers hold beside their words. */
interface Told extends NodeJS.ErrnoException {
  dest?: string;
  errors?: unknown;
}

/** Bundlers wrap what the system said: in a cause, in a list of errors, or in their message alone. */
function refusalIn(error: unknown, depth = 0): Refusal | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const { code = '', path, dest, cause, errors, message }: Told = error;
  // What is given its name at last was written under another.
  if (error instanceof NothingWritten) {
    const refused = refusalIn(error.cause, depth + 1);
    return refused && { ...refused, path: error.file };
  }
  if (CODE.test(code)) return { code, path: dest ?? path };
  for (const inner of [cause, ...(Array.isArray(errors) ? errors : [])]) {
    const found = refusalIn(inner, depth + 1);
    if (found) return found;
  }
  const named = CODE.exec(message)?.[1] ?? (NATIVE_FULL.test(message) ? 'ENOSPC' : undefined);
  return named ? { code: named, path: undefined } : undefined;
}
