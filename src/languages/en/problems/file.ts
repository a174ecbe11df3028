import type { LostAs, RuleParams, WindowsProblem } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

const unreadable: Record<string, string> = {
  ENOENT: 'it is a link to a file that does not exist',
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its path is too long',
  EILSEQ: 'its name is not written in UTF-8',
};

const notAFile = {
  file: 'A folder is expected here, and this is a file.',
  folder: 'A file is expected here, and this is a folder.',
  special: 'This is not a real file, but a device, a pipe or a socket of the system: it is not read.',
};

/** A path as it is typed after a command. */
const typed = (path: string) => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isPersonas = (folder: string) => folder === 'personas';
const importIt = (path: string) => `Run “npx --no handbook import ${typed(path)}”, then move this file out of the folder.`;
const copyIt = (meant: string) => `Copy what it says into “${meant}”, then keep the original outside the folder.`;

const notRead: Record<LostAs, (params: RuleParams['file/not-read']) => string> = {
  rename: ({ meant, exists }) => (exists ? `“${fileName(meant)}” is there too: copy into it whatever is right in this one, then delete this one.` : `Rename it to “${fileName(meant)}” (if your computer hides file extensions, show them first).`),
  format: ({ meant }) => `Put its content into “${meant}”${meant.endsWith('.md') ? ', as Markdown, with its title at the top between two “---” lines' : ', as keys'}.`,
  text: ({ folder, path, meant }) => (isPersonas(folder) ? `If it contains the keys of a persona (id, name…), rename it to “${fileName(meant)}”. Otherwise, run “npx --no handbook import ${typed(path)}”, then move it out of the folder.` : copyIt(meant)),
  data: ({ folder, path, meant }) => (isPersonas(folder) ? importIt(path) : copyIt(meant)),
  workbook: ({ folder, meant }) => (isPersonas(folder) ? 'Save it as .xlsx or .csv, run “npx --no handbook import” on that new file, then move both out of the folder.' : copyIt(meant)),
  document: ({ folder, meant }) => (isPersonas(folder) ? `Save it as plain text (.txt) or Markdown (.md) outside the folder, then run “npx --no handbook import” on that new file; or copy what it says into “${meant}”. Keep the original outside the folder.` : copyIt(meant)),
  fixed: ({ meant }) => copyIt(meant),
};

const windows: Record<WindowsProblem, string> = {
  device: 'Windows reserves this name for a device (con, prn, aux, nul, com1 to com9, lpt1 to lpt9)',
  sign: 'Windows refuses the characters < > : " | ? * in a name',
  end: 'Windows refuses a name that ends with a full stop or a space',
};

/** Of what a file has the keys, by the folder where it belongs. */
const ofKind: Readonly<Record<string, string>> = { personas: 'a persona', segments: 'a segment or an ideal customer profile (ICP)', research: 'a study', decisions: 'a decision' };
const contentFolders = new Set([...Object.keys(ofKind), 'guide']);

