import { isInUse } from '../facts/state.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import { classificationOf, siteTitleOf } from '../reading/frame.ts';
import { addressAt, pageHref } from '../reading/href.ts';
import { spoken, type Text } from '../reading/text.ts';
import { lastChangeOf, ownerText, reviewWords } from '../reading/upkeep.ts';
import { type View, word } from '../reading/view.ts';
import { own } from '../schema/own.ts';
import { heldText } from './grounds.ts';
import type { Imprint } from './sheet.ts';

/**
 * What a sheet says of itself, given on what it rests.
 * @param shown all whose words stand on it, where that is not the entity alone.
 */
export function imprintOf(
  view: View,
  entity: Entity<'persona' | 'segment' | 'icp'>,
  grounds: Spoken[],
  shown: readonly Entity[] = [entity],
): Imprint {
  const { words, handbook } = view;
  const { site } = handbook.config;
  const { reviewed } = entity.data;
  const owner = ownerText(view, entity)?.text;
  // Nobody is to review what is no longer used, and nobody has to review a segment.
  const awaited = entity.kind === 'persona' ? isInUse(entity) : reviewed !== undefined;
  return {
    grounds,
    upkeep: [
      ...(owner ? [word(view, words.print.owner, { owner: owner.replace(/\.$/, '') })] : []),
      ...(awaited ? reviewWords(view, entity).text : []),
      ...versionWords(view, ...shown),
    ].map(heldText),
    classification: spoken(classificationOf(view)),
    site: spoken(siteTitleOf(view)),
    ...(site && { page: addressAt(site, pageHref(view, entity.kind, entity.id)) }),
  };
}

/** Of which day what it says is, or why nobody knows. */
export function versionWords(view: View, ...shown: readonly Entity[]): Text[] {
  const { print } = view.words;
  const { day, unknown } = lastChangeOf(view, shown);
  if (day) return [word(view, print.version, { day: view.formats.date(day) })];
  if (!unknown) return [];
  const why = { shallow: print.noVersion, 'not-trusted': print.unreadable, unreadable: print.unreadable, known: print.uncommitted };
  return [word(view, own(why, view.history?.state ?? '') ?? print.uncommitted)];
}
