import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';
import type { Catalogue } from './messages/message.ts';

/** The languages in which problems are told. */
export const reportLanguages = ['fr', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

export const catalogues: Record<ReportLanguage, Catalogue> = { fr, en };
