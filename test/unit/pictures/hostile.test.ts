import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sheetColours } from '../../../src/design/sheet-colours.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { pictureFormats } from '../../../src/paper/pictures/formats.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder } from '../../support/io.ts';
import { handbookOf } from '../reading/sample.ts';
import { pictured, picturesIn, settled, staffView } from './drawn.ts';

const config = 'company: Banque du Test\nlanguages: [fr, en]\nbrand: { colour: "#ffee00" }\n';
const long = 'anticonstitutionnellement'.repeat(4).slice(0, 80);
const handbook = (more: string, name = 'Ana', role = 'Cliente') =>
  handbookOf({ 'handbook.yaml': config, 'personas/a.yaml': `id: a\nname: ${name}\nrole: ${role}\nstate: validated\n${more}` });

const drawn = async (written: Awaited<ReturnType<typeof handbook>>, format: 'preview' | 'portrait' | 'badge', id = 'a') => {
  const view = staffView(written);
  const [entity] = pictured(view, id);
  if (!entity) throw new Error(id);
  return settled(view, entity, format);
};

describe.each(pictureFormats)('a picture, with content that nobody foresaw: %s', (format) => {
  it('breaks words of eighty letters where there is no other way, and loses none of them', async () => {
    const { text, over } = await drawn(await handbook(`quote: ${long}\ngoals: [${long}]\n`, long, long), format);
    expect([over, text.split(long).length - 1]).toEqual([[], { preview: 3, portrait: 4, badge: 2 }[format]]);
  });

  it('leaves its margin free, whatever stands beside it', async () => {
    const [made] = await picturesIn(await handbook(`quote: ${long}\ngoals: [${long}]\n`, 'Mmmmmmmmmmmmmmmm '.repeat(2), long), ['a'], {
      formats: [format],
    });
    const { width = 0, height = 0 } = made ?? {};
    const strip = sharp(made?.bytes)
      .removeAlpha()
      .extract({ left: width - 12, top: 0, width: 12, height })
      .raw();
    const pixels = await strip.toBuffer();
    const rows = Array.from({ length: height }, (_, row) => pixels.subarray(row * 36, row * 36 + 36).toString('hex'));
    expect(rows.filter((row) => row !== row.slice(0, 6).repeat(12))).toEqual([]);
  });

  it('shows a voice whole or not at all', async () => {
    const voice = 'Je le dis et je le répète à qui veut l’entendre. ';
    const heard = async (times: number) => (await drawn(await handbook(`quote: ${voice.repeat(times)}\n`), format)).text.includes('Je le');
    expect([await heard(3), await heard(60)]).toEqual([format !== 'badge', false]);
    expect((await drawn(await handbook(`quote: ${voice.repeat(60)}\n`), format)).over).toEqual([]);
  });

  it('is not made where a name cannot be read, and says so at its line', async () => {
    const [made] = await picturesIn(await handbook('', 'Maximilien '.repeat(60)), ['a'], { formats: [format] });
    expect(made?.bytes).toBeUndefined();
    expect(made?.diagnostics).toMatchObject([
      { rule: 'picture/overflow', severity: 'warning', file: 'personas/a.yaml', line: 2, params: { format, title: { fr: 'Nom' } } },
    ]);
  });
});

describe('pictures', () => {
  it('tell once each sign that the fonts lack, where it stands, and only where it would be shown', async () => {
    const made = await picturesIn(await handbook('goals:\n  - Rire 京 souvent\n', 'Ana 日'), ['a'], { formats: pictureFormats });
    expect(made.map(({ bytes }) => bytes)).toEqual([undefined, undefined, undefined]);
    expect(made.map(({ diagnostics }) => diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`))).toEqual([
      ['picture/missing-glyph 2:11'],
      ['picture/missing-glyph 6:10'],
      [],
    ]);
    const inGoals = await picturesIn(await handbook('goals:\n  - Rire 京 souvent\n'), ['a'], { formats: pictureFormats });
    expect(inGoals.map(({ bytes }) => bytes !== undefined)).toEqual([true, false, true]);
  });

  it('tell those that a segment lends', async () => {
    const written = await handbookOf({
      'handbook.yaml': config,
      'segments/s.yaml': 'id: s\nname: Jeunes 東\n',
      'personas/a.yaml': 'id: a\nname: Ana\nrole: Cliente\nstate: draft\nsegments: [s]\n',
    });
    const [made] = await picturesIn(written, ['a']);
    expect(made?.diagnostics).toMatchObject([
      { rule: 'picture/missing-glyph', line: 5, params: { signs: [{ character: '東' }], isLent: true } },
    ]);
  });

  it('look like what they are: a draft, aged, contested', async () => {
    const of = async (more: string, state = 'validated') =>
      drawn(
        await handbookOf({
          'handbook.yaml': config,
          'research/e.yaml': 'id: e\ntitle: T\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: v, text: Non. }]\n',
          'personas/a.yaml': `id: a\nname: Ana\nrole: Cliente\nstate: ${state}\n${more}`,
        }),
        'preview',
      );
    const { tint, aged } = sheetColours('#ffee00');
    const sure = await of('reviewed: 2026-09-01\nquote: Oui.\n');
    expect([sure.json.includes('dashed'), sure.json.includes(tint), sure.json.includes(aged)]).toEqual([false, true, false]);
    const draft = await of('reviewed: 2026-09-01\n', 'draft');
    expect([draft.text.includes('Brouillon'), draft.json.includes('dashed'), draft.json.includes(tint)]).toEqual([true, true, false]);
    const old = await of('reviewed: 2024-01-03\n');
    expect([old.text.includes('À relire depuis le 3\u00A0janvier\u00A02025'), old.json.includes(aged)]).toEqual([true, true]);
    const contested = await of('quote: { id: q, text: Oui., evidence: [{ ref: e#v, stance: contradicts }] }\n');
    expect([contested.text.includes('≠\u00A0contesté'), contested.json.includes('underline double')]).toEqual([true, true]);
  });

  it('draw a portrait of any kind that the site shows, in its circle, and initials for one that nothing can read', async () => {
    const blue = { r: 20, g: 60, b: 200 };
    const photo = sharp({ create: { width: 900, height: 300, channels: 3, background: blue } });
    const files = {
      'a.avif': await photo.clone().avif({ quality: 90 }).toBuffer(),
      'a.jpg': await photo.clone().jpeg().toBuffer(),
      'a.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#143cc8" d="M0 0h8v8H0z"/></svg>'),
      'b.jpg': (await photo.clone().jpeg().toBuffer()).subarray(0, 300),
    };
    const isBlue = async ([name, bytes]: [string, Buffer]) => {
      const persona = `id: a\nname: Ana\nrole: Cliente\nstate: validated\nportrait: { image: images/${name}, alt: Ana }\n`;
      const root = await contentFolder({ 'handbook.yaml': config, 'personas/a.yaml': persona });
      await mkdir(join(root, 'personas', 'images'));
      await writeFile(join(root, 'personas', 'images', name), bytes);
      const [made] = await picturesIn((await loadHandbook(root)).handbook, ['a'], { images: openImages(root), formats: ['badge'] });
      const pixel = sharp(made?.bytes).removeAlpha().extract({ left: 24, top: 57, width: 1, height: 1 });
      const [red = 0, , third = 0] = await pixel.raw().toBuffer();
      return [name, third - red > 120];
    };
    expect(await Promise.all(Object.entries(files).map(isBlue))).toEqual([
      ['a.avif', true],
      ['a.jpg', true],
      ['a.svg', true],
      ['b.jpg', false],
    ]);
  });
});
