import { resolve as resolvePath } from 'node:path';
import { coverageOf } from './facts/coverage.ts';
import { restsOn, standingOf } from './facts/evidence.ts';
import { inOrder } from './facts/order.ts';
import { peopleInUse } from './facts/people.ts';
import { homesOf, mentionsOf } from './facts/relations.ts';
import { isStale, reviewOf } from './facts/review.ts';
import { isInUse, replacedBy, successorOf } from './facts/state.ts';
import { type Entity, type Handbook, isOfKind } from './handbook/handbook.ts';
import { formatsFor } from './languages/format.ts';
import type { HandbookModel, Item, ItemFacts, Kind, ReadOptions, Reference } from './model-types.ts';
import { toJson } from './report/json.ts';
import { checkFolder, hasErrors } from './site/checked-folder.ts';
import { forReaders, usualAudience } from './site/for-readers.ts';

export type * from './model-types.ts';

/**
 * Reads and checks a content folder. Nothing of it runs, and nothing is written but to the user's cache. Never throws for what the content
 * says: that is among the problems.
 *
 * ```js
 * import { readHandbook } from '@persona-handbook/handbook/model';
 *
 * const { isSound, problems, personas } = await readHandbook('./handbook', { audience: 'research' });
 * for (const { id, data, facts } of personas) console.log(id, data.name, facts.coverage.share);
 * ```
 *
 * @param folder the one of `handbook.yaml`.
 * @throws where the folder holds no such audience.
 */
export async function readHandbook(folder: string, options: ReadOptions = {}): Promise<HandbookModel> {
  const { audience = usualAudience, today = new Date().toISOString().slice(0, 10), language: asked } = options;
  const checked = await checkFolder({ root: resolvePath(folder), today, asked });
  const { handbook } = forReaders(audience, today, checked);
  const all = <K extends Kind>(kind: K) => itemsOf(handbook, kind, today);
  return {
    isSound: !hasErrors(checked),
    problems: toJson(checked.diagnostics, checked.language),
    audience,
    settings: handbook.config,
    personas: all('persona'),
    segments: all('segment'),
    icps: all('icp'),
    records: all('record'),
    decisions: all('decision'),
    guides: all('guide'),
  };
}

function itemsOf<K extends Kind>(handbook: Handbook, kind: K, today: string): Item<K>[] {
  const { compare } = formatsFor(handbook.config.languages[0] ?? '');
  return inOrder(handbook, kind, compare).map((entity) => itemOf(handbook, entity, today) as Item<K>);
}

function itemOf(handbook: Handbook, entity: Entity, today: string): Item {
  const { kind, id, file, data, source, translations } = entity;
  return {
    kind,
    id,
    file,
    data,
    ...(source.body && { body: source.body.text }),
    translations: Object.fromEntries(
      [...translations].map(([language, { file: other, texts, body }]) => [
        language,
        { file: other, texts: Object.fromEntries([...texts].map(([key, text]) => [dotted(key.split('\u0000')), text])), ...inBody(body) },
      ]),
    ),
    facts: factsOf(handbook, entity, today),
  };
}

function inBody(body: { text: string } | undefined): { body?: string } {
  return body ? { body: body.text } : {};
}

function factsOf(handbook: Handbook, entity: Entity, today: string): ItemFacts {
  const { never, ...review } = reviewOf(handbook, entity);
  const { share, ...coverage } = coverageOf(entity);
  return {
    isInUse: isInUse(entity),
    coverage: { ...coverage, ...(share !== undefined && { share }) },
    statements: entity.facts.items.flatMap((item) => {
      const standing = standingOf(item);
      return standing ? [{ path: dotted(item.path), ...(item.id && { id: item.id }), standing }] : [];
    }),
    review: { ...review, isStale: isStale({ ...review, ...(never && { never }) }, today) },
    linkedFrom: mentionsOf(handbook, entity.kind, entity.id).map(({ from, field }) => ({ ...referenceTo(from), key: field })),
    restsOn: restsOn(handbook, entity).map(([target, statements]) => ({ ...referenceTo(target), statements })),
    ...ownFacts(handbook, entity),
  } as ItemFacts;
}

/** What only some kinds have. */
function ownFacts(handbook: Handbook, entity: Entity): object {
  if (isOfKind(entity, 'persona')) {
    const successor = successorOf(handbook, entity)?.id;
    return {
      segments: homesOf(handbook, entity).map(referenceTo),
      ...(successor && { successor }),
      replaces: replacedBy(handbook, entity).map(({ id }) => id),
    };
  }
  if (entity.kind === 'segment' || entity.kind === 'icp') return { people: peopleInUse(handbook, entity).map(({ id }) => id) };
  return {};
}

function referenceTo({ kind, id }: Reference): Reference {
  return { kind, id };
}

function dotted(path: readonly (string | number)[]): string {
  return path.join('.');
}
