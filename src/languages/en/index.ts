import type { Language } from '../fr/index.ts';
import { words } from './words.ts';

/** All that the tool says in English. */
export const en: Language = { words };
