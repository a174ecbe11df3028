import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const folder = inject('sampleFolder');
const pages = new Map<string, string>();

beforeAll(async () => {
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.html')) pages.set(`/${name.split(sep).join('/')}`, await readFile(join(folder, name), 'utf8'));
  }
});

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
const address = (page: string) => page.replace(/index\.html$/, '');

/** Whether an address on a page is that of a page, and of a place on it. */
function leadsSomewhere(page: string, href: string): boolean {
  const [address = '', hash] = href.split('#');
  const path = address.split('?')[0] ?? '';
  const target = path === '' ? page : posix.join(path, path.endsWith('/') ? 'index.html' : '');
  const there = pages.get(target);
  return there !== undefined && (!hash || attribute(there, 'id').includes(hash));
}

describe('the built sample handbook', () => {
  it('has a page of every kind in both languages', () => {
    for (const prefix of ['', '/en']) {
      for (const page of [
        '/',
        '/personas/',
        '/personas/clara-morel/',
        '/segments/reserve-active/',
        '/icps/sous-traitant-aeronautique/',
        '/research/enquete-argent-2026-04/',
        '/guide/',
        '/guide/persona-ou-segment/',
        '/health/',
      ]) {
        expect([...pages.keys()]).toContain(`${prefix}${page}index.html`);
      }
    }
  });

  it('has no link or anchor that leads nowhere', () => {
    const broken = [...pages].flatMap(([page, html]) =>
      attribute(html, 'href')
        .filter((href) => !/^[a-z]+:|\.css|^\/files\//.test(href) && !leadsSomewhere(page, href))
        .map((href) => `${page} -> ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('asks no other site for anything', () => {
    for (const [page, html] of pages) {
      const asked = [
        ...html.matchAll(/<(?:img|script|link|iframe|source|video|audio)\b[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g),
      ].map((match) => match[1]);
      // The canonical and alternate addresses are names, not requests.
      expect([page, asked.filter((url) => !url?.startsWith('https://personas.example.com'))]).toEqual([page, []]);
    }
  });

  it('carries no inline style, no inline script and no path of the machine that built it', () => {
    for (const [page, html] of pages) {
      expect([page, /<style[\s>]|\sstyle="|<script(?![^>]*\ssrc=)[^>]*>/.exec(html)?.[0]]).toEqual([page, undefined]);
      expect([page, html.includes(process.cwd())]).toEqual([page, false]);
    }
  });

  it('lets no page run or load anything from elsewhere, be indexed, or tell another site where the reader came from', () => {
    for (const [page, html] of pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect([page, policy]).toEqual([page, expect.stringContaining("default-src 'none'")]);
      expect([page, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/.exec(policy)]).toEqual([page, null]);
      expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
      expect(html).toContain('<meta name="referrer" content="no-referrer"');
    }
  });

  it('says on every page of content who looks after it and how to have it changed', () => {
    const clara = pages.get('/personas/clara-morel/index.html') ?? '';
    expect(clara).toContain('https://git.example.com/rive-sorbier/personas/-/edit/main/personas/clara-morel.yaml');
    expect(clara).toContain('/-/issues/new?issue[title]=');
    for (const word of ['Responsable', 'Dernière relecture', 'Dernier changement']) expect(clara).toContain(`<dt>${word}</dt>`);
  });

  it('gives every page one title, one h1, a language, and headings without gaps', () => {
    for (const [page, html] of pages) {
      expect([page, (html.match(/<h1[\s>]/g) ?? []).length]).toEqual([page, 1]);
      expect([page, /<title>[^<]+<\/title>/.test(html)]).toEqual([page, true]);
      expect([page, /<html lang="([a-z]+)"/.exec(html)?.[1]]).toEqual([page, address(page).startsWith('/en/') ? 'en' : 'fr']);
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      const gap = levels.find((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([page, gap]).toEqual([page, undefined]);
    }
  });
});
