import { languages } from '../../languages/index.ts';
import { labelWords } from '../names/label.ts';
import { anyOf, headingOf } from '../place/identity.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';

/** Words that stand between the parts of a name: `Anne de Vries`, `Karim el Amrani`. */
const PARTICLES = new Set('de du des la le van von der den di da dos el al bin ben y e of'.split(' '));

/** `Clara`, `O’Brien`, `Jean-Luc`, `D.`: a word as names have them. */
const NAME_WORD = /^\p{Lu}(?:[\p{Ll}\p{M}]+|[’'-]?\p{Lu}[\p{Ll}\p{M}]+|\.)(?:[’'-]\p{L}[\p{Ll}\p{M}]*)*\.?$/u;

/** A word of a script that has no capitals: names cannot be told from other words there. */
const CASELESS = /^[\p{Lo}ー・]+$/u;

/**
 * How much a few words look like the name of somebody, from 0 to 1. No list of names is asked: a name is one to four words with
 * a capital each, and particles between them.
 */
export function nameLikeness(text: string): number {
  const words = unmarked(text).replace(/[,;]$/, '').split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 5 || text.length > 50) return 0;
  if (words.every((word) => CASELESS.test(word))) return words.join('').length <= 8 ? 0.5 : 0;
  const own = words.filter((word, at) => at === 0 || at === words.length - 1 || !PARTICLES.has(word.toLowerCase()));
  if (own.length > 4) return 0;
  if (own.every((word) => NAME_WORD.test(word))) return own.length > 1 ? 1 : 0.8;
  // Slides shout.
  return own.every((word) => /^[\p{Lu}’'-]{2,}$/u.test(word)) && own.some((word) => word.length > 3) ? 0.6 : 0;
}

/** What is asked, counted, dated, versioned or told in a sentence names nobody. */
const NOBODY = /[?!…]\s*$|[.;]\s*$|^\W*$|^\W*v?\d[\d.,/: -]*$|https?:|\b(?:19|20)\d\d\b/;

/** The plural of what a persona is called, which heads several of them. */
const SEVERAL =
  /(?:^|[^\p{L}])(?:personae?s|profile?s|profils|profile|perfiles|perfis|profili|profielen)(?:[^\p{L}]|$)|ペルソナ|画像|페르소나/iu;

const PEOPLE = new RegExp(`(?<!\\p{L})(?:${anyOf(Object.values(languages).flatMap(({ typed }) => typed.people.several))})(?!\\p{L})`, 'iu');

/** `<Name>`, `[job title]`: what somebody is to replace. */
export const isPlaceholder = (label: string): boolean => /^(?:<[^<>]+>|\[[^[\]]+\]|\{[^{}]+\})$/.test(label.trim());

/** Whether a title says that people follow: “Our personas”. */
export const announces = (label = ''): boolean =>
  (SEVERAL.test(label) || PEOPLE.test(label)) && headingOf(unmarked(label)).said === undefined;

/** What a label says about whether somebody stands below it: from surely nobody (below zero) to surely somebody. */
export function labelEvidence(label: string, resolve: Resolve): number {
  const bare = unmarked(label).trim();
  if (bare === '') return 0;
  const heading = headingOf(bare);
  if (heading.said === 'persona' && heading.name !== '') return 3.5;
  if (heading.said === 'persona') return 2;
  const match = resolve([bare]);
  if (match && !match.inherited && match.sure !== 'near') return -5;
  if (NOBODY.test(bare) || isPlaceholder(bare)) return -2;
  if (SEVERAL.test(bare) && heading.age === undefined) return -2.5;
  const words = labelWords(bare).split(' ');
  if (words.length > 12) return -2;
  const parts = [heading.short ?? heading.name, heading.behind ?? ''];
  const likeness = Math.max(...parts.map(nameLikeness));
  const near = match && likeness < 0.8 ? -1 : 0;
  const parted = heading.behind === undefined || likeness === 0 ? 0 : /[,:]/.test(bare) && likeness < 1 ? 0.3 : 1;
  const titled = heading.said === 'title' ? 2 : 0;
  return likeness * 2 + (heading.age === undefined ? 0 : 2) + parted + titled + near + (words.length > 6 && parted === 0 ? -1 : 0);
}
