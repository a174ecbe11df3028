import type { editing as french } from '../fr/edit-messages.ts';
import { runPackage } from '../package-name.ts';
import { firstOf } from '../quoted.ts';

const s = (n: number) => (n === 1 ? '' : 's');
const meant = (suggestion: string | undefined) => (suggestion ? ` Did you mean “${suggestion}”?` : '');
const changes = (count: number, files: number) => (count === 0 ? 'no reference to update' : `${count} reference${s(count)} updated in ${files} file${s(files)}`);

/** What is said of changes in content files: renaming, erasing. */
export const editing: typeof french = {
  target: {
    unknown: (name, suggestion) => `Nothing is called “${name}”.${meant(suggestion)}`,
    former: (name, id) => `“${name}” is a former name of “${id}”: use the present one.`,
    several: (name, choices) => `Several entries are called “${name}”: write ${choices.map((one) => `“${one}”`).join(' or ')}.`,
    noItem: (name, within, suggestion, known) => `Nothing in “${within}” has the id “${name}”.${suggestion || known.length === 0 ? meant(suggestion) : ` Possible ids: ${firstOf(known, 12, '.')}`}`,
    items: (name, file, lines) => `“${name}” stands for several things in ${file} (lines ${lines.join(', ')}): first give them different ids, by hand.`,
    notAStudy: (name) => `“${name}” is not a study: only studies, their verbatims and their findings can be erased. Retire anything else (state: retired), or delete it by hand.`,
  },
  name: {
    notAnId: (name, suggestion) => `“${name}” is not an id: it takes lower-case letters without accents, digits and hyphens.${suggestion ? ` Write “${suggestion}”, for example.` : ''}`,
    same: (name) => `“${name}” is its name already: there is nothing to change.`,
    taken: (name, by, former) => `“${name}” is taken: it is ${former ? `a former name of ${by}, to which old addresses lead` : `that of ${by}`}. Choose another name.`,
    fileTaken: (file) => `Nothing was changed: ${file} exists already.`,
  },
  fault: {
    unsound: (file) => `Nothing was changed: ${file} has errors, or is not a regular file, and cannot be edited safely. Fix them first (${runPackage} check shows them), then try again.`,
    unsafe: (file) => `Nothing was changed: ${file ?? 'the handbook'} is written in a way that cannot be edited without touching something else. Change it by hand; ${runPackage} check will tell what is missing.`,
  },
  shown: 'Nothing is written. This is what would change:',
  rename: {
    moved: (from, to) => `${from} → ${to}`,
    entity: ({ name, id, originals, translations, references, files }, isDone) =>
      `${name} ${isDone ? 'is now' : 'would be'} called “${id}”: ${originals} file${s(originals)}${translations > 0 ? ` and ${translations} translation${s(translations)}` : ''} renamed, ${changes(references, files)}. The former address and sheets already printed ${isDone ? 'still lead' : 'would still lead'} there.`,
    part: ({ from, to, where, references, files }, isDone) => `“${from}” ${isDone ? 'is now' : 'would be'} called “${to}” in ${where}: ${changes(references, files)}.`,
    still: (from, places, more) => [`“${from}” is still written here, in sentences, code or comments: nothing is changed there, as it may mean something else. To be read again:`, ...places, ...(more > 0 ? [`  and ${more} more line${s(more)}.`] : [])],
  },
  retire: {
    notAPersona: (name: string) => `“${name}” is not a persona: only personas are retired.`,
    itself: (id: string) => `“${id}” cannot replace itself: name another persona.`,
    retiredSuccessor: (id: string) => `“${id}” is retired, too: name a persona that is in use.`,
    already: (id: string) => `“${id}” is retired already: there is nothing to change.`,
    shown: (file: string) => `Nothing is written. This would change:\n  ${file}`,
    done: (name: string, successor: string | undefined) => (successor ? `${name} is retired: the page and the sheets already printed lead to ${successor}.` : `${name} is retired. If another persona takes its place, say so: add --successor and its id.`),
  },
  erase: {
    head: (title, file, part) => (part === undefined ? `To erase the study “${title}” (${file}):` : `To erase “${part}” from the study “${title}” (${file}):`),
    references: (count, files) => (count === 0 ? 'Nothing refers to it.' : `${count} reference${s(count)} to remove in ${files} file${s(files)}.`),
    losses: 'These lose evidence:',
    loss: (name, file, before, after) => `${name} (${file}): statements with evidence, ${before} → ${after}`,
    hypothesis: (line, text) => `line ${line}, becomes a hypothesis: ${text}`,
    quotes: 'Quotes that are a participant’s words exactly; they are removed as well:',
    repeated: 'Texts that still contain these words; they stay, for you to read again and correct:',
    pictures: (list) => `Pictures that only this study shows, erased as well: ${list}.`,
    sheets: (list) => `Printed sheets that bear a trace of it, to be replaced wherever they hang: those of ${list}.`,
    question: 'Erase? Type “yes” to confirm: ',
    yes: ['yes', 'y'],
    notConfirmed: 'Nothing was erased. To really erase, add --yes.',
    done: 'Erased from this folder, and from what this machine kept aside. Build the site again, and throw away the former dist and print folders.',
    git: (command, words) =>
      `git still has all of it: in every commit, in every copy (clones, forks), in backups and on the forge. To rewrite the history, on a fresh clone: ${command}.${words ? ` These words were also in other files: put them into words.txt, one per line, then: ${words}.` : ''} Then ask the forge to empty its caches and pull requests, and everybody to clone again. docs/security.md tells the rest.`,
  },
};
