import type { Language } from '../fr/index.ts';
import { runPackage } from '../package-name.ts';

/** What something new may be called, by its type. */
const named: Readonly<Record<string, string>> = { persona: 'Clara Morel', segment: 'Young professionals', icp: 'Mid-sized manufacturer', study: 'Interviews in March', decision: 'Call back within the hour after a claim', guide: 'How to read a persona', translation: 'clara en' };

/** What is said by the commands that write content: `new`, `fmt`, `upgrade`. */
export const writing: Language['writing'] = {
  refused: {
    'read-only': (file) => `Nothing was written: ${file} is read-only. Make it writable, then try again.`,
    changed: (file) => `Nothing was written: ${file} has just changed. Try again.`,
  },
  begin: {
    unknownType: (type, suggestion, types) => `${type === undefined ? 'What to start is missing' : `“${type}” is not a type of file`}.${suggestion ? ` Did you mean “${suggestion}”?` : ''} You can start: ${types.join(', ')}. For example: npx --no handbook new persona Clara Morel`,
    flagUnfit: (flag, type, fits) => `The option --${flag} does not go with “${type}”: it is for ${fits.join(', ')}.`,
    needsName: (type) => `A name is missing: write it after “${type}”, for example npx --no handbook new ${type} ${named[type] ?? 'Clara Morel'}.`,
    question: (type) => (type === 'translation' ? 'Translate which page, and into which language (clara en)?' : 'Which name?'),
    isPath: (name, folder, plain) => `“${name}” is a path, not a name: the file goes into ${folder}/ by itself. Write the name alone${plain ? `, such as “${plain}”` : ''}.`,
    noId: (name) => `No address can be made of “${name}”: an id has nothing but Latin letters without accents, digits and hyphens. Choose it, for example --id ivan-petrov`,
    badId: (id, suggestion) => `“${id}” does not have the form of an id, which has nothing but small letters without accents, digits and hyphens.${suggestion ? ` Did you mean --id ${suggestion}?` : ''}`,
    taken: (id, free) => `Nothing was written: “${id}” exists already, or once did. A free id: --id ${free}.`,
    fileTaken: (file, free) => `Nothing was written: ${file} exists already. Complete that file${free === undefined ? '' : `, or choose another name, such as “${free}”`}.`,
    noSegment: (id, suggestion) => `There is no segment “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    noKit: (from, suggestion, pages) => `No page “${from}” of the guide has a study to copy.${suggestion ? ` Did you mean “${suggestion}”?` : ''}${pages.length > 0 ? ` Possible pages: ${pages.join(', ')}.` : ''}`,
    needsLanguage: (name, known) => `Into which language is “${name}” to be translated? Write for example npx --no handbook new translation ${name} ${known[0] ?? 'en'}.${known.length > 0 ? ` Languages of the site: ${known.join(', ')}.` : ''}`,
    noLanguage: (language, original, others) =>
      language === original
        ? `“${language}” is the language that the content is written in: there is nothing to translate.`
        : `“${language}” is not a language of this site: add it to “languages” in handbook.yaml, for example languages: [${[original, ...others, language].join(', ')}].`,
    severalNamed: (name, files) => `“${name}” names several files: write ${files.join(' or ')}.`,
    unknownOriginal: (name, suggestion) => `There is nothing called “${name}” to translate.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    made: (file) => `Started: ${file}`,
    next: (dir, address) => `Fill it in, then:\n  npx --no handbook check${dir}   # says what is wrong, and on which line\n  npx --no handbook dev${dir}     # shows it${address ? ` at ${address}` : ''}`,
  },
  template: {
    opening: {
      persona: 'A persona is a fictional person, written from what real people said.\nBegin with the role, the goals and the barriers. A sentence without evidence is shown as a hypothesis: that is honest.',
      segment: 'A segment is a cut of the customer base: criteria, and figures with a date. What these customers think is in the personas.',
      icp: 'An ideal customer profile says where to prospect. Begin with the criteria, and with what rules a company out (disqualifiers).',
      record: 'A study: what the statements of personas rest on. Never the name of a person who was interviewed.\nBegin with what was said, word for word (verbatims), and with the consent of the participants.',
      decision: 'A decision: what was chosen with somebody in mind. A few lines will do: the date, the department, and the personas that you thought of.\nCome back to say what came of it (outcome), even if it failed: that is where one learns.',
      guide: 'A page of the guide answers a question of your colleagues. It is written in Markdown, below the line “---”.',
    },
    fill: 'Lines that begin with “#” are not published. To fill in a section: take away the “#” and the space before its lines, then replace the example.',
    page: 'This page is yet to be written.',
  },
  translation: {
    opening: (file) =>
      `Translation of ${file}. Each text of the original is a comment: write yours below it, after the colon. What stays empty is shown in the language of the original. A text of several paragraphs: “|-” after the colon, then the text on the lines below, two spaces further in.`,
    body: (file) => `The rest of the text is translated below the line “---” that closes these keys; the original is in ${file}.`,
    unnamed: 'These texts have no id in the original: give them one to translate them.',
  },
  upgrade: {
    noSettings: 'There is no handbook.yaml in this folder: nothing says which version its content is written for.',
    current: (version) => `Nothing to do: the content follows model ${version}, that of this version of the tool.`,
    done: (version) => `The content follows model ${version}, and handbook.yaml says so (schemaVersion: ${version}). Changed, with their comments kept:`,
  },
  format: {
    written: 'Formatted, without losing a value or a comment:',
    toWrite: `To be formatted (${runPackage} fmt):`,
    nothing: (files, left) => (left > 0 ? 'Nothing else to format.' : files > 1 ? `${files} files, all in form.` : 'Nothing to format.'),
    ids: (ids) => `id${ids.length > 1 ? 's' : ''} added: ${ids.join(', ')}`,
    faulty: (file) => `${file} is left as it is, as it has errors: “${runPackage} check” shows them.`,
    unusual: (file) => `${file} is left as it is: it is written in an uncommon way, which this command cannot put in form without risk.`,
    held: {
      alias: (file, name) => `In ${file}, the keys stay in the order they are in: “*${name}” repeats what “&${name}” names above it, and would come before. Write this value in both places, without & and *, then run the command again.`,
      text: (file) => `In ${file}, the keys stay in the order they are in: a text opened by “|+” or “>+” keeps the empty lines that follow it. Open it with “|” or “>”, then run the command again.`,
    },
    unknownFile: (name, suggestion) => `“${name}” is not a content file of this folder.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
  },
};
