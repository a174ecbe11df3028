import { problems } from './problems/index.ts';
import { report } from './report.ts';
import { words } from './words.ts';

/** All that the tool says in French. French is the type that other languages fill. */
export const fr = { words, problems, report };

/** What a language has to say. */
export type Language = typeof fr;
