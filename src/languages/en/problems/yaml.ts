import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

const QUOTE_IT = 'Put the whole text in straight quotes:';

/** A name as it is typed after a command. */
const typed = (name: string) => (/^[\w.-]+$/.test(name) ? name : `"${name}"`);
const isKey = (text: string) => /^[a-z]\w*:(?:\s|$)/.test(text);
/** The bullets of symbol fonts are letters that no other font shows. */
const named = (bullet: string) => (/\p{Co}/u.test(bullet) ? 'a word-processor bullet' : `“${bullet}”`);

export const yaml: Messages<'yaml'> = {
  'yaml/colon-in-text': {
    say: ({ text, isAboveList }) => (isAboveList ? `The text “${clip(text)}” introduces the list below it, but a text cannot contain a list.` : `The text “${clip(text)}” ${/:$/.test(text) ? 'ends with a colon' : 'contains a colon followed by a space'}: YAML takes it for a key.`),
    mend: ({ isAboveList }) => (isAboveList ? 'Write the whole of it on each line:' : QUOTE_IT),
  },
  'yaml/two-keys': {
    say: ({ key }) => `The key “${key}” is on the same line as another.`,
    mend: () => 'If it is text, put the whole of it in straight quotes; if not, start a new line before it:',
  },
  'yaml/quote-in-text': {
    say: ({ text }) => `The quote or apostrophe that opens ${clip(text)} closes too early: the rest is lost.`,
    mend: () => QUOTE_IT,
  },
  'yaml/unclosed-quote': {
    say: ({ quote }) => `Text opened by ${quote} is never closed.`,
    mend: () => 'Close it at the end of the text, on the same line:',
  },
  'yaml/unclosed-bracket': {
    say: ({ bracket }) => `A ${bracket === '[' ? 'list' : 'group of keys'} opened by ${bracket} is never closed.`,
    mend: ({ bracket }) => `Add ${bracket === '[' ? ']' : '}'} at the end:`,
  },
  'yaml/reserved-start': {
    say: ({ character }) => `Text cannot start with ${character} without quotes: YAML gives it another meaning.`,
    mend: () => QUOTE_IT,
  },
  'yaml/asterisk': {
    say: () => 'Text that starts with * without quotes is taken by YAML for a reference, not for bold.',
    mend: () => QUOTE_IT,
  },
  'yaml/tag': {
    say: ({ tag }) => `Text that starts with ${tag} without quotes is taken for an instruction, and emptied.`,
    mend: () => QUOTE_IT,
  },
  'yaml/code-fence': {
    say: ({ fence }) => `“${fence}” marks a block of code, as in a chat or on a Markdown page; it is not content.`,
    mend: () => 'Delete this line, the one that closes the block, and anything before and after.',
  },
  'yaml/loose-text': {
    say: ({ key }) => `The text of “${key}” has several lines, and nothing shows that they belong together.`,
    mend: () => 'Write it below its key, indented by two spaces, after the character “|”:',
  },
  'yaml/directive': {
    say: () => 'A line that starts with % at the top of a file changes how its YAML is read.',
    mend: () => 'Delete this line.',
  },
  'yaml/merge-key': {
    say: () => 'The key << (merge) is not accepted: it hides what the file really says.',
    mend: () => 'Copy the keys you want here.',
  },
  'yaml/several-documents': {
    say: () => 'A “---” or “...” line cuts the file in two: what follows would not be read.',
    mend: () => 'Delete this line, or make two files; a page whose text follows its keys is saved as .md.',
  },
  'yaml/not-a-map': {
    say: ({ found }) => {
      if (found === 'prose') return 'This file contains ordinary text, with titles and lines, and no keys: none of it would be shown.';
      return found === 'list' ? 'The file contains only a list; it must contain keys.' : 'The file contains only text; it must contain keys.';
    },
    mend: ({ name }) =>
      name
        ? `Move it next to handbook.yaml, under the name “${name}”, then run “npx --no handbook import ${typed(name)}”, which turns it into a persona; or write each title as a key (“goals:”) and each line after a hyphen (“- Save time”).`
        : 'Give each piece of information its key, for example “name: Clara”.',
  },
  'yaml/tab': {
    say: ({ afterDash }) => `A tab ${afterDash ? 'follows the dash' : 'is used as indentation'}; YAML accepts only spaces.`,
    mend: ({ afterDash }) => (afterDash ? 'Type a space in its place:' : 'Replace every tab in the file with two spaces:'),
  },
  'yaml/indent': {
    say: ({ commented }) => (commented ? `“${commented}” is still a comment, and what is written below it no longer is.` : 'The indentation of this line matches none of the lines above.'),
    mend: ({ commented, margin }) => {
      if (commented) return 'Remove the “#” and the space behind it:';
      return margin ? `“${margin}” begins at the edge of the page. Remove the space too many, here and on the lines below:` : 'Line it up with its neighbours, or two spaces further than the key it belongs to:';
    },
  },
  'yaml/duplicate-key': {
    say: ({ key, line }) => `The key “${key}” is already on line ${line}: one of the two values would be lost.`,
    mend: () => 'Merge the two into one.',
  },
  'yaml/no-colon': {
    say: ({ text, bullet, key, as }) => {
      if (as === 'remark') return `“${clip(text)}” is neither a key nor a list item: a comment or a dividing line goes after a hash and a space.`;
      if (key) return `The key “${key}” must have no characters around it, and be followed by a colon and a space.`;
      return bullet ? `A list item starts with a plain hyphen and a space, not with ${named(bullet)}.` : `“${clip(text)}” is neither a key followed by a colon nor a list item.`;
    },
    mend: ({ bullet, key, as }) => {
      if (as === 'wrapped') return 'Write “key: value” or “- item”; if it continues the text above, indent the line by two spaces:';
      return bullet || key || as ? 'Write:' : 'If it continues the text above, indent the line by two spaces; if not, write “key: value” or “- item”.';
    },
  },
  'yaml/no-dash': {
    say: ({ text }) => `A dash is missing before “${clip(text)}”: in a list, each item starts with a dash and a space.`,
    mend: ({ text }) => (isKey(text) ? 'Write:' : 'If it continues the text above, indent the line by two spaces; otherwise, write:'),
  },
  'yaml/key-beside-text': {
    say: ({ key, text }) => `“${key}” adds to the text “${clip(text)}”, which then needs its own key: “text”.`,
    mend: () => 'Write:',
  },
  'yaml/no-space': {
    say: ({ text, after }) => `A space is missing after “${after}” in “${clip(text)}”.`,
    mend: () => 'Write:',
  },
  'yaml/invisible-space': {
    say: ({ code }) => `A no-break or invisible space (${code}), which looks like any other space, is used where YAML expects an ordinary one.`,
    mend: () => 'Delete it and type an ordinary space:',
  },
  'yaml/hash-in-text': {
    say: ({ lost }) => `“${clip(lost)}” is taken for a comment and disappears.`,
    mend: () => 'If it is a comment, put a space after #; if it is text, put the whole of it in straight quotes:',
  },
  'yaml/hash-in-list': {
    say: ({ lost }) => `“${clip(lost)}” is taken for a comment, because of the space before #: the list in brackets is never closed.`,
    mend: () => 'Remove that space:',
  },
  'yaml/braces': {
    say: () => 'A placeholder in double braces was left unfilled.',
    mend: () => 'Replace it with the real text; if it must stay as it is, put it in straight quotes:',
  },
  'yaml/list-on-key-line': {
    say: ({ key }) => `A dash follows the key “${key}” on its line; a list starts on the next line.`,
    mend: () => 'If it is text that starts with a dash, put it in straight quotes; if it is a list, start a new line:',
  },
  'yaml/block-header': {
    say: ({ sign }) => `After ${sign}, the text must start on the next line.`,
    mend: () => 'Start a new line, indented:',
  },
  'yaml/escape': {
    say: ({ sequence }) => `In double quotes, \\ introduces a special character, and ${sequence} is not one.`,
    mend: () => 'Double the backslash:',
  },
  'yaml/too-deep': {
    say: ({ limit }) => `Levels are nested beyond ${limit}: the rest is not read.`,
    mend: () => 'Simplify this part of the file.',
  },
  'yaml/too-many-aliases': {
    say: () => 'References (*…) repeat one another so often that the file would never end: it is not read.',
    mend: () => 'Replace the references with the text itself.',
  },
  'yaml/too-many-values': {
    say: ({ limit }) => `The file contains more than ${limit} keys and items: it is not read.`,
    mend: () => 'Split its content into several files.',
  },
  'yaml/key-not-text': {
    say: () => 'A key must be a word; this one is empty or made of several parts.',
    mend: () => 'Write the key before the colon, or put the text in quotes.',
  },
  'yaml/syntax': {
    say: ({ detail }) => `This line cannot be read; the YAML reader answers: “${detail}”.`,
    mend: () => 'Compare it with a neighbouring line that works; when in doubt, put the text in straight quotes. If the message stays, report it together with this line.',
  },
};
