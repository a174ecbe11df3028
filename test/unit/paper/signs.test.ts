import { describe, expect, it } from 'vitest';
import { ownTypography } from '../../../src/paper/fonts/typography.ts';

const { asDrawn, isDrawable } = ownTypography();

describe('signs on paper and pictures', () => {
  it('has faces for symbols, emoji, and the letters of Europe', () => {
    for (const sign of '‑→➜➡☐☑✓✗★☆☎⚡⚠😀👍❤♥▪■●◦‣ℹ☀⏰Đặőřłßıİşğțșᾳλћѓ№€₺')
      expect(isDrawable(sign), `${sign} U+${sign.codePointAt(0)?.toString(16)}`).toBe(true);
  });

  it('lacks other scripts', () => {
    for (const sign of '東東אبไ한\u{1680}') expect(isDrawable(sign), sign).toBe(false);
  });

  it.each([
    ['\uF0B7 Puce de Word', '• Puce de Word'],
    ['25 ℃ et ㎡', '25 °C et m2'],
    ['co\u2011working', 'co\u2011working'],
    ['d’accord 👍🏽 ❤️ 1️⃣', 'd’accord 👍 ❤ 1'],
    ['Pré\u00ADsen\u200Bter', 'Présenter'],
    ['東京', '東京'],
  ])('draws %j as %j', (typed, drawn) => {
    expect(asDrawn(typed)).toBe(drawn);
  });
});
