import { cautionsOf } from '../facts/caution.ts';
import { reviewOf, staleMonths } from '../facts/review.ts';
import { successorOf } from '../facts/state.ts';
import { validationLacks } from '../facts/validation.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import type { Link } from '../reading/block.ts';
import { entityLink } from '../reading/reference.ts';
import { followedBy, spoken, type Text } from '../reading/text.ts';
import { counted, listed, nameIn, type View, word } from '../reading/view.ts';

/** Something readers must know before they read on. */
export interface Banner {
  kind: 'proto' | 'draft' | 'retired' | 'stale' | 'untranslated' | 'outdated' | 'unproven';
  text: Text;
  link?: Link;
}

/** A banner as paper has it: whoever is named there is named after it. */
export type Notice = Pick<Banner, 'kind' | 'text'>;

/** The same for a sheet. */
export function printedNotice(banner: Banner): { kind: Banner['kind']; text: Spoken } {
  const { kind, text } = noticeOf(banner);
  return { kind, text: spoken(text) };
}

export function noticeOf({ kind, text, link }: Banner): Notice {
  return { kind, text: link ? followedBy(text, ` ${link.text.text}.`) : text };
}

/** What must be known of any page: that it stands in another language than the one asked for. */
export function languageBanners(view: View, { translations }: Pick<Entity, 'translations'>): Banner[] {
  const { language, original, words } = view;
  if (language === original || translations.has(language)) return [];
  return [
    { kind: 'untranslated', text: word(view, words.banner.untranslated, { language: nameIn(view, original, words.banner.untranslated) }) },
  ];
}

/** What must be known of any page on screen: the same, and that its translation may no longer say what the original does. */
export function translationBanners(view: View, entity: Pick<Entity, 'translations'>): Banner[] {
  const stale = entity.translations.get(view.language)?.stale?.size ?? 0;
  return [
    ...languageBanners(view, entity),
    ...(stale > 0 ? [{ kind: 'outdated' as const, text: counted(view, stale, view.words.banner.outdated) }] : []),
  ];
}

/** What must be known of a persona that calls itself validated: what it lacks to be so. */
export function validationBanners(view: View, persona: Entity<'persona'>): Banner[] {
  const { unproven, lacks } = view.words.banner;
  const list = listed(
    view,
    validationLacks(view.handbook, persona).map((lack) => word(view, lacks[lack])),
  );
  return list ? [{ kind: 'unproven', text: word(view, unproven, { lacks: list.text }) }] : [];
}

/** What must be known of a persona: how far it is from being checked, and how long ago that was. */
export function personaBanners(view: View, persona: Entity<'persona'>): Banner[] {
  const { banner } = view.words;
  const text = (phrase: string) => word(view, phrase);
  return cautionsOf(view.handbook, persona, view.today).flatMap(({ kind, from }): Banner[] => {
    if (from) return [];
    if (kind === 'stale') {
      const months = staleMonths(reviewOf(view.handbook, persona), view.today);
      return months === undefined ? [] : [{ kind, text: counted(view, months, banner.stale) }];
    }
    if (kind !== 'retired') return [{ kind, text: text(banner[kind]) }];
    const successor = successorOf(view.handbook, persona);
    const link = successor && entityLink(view, 'persona', successor.id);
    return [{ kind, text: text(link ? banner.retiredFor : banner.retired), ...(link && { link }) }];
  });
}
