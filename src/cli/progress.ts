import { type Language, type LanguageCode, languages, typeset } from '../languages/index.ts';

/** A stage of a build or of a print run. */
export type Stage = keyof Language['say']['stages'];

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
