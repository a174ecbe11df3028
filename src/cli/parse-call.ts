import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { suggest } from '../diagnostics/suggest.ts';
import { type LanguageCode, languageCodes, languages } from '../languages/index.ts';
import { runPackage } from '../languages/package-name.ts';
import { own } from '../schema/own.ts';
import { isOfSystem } from '../source/system-folder.ts';
import { type Call, CallError, type Command, type Flags, givenTo, type Io, todayOf } from './command.ts';
import { commonFlags } from './commands/index.ts';
import { handbookAbove } from './handbook-above.ts';

/**
 * Reads the flags of a command.
 * @throws {CallError} for flags that do not exist, lack a value or have one that cannot be, and for folders of the system.
 */
export async function parseCall(name: string, command: Command, args: string[], io: Io, language: LanguageCode): Promise<Call> {
  const { flags, names } = parseFlags(name, command, args, language);
  const lang = givenTo(flags, 'lang');
  const asked = languageCodes.find((code) => code === lang);
  if (lang !== undefined && asked === undefined) throw new CallError(languages[language].say.badValue('lang', lang, languageCodes));
  const at = givenTo(flags, 'at');
  if (at !== undefined && !z.iso.date().safeParse(at).success) throw new CallError(languages[language].say.badDay(at));
  const root = resolve(io.cwd, givenTo(flags, 'dir') ?? '.');
  if (isOfSystem(root)) throw new CallError(languages[language].say.ofSystem(root));
  // `preview` needs no content, only a site; `init` makes the folder.
  if (name !== 'preview' && name !== 'init' && !(await isFolder(root))) throw new CallError(languages[language].say.noFolder(root));
  if (name !== 'preview' && name !== 'init') refuseInside(root, name, io, language);
  const [argument] = names;
  return { flags, names, ...(argument !== undefined && { argument }), root, asked, today: at ?? todayOf(io.env), io };
}

/** A folder inside a handbook would pass for an empty one. */
function refuseInside(root: string, name: string, { cwd }: Io, language: LanguageCode): void {
  const above = handbookAbove(root);
  if (above === undefined) return;
  const dir = relative(cwd, above) || '.';
  const command = `${runPackage} ${name} --dir ${/\s/.test(dir) ? `"${dir}"` : dir}`;
  throw new CallError(languages[language].say.insideHandbook(above, command));
}

/** Whether `--help` is asked for, and the language asked for, before anything else is judged. */
export function firstLook(args: readonly string[]): { help: boolean; language: LanguageCode | undefined } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const language = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return { help: args.includes('--help') || args.includes('-h'), language: languageCodes.find((known) => known === language) };
}

function parseFlags(name: string, command: Command, args: string[], language: LanguageCode): { flags: Flags; names: string[] } {
  const options: Command['flags'] = { ...commonFlags, ...command.flags };
  const { values, tokens } = parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true });
  const known = Object.keys(options);
  const names: string[] = [];
  // Each word of what a command takes stands for one argument: `OLD NEW`.
  const wanted = command.takes?.split(' ').length ?? 0;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const full = !command.takesMany && names.length >= wanted;
      if (command.takes === undefined || full) throw new CallError(languages[language].say.noArguments(token.value, command.takes));
      names.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const option = own(options, token.name);
    if (!option) throw new CallError(languages[language].say.unknownFlag(token.rawName, suggest(token.name, known)));
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      throw new CallError(languages[language].say.needsValue(token.name, option.value));
    if (option.type === 'boolean' && token.value !== undefined) throw new CallError(languages[language].say.takesNoValue(token.name));
  }
  if (command.takes !== undefined && !command.takesMany && names.length < wanted)
    throw new CallError(languages[language].say.needsArgument(name, command.takes));
  return { flags: values as Flags, names };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
