import { isInUse } from '../../facts/state.ts';
import { everyEntity } from '../../handbook/handbook.ts';
import { BODY_KEY } from '../../handbook/source-hash.ts';
import { excerpt, textsToTranslate } from '../../handbook/translate.ts';
import { languageNameIn } from '../../languages/index.ts';
import type { Link } from '../../reading/block.ts';
import { entityLink, homeLink } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { type Translated, translatedShare } from '../../reading/translated.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { furtherLanguages, roundedDown } from './personas.ts';

/** How far the site is translated into one language. */
export interface LanguageProgress {
  language: string;
  name: Text;
  /** How many pages are done. */
  progress: Text;
  missing: Link[];
  /** Those whose original has changed since they were made, with what it says now. */
  stale: { page: Link; texts: { now: Text; was: Text }[] }[];
  /** Least translated first. */
  partly: { page: Link; share: Text }[];
}

/** How far the site is translated into each further language. Retired personas are left as they are. */
export function translationProgress(view: View): LanguageProgress[] {
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
        const texts = staleTexts(view, of, language);
        return texts.length > 0 ? [{ page: page(), texts }] : [];
      }),
      missing: shares.filter(({ share }) => share === undefined).map(({ page }) => page),
      partly: partly.map(({ page, share }) => ({
        page,
        share: word(view, phrases.share, { share: formats.percent(roundedDown(share)) }),
      })),
    };
  });
}

/** What the original of each text that has gone stale says now, and what its translation says still. */
function staleTexts(view: View, of: Translated, language: string): { now: Text; was: Text }[] {
  const translation = of.translations.get(language);
  if (!translation?.stale) return [];
  const originals = textsToTranslate({ ...of, stages: view.handbook.config.stages });
  return [...translation.stale].map((key) => {
    const [now, was] = key === BODY_KEY ? [of.source.body?.text, translation.body?.text] : [originals.get(key), translation.texts.get(key)];
    return {
      now: word(view, view.words.health.translations.now, { text: excerpt(now ?? '') }),
      was: { text: excerpt(was ?? ''), ...(language !== view.language && { lang: language }) },
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
