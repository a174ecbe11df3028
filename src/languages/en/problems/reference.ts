import type { TargetKind } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';
import { firstOf } from '../../quoted.ts';

const day = (date: string) => formatsFor('en').date(date);

const listOf = (ids: readonly string[]) => firstOf(ids, 8);

const missing: Record<TargetKind, (id: string, within: string) => string> = {
  persona: (id) => `No persona is called “${id}” (no file of that name in personas/).`,
  segment: (id) => `No segment is called “${id}” (no file of that name in segments/).`,
  icp: (id) => `No ICP is called “${id}” (no file of that name with “kind: icp” in segments/).`,
  record: (id) => `No study is called “${id}” (no file of that name in research/).`,
  decision: (id) => `No decision is called “${id}” (no file of that name in decisions/).`,
  guide: (id) => `No guide page is called “${id}” (no file of that name in guide/).`,
  source: (id) => `The source “${id}” is not declared in handbook.yaml, under sources.`,
  department: (id) => `The department “${id}” is not declared in handbook.yaml, under departments.`,
  verbatim: (id, within) => `${within} has no verbatim, finding or figure with the id “${id}”.`,
  figure: (id, within) => `${within} has no figure with the id “${id}”.`,
  evidence: (id) => `The evidence “${id}” matches no study in research/ and no segment.`,
  statement: (id) => `No statement in this file has the id “${id}”.`,
  personaStatement: (id, within) => `${within} has no statement with the id “${id}”.`,
  answered: (id) => `No barrier, pain point, frustration or motivator in this file has the id “${id}”.`,
  audience: (id) => `“${id}” is not a known audience.`,
};

