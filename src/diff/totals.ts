import { type EntityKind, entityKinds } from '../handbook/handbook.ts';
import { formatsFor, languages, spokenIn } from '../languages/index.ts';
import type { EntityChange } from './change.ts';

/** How much changed, as numbers. */
export interface Totals {
  changed: Record<EntityKind, number>;
  new: Record<EntityKind, number>;
  removed: Record<EntityKind, number>;
  settings: boolean;
  reviews: number;
  sheets: number;
  translations: number;
  unreadable: number;
}

/** Counts changes. */
export function totalsOf(changes: readonly EntityChange[]): Totals {
  const count = (is: (change: EntityChange) => boolean) => changes.filter(is).length;
  const byKind = (what: EntityChange['what']) =>
    Object.fromEntries(
      entityKinds.map((kind) => [
        kind,
        // A page whose sheet alone is another has not changed itself.
        count((one) => one.kind === kind && one.what === what && (what !== 'changed' || one.details.length > 0)),
      ]),
    ) as Record<EntityKind, number>;
  return {
    changed: byKind('changed'),
    new: byKind('new'),
    removed: byKind('removed'),
    settings: changes.some(({ kind }) => kind === 'config' || kind === 'words'),
    reviews: count(({ details }) => details.some(({ type }) => type === 'review-due')),
    sheets: count(({ sheet }) => sheet !== undefined && (sheet.wall !== 'right' || sheet.departments.length > 0)),
    translations: count(({ details }) => details.some((one) => one.type === 'translation' && one.what === 'stale')),
    unreadable: count(({ what }) => what === 'unreadable'),
  };
}

/** The first line of what is told: `3 personas changés, 1 nouvelle étude, 2 relectures à refaire.` */
export function totalsLine(changes: readonly EntityChange[], language: string): string {
  const say = languages[spokenIn(language)].changes;
  if (changes.length === 0) return say.nothing;
  const totals = totalsOf(changes);
  const { count, list } = formatsFor(spokenIn(language));
  const pages = (['changed', 'new', 'removed'] as const).flatMap((what) =>
    entityKinds.flatMap((kind) => (totals[what][kind] > 0 ? [count(totals[what][kind], say.totals[what][kind])] : [])),
  );
  const todo = (['unreadable', 'reviews', 'sheets', 'translations'] as const).flatMap((what) =>
    totals[what] > 0 ? [count(totals[what], say.totals[what])] : [],
  );
  return `${list([...pages, ...(totals.settings ? [say.totals.settings] : []), ...todo])}.`;
}
