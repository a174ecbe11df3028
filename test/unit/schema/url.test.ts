import { describe, expect, it } from 'vitest';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { editLink, issueLink, lineLink } from '../../../src/reading/forge.ts';
import { homeHref } from '../../../src/reading/href.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { basePathOf, branchOf, meantAddress, repositoryFolderOf, repositoryOf, siteOf, webUrlOf } from '../../../src/schema/url.ts';

/** Each with the one form that everything uses; undefined where it is refused. */
const paths: [typed: string, normal: string | undefined, meant?: string][] = [
  ['/', '/'],
  ['/personas/', '/personas/'],
  ['/personas', '/personas/'],
  [' /personas/ ', '/personas/'],
  ['/a/b/', '/a/b/'],
  ['/été/', '/%C3%A9t%C3%A9/'],
  ['/e\u0301te\u0301/', '/%C3%A9t%C3%A9/'],
  ['/%C3%A9t%C3%A9/', '/%C3%A9t%C3%A9/'],
  ['/%c3%a9t%c3%a9', '/%C3%A9t%C3%A9/'],
  ['/nos clients/', '/nos%20clients/'],
  ['/nos%20clients/', '/nos%20clients/'],
  ['/a+b@c~e$f&g=h,i;j!/', '/a+b@c~e$f&g=h,i;j!/'],
  ['/田中/', '/%E7%94%B0%E4%B8%AD/'],
  ['/...a/', '/...a/'],
  ['', undefined, '/'],
  ['personas', undefined, '/personas/'],
  ['personas/', undefined, '/personas/'],
  ['/\\evil.example/', undefined, '/evil.example/'],
  ['\\\\evil.example\\x', undefined, '/evil.example/x/'],
  ['//x', undefined, '/x/'],
  ['//', undefined, '/'],
  ['///', undefined, '/'],
  ['/a//b/', undefined, '/a/b/'],
  ['/a//', undefined, '/a/'],
  ['/../../x/', undefined, '/x/'],
  ['/./x/', undefined, '/x/'],
  ['/x/..', undefined, '/x/'],
  ['/%2e%2e/', undefined],
  ['/%2E./', undefined],
  ['/a%2Fb/', undefined],
  ['/a%5Cb/', undefined],
  ['/a%00b/', undefined],
  ['/%zz/', undefined],
  ['/%C3/', undefined],
  ['/100%/', undefined],
  ['/a%25b/', undefined],
  ['/a%3Fb/', undefined],
  ['/a?x=1#', undefined, '/a/'],
  ['/a#b', undefined, '/a/'],
  ['/a\tb/', undefined, '/ab/'],
  ['/a\nb/', undefined, '/ab/'],
  ['/a\u202Eb/', undefined, '/ab/'],
  ['/a\u200Bb/', undefined, '/ab/'],
  ['/a\u00ADb/', undefined, '/ab/'],
  ['/a\u00A0b/', undefined, '/ab/'],
  ['/a\uD800b/', undefined, '/ab/'],
  ['/ a/', undefined, '/a/'],
  ['/a /', undefined, '/a/'],
  ['/%20/', undefined],
  ['/a"b/', undefined],
  ["/a'b/", undefined],
  ['/<b>/', undefined],
  ['/{a}/', undefined],
  ['/[lang]/', undefined],
  ['/a(b/', undefined],
  ['/a:b/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://personas.example.com/perso/', undefined, '/perso/'],
  [`/${'a'.repeat(300)}/`, undefined],
  [`/${'é'.repeat(200)}/`, undefined],
];

