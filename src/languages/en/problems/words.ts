import type { Messages } from '../../message.ts';
import { clip, firstOf } from '../../quoted.ts';

const places = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

export const words: Messages<'words'> = {
  'words/not-a-language': {
    say: ({ name }) => `“${clip(name)}” is not a language code: the words in this file are not read.`,
    mend: ({ suggestion }) => (suggestion ? `Rename the file to “${suggestion}.json”.` : 'Name the file after the code of its language, such as “es.json”.'),
  },
  'words/language': {
    say: ({ language, languages }) => `This site is not shown in the language “${language}” (${languages.join(', ')}): the words in this file are not read.`,
    mend: ({ language }) => `Add “${language}” to “languages” in handbook.yaml, or remove the file.`,
  },
  'words/not-json': {
    say: ({ problem, sign }) => {
      if (problem === 'end') return 'This file ends too soon to be JSON: none of its words are read.';
      if (problem === 'comma') return 'Nothing follows this comma, so this is not JSON: none of its words are read.';
      if (problem === 'no-comma') return 'A comma is missing before this text, so this is not JSON: none of its words are read.';
      return `This file is not JSON, which has no “${sign}” here: none of its words are read.`;
    },
    mend: ({ problem }) => {
      if (problem === 'end') return 'Close what is still open: a quotation mark, a bracket or a brace.';
      if (problem === 'comma') return 'Remove the comma.';
      if (problem === 'no-comma') return 'Put a comma at the end of the line above.';
      return 'Write keys and texts between straight double quotes, with a comma between two of them, and no comments.';
    },
  },
  'words/unknown-key': {
    say: ({ key, above }) => (above ? `The interface has no word called “${clip(key)}” under “${above}”.` : `The interface has no words called “${clip(key)}”.`),
    mend: ({ suggestion, known }) => (suggestion ? `Did you mean “${suggestion}”?` : `Remove it, or use one of these keys: ${firstOf(known, 8)}.`),
  },
  'words/wrong-type': {
    say: ({ key, expected, length }) => {
      if (expected === 'list') return `“${key}” must be a list of ${length} texts.`;
      if (expected === 'text') return `“${key}” must be a text.`;
      if (expected === 'forms') return `“${key}” counts something: it needs a text for each form, such as “one” and “other”.`;
      if (expected === 'field') return `“${key}” must be the title of a field, or a block with its “title” and its “description”.`;
      return key ? `“${key}” must be a block of keys.` : 'This file must be a block of keys between braces.';
    },
    mend: ({ expected }) => (expected === 'text' ? 'Put the text between double quotes.' : 'Write it as in the words schema, api/schemas/words.schema.json on the site.'),
  },
  'words/placeholder': {
    say: ({ key, lost, unknown }) => (unknown.length > 0 ? `“${key}” has a placeholder that nothing fills: ${places(unknown)}.` : `“${key}” has lost ${places(lost)}, the placeholder for a number or a name.`),
    mend: ({ known }) => (known.length > 0 ? `Keep these placeholders as they are: ${places(known)}.` : 'Remove the braces.'),
  },
  'words/too-long': {
    say: ({ key, limit }) => `“${key}” is longer than ${limit} characters: no page has room for it.`,
    mend: () => 'Shorten it.',
  },
  'words/missing': {
    say: ({ file, count, total }) => (count === 1 ? `${file}: one of ${total} words is missing; it is shown in English.` : `${file}: ${count} of ${total} words are missing; they are shown in English.`),
    mend: () => 'Complete the file when you can; api/schemas/words.schema.json on the site lists them all.',
  },
};
