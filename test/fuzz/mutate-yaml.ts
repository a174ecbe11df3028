import type { Random } from '../../bench/random.ts';
import type { Mutation } from './mutate-bytes.ts';

const VALUES = [
  '',
  '~',
  'null',
  'true',
  'yes',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  '0x1F',
  '0o17',
  '.nan',
  '1_000',
  '2026-13-45',
  '21/11/2026',
  '01000',
  '12:30',
  '[]',
  '{}',
  '[[]]',
  '{a: 1}',
  '[a, [b, {c: d}]]',
  '"texte"',
  "'l'achat'",
  '"Bonjour" dit-elle',
  '"sans fin',
  "'sans fin",
  '*gras* et suite',
  '**très**',
  '&ancre x',
  '*ancre',
  '!tag x',
  '!!binary aGk=',
  '!!js/function x',
  '@clara',
  '`code`',
  '%50',
  '| texte',
  '> texte',
  '|2',
  '>+',
  '{{nom}}',
  'a: b: c',
  'Clara : la pro',
  '- tiret',
  '? question',
  '<script>alert(1)</script>',
  '[lien](javascript:alert(1))',
  '[lien](/personas/personne/)',
  '![image](../x.png)',
  '<b>gras</b>',
  '__proto__',
  'constructor',
  '\\u0000',
  '"\\x41\\q"',
  '"\\ud800"',
];
const CHARACTERS = [
  '"',
  "'",
  ':',
  ': ',
  ' :',
  '#',
  ' #',
  '[',
  ']',
  '{',
  '}',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '-',
  '- ',
  '?',
  '? ',
  ',',
  '\\',
  '\t',
  '<',
  '\u00A0',
  '\u202F',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '😀',
  '\uD83D',
  '\u0301',
  '\u0007',
  '\u007F',
];
const KEYS = [
  'id',
  'kind',
  'text',
  'evidence',
  'goals',
  'guidance',
  'quote',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<<',
  'null',
  'true',
  '1',
  'goals ',
  'name\u00A0',
  '"id"',
  '? a',
  '[a]',
  '{a}',
  'extraFields',
  'rules',
  'aliases',
  'segments',
  'variants',
];

/** Changes one `key: value` line, as split at its first colon. */
function onPair(change: (lead: string, key: string, value: string, r: Random) => string): Mutation {
  return (text, r) => {
    const pairs = [...text.matchAll(/^([ ]*(?:- )*)([A-Za-z][\w-]*):(.*)$/gm)];
    if (pairs.length === 0) return undefined;
    const pair = r.pick(pairs);
    const [whole, lead = '', key = '', value = ''] = pair;
    return text.slice(0, pair.index) + change(lead, key, value, r) + text.slice(pair.index + whole.length);
  };
}

const nest = (open: string, close: string): Mutation =>
  onPair((lead, key, _, r) => {
    const n = r.pick([5, 45, 500, 5000]);
    return `${lead}${key}: ${open.repeat(n)}${close.repeat(n)}`;
  });

/** What goes wrong in the language itself, by hand or on purpose. */
export const yamlMutations: Record<string, Mutation> = {
  value: onPair((lead, key, _, r) => `${lead}${key}: ${r.pick(VALUES)}`),
  key: onPair((lead, _, value, r) => `${lead}${r.pick(KEYS)}:${value}`),
  misspell: onPair((lead, key, value, r) => {
    const at = r.int(0, key.length - 1);
    return `${lead}${key.slice(0, at)}${r.pick(['', 'x', 'é', key.charAt(at).repeat(2)])}${key.slice(at + 1)}:${value}`;
  }),
  glue: onPair((lead, key, value) => `${lead}${key}:${value.trimStart()}`),
  insert: (text, r) => {
    const at = r.int(0, text.length);
    return text.slice(0, at) + r.pick(CHARACTERS) + text.slice(at);
  },
  replace: (text, r) => {
    const at = r.int(0, text.length);
    return text.slice(0, at) + r.pick(CHARACTERS) + text.slice(at + 1);
  },
  toList: onPair((lead, key, value) => `${lead}${key}:\n${' '.repeat(lead.length)}  -${value || ' x'}`),
  toMap: onPair((lead, key, value) => `${lead}${key}:\n${' '.repeat(lead.length)}  sous:${value || ' x'}`),
  alias: onPair((lead, key, value) => `${lead}${key}: &a${value}\nsuite: *a`),
  cycle: onPair((lead, key) => `${lead}${key}: &a [*a, *a]`),
  laughs: (text) =>
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n')}\n${text}`,
  deepFlow: nest('[', ']'),
  deepMap: nest('{a: ', '}'),
  openFlow: nest('[', ''),
  deepBlock: (text, r) => `${text}\n${Array.from({ length: r.pick([30, 60, 300]) }, (_, n) => `${' '.repeat(n)}k:`).join('\n')}`,
  deepDash: onPair((lead, key, _, r) => `${lead}${key}:\n${' '.repeat(lead.length)}  ${'- '.repeat(r.pick([30, 60, 2000]))}x`),
  longText: onPair((lead, key, _, r) => `${lead}${key}: ${r.pick(['a', '*', '[', '_', '<', '![']).repeat(3000)}`),
  manyKeys: (text, r) => `${text}\n${Array.from({ length: r.pick([50, 2000]) }, (_, n) => `cle${n}: ${n}`).join('\n')}`,
};
