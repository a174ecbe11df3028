import { toJson } from '../../report/json.ts';
import type { Call } from '../command.ts';
import { checkCall, hasErrors } from '../content.ts';
import { CallError, type ExitCode, exit, systemLanguage } from '../io.ts';
import { reportFor } from '../print-report.ts';
import { say } from '../say.ts';

const formats = ['pretty', 'json'];

/** `handbook check`: all problems of all files, in one run. */
export async function run(call: Call): Promise<ExitCode> {
  const { flags, io, root } = call;
  const format = (flags.format as string | undefined) ?? 'pretty';
  if (!formats.includes(format)) throw new CallError(say.badValue(call.asked ?? systemLanguage(io.env), 'format', format, formats));
  const checked = await checkCall(call);
  const { diagnostics, language } = checked;
  io.out(format === 'json' ? JSON.stringify(toJson(diagnostics, language), null, 2) : reportFor(root, diagnostics, language, io.colour));
  return hasErrors(checked) ? exit.content : exit.fine;
}
