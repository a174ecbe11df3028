import { main } from '../../src/cli/main.ts';
import type { LanguageCode } from '../../src/languages/index.ts';
import type { JsonDiagnostic } from '../../src/report/json.ts';

/** The day on which all fixtures are judged. */
export const fixtureDay = '2026-11-21';

export interface Ran {
  exitCode: number;
  out: string;
  err: string;
}

/** Runs `handbook check` in this process and collects what it says. */
export async function runCheck(root: string, language: LanguageCode, ...more: string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const args = ['check', '--dir', root, '--at', fixtureDay, '--no-cache', '--lang', language, ...more];
  const exitCode = await main(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: {},
    cwd: root,
    colour: false,
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** The same, as data. */
export async function checkAsJson(root: string, language: LanguageCode = 'fr'): Promise<JsonDiagnostic[]> {
  const { out } = await runCheck(root, language, '--format', 'json');
  return JSON.parse(out) as JsonDiagnostic[];
}
