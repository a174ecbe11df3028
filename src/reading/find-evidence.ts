import type { Entity } from '../handbook/handbook.ts';
import { resolve } from './resolve.ts';
import { child, entityValue, items, type Value } from './value.ts';
import type { View } from './view.ts';

/** What a reference such as `entretiens-2026#v3` points at. */
export interface Found {
  entity: Entity<'record'> | Entity<'segment'> | Entity<'icp'>;
  kind: 'verbatim' | 'finding' | 'figure' | 'record';
  /** The verbatim, finding or figure; the whole file where the reference names none. */
  value: Value;
}

const lists = { verbatims: 'verbatim', findings: 'finding', figures: 'figure' } as const;

/** Looks up a piece of evidence; undefined where it is not there or cannot be shown. */
export function findEvidence(view: View, reference: string): Found | undefined {
  const [id = '', mark] = reference.split('#', 2);
  const { handbook } = view;
  const entity = resolve(handbook, 'record', id) ?? resolve(handbook, 'segment', id) ?? resolve(handbook, 'icp', id);
  if (!entity) return undefined;
  const whole = entityValue(view, entity);
  if (mark === undefined) return { entity, kind: 'record', value: whole };
  for (const [list, kind] of Object.entries(lists)) {
    const all = child(whole, list);
    const value = all && items(all).find(({ data }) => (data as { id?: string }).id === mark);
    if (value) return { entity, kind, value };
  }
  return undefined;
}
