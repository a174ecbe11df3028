import type { LanguageCode } from '../languages/index.ts';
import type { PackageScripts } from './package-scripts.ts';

/** What `handbook init` did. */
export interface Started {
  /** The folder as it is to be typed, empty where it is this one. */
  folder: string;
  hadContent: boolean;
  written: string[];
  left: string[];
  scripts: PackageScripts | undefined;
}

/** The account of `handbook init`, and what to do next. */
export function saidOf(started: Started, language: LanguageCode): string {
  const words = said[language];
  const { hadContent, written, left, scripts, folder } = started;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`${title}\n${items.map((item) => `  ${item}`).join('\n')}`] : [];
  const added = scripts && scripts.added.length > 0 ? [`package.json (${words.scripts} ${scripts.added.join(', ')})`] : [];
  const kept = scripts && scripts.kept.length > 0 ? [`package.json (${words.scripts} ${scripts.kept.join(', ')})`] : [];
  return [
    ...(hadContent ? [words.hadContent] : []),
    ...list(words.written, [...written, ...added]),
    ...list(words.left, [...left, ...kept]),
    ...(written.length + added.length === 0 ? [words.nothing] : []),
    list(words.next, [...(folder ? [`cd ${folder}`] : []), ...(scripts ? [] : [words.install]), ...words.steps])[0],
  ].join('\n\n');
}

const said = {
  fr: {
    hadContent: 'Ce dossier contient déjà des fiches : seuls les fichiers d’outillage qui manquaient sont écrits.',
    written: 'Écrits :',
    left: 'Laissés tels quels, car ils existaient :',
    nothing: 'Rien à écrire : tout est en place.',
    scripts: 'scripts',
    next: 'Ensuite :',
    install: 'npm install --save-dev persona-handbook   # pour garder la même version d’un poste à l’autre',
    steps: [
      'npx handbook check   # dit ce qui ne va pas, à quelle ligne',
      'npx handbook dev     # montre le site pendant que vous écrivez',
      'npx handbook build   # produit le site dans dist/',
    ],
  },
  en: {
    hadContent: 'This folder holds content already: only the tooling files that it lacked are written.',
    written: 'Written:',
    left: 'Left as they were, as they existed:',
    nothing: 'Nothing to write: everything is in place.',
    scripts: 'scripts',
    next: 'Next:',
    install: 'npm install --save-dev persona-handbook   # to keep the same version on every machine',
    steps: [
      'npx handbook check   # says what is wrong, on which line',
      'npx handbook dev     # shows the site while you write',
      'npx handbook build   # makes the site in dist/',
    ],
  },
} satisfies Record<LanguageCode, object>;
