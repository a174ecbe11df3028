import { planRename, type RenamePlan } from '../../edit/rename.ts';
import type { Renaming } from '../../edit/renaming.ts';
import { renamingTo } from '../../edit/target.ts';
import { nameOf } from '../../handbook/handbook.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { changeAll } from '../change-all.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { contentOf, nameSentence, orTold, soundTarget } from '../edit-call.ts';

/** `handbook rename OLD NEW`: another name for a file or one of its items, and for every reference to it. All or nothing. */
export async function run(call: Call): Promise<ExitCode> {
  const { language, ...content } = await contentOf(call);
  const [old = '', name = ''] = call.names;
  return orTold(call, language, async () => {
    const renaming = renamingTo(content.handbook, soundTarget(content, old, language), name);
    if ('fault' in renaming) throw new CallError(nameSentence(renaming, language));
    const plan = planRename(content, renaming);
    const isDone = !call.flags.show;
    if (isDone) changeAll(call.root, plan.changes);
    const lines = isDone ? [] : shown(plan, language);
    call.io.out(
      typeset([...lines, sentence(renaming, plan, isDone, language), ...still(plan, renaming.from, language)].join('\n'), language),
    );
    return exit.fine;
  });
}

function shown({ changes }: RenamePlan, language: LanguageCode): string[] {
  const { shown: title, rename: words } = languages[language].editing;
  const lines = changes.map(({ file: { file }, to }) => `  ${to === undefined ? file : words.moved(file, to)}`);
  return [title, ...lines, ''];
}

/** Where a person has to look whether the former name is meant; more than these are found by a search. */
const MOST_PLACES = 20;

function still({ still: places }: RenamePlan, from: string, language: LanguageCode): string[] {
  if (places.length === 0) return [];
  const told = places.slice(0, MOST_PLACES).map(({ file, line }) => `  ${file}:${line}`);
  return ['', ...languages[language].editing.rename.still(from, told, places.length - told.length)];
}

function sentence(renaming: Renaming, { renamed, references, files }: RenamePlan, isDone: boolean, language: LanguageCode): string {
  const words = languages[language].editing.rename;
  const { from, to } = renaming;
  if (renaming.what === 'entity') return words.entity({ name: nameOf(renaming.entity), id: to, ...renamed, references, files }, isDone);
  const where = renaming.what === 'item' ? renaming.entity.file : 'handbook.yaml';
  return words.part({ from, to, where, references, files }, isDone);
}
