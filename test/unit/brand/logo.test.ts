import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { homePage } from '../../../src/page-types/home/home.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { logoOf } from '../../../src/paper/images/logo.ts';
import type { PictureFormat } from '../../../src/paper/pictures/formats.ts';
import { pictures } from '../../../src/paper/pictures/pictures.ts';
import type { FormatName } from '../../../src/paper/typst/formats.ts';
import { printed } from '../../../src/paper/typst/print.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder, soundContent } from '../../support/io.ts';
import { readPdf } from '../../support/pdf.ts';
import { today } from '../reading/sample.ts';

const drawn = (mark: string, ground = 'none') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><rect width="200" height="50" fill="${ground}"/><path fill="${mark}" d="M10 10h60v30h-60zM90 10h100v30h-100z"/></svg>`;
const navy = drawn('#14213d');
const formats: FormatName[] = ['poster-a4', 'cards-a4', 'segment-a4', 'booklet-a4'];
const pictureKinds: PictureFormat[] = ['preview', 'portrait', 'badge'];

const inKind = async (kind: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif') =>
  sharp(Buffer.from(navy)).flatten({ background: '#fff' })[kind]().toBuffer();

async function company(logo?: { name: string; bytes: string | Uint8Array }, title = '') {
  const root = await contentFolder({
    ...soundContent,
    'handbook.yaml': `company: Banque du Test\n${title}brand:\n  colour: "#7a2048"\n${logo ? `  logo: images/${logo.name}\n` : ''}`,
    'segments/pme.yaml': 'id: pme\nname: Petites entreprises\n',
    ...(logo && { [`images/${logo.name}`]: logo.bytes }),
  });
  const handbook = visibleTo((await loadHandbook(root)).handbook, 'staff');
  const view = viewIn(handbook, 'fr', today);
  const images = openImages(root);
  const personas = [...handbook.personas.values()];
  const segments = [...handbook.segments.values()];
  const made = (wanted: readonly FormatName[], grey = false) =>
    Array.fromAsync(printed({ images, view, personas, segments, formats: wanted, grey, written: (id) => handbook.personas.get(id) }));
  const pictured = () => Array.fromAsync(pictures({ images, view, entities: [...personas, ...segments], formats: pictureKinds }));
  return { root, handbook, images, made, pictured };
}

const groundOf = async (bytes: string) => {
  const { images, handbook } = await company({ name: 'logo.svg', bytes });
  return (await logoOf(images, handbook))?.look;
};

describe('a logo', () => {
  it('is measured, and judged by what it can stand on', async () => {
    expect(await groundOf(navy)).toEqual({ ratio: 4, ground: 'light' });
    expect(await groundOf(drawn('#ffffff'))).toEqual({ ratio: 4, ground: 'dark' });
    expect(await groundOf(drawn('#d1495b'))).toEqual({ ratio: 4, ground: 'any' });
    expect(await groundOf(drawn('#14213d', '#ffd166'))).toEqual({ ratio: 4, ground: 'own' });
  });

  it('stands in the masthead, and names the company where the title does not', async () => {
    const logo = { name: 'logo.svg', bytes: navy };
    const { handbook } = await company(logo);
    expect(homePage(viewIn(handbook, 'fr')).frame.logo).toEqual({ src: '/files/images/logo.svg', alt: '' });
    const named = await company(logo, 'title: Nos clients\n');
    expect(homePage(viewIn(named.handbook, 'fr')).frame.logo?.alt).toBe('Banque du Test');
    expect(homePage(viewIn((await company()).handbook, 'fr')).frame).not.toHaveProperty('logo');
  });

  it('has its room in the stylesheet before it is there, and a plate where the page is dark', async () => {
    const { handbook, images } = await company({ name: 'logo.svg', bytes: navy });
    const { look } = (await logoOf(images, handbook)) ?? {};
    expect(pagesOf(handbook, { logo: look }).file('brand.css')).toMatch(/aspect-ratio: 4;.*prefers-color-scheme: dark.*--plate: #/s);
    expect(pagesOf(handbook).file('brand.css')).not.toContain('logo');
  });

  it('is told at its line where it cannot be shown', async () => {
    const { root } = await company({ name: 'logo.svg', bytes: '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>' });
    const { diagnostics, images } = await checkContent(root, { today });
    expect(diagnostics.filter(({ file }) => file === 'handbook.yaml')).toMatchObject([{ rule: 'image/svg-script', line: 4 }]);
    expect(images).toEqual([]);
  });

  it('is on every sheet and picture, and changes what is kept of them', async () => {
    const [without, dark, white] = [
      await company(),
      await company({ name: 'logo.svg', bytes: navy }),
      await company({ name: 'logo.svg', bytes: drawn('#ffffff') }),
    ];
    for (const make of [async (one: typeof dark) => one.made(formats), async (one: typeof dark) => one.pictured()]) {
      const [a, b, c] = [await make(without), await make(dark), await make(white)];
      for (const [at, { name, bytes, diagnostics }] of b.entries()) {
        expect(diagnostics, name).toEqual([]);
        const different = new Set([a[at]?.bytes, bytes, c[at]?.bytes].map((one) => Buffer.from(one ?? []).toString('base64')));
        expect(different.size, name).toBe(3);
      }
    }
  });

  it('speaks on paper where the name of the company does not stand beside it', async () => {
    const alts = async (title: string) => {
      const [poster] = await (await company({ name: 'logo.svg', bytes: navy }, title)).made(['poster-a4']);
      return (await readPdf(poster?.bytes ?? new Uint8Array())).tags.flatMap(({ alt }) => alt ?? []);
    };
    expect(await alts('')).not.toContain('Banque du Test');
    expect(await alts('title: Nos clients\n')).toContain('Banque du Test');
  });

  it.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('may be a %s, in grey too', async (kind) => {
    const logo = { name: `logo.${kind === 'jpeg' ? 'jpg' : kind}`, bytes: await inKind(kind) };
    const { made, pictured } = await company(logo);
    const all = [...(await made(['poster-a4', 'booklet-a4'])), ...(await made(['poster-a4', 'booklet-a4'], true)), ...(await pictured())];
    expect(all.map(({ diagnostics }) => diagnostics)).toEqual(all.map(() => []));
  });
});
