import { expect, it } from 'vitest';
import { headwordOf } from '../../../src/paper/booklet/headword.ts';

it.each([
  ['fr', 'persona', 'Clara Morel', 'Morel, Clara'],
  ['fr', 'persona', 'Inès et Tom Rouvier', 'Rouvier, Inès et Tom'],
  ['fr', 'persona', 'Julie connectée', 'Julie connectée'],
  ['fr', 'persona', 'Wu', 'Wu'],
  ['fr', 'guide', 'Comment construire un persona\u202F?', 'Construire un persona'],
  ['fr', 'guide', 'L’IA, pour quoi faire et jusqu’où\u202F?', 'IA, pour quoi faire et jusqu’où'],
  ['fr', 'guide', "L'IA", 'IA'],
  ['fr', 'guide', 'Quels pièges guettent un persona ?', 'Pièges guettent un persona'],
  ['fr', 'guide', 'Persona ou segment\u202F?', 'Persona ou segment\u202F?'],
  ['fr', 'guide', 'Qui achète ?', 'Qui achète ?'],
  ['fr', 'segment', 'Les indécis', 'Indécis'],
  ['fr', 'segment', 'La', 'La'],
  ['en', 'guide', 'How is a persona built?', 'Persona built'],
  ['en', 'guide', 'The interview guide', 'Interview guide'],
  ['de', 'guide', 'Wie entsteht eine Persona?', 'Entsteht eine Persona'],
  ['de', 'segment', 'Die Eiligen', 'Eiligen'],
  // A language that nobody has translated goes by English words.
  ['es', 'guide', 'Cómo crear', 'Cómo crear'],
] as const)('%s, %s: an index has “%s” under “%s”', (language, kind, title, headword) => {
  expect(headwordOf({ kind }, { text: title }, language)).toBe(headword);
});
