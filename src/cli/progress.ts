import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fill, formatsFor, type Language, type LanguageCode, languages, typeset } from '../languages/index.ts';

/** A stage of a build or of a print run. */
type Stage = keyof Language['say']['stages'];

export interface Progress {
  /** A stage begins, and ends the one before. */
  at: (stage: Stage) => void;
  /** How far the stage is. */
  done: (done: number, total: number) => void;
  end: () => void;
}

/** Milliseconds after which a stage is worth a line: work that is done by then needs no word. */
const LONG = 1000;
/** Milliseconds between two words on the same stage. */
const PATIENCE = 3000;

/** Tells what long work is at, a line a stage. */
export function progress(err: (text: string) => void, language: LanguageCode): Progress {
  let timer: NodeJS.Timeout | undefined;
  let said = 0;
  let name = '';
  const end = () => clearTimeout(timer);
  const say = (more = '') => {
    said = performance.now();
    err(typeset(`${name}…${more}`, language));
  };
  return {
    at(stage) {
      end();
      name = languages[language].say.stages[stage];
      said = performance.now();
      timer = setTimeout(say, LONG);
      timer.unref();
    },
    done(done, total) {
      if (done < total && performance.now() - said > PATIENCE) say(` ${done} / ${total}`);
    },
    end,
  };
}

/** What a build came to. */
interface Summary {
  /** The folder, as it is to be shown. */
  folder: string;
  pages: number;
  milliseconds: number;
  bytes: number;
  warnings: number;
}

/** One line for a person: pages, time, size, warnings. */
export function summaryOf({ folder, pages, milliseconds, bytes, warnings }: Summary, language: LanguageCode): string {
  const { line, kilo, mega, ...counted } = languages[language].say.built;
  const { count } = formatsFor(language);
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return fill(line, {
    pages: count(pages, counted.pages),
    folder,
    seconds: format(milliseconds / 1000),
    size: bytes < 1e6 ? fill(kilo, { n: format(bytes / 1e3) }) : fill(mega, { n: format(bytes / 1e6) }),
    warnings: count(warnings, counted.warnings),
  });
}

/** The size of all files of a folder, in bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}
