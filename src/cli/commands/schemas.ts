import { EDITOR_FOLDER } from '../../data/editor/files.ts';
import { languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { checkCall } from '../call-content.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { LedOut, refreshEditorFiles } from '../editor-files.ts';
import { hasSettings } from '../handbook-above.ts';

/** `handbook schemas`: what editors complete, explain and check files by, brought up to date. Content with faults has ids too. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook, language } = await checkCall(call);
  const { say } = languages[language];
  if (!hasSettings(call.root)) throw new CallError(say.noHandbook(call.root));
  try {
    const changed = await refreshEditorFiles(call.root, handbook);
    call.io.out(typeset(changed.length > 0 ? say.schemas.written(changed) : say.schemas.fresh(EDITOR_FOLDER), language));
    return exit.fine;
  } catch (error) {
    if (error instanceof LedOut) throw new CallError(say.linkedOut(EDITOR_FOLDER));
    throw error;
  }
}
