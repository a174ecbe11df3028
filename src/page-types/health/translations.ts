import { isInUse } from '../../facts/state.ts';
import { everyEntity } from '../../handbook/handbook.ts';
import { languageNameIn } from '../../languages/index.ts';
import type { FormerOriginals } from '../../news/originals.ts';
import type { Link } from '../../reading/block.ts';
import { entityLink, homeLink } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { type Translated, translatedShare } from '../../reading/translated.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { furtherLanguages, roundedDown } from './personas.ts';
import { type StaleTranslation, staleTranslation } from './stale-texts.ts';

/** How far the site is translated into one language. */
export interface LanguageProgress {
  language: string;
  name: Text;
  /** How many pages are done. */
  progress: Text;
  missing: Link[];
  /** Those whose original has changed since they were made, with what it said then and says now. */
  stale: ({ page: Link } & StaleTranslation)[];
  /** Least translated first. */
  partly: { page: Link; share: Text }[];
}

/** How far the site is translated into each further language. Retired personas are left as they are. */
export function translationProgress(view: View, former: FormerOriginals): LanguageProgress[] {
  const { formats, words } = view;
  const phrases = words.health.translations;
  const pages = translatable(view);
  return furtherLanguages(view).map((language) => {
    const shares = pages.map(({ of, page }) => ({ page: page(), share: translatedShare(view.handbook, of, language) }));
    const begun = shares.flatMap(({ page, share }) => (share === undefined ? [] : [{ page, share }]));
    const partly = begun.filter(({ share }) => share < 1).sort((a, b) => a.share - b.share);
    const name = languageNameIn(language, view.language);
    return {
      language,
      name: plain(name.charAt(0).toLocaleUpperCase(view.language) + name.slice(1)),
      progress: counted(view, begun.length - partly.length, phrases.progress, { total: formats.number(pages.length) }),
      stale: pages.flatMap(({ of, page }) => {
        const stale = staleTranslation(view, of, language, former);
        return stale ? [{ page: page(), ...stale }] : [];
      }),
      missing: shares.filter(({ share }) => share === undefined).map(({ page }) => page),
      partly: partly.map(({ page, share }) => ({
        page,
        share: word(view, phrases.share, { share: formats.percent(roundedDown(share)) }),
      })),
    };
  });
}

interface Translatable {
  of: Translated;
  page: () => Link;
}

/** Everything that has words to translate; those of the settings stand on the home page. */
function translatable(view: View): Translatable[] {
  const { configEntry, config, configTranslations } = view.handbook;
  const entities = everyEntity(view.handbook);
  return [
    ...(configEntry ? [{ of: { ...configEntry, data: config, translations: configTranslations }, page: () => homeLink(view) }] : []),
    ...entities.filter(isInUse).map((entity) => ({ of: entity, page: () => entityLink(view, entity.kind, entity.id) })),
  ];
}
