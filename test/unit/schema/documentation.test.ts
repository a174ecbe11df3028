import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageCodes, languages } from '../../../src/languages/index.ts';
import { docOf, type FieldText } from '../../../src/schema/field.ts';
import { everyKey, everyObject } from './every-key.ts';

const parts = ['title', 'description', 'example'] as const;
const texts = everyKey().flatMap(([path, schema]) => languageCodes.map((language) => [path, language, docOf(schema, language)] as const));
const french = texts.flatMap(([path, language, text]) => (language === 'fr' && text ? [[path, text] as const] : []));

/** The paths of the texts, in French, in which a pattern is found: a list that a failing test shows whole. */
const withPattern = (pattern: RegExp) =>
  french.flatMap(([path, text]) => parts.filter((part) => pattern.test(text[part])).map((part) => `${path} (${part}): ${text[part]}`));

describe('documentation of keys', () => {
  test('reaches the keys deep in the model', () => {
    const paths = everyKey().map(([path]) => path);
    expect(paths).toContain('persona.guidance.*.objections[].evidence[].stance');
    expect(paths).toContain('record.findings[].verbatims');
    expect(paths).toContain('handbook.brand.fonts.serif');
  });

  test('every key has a title, a description and an example in each language', () => {
    const empty = (text: FieldText | undefined) => !text || parts.some((part) => text[part].trim() === '');
    expect(texts.filter(([, , text]) => empty(text)).map(([path, language]) => `${path} (${language})`)).toEqual([]);
  });

  test('no language documents a key that no shape has', () => {
    const known = new Set(everyKey().flatMap(([, schema]) => languageCodes.map((language) => docOf(schema, language)?.description)));
    const idle = languageCodes.flatMap((language) =>
      Object.entries(languages[language].fields).flatMap(([shape, texts]) =>
        Object.entries(texts).flatMap(([key, [, description]]) => (known.has(description) ? [] : [`${shape}.${key} (${language})`])),
      ),
    );
    expect(idle).toEqual([]);
  });

  test('no two keys of an object share a description', () => {
    const shared = everyObject().flatMap(([path, object]) =>
      languageCodes.flatMap((language) => {
        const descriptions = Object.values(object.shape).map((field) => docOf(field, language)?.description);
        return descriptions.filter((text, i) => descriptions.indexOf(text) !== i).map((text) => `${path} (${language}): ${text}`);
      }),
    );
    expect(shared).toEqual([]);
  });

  test('every example is valid for its key', () => {
    const wrong = everyKey().flatMap(([path, schema]) =>
      languageCodes.flatMap((language) => {
        const example = docOf(schema, language)?.example ?? '';
        const result = schema.safeParse(parse(example));
        return result.success ? [] : [`${path} (${language}): ${example}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('French typography', () => {
  test('no straight apostrophe', () => expect(withPattern(/'/)).toEqual([]));
  test('no ordinary space before ; : ! ?', () => expect(withPattern(/ [;:!?]/)).toEqual([]));
  test('a narrow no-break space before ; ! ? and a no-break space before a colon', () => {
    // A colon of YAML, as in an example, follows its key without a space.
    expect(
      french.filter(([, { title, description }]) => /[^\u202f][;!?]|[^\u00a0]:/.test(`${title}\n${description}`)).map(([path]) => path),
    ).toEqual([]);
  });
  test('no-break spaces inside quotation marks', () => expect(withPattern(/«(?!\u00a0)|(?<!\u00a0)»/)).toEqual([]));
});
