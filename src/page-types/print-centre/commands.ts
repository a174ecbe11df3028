import { worksheetsOf } from '../../facts/guide.ts';
import { runPackage } from '../../languages/package-name.ts';
import { optionsOf } from '../../reading/print-command.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';

/** A command to copy, and what it prints. */
export interface PrintCommand {
  text: Text;
  /** What stands before the id and what after it, as the browser puts another one there; without one it prints all. */
  parts: { before: string; id?: string; after: string };
}

type Name = Exclude<keyof View['words']['printCentre']['commands'], 'title' | 'lead' | 'instead' | 'open' | 'copy' | 'copied'>;

/** What people ask for; true where it is printed of one persona at a time. */
const commands: readonly (readonly [name: Name, options: string, one: boolean])[] = [
  ['a4', '', true],
  ['a3', '--format poster-a3', true],
  ['shop', '--format poster-a3 --bleed', true],
  ['hall', '--format poster-a1', true],
  ['cards', '--format cards-a4', true],
  ['department', '--format department-a4', true],
  ['segments', '--format segment-a4', false],
  ['groups', '--format group-a4', false],
  ['compare', '--compare', false],
  ['booklet', '--format booklet-a4', false],
  ['worksheets', '--format worksheet-a4', false],
  ['large', '--large-print', true],
  ['grey', '--grey', true],
  ['pictures', '--format picture-portrait,picture-badge', true],
  ['slides', '--format slides', false],
];

/**
 * The commands that print what a site does not hold, as they are typed for its language and its readers.
 * @param ids of personas to name as an example.
 */
export function commandsOf(view: View, [id = 'id', other]: readonly string[]): PrintCommand[] {
  const ready = (options: string) =>
    options === '--large-print'
      ? view.kit?.largePrint
      : view.kit?.formats.some((format) => options === (format === 'poster-a4' ? '' : `--format ${format}`));
  const isOfNothing = (name: Name) =>
    (name === 'worksheets' && worksheetsOf(view.handbook, view.formats.compare).length === 0) || (name === 'compare' && !other);
  return commands
    .filter(([name, options]) => !ready(options) && !isOfNothing(name))
    .map(([name, options, one]) => ({
      text: word(view, view.words.printCentre.commands[name]),
      parts: {
        before: `${runPackage} print`,
        ...(one && { id }),
        after: [options, name === 'compare' && `${id},${other}`, ...optionsOf(view)].filter(Boolean).join(' '),
      },
    }));
}
