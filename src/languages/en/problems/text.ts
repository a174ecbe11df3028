import type { LineMarkSort, PersonalKind, StigmaReason } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

/** What the parser says of the slips that people make, in plainer words; its own words for the rest. */
function reason(detail: string): string {
  const [, unclosed] = /^Expected a closing tag for `(.+?)`/.exec(detail) ?? [];
  if (unclosed) return `the tag ${unclosed} is never closed`;
  const [, closing, open] = /^Unexpected closing tag `(.+?)`(?:, expected corresponding closing tag for `(.+?)`)?/.exec(detail) ?? [];
  if (closing) return open ? `${closing} does not close ${open}` : `${closing} closes nothing`;
  const [, character] = /^Unexpected character `(.+?)` before name/.exec(detail) ?? [];
  return character ? `“<${character}” does not start a tag` : `“${detail}”`;
}

/** As many anchors as a sentence can list. */
const MOST_ANCHORS = 8;

const ofLine: Record<LineMarkSort, string> = {
  box: 'a text of one line has no box',
  task: 'a text of one line has no box to tick',
  heading: 'a text of one line has no heading',
  item: 'a text of one line has no list',
  quote: 'a text of one line has no block quotation',
  number: 'a text of one line has no numbered list',
  footnote: 'a text of one line has no footnotes',
  picture: 'a text of one line has no pictures',
  bold: 'a name or a title has neither bold nor italics',
  link: 'a name or a title has no link',
};

const kinds: Readonly<Record<PersonalKind, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  iban: 'an account number',
  nir: 'a social security number',
  card: 'a bank card number',
  address: 'a postal address',
  name: 'the name of a person',
  handle: 'an account on a social network',
  birth: 'a date of birth',
  customer: 'a customer or file number',
  papers: 'the number of an identity document',
  plate: 'a number plate',
  ip: 'an IP address',
};

const reasons: Readonly<Record<StigmaReason, string>> = {
  person: 'reduces people to their health or disability',
  insult: 'judges instead of describing',
  age: 'reduces people to their age',
  sex: 'confines a person to the role of a man or a woman',
  origin: 'reduces people to where they come from',
  money: 'reduces people to how much money they have',
  customer: 'mocks customers instead of saying what they live through',
};

