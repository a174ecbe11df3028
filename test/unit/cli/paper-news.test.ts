/** A sign that no font has is told once: by the check, where it is written, and not again by each sheet that shows it. */
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose, type Place } from '../../../src/diagnostics/diagnostic.ts';
import type { MissingSigns } from '../../../src/diagnostics/rules.ts';
import { paperNews, unmet } from '../../../src/site/kit.ts';
import { signsOf } from '../paper/signs.ts';

const at = (file: string): Place => ({ file, line: 2, column: 1, endLine: 2, endColumn: 2 });
const missing = (rule: 'print/missing-glyph' | 'picture/missing-glyph', file: string, signs: string, isLent?: true): Diagnostic => {
  const params: MissingSigns = {
    name: 'Zoé',
    signs: [...signs].map((character, at) => ({ character, code: character, title: { fr: 'Nom', en: 'Name' }, line: 2 + at, column: 1 })),
    ...(isLent && { isLent }),
  };
  return diagnose(rule, at(file), params);
};
const news = (faults: Diagnostic[], told: Diagnostic[], strict: boolean) => {
  const checked = { diagnostics: told, handbook: { config: {} } } as unknown as Parameters<typeof paperNews>[1];
  return paperNews(faults, checked, strict).map(
    ({ file, line, rule, severity, params }) => `${severity} ${file}:${line} ${rule} ${signsOf(params)}`,
  );
};
const faults = [
  missing('picture/missing-glyph', 'personas/b.yaml', '漢', true),
  missing('print/missing-glyph', 'personas/b.yaml', '漢', true),
  missing('picture/missing-glyph', 'segments/s.yaml', '漢'),
  missing('print/missing-glyph', 'segments/s.yaml', '漢字'),
];

describe('signs that no font has', () => {
  it('are told by nobody after the check', () =>
    expect(news(faults, [missing('print/missing-glyph', 'segments/s.yaml', '漢字')], false)).toEqual([]));

  it('are told as far as the check did not', () => {
    const told = [missing('print/missing-glyph', 'segments/s.yaml', '漢')];
    expect(news(faults, told, false)).toEqual(['warning segments/s.yaml:3 print/missing-glyph 字']);
    expect(unmet([missing('print/missing-glyph', 'segments/s.yaml', '漢火')], faults).map(({ params }) => signsOf(params))).toEqual(['火']);
  });

  it('stop a strict build once', () => {
    expect(news(faults, [], true)).toEqual(['error segments/s.yaml:2 print/missing-glyph 漢字']);
  });

  it('are told in each file that holds them', () => {
    expect(
      news([missing('print/missing-glyph', 'personas/b.yaml', '漢')], [missing('print/missing-glyph', 'segments/s.yaml', '漢')], false),
    ).toHaveLength(1);
  });
});
