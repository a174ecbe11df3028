import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/page-facts.ts';

const pages = await pagesOf(inject('sampleFolder'));

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
        expect([...pages.keys()]).toContain(prefix + page);
      }
    }
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
    const clara = pages.get('/personas/clara-morel/') ?? '';
    expect(clara).toContain('https://git.example.com/rive-sorbier/personas/-/edit/main/personas/clara-morel.yaml');
    expect(clara).toContain('/-/issues/new?issue[title]=');
    for (const word of ['Responsable', 'Dernière relecture', 'Dernier changement']) expect(clara).toContain(`<dt>${word}</dt>`);
  });
});
