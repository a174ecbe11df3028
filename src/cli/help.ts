import type { LanguageCode } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import type { Command, Flag } from './command.ts';
import { commands, commonFlags } from './commands/index.ts';

/** The help of the whole program. */
export function programHelp(language: LanguageCode): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary[language]] as const);
  const title = { fr: 'Usage : handbook COMMANDE [OPTIONS]', en: 'Usage: handbook COMMAND [OPTIONS]' }[language];
  const more = {
    fr: 'Les options d’une commande : handbook COMMANDE --help ; la version : handbook --version',
    en: 'The options of a command: handbook COMMAND --help; the version: handbook --version',
  }[language];
  return typeset(`${title}\n\n${table(rows)}\n\n${more}`, language);
}

/** The help of one command. */
export function commandHelp(name: string, { summary, takes, takesMany, flags }: Command, language: LanguageCode): string {
  const rows = Object.entries({ ...flags, ...commonFlags } as Record<string, Flag>).map(
    ([flag, { value, describe }]) => [`--${flag}${value ? ` ${value}` : ''}`, describe[language]] as const,
  );
  return typeset(
    `handbook ${name}${takes ? ` ${takesMany ? `[${takes}…]` : takes}` : ''} – ${summary[language]}\n\n${table(rows)}`,
    language,
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