export const reference: Messages<'reference' | 'visibility' | 'id' | 'statement' | 'translation'> = {
  'reference/unknown': {
    say: ({ kind, id, within }) => missing[kind](id, within ? `“${within}”` : 'This file'),
    mend: ({ suggestion, known }) => {
      if (suggestion) return `Did you mean “${suggestion}”?`;
      return known.length > 0 ? `Possible values: ${listOf(known)}.` : 'There is none yet: create one, or remove this reference.';
    },
  },
  'reference/gone': {
    say: ({ id, folder, date, places }) => {
      const gone = date ? `“${id}” has not been in ${folder}/ since ${day(date)}` : `“${id}” has just left ${folder}/`;
      return places.length === 1 ? `According to git, ${gone}, but this still points to it.` : `According to git, ${gone}, but ${places.length} places still point to it: ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`;
    },
    mend: ({ id, kind, gone, places }) => {
      const remove = places.length === 1 ? 'remove this reference' : 'remove these references';
      const back = `Put ${gone} back, which git keeps`;
      const otherwise = `If this file exists under another name, add “aliases: [${id}]” to it.`;
      if (kind === 'persona') return `${back}, then retire it with “${runPackage} retire ${id} --successor …”, or ${remove}. ${otherwise}`;
      if (kind === 'record') return `${back}, then erase the study with “${runPackage} erase ${id}”, which sees to its references, too, or ${remove}. ${otherwise}`;
      return `${back}, or ${remove}. ${otherwise}`;
    },
  },
  'reference/renamed': {
    say: ({ ids, places }) => `According to git, this was called ${ids.map((id) => `“${id}”`).join(', then ')}, and ${places.length === 1 ? 'one place still calls it that' : `${places.length} places still call it that`}: ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`,
    mend: () => `To have them lead here, like old links, write this (“${runPackage} rename” sees to all of it at once):`,
  },
  'reference/self': {
    say: ({ id }) => `This file refers to itself (“${id}”).`,
    mend: () => 'Remove the reference, or name another file.',
  },
  'reference/twice': {
    say: ({ value, line }) => `“${value}” is already named in this list, on line ${line}.`,
    mend: () => 'Keep it there once, or name here what you meant.',
  },
  'visibility/unknown-field': {
    say: ({ key }) => `“${key}” is not a field of this persona: what you meant to restrict would stay open to all.`,
    mend: ({ suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : 'Name a key of this page, for example “notes”, “demographics.income” or “goals.save-time”.'),
  },
  'id/duplicate': {
    say: ({ id, other }) => `The id “${id}” already belongs to ${other}: only one of the two would be shown.`,
    mend: () => 'Rename one of the two files, and its “id”.',
  },
  'id/mismatch': {
    say: ({ id, expected }) => `The id “${id}” is not the name of the file, “${expected}”.`,
    mend: () => 'Write the name of the file, or rename the file:',
  },
  'id/alias-taken': {
    say: ({ id, other }) => `The former id “${id}” already leads to ${other}.`,
    mend: () => 'Remove it from one of the two files.',
  },
  'id/renamed': {
    say: ({ ids, addresses }) =>
      ids.length === 1
        ? `According to git, this was called “${ids[0]}”: its former address, ${addresses[0]}, would lead nowhere.`
        : `According to git, this was called ${ids.map((id) => `“${id}”`).join(', then ')}: its former addresses (${addresses.join(', ')}) would lead nowhere.`,
    mend: () => 'To keep old links working, write:',
  },
  'statement/duplicate-id': {
    say: ({ id, line }) => `The id “${id}” is already taken on line ${line}.`,
    mend: () => 'Choose another, and correct the translations and verdicts that name it.',
  },
  'statement/needs-id': {
    say: ({ text }) => `“${text}” needs an id, because a translation, a verdict or an answer refers to it.`,
    mend: () => 'Write this, then name the id in the translation, the verdict or the answer:',
  },
  'translation/misnamed': {
    say: ({ source }) => `This file seems to translate “${source}”, but its name does not say so.`,
    mend: ({ name }) => `Rename it to “${name}”, next to the original.`,
  },
  'translation/orphan': {
    say: ({ source }) => `This translation has no original: ${source} does not exist.`,
    mend: ({ name }) => (name ? `Rename it “${name}”, if that is what it translates, or delete it.` : 'Rename it after the file that it translates, or delete it.'),
  },
  'translation/language': {
    say: ({ language, languages, isOriginal }) => {
      if (isOriginal) return `The language “${language}” is that of the originals, not of a translation.`;
      return languages.length > 0 ? `This site is not translated into “${language}”, only into: ${languages.join(', ')}.` : `This site has no translations, so “${language}” cannot be used.`;
    },
    mend: ({ isOriginal }) => (isOriginal ? 'Move these texts to the original, and delete this file.' : 'Add it to “languages” in handbook.yaml, after that of the originals, or rename the file.'),
  },
  'translation/unknown-key': {
    say: ({ key }) => `“${key}” does not exist in the original: this translation would not be shown.`,
    mend: ({ suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : 'Use the key or the id of the original.'),
  },
  'translation/not-text': {
    say: ({ key, byId }) => (byId ? `The items of “${key}” have ids in the original, so translate them by id.` : `“${key}” is not translated like this: a translation contains only texts, in the same place as in the original.`),
    mend: ({ byId, under }) => (byId ? 'Write the id of each item, then its translation:' : under ? 'Put the translated text under its key:' : 'Remove this key, or put the translated text there.'),
  },
  'translation/incomplete': {
    say: ({ count, language }) => (count === 1 ? `One text is not translated (${language}); it is shown in its original language.` : `${count} texts are not translated (${language}); they are shown in their original language.`),
    mend: ({ count, first }) => (count === 1 ? `Translate “${first}” when you can.` : `Complete the translation when you can, starting with “${first}”.`),
  },
  'translation/stale': {
    say: ({ language, now }) => `The original of this text has changed since it was translated (${language}). It now says: “${now}”`,
    mend: () => 'Correct the translation if need be, then note that it follows the original: npx --no handbook translated, followed by the name of this file.',
  },
  'translation/lost': {
    say: ({ place }) => `“${place}” is the place of no text of the original: if its translation goes out of date, nothing will say so.`,
    mend: () => 'If the text has another place or id by now, write that place here. If the original no longer has it, remove this line.',
  },
};
