import { expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { complaintsOf } from '../support/complaints.ts';
import { eventually } from '../support/search.ts';
import { visit } from '../support/visit.ts';

const url = inject('sampleUrl');

it('an error, a breach of the policy, a failed request and one to another site are heard of', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const complaints = await complaintsOf(page, url);
  await visit(page, `${url}/`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = true';
    const lost = document.createElement('img');
    lost.src = '/nowhere.png';
    document.body.append(image, inline, lost);
    console.warn('warned');
  });
  for (const heard of ['policy: img-src forbids', 'policy: script-src', '404 for', 'warned'])
    await eventually(async () => complaints.join('\n')).toContain(heard);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await browser.close();
});
