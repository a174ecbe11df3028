import type { Entity } from '../handbook/handbook.ts';
import { allOf } from './resolve.ts';
import type { View } from './view.ts';

const ranks = ['primary', 'secondary', undefined, 'anti-persona'];

/** The personas to work with: those who matter most first, then by name. */
export function personasInUse({ handbook, formats }: View): Entity<'persona'>[] {
  const used = allOf(handbook, 'persona').filter(({ data }) => data.state !== 'retired');
  return used.sort((a, b) => ranks.indexOf(a.data.rank) - ranks.indexOf(b.data.rank) || formats.compare(a.data.name, b.data.name));
}

/** The personas that are kept for old links alone. */
export function retiredPersonas({ handbook }: View): Entity<'persona'>[] {
  return allOf(handbook, 'persona').filter(({ data }) => data.state === 'retired');
}
