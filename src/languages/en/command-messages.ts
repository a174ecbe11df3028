import type { say as french } from '../fr/command-messages.ts';
import { packageName, runPackage } from '../package-name.ts';
import { forms } from '../plural.ts';

/** What the command line says. */
export const say: typeof french = {
  unknownCommand: (name, suggestion) => `There is no command “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} “${runPackage} --help” shows them all.`,
  unknownFlag: (flag, suggestion) => `There is no option ${flag}.${suggestion ? ` Did you mean --${suggestion}?` : ' “--help” shows them all.'}`,
  needsValue: (flag, value) => `The option --${flag} needs a value: --${flag} ${value ?? '…'}.`,
  takesNoValue: (flag) => `The option --${flag} takes no value.`,
  badValue: (flag, value, allowed) => `“${value}” is not a value of --${flag}; possible values are ${allowed.join(', ')}.`,
  badDay: (value) => `“${value}” is not a day; write --at like this: --at 2026-03-01.`,
  badMonths: (value: string, most: number) => `“${value}” is not a number of months; write a number from 0 to ${most}, for example --within 3.`,
  partialReviews: () => `Some pages have errors: what cannot be read of them is missing from this list. “${runPackage} check” shows them.`,
  needsArgument: (name, takes) => `${takes} is missing: write it after the name of the command, like this: ${runPackage} ${name} ${takes}`,
  noArguments: (value, takes) => (takes === undefined ? `“${value}” is not expected: this command takes options only. For another folder: --dir ${value}.` : `“${value}” is not expected: this command takes one ${takes} only.`),
  unknownAudience: (name, suggestion, known) => `There is no audience “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible values: ${known.join(', ')}.`,
  noFolder: (folder) => `The folder ${folder} does not exist.`,
  ofSystem: (folder) => `${folder} is a system folder: nothing is read or written there. Choose an ordinary folder.`,
  insideHandbook: (folder, command) => `handbook.yaml is not here but in ${folder}: run “${command}”, or go back to that folder (cd).`,
  noHandbook: (folder) => `There is no handbook.yaml in ${folder}: nothing was written. Go to the folder of the handbook, or begin one with “${runPackage} init”.`,
  noSite: (folder) => `There is no site in ${folder}. Run “${runPackage} build” first.`,
  badOut: (folder) => `The site cannot be written to ${folder}: that folder contains other files, which would be lost. Choose a separate folder with --out.`,
  notTrusted: (folder, typed) => `The dates of changes are unknown: git refuses to read ${folder}, which belongs to another user. If you trust it: git config --global --add safe.directory ${typed}`,
  unreadableHistory: (waiting) => {
    if (!waiting) return 'The dates of changes are unknown: git cannot read the history of this folder. “git log” says why.';
    const unknown = 'The dates of changes, the former names of files and the packages that git tracks are unknown';
    return 'pipe' in waiting
      ? `${unknown}: git is not asked, because ${waiting.pipe} is a pipe or a device, and it would wait forever. Replace it with the real file.`
      : `${unknown}: git did not answer within ${waiting.seconds} seconds in this folder. It may be waiting for a pipe, or for a disk that is no longer there.`;
  },
  noBase: (name) => `Nothing says what has changed since “${name}”: that commit or branch has no history in common with the present one.`,
  linkedOut: (path) => `${path} is a symbolic link, or passes through one, that leads out of the content folder or nowhere: it is not followed. Replace that link with a real folder.`,
  notAFolder: (path) => `Nothing was written: a folder is expected in place of ${path}. Remove it, then try again.`,
  badHost: (host) => `“${host}” is not an address of this machine; write for example --host 0.0.0.0 to be seen from the network, or leave --host out.`,
  badPort: (port) => `“${port}” is not a port; write a number between 0 and 65535, for example --port 4321.`,
  portTaken: (port) => `Port ${port} is already taken. Choose another with --port.`,
  openToOthers: () => 'Careful: while this command runs, every machine on the network can read this site. Stop it as soon as you no longer need it.',
  serving: (address) => `The site is at ${address} (Ctrl+C to stop).`,
  busy: (folder, lock) => `Another build is already writing to ${folder}: wait until it ends, or delete ${lock} if no build is running.`,
  diskFull: () => 'The disk is full: free some space, then try again.',
  notWritable: (path) => `The system refuses to write ${path ? `to ${path}` : 'to this folder'}: check the folder’s permissions.`,
  /** What a fault leaves behind: none of what was asked for, or the site as it was. */
  nothingWritten: () => 'Nothing was written.',
  siteStays: () => 'The previous site stays in place.',
  inTheWay: (path) => `${path ?? 'This path'} is not what is expected there: it is a file instead of a folder, or a folder instead of a file. Rename or move it, then try again.`,
  noSearch: (detail) => `The search index cannot be built on this machine: the program Pagefind does not start (${detail}). Install the optional dependencies again (npm install --include=optional), or build without search with --no-search.`,
  noPaper: (packages) => `No sheet or picture can be produced here, because optional packages are missing (${packages.join(', ')}): install them with npm install --include=optional, after removing them from “overrides” in package.json if they are listed there.`,
  noPrograms: () => 'The programs for this kind of machine are missing: they are optional dependencies of other packages, which npm install --omit=optional leaves out too. Run npm install --include=optional.',
  noAstro: (name) => `This command needs Astro, and the package ${name} is not installed here: run npm install --include=peer.`,
  notBuilt: () => 'The site was not built: correct the errors above first. The previous site stays in place.',
  unexpected: (detail) => `Something went wrong on our side: ${detail}. Run the command again with HANDBOOK_DEBUG=1 for the details, and attach them when you report the problem.`,
  diff: {
    noGit: `git is not installed here: “${runPackage} diff” compares two states of the files that git has kept.`,
    noRepository: (folder) => `${folder} is in no git repository: there is no earlier state to compare with.`,
    noCommit: 'This git repository has no commit yet: there is no earlier state to compare with.',
    unreadable: (waiting) =>
      !waiting
        ? 'git cannot read the history of this folder: “git log” says why.'
        : 'pipe' in waiting
          ? `git is not asked, because ${waiting.pipe} is a pipe or a device, and it would wait forever. Replace it with the real file.`
          : `git did not answer within ${waiting.seconds} seconds in this folder. It may be waiting for a pipe, or for a disk that no longer answers.`,
    unknownRevision: (name, suggestion) => `There is no branch, tag or commit “${name}” here.${suggestion ? ` Did you mean “${suggestion}”?` : ' “git log --oneline” shows the last commits.'}`,
    shallow: 'This copy of the repository does not have its whole history: run “git fetch --unshallow” and try again; on a forge, ask for the whole history (fetch-depth: 0, GIT_DEPTH: 0).',
    noMain: `The published branch is unknown here: say what to compare with, for instance “${runPackage} diff HEAD~1”, or set repository.branch in handbook.yaml.`,
    unrelated: (name) => `This branch has no commit in common with ${name}: say what to compare with, for instance “${runPackage} diff ${name}”.`,
    tooMany: (value) => `“${value}” is one too many: this command compares two states, BASE and HEAD.`,
    faulty: `Some files have mistakes in them: perhaps not all of their changes are reported. “${runPackage} check” shows those of today.`,
  },
  astro: {
    twice: () => 'The Astro configuration calls handbook() twice: keep one of them.',
    unknownOption: (name, suggestion, known) => `handbook() has no setting “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible settings: ${known.join(', ')}.`,
    badOption: (name, example) => `Setting ${name} of handbook() does not take this value. Write for instance ${example}.`,
    unknownComponent: (name, suggestion, known) => `handbook() has no component “${name}” to replace.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible components: ${known.join(', ')}.`,
    noContent: (folder) => `Setting content of handbook(): ${folder} is not a folder that contains handbook.yaml. Write its path from the folder of the Astro project, for instance content: './handbook'.`,
    noFile: (option, path) => `Setting ${option} of handbook(): the file ${path} does not exist. Write its path from the folder of the Astro project.`,
    badAt: (at) => `Setting at of handbook(): “${at}” is not an address on the site. Write for instance at: '/personas-clients/'.`,
    trailingSlash: () => "Addresses of the handbook end with a slash: replace trailingSlash: 'never' with 'ignore' or 'always' in the Astro configuration.",
    buildFormat: (format) => `Pages of the handbook are folders: remove build.format: '${format}' from the Astro configuration, or set it to 'directory'.`,
    i18nFallback: () => `i18n.fallback would copy each page of the handbook into a language that is not its own: remove that Astro setting, or build the handbook separately with ${runPackage} build.`,
    incremental: () => 'experimental.incrementalBuild would keep old pages of the handbook, whose content is not in src/: remove that Astro setting.',
    taken: (path, file, at) => `The address ${path} belongs both to a page of the handbook and to ${file}. Give the handbook another address (at: '${at}') or rename that page.`,
    takenByFile: (path, file) => `The file ${file} takes the place of ${path}, which the handbook generates: rename or remove it.`,
    notBuilt: () => 'The handbook is not published: correct the errors above first.',
    unfinished: () => 'The build stopped before the handbook was complete: do not publish this folder.',
  },
  mdx: {
    noFolder: (folder) => `--mdx: the folder ${folder} does not exist. Give the folder of your .astro components, as a path from the folder you are in.`,
    noPackage: (setting) => `${setting} needs the package @astrojs/mdx, which is not installed: npm install @astrojs/mdx.`,
    notMade: (place, detail) => `${place}: this page cannot be built (“${detail}”).`,
    badName: (name) => `Setting mdx.components of handbook(): “${name}” is not a component name. It must start with a capital letter, for instance Quiz.`,
    inlined: () => "Pages in MDX cannot have inline styles: replace build.inlineStylesheets: 'always' with 'auto' in the Astro configuration.",
  },
  stages: {
    reading: 'Reading the export',
    counting: 'Counting the segments',
    grouping: 'Looking for groups',
    describing: 'Describing the groups',
    check: 'Checking the files',
    pages: 'Writing the pages',
    search: 'Building the search index',
    data: 'Writing data for other tools',
    sheets: 'Laying out the sheets',
    publish: 'Putting the site in place',
  },
  /** What a build came to. */
  built: { line: '{pages} in {folder} in {seconds} s ({size}, {warnings}).', pages: forms({ one: '{n} page', other: '{n} pages' }), warnings: forms({ one: '{n} warning', other: '{n} warnings' }), kilo: '{n} kB', mega: '{n} MB' },
  /** What `handbook init` did. */
  init: {
    hadContent: 'This folder already contains content: only the missing tooling files were added.',
    written: 'Written:',
    left: 'Already there, left unchanged:',
    nothing: 'Nothing to write: everything is in place.',
    settings: (file) => `For VS Code to complete and explain your files, add these lines to ${file}, between its braces:`,
    below: (folder, top) => `This handbook is in ${folder}/, and forges read their files at the top of the repository alone: move what is written for the forge to ${top}, and begin each command there with “cd ${folder}”.`,
    scripts: 'scripts',
    next: 'Next:',
    install: `npm install --save-dev ${packageName}   # keeps the same version on every machine`,
    forge: `${runPackage} init --ci github   # or gitlab: checks each change, and publishes`,
    steps: [`${runPackage} check   # says what is wrong, on which line`, `${runPackage} dev     # shows the site while you write`, `${runPackage} build   # builds the site in dist/`],
  },
  schemas: {
    written: (files) => `Updated for editors:\n${files.map((file) => `  ${file}`).join('\n')}`,
    fresh: (folder) => `${folder} is up to date.`,
  },
  /** What `handbook translated` says. */
  translated: {
    note: 'What each translation was made from, as noted by “npx --no handbook translated”: nothing to change here.',
    unknown: (file: string, suggestion: string | undefined) => `There is no translation “${file}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Give the path of a file such as personas/clara.en.yaml.`,
    noted: (files: number) => `${files} file${files === 1 ? '' : 's'} noted:`,
    nothing: 'Nothing to note: each translated text already knows its original.',
    left: (count: number) => `${count} text${count === 1 ? ' is' : 's are'} still to be looked at, as the original has changed: “npx --no handbook check” shows ${count === 1 ? 'it' : 'them'}.`,
    broken: 'Nothing was noted: correct the errors above first.',
  },
  /** What `handbook print` says. */
  print: {
    unknown: (id, suggestion) => `There is no persona or segment “${id}” for these readers.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    noDepartment: (id, suggestion, known) => `There is no department “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Departments: ${known.join(', ')}.`,
    compareAlone: '--compare takes no other name, nor --format, --department, --one or --retired: give it two to four personas, for example --compare clara,monique.',
    compareCount: (n) => `--compare sets two to four personas side by side, and here ${n === 1 ? 'is' : 'are'} ${n}: separate their ids by commas.`,
    compareTwice: (id) => `--compare names “${id}” twice: give different personas.`,
    compareUnknown: (id, suggestion) => `There is no persona “${id}” to compare for this audience.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    compareRetired: (id) => `The persona “${id}” is retired: it is no longer compared.`,
    noDepartmentFormat: '--department is only for department sheets: add --format department-a4.',
    unshown: (id, format) => `None of the requested formats shows “${id}”: add --format ${format}.`,
    nothingForDepartments: 'None of these personas has guidance for a department: there is nothing to print as department-a4.',
    noFormat: (name, suggestion, known) => `There is no format “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible formats: ${known.join(', ')}.`,
    noLargeCards: 'A card is too small for large print: choose a poster, for example --format poster-a4.',
    noBleedBooklet: 'A booklet is printed without bleed: leave --bleed out, or choose a poster, for example --format poster-a4.',
    retired: (id) => `The persona “${id}” is retired: it is only printed with --retired.`,
    nothing: 'There is nothing to print.',
    noSite: 'The sheets have no code to scan: add “site” to handbook.yaml, giving the address of the site.',
    broken: 'Nothing was printed: correct the errors above first.',
    missed: (files) => `${files} file${files === 1 ? ' was' : 's were'} not printed: see the messages above.`,
    summary: (files, sheets, folder, seconds) => `${files} file${files === 1 ? '' : 's'} (${sheets} sheet${sheets === 1 ? '' : 's'}) in ${folder} in ${seconds} s.`,
  },
};
