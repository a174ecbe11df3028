import type { Entity } from '../handbook/handbook.ts';
import { monthsBetween } from '../languages/calendar.ts';
import { fill, languageNameIn } from '../languages/index.ts';
import type { Link } from '../reading/block.ts';
import { entityLink } from '../reading/reference.ts';
import { isDue, reviewOf } from '../reading/review.ts';
import { type View, word } from '../reading/view.ts';

/** Something readers must know before they read on. */
export interface Banner {
  kind: 'proto' | 'draft' | 'retired' | 'stale' | 'untranslated';
  text: string;
  link?: Link;
}

/** A banner as paper has it: whoever is named there is named after it. */
export type Notice = Pick<Banner, 'kind' | 'text'>;

export function noticeOf({ kind, text, link }: Banner): Notice {
  return { kind, text: link ? `${text} ${link.text.text}.` : text };
}

/** What must be known of any page: that it stands in another language than the one asked for. */
export function languageBanners(view: View, { translations }: Pick<Entity, 'translations'>): Banner[] {
  const { language, original, words } = view;
  if (language === original || translations.has(language)) return [];
  const text = fill(words.banner.untranslated, { language: languageNameIn(original, words.language) });
  return [{ kind: 'untranslated', text: word(view, text).text }];
}

/** What must be known of a persona: how far it is from being checked, and how long ago that was. */
export function personaBanners(view: View, persona: Entity<'persona'>): Banner[] {
  const { data } = persona;
  const { banner } = view.words;
  const text = (phrase: string) => word(view, phrase).text;
  if (data.state === 'retired') {
    const link = data.successor && entityLink(view, 'persona', data.successor);
    return [{ kind: 'retired', text: text(link ? banner.retiredFor : banner.retired), ...(link && { link }) }];
  }
  const review = reviewOf(view.handbook, persona);
  const age = review.last && view.today && isDue(review, view.today) ? monthsBetween(review.last, view.today) : undefined;
  return [
    ...(data.state === 'validated' ? [] : [{ kind: data.state, text: text(banner[data.state]) }]),
    ...(age !== undefined ? [{ kind: 'stale' as const, text: view.formats.count(age, banner.stale) }] : []),
  ];
}