const sites: [typed: string, normal: string | undefined, meant?: string][] = [
  ['https://personas.example.com', 'https://personas.example.com'],
  ['https://personas.example.com/', 'https://personas.example.com'],
  [' HTTPS://Personas.Example.com ', 'https://personas.example.com'],
  ['https://personas.example.com:8443', 'https://personas.example.com:8443'],
  ['https://personas.example.com:443/', 'https://personas.example.com'],
  ['https://intranet', 'https://intranet'],
  ['https://été.example', 'https://xn--t-9fab.example'],
  ['https://192.168.1.4:8080', 'https://192.168.1.4:8080'],
  ['https://[::1]:8080', 'https://[::1]:8080'],
  ['http://personas.example.com', undefined, 'https://personas.example.com'],
  ['personas.example.com', undefined, 'https://personas.example.com'],
  ['https://personas.example.com/perso', undefined, 'https://personas.example.com'],
  ['https://personas.example.com//', undefined, 'https://personas.example.com'],
  ['https://personas.example.com?x=1', undefined, 'https://personas.example.com'],
  ['https://personas.example.com/?', undefined, 'https://personas.example.com'],
  ['https://personas.example.com#a', undefined, 'https://personas.example.com'],
  ['https://user:pw@personas.example.com', undefined, 'https://personas.example.com'],
  ['https://user@personas.example.com', undefined, 'https://personas.example.com'],
  ['https://@personas.example.com', undefined, 'https://personas.example.com'],
  ['https://personas.example.com:99999', undefined],
  ['https://personas.example.com:port', undefined],
  ['https:///personas.example.com', undefined, 'https://personas.example.com'],
  ['https:personas.example.com', undefined, 'https://personas.example.com'],
  ['https:\\\\personas.example.com', undefined, 'https://personas.example.com'],
  ['https://good.example\\@evil.example', undefined],
  ['https://good.example%40evil.example', undefined],
  ['https://ex%61mple.com', undefined],
  ['https://a..example', undefined],
  ['https://.example', undefined],
  ['https://a b.example', undefined],
  ['https://a\t.example', undefined],
  ['https://a\u200B.example', undefined],
  ['https://a\u202E.example', undefined],
  ['https://', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//personas.example.com', undefined, undefined],
  ['', undefined],
];

describe('`base` and `site` have one form, or are refused', () => {
  it.each(paths)('base: %j', (typed, normal, meant) => {
    expect(basePathOf(typed)).toBe(normal);
    if (normal !== undefined) expect(basePathOf(normal)).toBe(normal);
    else expect(meantAddress.path?.(typed)).toBe(meant);
    if (meant !== undefined) expect(basePathOf(meant)).toBeDefined();
  });

  it.each(sites)('site: %j', (typed, normal, meant) => {
    expect(siteOf(typed)).toBe(normal);
    if (normal !== undefined) expect(siteOf(normal)).toBe(normal);
    else expect(meantAddress.site?.(typed)).toBe(meant);
    if (meant !== undefined) expect(siteOf(meant)).toBeDefined();
  });

  it.each(paths.filter(([typed]) => typed.trim() && !/[\uD800-\uDFFF\p{Cc}\u202E\u200B]/u.test(typed)))(
    'in handbook.yaml, at its line: base: %j',
    (typed, normal) => {
      const text = `company: C\nbase: ${JSON.stringify(typed)}\n`;
      const config = { kind: 'config', id: 'handbook', file: 'handbook.yaml', format: 'yaml', text } as never;
      const { handbook, diagnostics } = handbookFrom([config]);
      const told = diagnostics
        .filter(({ file, severity }) => severity === 'error' && file === 'handbook.yaml')
        .map(({ rule, line }) => `${rule} ${line}`);
      expect(told).toEqual(normal === undefined ? ['schema/format 2'] : []);
      expect(homeHref(viewIn(handbook, 'fr'))).toBe(normal ?? '/');
    },
  );
});

describe('addresses of a repository', () => {
  it.each([
    ['https://git.example.com/a/b', 'https://git.example.com/a/b'],
    ['https://git.example.com/a/b/', 'https://git.example.com/a/b'],
    ['http://git.intranet:3000/a/b.git', 'http://git.intranet:3000/a/b.git'],
    ['https://git.example.com/équipe/b', 'https://git.example.com/%C3%A9quipe/b'],
    ['https://user:token@git.example.com/a', undefined],
    ['https://git.example.com/a?x', undefined],
    ['https://git.example.com/a#x', undefined],
    ['git@git.example.com:a/b.git', undefined],
    ['https://git.example.com\\a', undefined],
    ['javascript:alert(1)//', undefined],
    ['https://git.example.com/', 'https://git.example.com'],
    ['https://git.example.com/a/b%20c/', 'https://git.example.com/a/b%20c'],
    ['https://git.example.com/%', undefined],
    ['https://git.example.com/a/%zz', undefined],
    ['https://git.example.com/%00', undefined],
    ['https://git.example.com/a/%C3', undefined],
    ['https://git.example.com/a%2Fb', undefined],
    ['https://git.example.com/a//b', undefined],
  ])('url: %s', (typed, normal) => expect(repositoryOf(typed)).toBe(normal));

  it.each([
    ['main', 'main'],
    ['feat/été#1', 'feat/été#1'],
    ['..', undefined],
    ['a/../b', undefined],
    ['a/./b', undefined],
    ['/a', undefined],
    ['a//b', undefined],
    ['a b', undefined],
    ['a\\b', undefined],
    ['a?b', undefined],
    ['a..b', undefined],
    ['a.lock', undefined],
    ['a\u202Eb', undefined],
    ['@', undefined],
    ['@{-1}', undefined],
  ])('branch: %j', (typed, normal) => expect(branchOf(typed)).toBe(normal));

  it.each([
    ['contenu', 'contenu'],
    ['/contenu/personas/', 'contenu/personas'],
    ['nos clients/été', 'nos clients/été'],
    ['../autre', undefined],
    ['a/../../b', undefined],
    ['./a', undefined],
    ['a//b', undefined],
    ['a\\b', undefined],
    ['a\u200Bb', undefined],
  ])('path: %j', (typed, normal) => expect(repositoryFolderOf(typed)).toBe(normal));

  it.each(['github', 'gitlab', 'gitea'] as const)('are encoded, whatever stands in them: %s', (forge) => {
    const repository = { url: 'https://git.example.com/a/b.git', branch: 'feat/été#1', path: 'nos clients/100%', forge };
    const edit = editLink(repository, 'personas/é?x.yaml');
    const contest = issueLink(repository, { title: 'Anne & “Léa”\uD800', body: 'personas/é?x.yaml' });
    for (const link of [edit, contest, lineLink(repository, 'personas/é?x.yaml', 3) ?? '']) {
      const url = new URL(link);
      expect(url.origin).toBe('https://git.example.com');
      expect(url.pathname.startsWith('/a/b/')).toBe(true);
    }
    expect(new URL(edit).pathname).toMatch(/\/feat\/%C3%A9t%C3%A9%231\/nos%20clients\/100%25\/personas\/%C3%A9%3Fx\.yaml$/);
  });
});

it.each([
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['https://exemple.fr/été/nos clients', 'https://exemple.fr/été/nos clients'],
  ['http://intranet/x', 'http://intranet/x'],
  ['https://user:pw@example.com', undefined],
  ['https://example.com\\x', undefined],
  ['https://example.com/\u202Ex', undefined],
  ['https://example.com/\n', 'https://example.com/'],
  ['https://example.com/a\nb', undefined],
  ['ftp://example.com', undefined],
  ['mailto:a@example.com', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
])('a link to %j', (typed, normal) => expect(webUrlOf(typed)).toBe(normal));
