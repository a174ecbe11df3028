import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandRules } from '../../../src/design/brand-rules.ts';
import { contrast, fromOklch, mix } from '../../../src/design/colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The custom properties of light and of dark paper. */
function schemes(css: string): Record<string, string>[] {
  return [...css.matchAll(/:root(?::not\(\[data-theme="light"\]\)|\[data-theme="dark"\])? \{([^}]*)\}/g)].map(([, rules = '']) =>
    Object.fromEntries([...rules.matchAll(/(--\w+): (#\w{6})/g)].map(([, name, value]) => [name, value])),
  );
}

/** The tints and inks of the hues of segments. */
function hues(css: string): { scheme: number; hue: string; tint: string }[] {
  return css.split('@media').flatMap((part, scheme) =>
    [...part.matchAll(/--hue: oklch\(([^)]*)\); --tint: oklch\(([^)]*)\)/g)].map(([, hue = '', tint = '']) => ({
      scheme,
      hue: hexOf(hue),
      tint: hexOf(tint),
    })),
  );
}

const hexOf = (oklch: string) => fromOklch(...(oklch.split(' ').map(Number) as [number, number, number]));

describe('the colours of a site', () => {
  it('can be read whatever the brand, on light and on dark paper', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const made = schemes(brandRules(brand));
        // Light, dark by the device, dark by choice.
        expect(made).toHaveLength(3);
        expect(made[2]).toEqual(made[1]);
        for (const { '--paper': paper = '', '--ink': ink = '', '--muted': muted = '', '--brand': own = '', '--wash': wash = '' } of made) {
          for (const text of [ink, muted, own]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(ink, wash)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leave a brand alone that can be read as it is', () => {
    expect(brandRules('#0b5d66')).toContain('--brand: #0b5d66');
  });

  it('of segments can be read on paper and on their own tint', () => {
    const css = brandRules();
    const papers = schemes(css).map(({ '--paper': paper = '' }) => paper);
    const all = hues(css);
    expect(all.length).toBeGreaterThanOrEqual(24);
    for (const { scheme, hue, tint } of all) {
      expect(contrast(hue, papers[scheme] ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hue, tint)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('mix and compare as they should', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});
