import type { Language } from '../fr/index.ts';
import { problems } from './problems/index.ts';
import { report } from './report.ts';
import { words } from './words.ts';

/** All that the tool says in English. */
export const en: Language = { words, problems, report };
