/**
 * Makes the pictures of the README from the sample handbook: the top of a persona page, and her poster, into docs/images/.
 * The same content and code give the same pictures; a release makes them again (docs/release.md).
 *
 *     npm run pictures:docs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadHandbook } from '../src/handbook/load.ts';
import { visibleTo } from '../src/handbook/readers.ts';
import { printed } from '../src/paper/typst/print.ts';
import { newestDay } from '../src/reading/upkeep.ts';
import { type View, viewIn } from '../src/reading/view.ts';
import { openImages } from '../src/source/image/gate.ts';
import { openBrowser } from '../test/support/browser.ts';
import { serve } from '../test/support/serve.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'images');
const persona = 'clara-morel';
/** The twins of the README, and the language of their pictures. */
const languages = ['en', 'fr'] as const;
/** Pixels: as wide as a forge shows a README, twice over for the page, whose words are to be read. */
const width = { page: 1280, poster: 720 };
/** Pixels below what is shown of a page. */
const MARGIN = 24;

/** What a persona page shows before anybody scrolls. */
async function pagePictures(day: string): Promise<Map<string, Buffer>> {
  const site = mkdtempSync(join(tmpdir(), 'handbook-pictures-'));
  const handbook = join(root, 'bin', 'handbook.js');
  const build = ['build', '--dir', root, '--out', join(site, 'dist'), '--no-print', '--no-pictures', '--at', day];
  // What it reports shows only where it fails.
  execFileSync(process.execPath, [handbook, ...build], { stdio: 'pipe' });
  const { url, stop } = await serve(join(site, 'dist'));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: width.page, height: 1000 }, reducedMotion: 'reduce' });
    const taken = new Map<string, Buffer>();
    for (const language of languages) {
      await page.goto(`${url}/${language === 'fr' ? '' : `${language}/`}personas/${persona}/`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const end = await page.locator('.glance-departments').boundingBox();
      if (!end) throw new Error('The first screen of a persona has no departments.');
      taken.set(
        language,
        await page.screenshot({ clip: { x: 0, y: 0, width: width.page, height: Math.round(end.y + end.height) + MARGIN } }),
      );
    }
    return taken;
  } finally {
    await browser.close();
    await stop();
    rmSync(site, { recursive: true, force: true });
  }
}

/** The poster that hangs on a wall. */
async function posterPicture(view: View): Promise<Buffer> {
  const personas = [...view.handbook.personas.values()].filter(({ id }) => id === persona);
  for await (const { cover, diagnostics } of printed({
    images: openImages(root),
    view,
    personas,
    written: () => undefined,
    formats: ['poster-a3'],
  })) {
    if (cover) return sharp(Buffer.from(cover().svg()), { density: 144 }).resize({ width: width.poster }).toBuffer();
    throw new Error(JSON.stringify(diagnostics));
  }
  throw new Error(`The sample has no persona ${persona}.`);
}

const handbook = visibleTo((await loadHandbook(root)).handbook, 'staff');
// The newest day of the content and not today’s: nothing in the pictures changes by waiting.
const day = newestDay(viewIn(handbook, 'fr'), [...handbook.personas.values(), ...handbook.guides.values()]) ?? '2026-01-01';
const pages = await pagePictures(day);
mkdirSync(pictures, { recursive: true });
for (const language of languages) {
  const shown = { page: pages.get(language), poster: await posterPicture(viewIn(handbook, language, day)) };
  for (const [name, picture] of Object.entries(shown)) {
    const file = join(pictures, `${name}.${language}.webp`);
    const bytes = await sharp(picture).webp({ quality: 82 }).toBuffer();
    writeFileSync(file, bytes);
    console.log(`${file.slice(root.length + 1)}  ${Math.round(bytes.length / 1000)} KB`);
  }
}
