import type { StigmaReason } from '../../diagnostics/rules.ts';

/** Words with their endings in brackets, and what to write instead, by the reason. */
export type StigmaList = Readonly<Record<StigmaReason, Readonly<Record<string, string>>>>;

/** A word that harms, in a text. */
export interface Stigma {
  /** The language whose list it stands in. */
  language: string;
  word: string;
  index: number;
  instead: string;
  reason: StigmaReason;
}
