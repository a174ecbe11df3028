import { z } from 'zod';
import { object, withRole } from './field.ts';
import { date, id, inline, line } from './text.ts';
import { webUrl } from './url.ts';

export const sourceKinds = ['internal', 'external'] as const;

/** A place that figures and research come from. */
export const source = () =>
  withRole(
    object('source', {
      id: id(),
      name: line(),
      kind: z.enum(sourceKinds),
      description: inline().optional(),
      owner: line().optional(),
      refreshed: date().optional(),
      url: webUrl().optional(),
    }),
    { item: true },
  );
