import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../../src/design/qr.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { codeHref } from '../../../src/reading/href.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { codeFor, whoseFor } from '../../../src/sheets/code.ts';
import type { SheetHead } from '../../../src/sheets/sheet.ts';
import { drawPage } from '../../support/pdf.ts';
import { sample } from '../reading/sample.ts';
import { print } from './sheets.ts';

/** Draws the squares of a code, with the white margin that a sheet leaves around it. */
function raster(svg: string, scale = 4, margin = 4) {
  const size = (Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < scale * Number(length); column++) {
        const at = (((Number(y) + margin) * scale + row) * size + (Number(x) + margin) * scale + column) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return { pixels, size };
}

describe('the code on a sheet', () => {
  it('is read by a scanner', () => {
    const url = 'https://personas.example.com/p/4e004ys/';
    const { pixels, size } = raster(qrSvg(url));
    // The package is CommonJS, whose types name the function twice.
    expect(jsqr(pixels, size, size)?.data).toBe(url);
  });

  it.each([
    ['poster-a4', 'clara-morel'],
    ['department-a4', 'clara-morel'],
    ['segment-a4', 'reserve-active'],
  ] as const)('is read from the page as it is printed: %s', async (format, id) => {
    const [file] = await print(await sample(), [id], { formats: [format], departments: ['support'] });
    if (!file?.bytes) throw new Error(JSON.stringify(file));
    const { pixels, width, height } = await drawPage(file.bytes, 150);
    expect(jsqr(pixels, width, height)?.data).toBe(`https://personas.example.com/p/${file.codes[0]}/`);
  });

  it('carries the day of what the sheet says, where that is known', async () => {
    const view = { base: '/', language: 'fr', original: 'fr' };
    expect(codeHref(view, 'k3f9x2-7qm4p', '2026-11-29')).toBe('/p/k3f9x2-7qm4p/?d=2026-11-29');
    expect(codeHref(view, 'k3f9x2-7qm4p')).toBe('/p/k3f9x2-7qm4p/');
  });

  it('is short, free of letters that are taken for others, and of what is said alone', async () => {
    const handbook = await sample();
    const view = viewIn(handbook, 'fr');
    const subject = (id: string) => ({ entity: { kind: 'persona' as const, id } });
    const sheet = (title: string, notices: SheetHead['notices'] = []) =>
      ({ title, notices, imprint: { grounds: [] } }) as unknown as SheetHead;
    const codes = Array.from({ length: 500 }, (_, n) => codeFor(view, subject('clara'), sheet(`Clara ${n}`)));
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{6}-[0-9a-hjkmnp-tv-z]{5}$/);
    expect(codeFor(view, subject('clara'), sheet('Clara 1', [{ kind: 'stale', text: 'Vieilli' }]))).toBe(codes[1]);
    // An old sheet is known again by its first half; another person, department, language or readership has another.
    const whose = whoseFor(view, subject('clara'));
    expect(codes.every((code) => code.startsWith(`${whose}-`))).toBe(true);
    const others = [
      whoseFor(view, subject('samir')),
      whoseFor(view, { ...subject('clara'), department: 'sales' }),
      whoseFor(viewIn(handbook, 'en'), subject('clara')),
      whoseFor(viewIn(visibleTo(handbook, 'marketing'), 'fr'), subject('clara')),
    ];
    expect(new Set([whose, ...others]).size).toBe(5);
  });
});
