import type { Entity } from '../handbook/handbook.ts';
import type { View } from './view.ts';

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

/** Counts the claims of a persona, or of a profile. */
export function coverageOf({ facts }: Pick<Entity, 'facts'>): Coverage {
  const claims = facts.items.filter(({ claim }) => claim);
  const supported = claims.filter(({ supports }) => supports > 0).length;
  const contested = claims.filter(({ contradicts }) => contradicts > 0).length;
  const hypotheses = claims.filter(({ supports, contradicts }) => supports === 0 && contradicts === 0).length;
  return { claims: claims.length, supported, contested, hypotheses, share: claims.length > 0 ? supported / claims.length : undefined };
}

/** The same in words. */
export function coverageWords({ formats, words }: View, { claims, supported, contested, hypotheses }: Coverage): string[] {
  if (claims === 0) return [words.coverage.none];
  const { sentence, hypotheses: hypothesisForms, contested: contestedForms } = words.coverage;
  return [
    formats.count(supported, sentence, { total: formats.number(claims) }),
    ...(hypotheses > 0 ? [formats.count(hypotheses, hypothesisForms)] : []),
    ...(contested > 0 ? [formats.count(contested, contestedForms)] : []),
  ];
}
