import { placeOf } from '../cache/place.ts';
import { workshopIn } from '../cache/workshop.ts';
import { messageOf } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import { SettingError } from '../site/setting-error.ts';
import { settleSites } from '../site/take-site.ts';
import { CallError, EnvironmentError, type ExitCode, exit, type Flag, type Io, systemLanguage } from './command.ts';
import { type CommandName, commands, commonFlags } from './commands/index.ts';
import { environmentSentence } from './environment.ts';
import { firstLook, parseCall } from './parse-call.ts';
import { siteFolderOf } from './site-folder.ts';
import { version } from './version.ts';

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
    if (error instanceof SettingError) {
      io.err(typeset(abridged(error.message), language));
      return exit.call;
    }
    const sentence =
      error instanceof EnvironmentError ? error.message : environmentSentence(error, language, name === 'build' ? 'site' : undefined);
    io.err(typeset(abridged(sentence ?? languages[language].say.unexpected(messageOf(error).split('\n')[0] ?? '')), language));
    if (io.env.HANDBOOK_DEBUG) io.err((error instanceof Error && error.stack) || String(error));
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

/** Without the middle of what nobody reads to its end, such as a path of thousands of characters. */
function abridged(sentence: string): string {
  return sentence.replace(/\S{300,}/gu, (word) => `${word.slice(0, 100)}…${word.slice(-50)}`);
}

/** The help of the whole program. */
function programHelp(language: LanguageCode): string {
  const { usage, more, commands } = languages[language].help;
  return typeset(`${usage}\n\n${table(Object.entries(commands))}\n\n${more}`, language);
}

/** The help of one command. */
function commandHelp(name: CommandName, language: LanguageCode): string {
  const { takes, takesMany, usage = takesMany ? `[${takes}…]` : takes, flags } = commands[name];
  const words = languages[language].help;
  const rows = Object.entries<Flag>({ ...flags, ...commonFlags, ...flags }).map(
    ([flag, { value, help }]) => [`--${flag}${value ? ` ${value}` : ''}`, words.flags[help]] as const,
  );
  return typeset(`handbook ${name}${usage ? ` ${usage}` : ''} – ${words.commands[name]}\n\n${table(rows)}`, language);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
