import { type History, readHistory } from '../history/history.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import type { Call } from './command.ts';

/** When the content of a call last changed; where git cannot tell and its user can mend that, a sentence says so. */
export async function historyOf({ root, io }: Call, language: LanguageCode): Promise<History> {
  const history = await readHistory(root);
  if (history.state === 'not-trusted')
    io.err(typeset(languages[language].say.notTrusted(history.folder, typedFolder(history.folder)), language));
  if (history.state === 'unreadable') io.err(typeset(languages[language].say.unreadableHistory(), language));
  return history;
}

/** A folder as it is typed in a terminal. */
function typedFolder(folder: string): string {
  return /^[\w./:@+-]+$/.test(folder) ? folder : `'${folder}'`;
}
