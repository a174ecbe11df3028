import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { rangeAt, topKeyRange } from '../../../src/source/yaml/locate.ts';
import { corpusFiles, sampleFiles } from '../../fuzz/sound.ts';

const files = [...sampleFiles(), ...corpusFiles()]
  .filter(({ file }) => file.endsWith('.yaml'))
  .map(({ bytes }) => new TextDecoder().decode(bytes));

describe('a key at the margin, found without the tree', () => {
  it('is where the tree says, for every key of every sound file', () => {
    let found = 0;
    for (const text of files) {
      const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: false });
      for (const key of Object.keys(document.toJS() as object)) {
        for (const aim of ['key', 'value'] as const) {
          const quick = topKeyRange(text, [key], aim);
          if (!quick) continue;
          found++;
          expect([key, aim, ...quick]).toEqual([key, aim, ...rangeAt(document, [key], aim)]);
        }
      }
    }
    expect(found).toBeGreaterThan(files.length);
  });

  it('is left to the tree where it stands twice, or its value is more than plain words', () => {
    expect(topKeyRange('a: x\nb: y\na: z\n', ['a'], 'key')).toBeUndefined();
    expect(topKeyRange('a: "x"\n', ['a'], 'value')).toBeUndefined();
    expect(topKeyRange('a:\n  - x\n', ['a'], 'value')).toBeUndefined();
    expect(topKeyRange('story: |\n  goals: x\ngoals:\n  - y\n', ['goals'], 'key')).toEqual([20, 25]);
  });
});
