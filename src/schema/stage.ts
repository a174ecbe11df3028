import type { z } from 'zod';
import { slugify } from '../languages/slug.ts';
import { object, withRole } from './field.ts';
import { id, line } from './text.ts';

/** A stage on the way of customers that the company names once: whatever has its moment chooses it by its id, or by its name. */
export const declaredStage = () =>
  withRole(
    object('declaredStage', {
      id: id(),
      name: line(),
    }),
    { item: true },
  );

type DeclaredStage = z.output<ReturnType<typeof declaredStage>>;

/** The place of a stage among those that are declared, by its id before any name; undefined for words of somebody's own. */
export function stageAt(stages: readonly DeclaredStage[] = [], typed: string): number | undefined {
  const name = slugify(typed);
  const byId = stages.findIndex(({ id }) => id === typed);
  const at = byId >= 0 || name === '' ? byId : stages.findIndex((one) => slugify(one.name) === name);
  return at < 0 ? undefined : at;
}
