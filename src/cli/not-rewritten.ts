import { type LanguageCode, languages } from '../languages/index.ts';
import { NotRewritten } from './rewrite-all.ts';

/** Why files could not be written over, as a sentence; undefined where they were. */
export function sentenceOf(rewrite: () => void, language: LanguageCode): string | undefined {
  try {
    rewrite();
    return undefined;
  } catch (error) {
    if (error instanceof NotRewritten) return languages[language].writing.refused[error.reason](error.file);
    throw error;
  }
}