export const text: Messages<'link' | 'text' | 'mdx'> = {
  'link/broken': {
    say: ({ target }) => `The link “${target}” leads nowhere.`,
    mend: ({ suggestion, anchors }) => {
      if (suggestion) return `Did you mean “${suggestion}”?`;
      return anchors ? `On this page, a link can lead to ${anchors.slice(0, MOST_ANCHORS).join(', ')}${anchors.length > MOST_ANCHORS ? '…' : '.'}` : 'Addresses on the site look like /personas/clara/, /segments/…/, /icps/…/, /research/…/, /decisions/…/ or /guide/…/.';
    },
  },
  'link/untranslated': {
    say: ({ target, language, file }) => `The link “${target}” is not translated: on pages in “${language}” it leads to a heading that is not there, because ${file} has other headings.`,
    mend: ({ file, hash }) => `In ${file}, add {#${hash}} at the end of the matching heading.`,
  },
  'link/unsafe': {
    say: ({ scheme, image }) => (image ? 'An image on another site is not accepted: that site would learn who reads the page.' : `An address with “${scheme}” is not accepted: it could run code in readers’ browsers.`),
    mend: ({ image }) => (image ? 'Copy the image into the folder, and give its path.' : 'Use an https:, mailto: or tel: link.'),
  },
  'text/typed-quotes': {
    say: ({ open, close, isVoice }) => {
      if (close === '') return `The typographic quote ${open} opens this text and is never closed: it would be shown alone.`;
      return isVoice ? `These words are between ${open} ${close}, and the page already puts quotes around them: they would be doubled.` : `This text is between typographic quotes ${open} ${close}, which would be shown with it.`;
    },
    mend: ({ isVoice }) => (isVoice ? 'Remove them:' : 'If you meant straight quotes, write:'),
  },
  'text/typed-speaker': {
    say: ({ speaker }) => `“${clip(speaker)}” says who speaks, and would be shown within the quotation, with its quotes.`,
    mend: ({ isPersona }) => (isPersona ? 'Keep only the words, since the page says who speaks:' : 'Keep only the words, and give the role or situation of the speaker under the key “by”, never their name:'),
  },
  'text/bullet': {
    say: ({ bullet }) => `${/\p{Co}/u.test(bullet) ? 'A word-processor bullet' : `The bullet “${bullet}”`} would be shown in the text.`,
    mend: ({ isItem }) => (isItem ? 'Remove it:' : 'In a text, a list item starts with a hyphen and a space, on a line of its own:'),
  },
  'text/list-in-item': {
    say: ({ count }) => `Semicolons do not separate the items of a list: these ${count} items would be shown as one.`,
    mend: () => 'Write each item on its own line, after a dash:',
  },
  'text/garbled': {
    say: ({ words }) => `“${clip(words)}” lost its accents or symbols in a change of encoding.`,
    mend: () => 'Write:',
  },
  'text/undefined-mark': {
    say: ({ mark, meant }) => `“${mark}” would be shown with its brackets: nothing in this text defines “${meant}”.`,
    mend: ({ meant }) => (meant.startsWith('[^') ? `Add the footnote on a line of its own: ${meant}: The text of the note.` : `Add the address on a line of its own: ${meant}: /guide/…/; or write the link in full: [text](address).`),
  },
  'text/stray-footnote': {
    say: ({ mark, why }) => (why === 'twice' ? `Two footnotes are called “${mark}”: the second would be shown without a number, in mid-text.` : `Nothing refers to the footnote “${mark}”: it would be shown without a number, in mid-text.`),
    mend: ({ mark, why }) => (why === 'twice' ? 'Give it another name, and use that name in the text.' : `Write “${mark}” after the words that it explains, or delete it.`),
  },
  'text/foreign-mark': {
    say: ({ mark, as }) => `“${clip(mark)}” would be shown ${as === 'struck' || as === 'lowered' ? 'struck through' : 'exactly as typed'}: ${as === 'template' ? 'it is left over from a template that nobody filled in' : 'another tool writes this way'}.`,
    mend: ({ mark, as, meant }) => {
      switch (as) {
        case 'box':
          return meant ? `For a box, write “${meant}” alone on its line, then “>” before each line of its text${mark.startsWith(':') ? ', and delete the line “:::” that closes it' : ''}.` : 'Delete these characters, and keep the text: there are no boxes here.';
        case 'strong':
          return `For bold, write “${meant}”.`;
        case 'heading':
          return meant ? `For a heading, write “${meant}”.` : 'Delete these characters, and keep the text: there are no headings here.';
        case 'table':
          return `For a table, put “${meant}” below this line, and a single bar between cells.`;
        case 'link':
        case 'address':
        case 'turned':
          return `Write a link: ${meant}.`;
        case 'image':
          return 'Write an image: ![what it shows](images/name-of-the-file.png).';
        case 'template':
          return `Replace it with the real text; if it must stay as it is, put backticks around it: \`${mark}\`.`;
        case 'contents':
          return 'Delete this line: every page shows its headings already.';
        case 'attributes':
          return 'Delete it: the layout is that of the site.';
        case 'formula':
          return 'There are no formulas here: write it with ordinary characters (x², ≥, ×, ½), or in words.';
        case 'emoji':
          return 'Say it in words, or paste the emoji itself in place of its name.';
        case 'term':
          return `Write a list: “${meant}”.`;
        case 'raised':
        case 'lowered':
          return `Write “${meant}”.`;
        case 'struck':
          return `For “from … to”, write “–” or “to”; to strike through, write “${meant}”; for the character itself, write \\~.`;
        case 'comment':
          return 'Delete it: everybody would read this comment.';
      }
    },
  },
  'text/lost-sign': {
    say: () => 'A character was lost here: only the replacement character “\uFFFD” is left.',
    mend: () => 'Type the word again.',
  },
  'text/one-line': {
    say: ({ mark, as }) => `“${clip(mark)}” would be shown exactly as typed: ${ofLine[as]}.`,
    mend: ({ as }) => {
      if (as === 'footnote') return 'Say it in the text itself, or under the key “note” if there is one, and remove the mark:';
      return as === 'item' || as === 'number' || as === 'task' ? 'Make each point an item of its own, and remove these characters:' : 'Remove these characters, and keep the text:';
    },
  },
  'text/personal-data': {
    say: ({ data, kind, of }) => {
      if (of === 'owner') return `“${data}” is personal data that all readers would see, and it is of no use once the person moves on.`;
      if (of === 'study') return `“${data}” is personal data (${kinds[kind]}): a study must not say anything that could identify a participant.`;
      if (of === 'file') return `The file name “${data}” contains personal data (${kinds[kind]}): it shows in addresses, in search and in git.`;
      return `“${data}” is personal data (${kinds[kind]}): all readers would see it, and git would keep it.`;
    },
    mend: ({ of, inBody }) => {
      if (of === 'owner') return 'Name a team or a role instead, for example “Marketing team”.';
      if (of === 'file') return 'Rename the file after its subject and date.';
      return `Delete it, and keep the person’s role or situation. If it is public, such as a hotline, add a line ${inBody ? 'between the dashes at the top of the file' : 'just above this text'}: # handbook: ok personal-data`;
    },
  },
  'text/stigmatising': {
    say: ({ word, reason }) => `“${word}” ${reasons[reason]}: readers will use the word in front of customers.`,
    mend: ({ instead }) => `Write instead: ${instead}. A customer’s words, quoted as such, can stay.`,
  },
  'text/html': {
    say: ({ tag }) => `The text contains HTML (${tag}), which would be shown neither on the site nor on paper.`,
    mend: ({ tag }) => (tag === '<!-- -->' ? 'Delete this comment.' : 'Use *italics*, **bold** and [link](address); to show the character itself, write \\<.'),
  },
  'text/too-much-markup': {
    say: ({ of, limit }) => {
      if (of === 'nesting') return `Lists or quotations are nested more than ${limit} levels deep: the markup of this text is not read.`;
      if (of === 'parts') return `This text has more than ${limit} lines, cells and markup characters: its markup is not read.`;
      return of === 'tags' ? `This page has more than ${limit} tags: its markup is not read.` : `One paragraph has more than ${limit} markup characters (*, _, [, \`…): the markup of this text is not read.`;
    },
    mend: ({ of }) =>
      of === 'nesting' ? 'Bring these lines to one level, or to a few.' : of === 'tags' ? 'Split this page into several.' : of === 'parts' ? 'Split this text into several.' : 'Split this paragraph into several, with a blank line between them, or remove these characters.',
  },
  'mdx/syntax': {
    say: ({ detail }) => `This .mdx page cannot be read: ${reason(detail)}.`,
    mend: () => 'If < starts a tag, close it; if it is text, as in “<50 €”, write \\<, or rename the page to .md.',
  },
  'mdx/import': {
    say: () => 'A page cannot import or export code.',
    mend: () => 'Delete this line; the available components need no import.',
  },
  'mdx/expression': {
    say: () => 'An .mdx page cannot contain an expression in braces: it would be code.',
    mend: () => 'Write the text itself; to show a brace, write \\{.',
  },
  'mdx/component': {
    say: ({ name }) => `The component <${name}> does not exist.`,
    mend: ({ suggestion, known }) => (suggestion ? `Did you mean <${suggestion}>?` : `Possible components: ${known.map((one) => `<${one}>`).join(', ')}.`),
  },
  'mdx/attribute': {
    say: ({ component, name, problem }) => {
      if (problem === 'missing') return `<${component}> is missing the attribute “${name}”.`;
      return problem === 'unknown' ? `<${component}> has no attribute “${name}”.` : `The value of “${name}” is not possible for <${component}>.`;
    },
    mend: ({ component, name, problem, known }) => {
      if (problem === 'missing') return `Write, for example, <${component} ${name}="clara-martin" />.`;
      return problem === 'unknown' ? `Possible attributes: ${known.join(', ')}.` : `Possible values: ${known.join(', ')}.`;
    },
  },
};
