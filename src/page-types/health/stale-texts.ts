import { BODY_KEY } from '../../handbook/source-hash.ts';
import { excerpt, textsToTranslate } from '../../handbook/translate.ts';
import type { FormerOriginals, FormerText } from '../../news/originals.ts';
import { editLink } from '../../reading/forge.ts';
import type { Text } from '../../reading/text.ts';
import type { Translated } from '../../reading/translated.ts';
import { type View, word } from '../../reading/view.ts';
import { parseText } from '../../text/markdown.ts';
import { wordsOf } from '../../text/nodes.ts';
import { differences } from './differences.ts';

/** A text whose original has changed since it was translated. */
interface StaleText {
  /** What the original said then, or why that is not shown. */
  before: Text;
  /** Set where it is shown. */
  isTold: boolean;
  now: Text;
  /** What its translation says still. */
  translated: Text;
}

/** The texts of one translation whose originals have changed, and where to mend it. */
export interface StaleTranslation {
  file: string;
  /** The same on the forge. */
  href?: string;
  texts: StaleText[];
}

/** What has changed in the originals of a translation since it was made; undefined where nothing has. */
export function staleTranslation(view: View, of: Translated, language: string, former: FormerOriginals): StaleTranslation | undefined {
  const translation = of.translations.get(language);
  if (!translation?.stale) return undefined;
  const { file } = translation;
  const { repository, stages } = view.handbook.config;
  const originals = textsToTranslate({ ...of, stages });
  const texts = [...translation.stale.keys()].map((key): StaleText => {
    const [now = '', still = ''] =
      key === BODY_KEY ? [of.source.body?.text, translation.body?.text] : [originals.get(key), translation.texts.get(key)];
    const known = former.state === 'known' ? former.texts.get(file)?.get(key) : undefined;
    return {
      ...sides(view, former, known, wordsIn(now)),
      translated: { text: excerpt(wordsIn(still)), ...(language !== view.language && { lang: language }) },
    };
  });
  return { file, ...(repository && { href: editLink(repository, file) }), texts };
}

function sides(view: View, { state }: FormerOriginals, known: FormerText | undefined, now: string): Omit<StaleText, 'translated'> {
  const lang = view.original === view.language ? undefined : view.original;
  if (known && 'text' in known) return { ...differences(wordsIn(known.text), now, lang), isTold: true };
  const { untold } = view.words.health.translations;
  const why = state === 'known' ? (known?.why ?? 'unknown') : state;
  return { before: word(view, untold[why]), isTold: false, now: { text: excerpt(now), ...(lang && { lang }) } };
}

/** The words alone: an address in them may name what is not there to be read. */
function wordsIn(text: string): string {
  return wordsOf(parseText(text, 'prose')).replace(/\s+/g, ' ').trim();
}
