import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/import/read/json.ts';
import { newBudget, parseYaml } from '../../../src/import/read/node.ts';
import { Unreadable } from '../../../src/import/tree.ts';

const json = (text: string) => parseJson(text, newBudget());

describe('JSON', () => {
  it('is read as YAML is', () => {
    const indent = fc.constantFrom(undefined, 1, 2, '\t');
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), indent, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect([json(text)]).toEqual(parseYaml(text).roots);
      }),
    );
  });

  it.each([
    '{"a": 1.50, "a": 01}',
    "{'a': 1}",
    '{a: 1}',
    '{"a": [1, 2,]}',
    '{"a": "b" "c"}',
    '{"a" "b"}',
    '[1 2]',
    '[,]',
    '{"a": 1} # said',
    '{"a": 1}\n---\n{"a": 2}',
    '{"a": "b\nc"}',
    '["\\x41"]',
    '["\\u00"]',
    '[truer]',
    '[+1]',
    '[1.]',
    '["a',
    '[',
    '{"a":',
    '- a',
    '"a"',
    '',
  ])('is not %j', (text) => {
    expect(json(text)).toBeUndefined();
  });

  it('keeps each number as it is typed, each key, and knows its line', () => {
    const text = '{\n  "a": 1.50,\n  "a": -0E+2,\n  "b\\"\\\\": [true, null, "null", "\\u00e9\\\\"],\n  "<<": {"c": {}}\n}\n';
    expect(json(text)).toEqual({
      kind: 'map',
      line: 1,
      pairs: [
        ['a', { kind: 'text', line: 2, text: '1.50' }],
        ['a', { kind: 'text', line: 3, text: '-0E+2' }],
        [
          'b"\\',
          {
            kind: 'list',
            line: 4,
            items: ['true', '', 'null', 'é\\'].map((text) => ({ kind: 'text', line: 4, text })),
          },
        ],
        ['c', { kind: 'map', line: 5, pairs: [] }],
      ],
    });
    expect([json(text)]).toEqual(parseYaml(text).roots);
  });

  it('within one another is told as too deep', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(json(deep(100))).toBeDefined();
    expect(() => json(deep(101))).toThrow(Unreadable);
  });

  it('of too many values is refused before it is read to its end', () => {
    expect(() => json(`[${'1,'.repeat(200_000)}`)).toThrow(Unreadable);
  });
});
