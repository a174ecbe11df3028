import type { Format, ValueType } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { packageName } from '../../package-name.ts';
import { clip, firstOf } from '../../quoted.ts';

const day = (date: string) => formatsFor('en').date(date);

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'nothing',
};
const replace: Record<ValueType, string> = {
  text: 'Replace this value with text.',
  number: 'Write the number alone, without unit or spaces, with a point for decimals.',
  boolean: 'Write true or false.',
  list: 'Write each item on its own line, after a dash.',
  map: 'Start a new line and write the keys, indented by two spaces.',
  nothing: 'Delete this value.',
};
const formats: Record<Format, string> = {
  id: 'an id (lower-case letters without accents, digits and hyphens)',
  url: 'a full web address, which starts with https://',
  contact: 'a full web address (https://…) or an e-mail address',
  site: 'an address such as https://personas.example.com, without a path (which goes to “base”), a password or parameters',
  repository: 'the web address of the repository, such as https://git.example.com/marketing/personas, without a password or parameters',
  branch: 'the name of a git branch, such as main',
  folder: 'a folder of the repository, such as content/personas, without “..”',
  colour: 'a colour such as "#7a1f3d", with its quotes',
  language: 'a language code such as fr or en',
  path: 'a path made of folder names, such as /personas/, without “..”, “//” or characters that addresses reserve',
  key: 'one word without spaces or accents, which starts with a lower-case letter',
  handle: 'the name of a person or a team on the forge, such as acme/marketing',
};
/** What readers see above a key's value, where that is another word. */
const called = (key: string, title = key) => (title.toLowerCase() === key ? '' : ` (${title.toLowerCase()})`);
const listOf = (words: readonly string[]) => firstOf(words, 12, '.');

