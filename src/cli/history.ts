import { type History, readHistory } from '../history/history.ts';
import type { LanguageCode } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import type { Call } from './command.ts';
import { say } from './say.ts';

/** When the content of a call last changed; where git cannot tell and its user can mend that, a sentence says so. */
export async function historyOf({ root, io }: Call, language: LanguageCode): Promise<History> {
  const history = await readHistory(root);
  if (history.state === 'not-trusted') io.err(typeset(say.notTrusted(language, history.folder), language));
  if (history.state === 'unreadable') io.err(typeset(say.unreadableHistory(language), language));
  return history;
}
