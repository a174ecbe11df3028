import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ownableWords, readWords } from '../../../src/handbook/own-words.ts';
import { wordingFor, wordsFor } from '../../../src/languages/index.ts';
import { isForms } from '../../../src/languages/plural.ts';
import { isRecord } from '../../../src/schema/own.ts';
import { isSeen } from '../../../src/schema/text.ts';
import { readJson } from '../../../src/source/json.ts';
import { runs } from '../../support/chance.ts';

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.constantFrom('{n}', '{company}', '', '\u202E', '__proto__'));

/** Our words, of which any part may be replaced by anything, lost, or called otherwise. */
function maimed(words: unknown): fc.Arbitrary<unknown> {
  if (!isRecord(words)) return fc.oneof({ weight: 3, arbitrary: fc.constant(words) }, { weight: 1, arbitrary: anything });
  const entries = Object.entries(words).map(([key, inner]) =>
    fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constant(key) }, { weight: 1, arbitrary: fc.string() }), maimed(inner)),
  );
  const whole = fc.tuple(...entries).chain((all) => fc.subarray(all).map((some) => Object.fromEntries(some)));
  return fc.oneof({ weight: 19, arbitrary: whole }, { weight: 1, arbitrary: anything });
}

/** Whether something still says what ours say: the same keys, and a word under each. */
function saysAll(laid: unknown, ours: unknown): boolean {
  if (typeof ours === 'string') return typeof laid === 'string' && isSeen(laid);
  if (Array.isArray(ours)) return Array.isArray(laid) && ours.every((one, at) => saysAll(laid[at], one));
  if (!isRecord(ours) || !isRecord(laid)) return false;
  if (isForms(ours)) return isForms(laid) && Object.values(laid).every((one) => isSeen(one));
  return Object.keys(laid).join() === Object.keys(ours).join() && Object.entries(ours).every(([key, inner]) => saysAll(laid[key], inner));
}

const read = (text: string, id = 'es') => readWords({ file: `words/${id}.json`, id, text });

describe('any file of words', () => {
  it.each(['es', 'fr', 'ar', 'zz'])('in %s is told what is wrong with it, and hides no word', (language) => {
    const { fields: _, ...words } = ownableWords(language);
    fc.assert(
      fc.property(maimed(words), (data) => {
        const { words: own, diagnostics } = read(JSON.stringify(data) ?? '', language);
        const wording = wordingFor(language, own);
        expect(saysAll(wording.words, wordsFor(language))).toBe(true);
        for (const { line, column, file } of diagnostics)
          expect([file, line > 0, column > 0]).toEqual([`words/${language}.json`, true, true]);
      }),
      runs(25),
    );
  });

  it('of any text is read without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('['.repeat(200_000))), (text) => void read(text)),
    );
  });
});

describe('a fault of JSON', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const almost = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', ':', '/', '\\', '0', '-', 'e', ' ', 'null', '\u0001'))
    .map(([json, at, sign]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + sign + json.slice(place + (at % 2));
    });

  it('is found where the parser of the language finds one, and nowhere else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
        expect(readJson(text) === undefined, text).toBe(isJson(text));
      }),
      runs(2000),
    );
  });

  it('lies inside of the text', () => {
    fc.assert(
      fc.property(almost, (text) => {
        const { at = 0, length = 0 } = readJson(text) ?? {};
        expect(at + length <= text.length).toBe(true);
      }),
    );
  });
});
