import { readFileSync } from 'node:fs';
import { placeOf } from '../cache/place.ts';
import { workshopIn } from '../cache/workshop.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { settleSites } from '../site/take-site.ts';
import { type CommandName, commands } from './commands/index.ts';
import { environmentSentence } from './environment.ts';
import { commandHelp, programHelp } from './help.ts';
import { CallError, EnvironmentError, type ExitCode, exit, type Io, systemLanguage } from './io.ts';
import { firstLook, parseCall } from './parse-call.ts';
import { siteFolderOf } from './site-folder.ts';

/** Runs one call of the command line; whatever happens comes back as an exit code and a sentence. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const { help, language: asked } = firstLook(args);
  const language = asked ?? systemLanguage(io.env);
  const [name, ...rest] = args;
  const folderBefore = process.cwd();
  try {
    if (name === undefined || name.startsWith('-')) return withoutCommand(name, help, language, io);
    if (!isCommand(name)) throw new CallError(languages[language].say.unknownCommand(name, suggest(name, Object.keys(commands))));
    if (help) {
      io.out(commandHelp(name, language));
      return exit.fine;
    }
    const command = commands[name];
    const call = await parseCall(name, command, rest, io, language);
    settleSites(call.root, ...[siteFolderOf(call) ?? []].flat());
    const { run } = await command.load();
    // What is started from here looks around itself for settings.
    process.chdir(workshopIn(placeOf(call.root)));
    return await run(call);
  } catch (error) {
    if (error instanceof CallError) {
      io.err(typeset(abridged(error.message), language));
      return exit.call;
    }
    const { message, stack } = error as Error;
    const sentence = error instanceof EnvironmentError ? message : environmentSentence(error, language);
    io.err(typeset(abridged(sentence ?? languages[language].say.unexpected(message?.split('\n')[0] ?? String(error))), language));
    if (io.env.HANDBOOK_DEBUG) io.err(stack ?? String(error));
    return exit.environment;
  } finally {
    process.chdir(folderBefore);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** What is asked of the program itself. */
function withoutCommand(flag: string | undefined, help: boolean, language: LanguageCode, io: Io): ExitCode {
  if (flag === '--version' || flag === '-v') {
    io.out(version());
    return exit.fine;
  }
  if (flag !== undefined && !help)
    throw new CallError(languages[language].say.unknownFlag(flag, suggest(flag.replace(/^-+/, ''), ['help', 'version'])));
  (help ? io.out : io.err)(programHelp(language));
  return help ? exit.fine : exit.call;
}

/** The version of this program, from its own package. */
function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Without the middle of what nobody reads to its end, such as a path of thousands of characters. */
function abridged(sentence: string): string {
  return sentence.replace(/\S{300,}/gu, (word) => `${word.slice(0, 100)}…${word.slice(-50)}`);
}
