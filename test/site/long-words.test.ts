import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { contentFolder, run } from '../support/io.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const address = `https://intranet.banque-exemple.fr/${'espace-documents/'.repeat(8)}compte-rendu_definitif.pdf?x=${'a'.repeat(60)}`;
const word = 'anticonstitutionnellement'.repeat(4);

/** Words longer than any column, wherever people type some. */
const files = {
  'handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\ndepartments: [{ id: sales, name: Ventes }]\n',
  'personas/clara.yaml': `id: clara
name: Clara ${word}
role: Voir ${address}
state: draft
summary: Lire ${address}
quote: ${address}
segments: [seg]
owner: ${word}
story: |
  Lire ${address}, \`${address}\` et [${address}](${address}).

  | ${word} | b |
  |---|---|
  | ${address} | ${word} |

  ![Une photo](../guide/images/x.png)
goals: ["${address}", "${word}"]
brakes: [{ text: "${address}", note: "${address}", evidence: ["r#v"] }]
channels: [{ channel: "${address}", intensity: 3 }]
attitudes: [{ left: "${word}", right: "${address}", position: 5 }]
journey: [{ stage: "${address}", emotion: 1, action: "${address}" }, { stage: Deux, emotion: 2 }]
guidance: { sales: { do: ["${address}"], useWords: ["${word}"] } }
`,
  'segments/seg.yaml': `id: seg\nname: Segment ${word}\nsummary: "${address}"\n`,
  'research/r.yaml': `id: r\ntitle: Étude ${address}\nkind: survey\ndate: 2026-01-01\nsummary: "${address}"\nverbatims: [{ id: v, text: "${address}", by: "${word}" }]\n`,
  'guide/g.md': `---\ntitle: Guide ${word}\nsummary: "${address}"\n---\n\n## ${address}\n\n${address}\n\n\`\`\`\n${address}\n\`\`\`\n\n> ${address}\n\n- ${address}\n\n| ${word} | b |\n|---|---|\n| \`${address}\` | c |\n\n![Une photo](images/x.png)\n`,
};

it('no word, no address and no picture makes a page wider than its window, from 320 to 1440 pixels', async () => {
  const picture = await sharp({ create: { width: 1600, height: 300, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  const root = await contentFolder({ ...files, 'guide/images/x.png': picture });
  const { code, err } = await run(['build', '--dir', root, '--no-search', '--no-print', '--no-pictures']);
  expect(code, err).toBe(0);
  const site = join(root, 'dist');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(20);
  const { url, stop } = await serve(site);
  const wide: string[] = [];
  for (const width of [320, 390, 768, 1024, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const file of pages) {
      await page.goto(`${url}/${file.replace(/index\.html$/, '')}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`${file} at ${width}: ${over} pixels too wide`);
    }
    await page.close();
  }
  await stop();
  expect(wide).toEqual([]);
});
