import type { StigmaReason } from '../../diagnostics/rules.ts';

/** Words with their endings in brackets, and what to write instead, by the reason. */
export type StigmaList = Readonly<Record<StigmaReason, Readonly<Record<string, string>>>>;
