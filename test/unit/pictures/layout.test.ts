import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import type { Box } from '../../../src/paper/pictures/fit.ts';
import { layoutOf, pictureFormats } from '../../../src/paper/pictures/formats.ts';
import { wordsIn } from '../../../src/sheets/runs.ts';
import { sample } from '../reading/sample.ts';
import { allPictured, settled, staffView } from './drawn.ts';

const view = staffView(await sample());
const frames = ['head', 'voice', 'facts', 'lists', 'foot'];
const framesOf = (boxes: readonly Box[]) => boxes.filter(({ key }) => frames.includes(String(key)));
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe.each(pictureFormats)('every sample picture: %s', (format) => {
  it.each(allPictured(view).map((entity) => [entity.id, entity] as const))('%s', async (_, entity) => {
    const { text, boxes, over } = await settled(view, entity, format);
    const { name, line, quote, foot } = pictureOf(view, entity);
    expect(over).toEqual([]);
    const said = [name, ...(line ? [line] : []), ...(quote && format !== 'badge' ? [quote] : [])].map(wordsIn);
    for (const words of [...said, foot.site, foot.classification, foot.dated]) expect(text).toContain(words);
    // Frames that stand over each other, or run out of the picture, would hide words that fit their frame.
    const { width, height } = layoutOf(format);
    const own = framesOf(boxes);
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const one of own) {
      expect([one.left >= 0, one.top >= 0, one.left + one.width <= width, one.top + one.height <= height]).toEqual(Array(4).fill(true));
      expect(own.filter((other) => other !== one && overlap(one, other)).map(({ key }) => `${one.key} over ${key}`)).toEqual([]);
    }
  });
});
