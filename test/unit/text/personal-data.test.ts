import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personalKinds } from '../../../src/diagnostics/rules.ts';
import { certainKinds, personalDataIn } from '../../../src/text/personal-data/personal-data.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'personal-data');

interface Labelled {
  kind: string;
  text: string;
  /** Where the data stands that is to be found. */
  spans: [start: number, end: number][];
}

function labelled(name: string): Labelled[] {
  return readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', typed = ''] = line.split('\t');
      const spans: Labelled['spans'] = [];
      let text = '';
      for (const part of typed.split(/(⟦[^⟧]*⟧)/)) {
        const isData = part.startsWith('⟦');
        const words = isData ? part.slice(1, -1) : part;
        if (isData) spans.push([text.length, text.length + words.length]);
        text += words;
      }
      return { kind, text, spans };
    });
}

/** How often a kind was told, rightly told, to be found, and found. */
interface Score {
  hits: number;
  right: number;
  wanted: number;
  found: number;
}

function scores(sentences: readonly Labelled[]): Map<string, Score> {
  const all = new Map<string, Score>([...personalKinds, '-'].map((kind) => [kind, { hits: 0, right: 0, wanted: 0, found: 0 }]));
  const of = (kind: string) => all.get(kind) as Score;
  for (const { kind, text, spans } of sentences) {
    const told = personalDataIn(text);
    const meets = ([start, end]: [number, number], { index, data }: (typeof told)[number]) => index < end && start < index + data.length;
    for (const span of spans) {
      of(kind).wanted++;
      if (told.some((one) => meets(span, one))) of(kind).found++;
    }
    for (const one of told) {
      of(one.kind).hits++;
      if (spans.some((span) => meets(span, one))) of(one.kind).right++;
    }
  }
  return all;
}

const total = (all: Map<string, Score>, key: keyof Score) => [...all.values()].reduce((sum, one) => sum + one[key], 0);

describe('personal data in labelled sentences', () => {
  const measure = labelled('measure');
  const everything = [...labelled('develop'), ...measure, ...labelled('more'), ...labelled('fresh')];

  it('stands in enough of them', () => {
    expect(everything.flatMap(({ spans }) => spans).length).toBeGreaterThanOrEqual(150);
    expect(everything.filter(({ kind }) => kind === '-').length).toBeGreaterThanOrEqual(300);
  });

  it('is found in those that were labelled before the detectors were written', () => {
    const all = scores(measure);
    expect(total(all, 'found') / total(all, 'wanted')).toBeGreaterThanOrEqual(0.95);
    expect(total(all, 'right') / total(all, 'hits')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(personalKinds)('is found where it is of the kind %s', (kind) => {
    const { wanted, found } = scores(everything).get(kind) as Score;
    expect(wanted).toBeGreaterThan(4);
    expect(found / wanted).toBeGreaterThanOrEqual(0.85);
  });

  // Whoever is warned for nothing switches the rule off.
  it('warns of the kinds alone that are right in 95 of 100 hits, of thirty and more', () => {
    const all = scores(everything);
    const earned = personalKinds.filter((kind) => {
      const { hits, right } = all.get(kind) as Score;
      return hits >= 30 && right / hits >= 0.95;
    });
    expect([...certainKinds].sort()).toEqual(earned.sort());
  });
});

describe('a text without personal data', () => {
  it('takes time in proportion to its length, whatever it repeats', () => {
    for (const sign of [
      '0',
      '06 ',
      'a@',
      'M. ',
      'Mme A',
      '12 rue ',
      'FR76',
      ':a',
      'né le 1',
      'client n° 1',
      '1.',
      'x at y dot ',
      'Straße ',
      '@',
      '(at)',
      '12 Aa ',
    ]) {
      const text = sign.repeat(Math.ceil(40_000 / sign.length));
      const start = performance.now();
      personalDataIn(text);
      expect(performance.now() - start, sign).toBeLessThan(3000);
    }
  });
});
