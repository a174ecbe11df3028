import { coverageOf } from '../facts/coverage.ts';
import { peopleInUse } from '../facts/people.ts';
import { homesOf } from '../facts/relations.ts';
import { reviewOf } from '../facts/review.ts';
import { type Entity, isOfKind } from '../handbook/handbook.ts';
import { entityValue } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import type { Detail } from './change.ts';
import { compareTranslations } from './compare-translations.ts';
import { type Comparing, changedParagraphs, compareValues } from './compare-values.ts';
import type { Matches } from './match.ts';
import { bodyOf, isSameNow, textNow } from './text-now.ts';

/** A page on one side, with the handbook that it stands in, as it is read in its own language. */
export interface Side {
  view: View;
  entity: Entity;
}

/** Keys that are compared for what they mean, rather than as they stand. */
const APART: ReadonlySet<string> = new Set(['id', 'state', 'successor', 'segments', 'icps', 'reviewed', 'aliases']);
/** Keys that say how a page is looked after: to change them makes no review out of date. */
const CARE: ReadonlySet<string> = new Set([
  ...['owner', 'created', 'reviewEvery', 'validations', 'visibility', 'fieldVisibility', 'aliases', 'portrait', 'keepUntil', 'consent'],
]);

/** All that a reader sees changed of a page. */
export function compareEntities(before: Side, after: Side, matches: Matches): Detail[] {
  const apart = after.entity.kind === 'record' ? new Set([...APART].filter((key) => key !== 'segments')) : APART;
  const translated = before.entity.translations.size > 0 && after.entity.translations.size > 0;
  const comparing: Comparing = { matches, apart, translated, texts: new Map() };
  const [was, is] = [before, after].map(({ view, entity }) => entityValue(view, entity));
  const values = [...compareValues(was, is, comparing), ...compareBodies(before.entity, after.entity, matches)];
  const translations = compareTranslations(before.entity, after.entity, comparing);
  return [
    ...compareState(before.entity, after.entity, matches),
    ...compareAddress(before.entity, after.entity),
    ...values,
    ...compareCoverage(before.entity, after.entity),
    ...compareLinks(before, after, matches),
    ...translations,
    ...compareReview(before, after, values),
  ];
}

function compareState({ data: before }: Entity, { data: after }: Entity, { nameNow }: Matches): Detail[] {
  if (!('state' in before) || !('state' in after)) return [];
  const [was, is] = [before, after].map(({ successor }) => successor && nameNow('persona', successor));
  if (before.state === after.state && was === is) return [];
  return [{ type: 'state', was: before.state, is: after.state, ...(after.successor !== undefined && { successor: after.successor }) }];
}

function compareAddress(before: Entity, after: Entity): Detail[] {
  const [was, is] = [before, after].map(({ data }) => data.aliases ?? []);
  if (before.id !== after.id) return [{ type: 'address', was: before.id, kept: is?.includes(before.id) === true }];
  const isSame = was?.length === is?.length && was?.every((alias) => is?.includes(alias));
  return isSame ? [] : [{ type: 'value', ...(was?.length && { from: ['aliases'] }), ...(is?.length && { at: ['aliases'] }) }];
}

/** The text of a page of the guide stands under no key. */
function compareBodies(before: Entity, after: Entity, matches: Matches): Detail[] {
  if (before.kind !== 'guide' || after.kind !== 'guide') return [];
  const [was, is] = [bodyOf(before.file, before.source), bodyOf(after.file, after.source)];
  return isSameNow(was, is, matches) ? [] : [{ type: 'prose', ...changedParagraphs(textNow(was, matches), textNow(is, matches)) }];
}

function compareCoverage(before: Entity, after: Entity): Detail[] {
  if (after.kind !== 'persona' && after.kind !== 'icp') return [];
  const [was, is] = [coverageOf(before).share, coverageOf(after).share];
  return percent(was) === percent(is) ? [] : [{ type: 'coverage', was, is }];
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}

/** Whom or what a page is linked with, wherever that is written. */
export function compareLinks(before: Side, after: Side, matches: Matches): Detail[] {
  const linked = (to: 'segment' | 'icp' | 'persona', was: readonly Entity[], is: readonly Entity[]): Detail[] => {
    const [known, present] = [was.map((one) => matches.nameNow(one.kind, one.id)), is.map((one) => `${one.kind}/${one.id}`)];
    const gained = is.flatMap(({ kind, id }) => (known.includes(`${kind}/${id}`) ? [] : [id]));
    const lost = was.flatMap(({ kind, id }) => (present.includes(matches.nameNow(kind, id)) ? [] : [id]));
    return gained.length + lost.length > 0 ? [{ type: 'linked', to, gained, lost }] : [];
  };
  if (isOfKind(before.entity, 'persona') && isOfKind(after.entity, 'persona')) {
    const [was, is] = [homesOf(before.view.handbook, before.entity), homesOf(after.view.handbook, after.entity)];
    return (['segment', 'icp'] as const).flatMap((kind) =>
      linked(
        kind,
        was.filter((one) => one.kind === kind),
        is.filter((one) => one.kind === kind),
      ),
    );
  }
  const [was, is] = [before, after].map(({ view, entity }) =>
    entity.kind === 'segment' || entity.kind === 'icp' ? peopleInUse(view.handbook, entity) : [],
  );
  return linked('persona', was ?? [], is ?? []);
}

/** A review was made; or what was reviewed is no longer what stands there. */
function compareReview(before: Side, after: Side, values: readonly Detail[]): Detail[] {
  const [was, is] = [before, after].map(({ view, entity }) => reviewOf(view.handbook, entity));
  if (is?.last !== undefined && is.last !== was?.last) return [{ type: 'reviewed', day: is.last }];
  return is?.due !== undefined && values.some(isOfContent) ? [{ type: 'review-due' }] : [];
}

function isOfContent(detail: Detail): boolean {
  // A statement that rests on more than before says what it said.
  if (detail.type === 'evidence' && detail.lost === 0 && detail.is !== 'contested') return false;
  // A new measure is what was expected.
  if (detail.type === 'figure') return false;
  const [key] = ('at' in detail ? detail.at : undefined) ?? ('from' in detail ? detail.from : undefined) ?? [];
  return detail.type === 'prose' || !CARE.has(String(key));
}