export const file: Messages<'file' | 'handbook' | 'front-matter'> = {
  'file/not-utf8': {
    say: () => 'This file is not saved as UTF-8: accented letters would be lost.',
    mend: () => 'Save it again, choosing the “UTF-8” encoding in your editor.',
  },
  'file/utf16': {
    say: () => 'This file is saved as UTF-16 (“Unicode” in some editors) and cannot be read.',
    mend: () => 'Save it again, choosing the “UTF-8” encoding.',
  },
  'file/binary': {
    say: () => 'This file is not text.',
    mend: () => 'Copy its content into a new text file, or move it out of the folder.',
  },
  'file/too-large': {
    say: ({ megabytes, limit }) => `This file is ${megabytes} MB; the limit is ${limit} MB per file.`,
    mend: () => 'Split its content into several files, and store images as separate files.',
  },
  'file/unreadable': {
    say: ({ reason }) => `This file cannot be read: ${unreadable[reason] ?? `the system answers ${reason}`}.`,
    mend: () => 'Replace it with the file itself, or move it out of the folder.',
  },
  'file/link-outside': {
    say: () => 'This symbolic link leads out of the content folder, or to a hidden file: it is not followed.',
    mend: () => 'Replace the link with a copy of what it points to.',
  },
  'file/link-loop': {
    say: () => 'This symbolic link goes round in circles, or opens more files than can be read: it is not followed.',
    mend: () => 'Delete this link, or replace it with a copy of what it points to.',
  },
  'file/link-public': {
    say: () => 'This symbolic link leads out of the public/ folder: all readers would see what it points to, even if it is not for them.',
    mend: () => 'Replace the link with a copy of what you want to publish.',
  },
  'file/public-replaces': {
    say: ({ path }) => `This file takes the place of /${path}, which the site generates: your readers will see this file.`,
    mend: () => 'If that is not what you want, rename it or remove it from public/.',
  },
  'file/public-clash': {
    say: () => 'This file in public/ has the same path as a folder of the site, or needs a folder where the site has a file: it cannot be published.',
    mend: () => 'Rename it, or put it in its own folder in public/.',
  },
  'file/not-a-file': {
    say: ({ found }) => notAFile[found],
    mend: ({ wanted }) => (wanted === 'file' ? 'Replace it with an ordinary file, or move it out of the folder.' : 'Replace it with a folder, or move it away.'),
  },
  'file/tracked-modules': {
    say: ({ folder }) => `The folder ${folder} is tracked by git: programs in it could run in place of the tool’s own.`,
    mend: ({ folder }) => `Run “git rm -r --cached ${folder}”, add node_modules/ to .gitignore, then commit both.`,
  },
  'file/unexpected': {
    say: ({ folder, extensions }) => `This file is ignored: the folder ${folder}/ expects ${extensions.map((one) => `.${one}`).join(', ')} files.`,
    mend: () => 'Save it as text, with one of these extensions, or keep it elsewhere.',
  },
  'file/not-read': {
    say: ({ folder, extensions, as }) =>
      folder === ''
        ? 'This file is not read, because of its name: the site’s settings would be lost.'
        : `This file is not read${as === 'rename' ? ', because of its name' : ''}: its content would be shown nowhere (the folder ${folder}/ expects ${extensions.map((one) => `.${one}`).join(', ')} files).`,
    mend: (params) => notRead[params.as](params),
  },
  'file/wrong-folder': {
    say: ({ folder, count }) => `Nothing is read in the folder ${folder}/: ${count === 1 ? 'the content file in it' : `the ${count} content files in it`} would be shown nowhere.`,
    mend: ({ meant, count, exists, icp }) =>
      `${exists ? `Move ${count === 1 ? 'it' : 'them'} to ${meant}/` : `Rename this folder to “${meant}”`}${icp ? ', with “kind: icp” in each file about a company' : ''}; if it serves another purpose, a folder name that starts with “_” sets it aside.`,
  },
  'file/stray-persona': {
    say: ({ folder, more }) =>
      `This file has the keys of a persona, but nothing is read ${folder === '' ? 'next to handbook.yaml, outside the content folders' : `in the folder ${folder}/`}: it would be shown nowhere${more > 0 ? ` (nor would ${more === 1 ? 'one other file' : `${more} other files`} in that folder)` : ''}.`,
    mend: ({ folder, more }) => `Move ${more > 0 ? 'them' : 'it'} to personas/; otherwise, a ${folder === '' ? '' : 'folder '}name that starts with “_” sets ${more > 0 ? 'them' : 'it'} aside.`,
  },
  'file/stray': {
    say: ({ folder, more, meant }) =>
      contentFolders.has(folder)
        ? `This file has the keys of ${ofKind[meant]}: it does not belong in ${folder}/.`
        : `This file has the keys of ${ofKind[meant]}, but nothing is read ${folder === '' ? 'next to handbook.yaml, outside the content folders' : `in the folder ${folder}/`}: it would be shown nowhere${more > 0 ? ` (nor would ${more === 1 ? 'one other file' : `${more} other files`} in that folder)` : ''}.`,
    mend: ({ folder, more, meant }) => (contentFolders.has(folder) ? `Move it to ${meant}/.` : `Move ${more > 0 ? 'them' : 'it'} to ${meant}/; otherwise, a ${folder === '' ? '' : 'folder '}name that starts with “_” sets ${more > 0 ? 'them' : 'it'} aside.`),
  },
  'file/stray-copy': {
    say: ({ folder, more, shown }) =>
      `This file says that it is the same as ${shown}, and nothing is read ${folder === '' ? 'next to handbook.yaml, outside the content folders' : `in the folder ${folder}/`}: changes made there would be shown nowhere${more > 0 ? ` (nor would those made in ${more === 1 ? 'one other file' : `${more} other files`} in that folder)` : ''}.`,
    mend: ({ folder, more, shown }) => `Copy what is new in it into ${shown}, then delete it; otherwise, a ${folder === '' ? '' : 'folder '}name that starts with “_” sets ${more > 0 ? 'them' : 'it'} aside.`,
  },
  'file/copy': {
    say: ({ original }) => `This file is a copy of ${original}: it is named as a copy and has the same id, and one id cannot be shown twice.`,
    mend: ({ original }) => `Copy what is new in it into ${original}, then delete it; a name that starts with “_” sets it aside; if it is something else, give it its own file name and “id”.`,
  },
  'file/windows-name': {
    say: ({ name, problem }) => `${windows[problem]}: with “${name}”, nobody could copy this folder to a Windows computer.`,
    mend: ({ suggestion, hasId }) => `Rename it, for example to “${suggestion}”${hasId ? ', and change its “id” to match' : ''}.`,
  },
  'file/name': {
    say: () => 'This file name cannot be an address: it needs lower-case letters without accents, digits and hyphens.',
    mend: ({ suggestion }) => (suggestion ? `Rename the file to “${suggestion}”.` : 'Choose a name in Latin letters, for example “clara-martin.yaml”.'),
  },
  'file/conflict': {
    say: () => 'A merge was not finished: the file still contains both versions of the text.',
    mend: () => 'Keep the right version; delete the other one and the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
  },
  'file/bidi-control': {
    say: ({ code }) => `There is an invisible character here that reverses the reading direction (${code}): the text shown would not be the text reviewed.`,
    mend: () => 'Delete this character, or type the line again.',
  },
  'file/control-character': {
    say: ({ code }) => `There is an invisible control character here (${code}), probably from a copy and paste.`,
    mend: () => 'Delete this character, or type the line again.',
  },
  'file/many-more': {
    say: ({ count, rule }) => (count === 1 ? `One more problem of this kind (${rule}) follows in this file.` : `${count} more problems of this kind (${rule}) follow in this file.`),
    mend: () => 'Fix those above: the next check reports the rest.',
  },
  'file/empty': {
    say: () => 'This file is empty, or contains nothing but comments.',
    mend: () => 'Fill it in, or delete it; a name that starts with “_” sets it aside.',
  },
  'handbook/empty': {
    say: () => 'There is no content yet: no persona, segment, ICP, study or guide page.',
    mend: () => 'Create a first file, for example personas/clara.yaml, with these four lines:',
  },
  'handbook/no-config': {
    say: () => 'The file handbook.yaml is missing: the site has a default name.',
    mend: () => 'Create it at the root of the folder, with at least the name of your company:',
  },
  'front-matter/missing': {
    say: () => 'This file does not start with its front matter: its title and settings are unknown.',
    mend: ({ isToml }) => (isToml ? 'Replace both “+++” lines by “---”, and between them each “=” by a colon, as here:' : 'At the top of the file, between two “---” lines, add at least these keys:'),
  },
  'front-matter/unclosed': {
    say: () => 'The front matter of this file is never closed: none of the file can be read.',
    mend: () => 'Add a “---” line after the last key of the front matter, before the text.',
  },
};
