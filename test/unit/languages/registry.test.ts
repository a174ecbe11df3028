import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEachLanguage, languageCodes, languages, spokenIn, usualLanguage } from '../../../src/languages/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** What stands at every path of a language: the places that a phrase keeps for values, or what else it is. Plurals are as many as a language has. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return [...new Set(value.match(/\{\w+\}/g) ?? [])].filter((place) => place !== '{n}').sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value;
  if ('other' in value && Object.keys(value).every((key) => categories.has(key))) return shapeOf(value.other);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

/** The paths of the words of a language that are empty. */
function emptyIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, `${path}.${key}`))
    : [];
}

describe('the registry of languages', () => {
  it('holds every folder of languages, under the code that its words give', () => {
    const folders = readdirSync(join(root, 'src', 'languages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...languageCodes].sort());
    expect(inEachLanguage((code) => languages[code].words.language)).toEqual(inEachLanguage((code) => code));
  });

  it('answers for regional languages, and with English for those that nobody has translated', () => {
    expect(['fr', 'fr-CH', 'en', 'en-GB', 'de-AT', 'x', ''].map(spokenIn)).toEqual(['fr', 'fr', 'en', 'en', 'de', 'en', 'en']);
  });
});

describe.each(languageCodes)('%s', (code) => {
  it('says all that French says, with the same places to fill', () => {
    // Each language has reworded what it has: the words of its first sheets are its own.
    const { firstPrinted: _, ...said } = languages[code];
    const { firstPrinted: __, ...french } = languages[usualLanguage];
    expect(shapeOf(said)).toEqual(shapeOf(french));
  });

  it('leaves no words empty', () => {
    // What a company lets its readers choose from has no value that we could give as an example.
    expect(emptyIn(languages[code], code)).toEqual([`${code}.ownField.examples.choice`]);
  });

  it('knows twelve months', () => expect(languages[code].typed.months).toHaveLength(12));

  it('has a handbook to begin with', () => expect(existsSync(join(root, 'starter', code, 'handbook.yaml'))).toBe(true));
});