export const schema: Messages<'schema' | 'rule'> = {
  'schema/unknown-key': {
    say: ({ key, words, suggestion }) => (words && !suggestion ? `“${key}” is taken for a key, because of its colon, but is not one: its content would not be shown.` : `The key “${key}” does not exist here: its content would not be shown.`),
    mend: ({ suggestion, known, under, isNew, own, words, present, translation }) => {
      if (translation) return `A text in another language goes under the key “${translation.key}” of the file ${translation.file}, next to this one.`;
      if (under && isNew) return `It exists under “${under}”. Write:`;
      if (under) return `It exists under “${under}”: put it below that key, indented by two spaces.`;
      if (suggestion) return `Did you mean “${suggestion}”?`;
      if (present) return `“${present}” is already written next to it: put this content there, then delete this line.`;
      if (words) return 'If it is a text of this file, put it under its key, in straight quotes; if not, delete the line.';
      if (known.length === 0) return 'Delete this line.';
      return `Possible keys: ${listOf(known)}${own ? ' To add a field of your own, declare it in handbook.yaml, under extraFields.' : ''}`;
    },
  },
  'schema/missing-key': {
    say: ({ key, title, empty }) => `The key “${key}”${called(key, title.en)} is ${empty ? 'empty' : 'missing'}, and it is required.`,
    mend: ({ empty }) => (empty ? 'Write, for example:' : 'Add, for example:'),
  },
  'schema/empty-value': {
    say: ({ key }) => `The key “${key}” is empty: it is treated as missing.`,
    mend: () => 'Fill it in or delete it.',
  },
  'schema/wrong-type': {
    say: ({ expected, found }) => `This should be ${types[expected]}; ${found === 'nothing' ? 'there' : 'it'} is ${types[found]}.`,
    mend: ({ expected, found, suggestion, min, max, keys, translation }) => {
      if (translation) return `Keep the text in the language of this file here; other languages go under the same key in ${translation}:`;
      if (suggestion) return 'Write:';
      if (keys) return `Start a new line and write one or more of these keys, indented by two spaces: ${listOf(keys)}`;
      if (min !== undefined && max !== undefined) return `Write a whole number from ${min} to ${max}.`;
      return found === 'nothing' ? 'Complete this line, or delete it.' : replace[expected];
    },
  },
  'schema/not-a-list': {
    say: ({ key }) => `“${key}” expects a list, even for a single item.`,
    mend: ({ key, line }) => (line === undefined ? 'Write each item on its own line, after a dash:' : `The list “${key}” begins on line ${line}: add each numbered text to it, on its own line, after a dash, and remove its key.`),
  },
  'schema/needs-keys': {
    say: ({ text, missing }) => `“${clip(text)}” is not enough here: ${missing.map(({ key, title }) => `the key “${key}”${called(key, title.en)}`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    mend: ({ text, main, missing, allowed, lines }) =>
      lines ? (allowed ? `Write, for example (possible values of “${missing[0]?.key}”: ${allowed.join(', ')}):` : 'Write, for example:') : `Write each item on lines of its own, after a dash: “${main}: ${clip(text)}”, then ${missing.map(({ key }) => `“${key}”`).join(', ')}.`,
  },
  'schema/newer': {
    say: ({ value, supported }) => `These files are written for a newer version of the tool (schemaVersion: ${value}; this one stops at ${supported}).`,
    mend: () => `Upgrade the tool: npm install --save-dev ${packageName}@latest.`,
  },
  'schema/needs-quotes': {
    say: ({ value }) => `${value} is not read as text, and could be shown differently.`,
    mend: () => 'Put this value in straight quotes:',
  },
  'schema/not-allowed': {
    say: ({ value }) => `“${value}” is not a possible value here.`,
    mend: ({ allowed, suggestion }) => (suggestion ? `Did you mean “${suggestion}”? Possible values: ${allowed.join(', ')}.` : `Possible values: ${allowed.join(', ')}.`),
  },
  'schema/date': {
    say: ({ value }) => `“${value}” is not a valid date (year-month-day).`,
    mend: ({ suggestion, others }) => {
      if (!suggestion) return 'Write the date like this: 2026-03-01.';
      return others ? `For ${[suggestion, ...others].map((one) => `${day(one)}, write ${one}`).join('; for ')}. Most often:` : 'Write:';
    },
  },
  'schema/range': {
    say: ({ value, min, max }) => {
      if (min !== undefined && max !== undefined) return `${value} is off the scale, which runs from ${min} to ${max}.`;
      if (min === undefined && max === undefined) return `${value} is not a number that can be used here.`;
      return min !== undefined ? `${value} is too small: the minimum is ${min}.` : `${value} is too large: the maximum is ${max}.`;
    },
    mend: ({ min, max }) => (min === undefined && max === undefined ? 'Write an ordinary number.' : 'Choose a number within this range.'),
  },
  'schema/not-whole': {
    say: ({ value }) => `${value} is not a whole number.`,
    mend: () => 'Round it.',
  },
  'schema/empty-text': {
    say: ({ key }) => `The content of “${key}” is empty.`,
    mend: () => 'Fill it in, or delete the line.',
  },
  'schema/format': {
    say: ({ value, format }) => `“${value}” does not have the right format: it must be ${formats[format]}.`,
    mend: ({ suggestion, isExample }) => (suggestion ? 'Write:' : isExample ? 'Write it as six digits or letters from a to f, after a hash, as drawing tools give it; for example:' : 'Correct this value.'),
  },
  'schema/twice': {
    say: ({ value, line }) => `“${value}” is already on line ${line}.`,
    mend: () => 'Keep one of the two, or give this one another name.',
  },
  'schema/key-taken': {
    say: ({ key }) => `The extra field “${key}” has the name of a field that already exists.`,
    mend: () => 'Give it another name.',
  },
  'schema/invalid': {
    say: ({ detail }) => `This value does not fit (${detail}).`,
    mend: () => 'Compare it with the example on the site’s reference page (/reference/).',
  },
  'rule/unknown': {
    say: ({ rule }) => `There is no rule “${rule}”.`,
    mend: ({ suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : 'Copy the rule name from a message, for example persona/stale.'),
  },
  'rule/fixed': {
    say: ({ rule }) => `The rule “${rule}” stays an error: lowering it would lose content without anybody noticing.`,
    mend: () => 'Remove this line, and correct what the rule reports.',
  },
};
