/** A long file is mended a few blocks at a time: that changes nothing but the time that it takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../bench/random.ts';
import { decode } from '../../../src/source/decode.ts';
import { parseSource } from '../../../src/source/source.ts';
import { faultBelow, faultIn } from '../../../src/source/yaml/recover.ts';
import { mutate } from '../../fuzz/mutate.ts';
import { corpusFiles, sampleFiles } from '../../fuzz/sound.ts';
import { runs } from '../../support/chance.ts';

const files = [...sampleFiles(), ...corpusFiles()]
  .filter(({ file }) => file.endsWith('.yaml'))
  .map(({ bytes }) => new TextDecoder().decode(bytes))
  .filter((text) => text.split('\n').length > 60);

/** Forty blocks of goals, some with a line at fault: forty kilobytes. */
function longFile(faultyBlocks: readonly number[]): string {
  return Array.from({ length: 40 }, (_, at) => {
    const items = Array.from(
      { length: 12 },
      (_, item) => `  - id: g-${at}-${item}\n    text: Gagner du temps sur la comparaison des offres de la semaine\n`,
    );
    return `goals${at}:\n${items.join('')}${faultyBlocks.includes(at) ? `title${at}: Clara : la pro\n` : ''}`;
  }).join('');
}

describe('a long file', () => {
  it('tells thirty faults in one run, and is read beside them', () => {
    const faulty = Array.from({ length: 30 }, (_, at) => at);
    const { data, diagnostics } = parseSource(longFile(faulty), 'personas/x.yaml', 'yaml');
    expect(diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toEqual(faulty.map((at) => `${(at + 1) * 26} yaml/colon-in-text`));
    expect(Object.keys(data)).toHaveLength(70);
    expect(data.title29).toBe('Clara : la pro');
  });

  it('tells of a spoilt text what is told of it in a short one', () => {
    const long = longFile([]).split('\n').slice(0, -1);
    const spoilt = ['a: "b', 'c: [d', '\te: f', 'g', 'h: *', 'i:j', '- k', '@l: m', 'n: {o', "p: 'q'r", 's: |x', '  t: u'];
    for (const line of spoilt) {
      const told = ([before, after]: string[][]) => {
        const text = [...(before ?? []), line, ...(after ?? []), ''].join('\n');
        const { diagnostics } = parseSource(text, 'personas/x.yaml', 'yaml');
        return diagnostics.map(({ rule, line: at, column }) => `${rule} ${at - (before?.length ?? 0)}:${column}`);
      };
      expect(told([long, long.map((text) => text.replace(/^goals/, 'more'))]), line).toEqual(told([long.slice(0, 4), ['more: x']]));
    }
  });

  it('has its first fault where all of it has', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.integer(), (text, seed) => {
        const spoilt = decode(mutate(text, random(seed)).bytes, 'x.yaml').text;
        const lines = spoilt?.split('\n') ?? [];
        const whole = faultIn(lines, { left: 0 });
        // How deep the parser gets has to do with how deep it stands itself.
        if (!whole || whole.code === 'RESOURCE_EXHAUSTION') return;
        found++;
        // The parser's words for it may hang on what follows far below; what is told is made from the line.
        expect(faultBelow(lines, 1, { left: 0 })).toMatchObject({ line: whole.line, column: whole.column });
      }),
      runs(300),
    );
    expect(found).toBeGreaterThan(50);
  });
});
