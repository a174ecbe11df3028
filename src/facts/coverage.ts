import type { Item } from '../handbook/claims.ts';
import type { Entity } from '../handbook/handbook.ts';

/** How much of what is said of a persona rests on evidence. */
export interface Coverage {
  claims: number;
  /** Claims with at least one reference that supports them, contested ones included. */
  supported: number;
  contested: number;
  hypotheses: number;
  /** From 0 to 1; undefined where nothing is claimed. */
  share: number | undefined;
}

/** Counts the claims of a persona or an ICP, or of several together. */
export function coverageOf(...entities: readonly Pick<Entity, 'facts'>[]): Coverage {
  return coverageIn(entities.flatMap(({ facts }) => facts.items));
}

/** Counts the claims among some statements. */
export function coverageIn(items: readonly Item[]): Coverage {
  const claims = items.filter(({ claim }) => claim);
  const supported = claims.filter(({ supports }) => supports > 0).length;
  const contested = claims.filter(({ contradicts }) => contradicts > 0).length;
  const hypotheses = claims.filter(({ supports, contradicts }) => supports === 0 && contradicts === 0).length;
  return { claims: claims.length, supported, contested, hypotheses, share: claims.length > 0 ? supported / claims.length : undefined };
}
