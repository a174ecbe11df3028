import { type LanguageCode, languages, typeset } from '../languages/index.ts';
import type { Flag } from './command.ts';
import { type CommandName, commands, commonFlags } from './commands/index.ts';

/** The help of the whole program. */
export function programHelp(language: LanguageCode): string {
  const { usage, more, commands } = languages[language].help;
  return typeset(`${usage}\n\n${table(Object.entries(commands))}\n\n${more}`, language);
}

/** The help of one command. */
export function commandHelp(name: CommandName, language: LanguageCode): string {
  const { takes, takesMany, flags } = commands[name];
  const words = languages[language].help;
  const rows = Object.entries<Flag>({ ...flags, ...commonFlags }).map(
    ([flag, { value, help }]) => [`--${flag}${value ? ` ${value}` : ''}`, words.flags[help]] as const,
  );
  return typeset(
    `handbook ${name}${takes ? ` ${takesMany ? `[${takes}…]` : takes}` : ''} – ${words.commands[name]}\n\n${table(rows)}`,
    language,
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
