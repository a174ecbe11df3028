import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { openImages } from '../../../../src/source/image/gate.ts';
import { contentFolder } from '../../../support/io.ts';
import { PEAK_MEMORY } from '../../../support/peak-memory.ts';

const RED = [208, 32, 32];

/** A picture of 60 × 40 pixels: red on the left, blue on the right. */
async function halves() {
  const red = await sharp({ create: { width: 30, height: 40, channels: 3, background: '#d02020' } })
    .png()
    .toBuffer();
  const both = sharp({ create: { width: 60, height: 40, channels: 3, background: '#2040d0' } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
  return sharp(await both.png().toBuffer());
}

async function judge(name: string, bytes: Uint8Array) {
  const root = await contentFolder({ 'handbook.yaml': '' });
  await writeFile(join(root, name), bytes);
  return openImages(root).judge(name);
}

async function published(name: string, bytes: Uint8Array): Promise<Buffer> {
  const image = await judge(name, bytes);
  if (image.state !== 'fine') throw new Error(image.state);
  return image.bytes;
}

async function firstPixel(bytes: Buffer): Promise<number[]> {
  return [...(await sharp(bytes).removeAlpha().extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer())];
}

const noise = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 50 } } });

const known = { IFD0: { Artist: 'Somebody Known' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } };

describe('a raster image that is published', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('carries nothing but its pixels, upright and in its colours: %s', async (kind) => {
    const bytes = await (await halves())
      .withMetadata({ orientation: 6 })
      .withExifMerge(known)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somebody Known</x:xmpmeta>')
      .toFormat(kind)
      .toBuffer();
    const made = await published(`a.${kind}`, bytes);
    const { width, height, exif, xmp, icc, orientation } = await sharp(made).metadata();
    expect({ width, height, exif, xmp, icc, orientation }).toMatchObject({
      width: 40,
      height: 60,
      exif: undefined,
      xmp: undefined,
      icc: undefined,
      orientation: undefined,
    });
    expect(made.toString('latin1')).not.toMatch(/Somebody|GPS|Exif/);
    for (const [at, value] of (await firstPixel(made)).entries()) expect(Math.abs(value - (RED[at] ?? 0))).toBeLessThan(8);
  });

  it.each([
    ['Display P3', (image: Sharp) => image.withIccProfile('p3').png()],
    ['16 bits', (image: Sharp) => image.toColourspace('rgb16').png()],
    ['CMYK', (image: Sharp) => image.toColourspace('cmyk').withIccProfile('cmyk').jpeg()],
    ['a palette', (image: Sharp) => image.png({ palette: true })],
  ])('keeps its colours from %s, under the name of another kind too', async (_, write) => {
    const made = await published('a.webp', await write(await halves()).toBuffer());
    const { format, depth, space } = await sharp(made).metadata();
    expect({ format, depth, space }).toEqual({ format: 'webp', depth: 'uchar', space: 'srgb' });
    for (const [at, value] of (await firstPixel(made)).entries()) expect(Math.abs(value - (RED[at] ?? 0))).toBeLessThan(14);
  });

  it('is wrapped into a drawing where its name promises one, and a drawing is made pixels', async () => {
    const drawing = await published('a.svg', await (await halves()).jpeg().toBuffer());
    expect(drawing.toString()).toMatch(/^<svg [^>]*viewBox="0 0 60 40"><image [^>]*href="data:image\/png;base64,/);
    for (const [at, value] of (await firstPixel(drawing)).entries()) expect(Math.abs(value - (RED[at] ?? 0))).toBeLessThan(14);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="15"><rect width="30" height="15" fill="#d02020"/></svg>';
    const pixels = await published('a.jpg', Buffer.from(svg));
    const { format, width, height } = await sharp(pixels).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 800, height: 400 });
    for (const [at, value] of (await firstPixel(pixels)).entries()) expect(Math.abs(value - (RED[at] ?? 0))).toBeLessThan(14);
  });

  it('holds nothing of what stands after its end', async () => {
    const bytes = Buffer.concat([await (await halves()).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect((await published('a.png', bytes)).toString('latin1')).not.toContain('script');
  });

  it.each(['jpeg', 'png', 'gif', 'webp'] as const)('weighs 300 KB at most, however heavy it came: %s', async (kind) => {
    const bytes = await noise(900).toFormat(kind, { quality: 100, effort: 1 }).toBuffer();
    expect((await published(`a.${kind}`, bytes)).length).toBeLessThanOrEqual(300_000);
  });

  it('shows the first frame of what moves, and is the same bytes each time', async () => {
    const frames = sharp(Buffer.alloc(20 * 20 * 3 * 40, 90), { raw: { width: 20, height: 800, channels: 3, pageHeight: 20 } });
    const bytes = await frames.gif().toBuffer();
    const made = await published('a.gif', bytes);
    expect((await sharp(made).metadata()).pages ?? 1).toBe(1);
    expect(made.equals(await published('a.gif', bytes))).toBe(true);
  });
});

describe('a raster image that is refused', () => {
  it('is cut short, without a size, or claims one that it does not have', async () => {
    const whole = await noise(400).jpeg().toBuffer();
    const size = whole.indexOf(Buffer.from([0xff, 0xc0])) + 5;
    const [none, absurd] = [Buffer.from(whole), Buffer.from(whole)];
    none.writeUInt16BE(0, size);
    absurd.writeUInt16BE(60_000, size);
    absurd.writeUInt16BE(60_000, size + 2);
    expect(await judge('a.jpg', whole.subarray(0, whole.length / 2))).toEqual({ state: 'unreadable' });
    expect(await judge('a.jpg', none)).toEqual({ state: 'unreadable' });
    expect(await judge('a.jpg', absurd)).toEqual({ state: 'too-many-pixels', width: 60_000, height: 60_000, limit: 50 });
  });

  it('has a name that no browser takes for an image: its bytes may read as a page too', async () => {
    expect(await judge('a.html', await (await halves()).png().toBuffer())).toEqual({ state: 'extension', right: '.png' });
  });

  it('has more pixels than memory should hold, which costs nothing to find out', async () => {
    const root = await contentFolder({ 'handbook.yaml': '' });
    await writeFile(join(root, 'bomb.png'), bomb(16_000));
    const { state, megabytes } = inProcess(root, 'bomb.png');
    expect(state).toBe('too-many-pixels');
    expect(megabytes).toBeLessThan(250);
  });

  it('is not one that just passes, and that takes less than 500 MB', async () => {
    const root = await contentFolder({ 'handbook.yaml': '' });
    await writeFile(join(root, 'large.png'), bomb(7_000));
    const { state, megabytes } = inProcess(root, 'large.png');
    expect(state).toBe('fine');
    expect(megabytes).toBeLessThan(500);
  });
});

/** A black square in few bytes. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** Judges an image in a process of its own, and says the most memory that it took. */
function inProcess(root: string, name: string): { state: string; megabytes: number } {
  const gate = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'source', 'image', 'gate.ts');
  const code = `const { openImages } = await import(${JSON.stringify(gate)});
    const { state } = await openImages(${JSON.stringify(root)}).judge(${JSON.stringify(name)});
    console.log(JSON.stringify({ state, megabytes: ${PEAK_MEMORY} }));`;
  return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
}
