import type { LanguageCode } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import type { Bilingual } from './io.ts';

/** The stages of a build or of a print run, in their order. */
const stages = {
  check: { fr: 'Vérification des fiches', en: 'Checking the files' },
  pages: { fr: 'Écriture des pages', en: 'Writing the pages' },
  search: { fr: 'Index de recherche', en: 'Search index' },
  data: { fr: 'Données pour d’autres outils', en: 'Data for other tools' },
  sheets: { fr: 'Mise en page des feuilles', en: 'Laying out the sheets' },
  publish: { fr: 'Mise en place du site', en: 'Putting the site in place' },
} satisfies Record<string, Bilingual>;
export type Stage = keyof typeof stages;

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
      name = stages[stage][language];
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
