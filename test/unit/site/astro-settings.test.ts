import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HandbookOptions } from '../../../src/integration.ts';
import { pageFiles } from '../../../src/page-types/index.ts';
import { judgePublic, judgeRoutes, settingsOf } from '../../../src/site/astro/host/settings.ts';
import { contentFolder, soundContent } from '../../support/io.ts';

async function project(files: Record<string, string> = {}): Promise<string> {
  return contentFolder({ ...Object.fromEntries(Object.entries(soundContent).map(([name, text]) => [`handbook/${name}`, text])), ...files });
}

const judged = async (options: object, files?: Record<string, string>) => {
  const root = await project(files);
  const settings = () => settingsOf({ content: './handbook', ...options } as HandbookOptions, root, 'en');
  try {
    return settings();
  } catch (error) {
    return (error as Error).message.replaceAll(root, '.');
  }
};

describe('what handbook() is given', () => {
  it.each([
    [{ contents: './x' }, 'handbook() has no setting “contents”. Did you mean “content”? Possible settings:'],
    [{ content: './hanbook' }, 'Setting content of handbook(): ./hanbook is not a folder that contains handbook.yaml.'],
    [{ content: './src' }, 'Setting content of handbook(): ./src is not a folder that contains handbook.yaml.'],
    [{ at: 'https://a.example/b' }, 'Setting at of handbook(): “https://a.example/b” is not an address on the site.'],
    [{ at: '/../x' }, 'Setting at of handbook(): “/../x” is not an address on the site.'],
    [{ at: '/[id]/' }, 'Setting at of handbook(): “/[id]/” is not an address on the site.'],
    [{ layout: './src/Layuot.astro' }, 'Setting layout of handbook(): the file ./src/Layuot.astro does not exist.'],
    [{ customCss: ['./own.css'] }, 'Setting customCss of handbook(): the file ./own.css does not exist.'],
    [
      { components: { Foter: './x.astro' } },
      'handbook() has no component “Foter” to replace. Did you mean “Footer”? Possible components: Masthead, ',
    ],
    [{ components: { Footer: './x.astro' } }, 'Setting components.Footer of handbook(): the file ./x.astro does not exist.'],
    [{ content: 3 }, "Setting content of handbook() does not take this value. Write for instance content: './handbook'."],
    [{ print: 'no' }, 'Setting print of handbook() does not take this value. Write for instance print: false.'],
    [{ customCss: './own.css' }, "Write for instance customCss: ['./src/styles/handbook.css']."],
    [{ components: './x.astro' }, 'Setting components of handbook() does not take this value.'],
    [{ head: '<meta>' }, 'Setting head of handbook() does not take this value.'],
    [{ head: [{ tag: 'div' }] }, 'Setting head of handbook() does not take this value.'],
    [{ head: [{ tag: 'meta', attributes: {} }] }, 'Setting head of handbook() does not take this value.'],
    [{ mdx: true }, 'Setting mdx of handbook() does not take this value.'],
    [{ mdx: { component: {} } }, 'handbook() has no setting “mdx.component”. Did you mean “mdx.components”?'],
    [{ mdx: { components: ['./Quiz.astro'] } }, 'Setting mdx.components of handbook() does not take this value.'],
    [{ components: { toString: './x.astro' } }, 'handbook() has no component “toString” to replace.'],
  ])('%j is told in one sentence', async (options, sentence) => {
    const told = await judged(options, { 'src/x.txt': '' });
    expect(told).toEqual(expect.stringContaining(sentence));
    expect(told).not.toContain('\n');
  });

  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['who', '/who/'],
    ['/who', '/who/'],
    ['/company/qui sont-ils/', '/company/qui sont-ils/'],
    ['/équipe/', '/équipe/'],
  ])('stands at %j below %j', async (at, place) => {
    expect(await judged(at === undefined ? {} : { at })).toMatchObject({ at: place });
  });

  it('names files from the folder of the project, and modules of packages as they are', async () => {
    const settings = await judged(
      { layout: './L.astro', customCss: ['@acme/brand/all.css'], components: { Card: './C.astro' } },
      { 'L.astro': '', 'C.astro': '' },
    );
    if (typeof settings === 'string') throw new Error(settings);
    expect(settings.company.layout).toMatch(/^\/.*\/L\.astro$/);
    expect(settings.company.components?.Card).toMatch(/^\/.*\/C\.astro$/);
    expect(settings.company.customCss).toEqual(['@acme/brand/all.css']);
  });
});

describe('a page of the handbook', () => {
  const route = (pathname: string, origin: 'project' | 'external' = 'project') => ({
    pathname,
    origin,
    entrypoint: `src/pages${pathname}.astro`,
  });
  const judge = (pathname: string, at: string, origin?: 'external') => () =>
    judgeRoutes([route(pathname, origin)], ['', 'personas/clara', '404'], at, 'en');

  it('is not where the site has one of its own', () => {
    expect(judge('/', '/')).toThrow('The address / belongs both to a page of the handbook and to src/pages/.astro.');
    expect(judge('/who/personas/clara', '/who/')).toThrow('Give the handbook another address');
    expect(judge('/who', '/who/')).toThrow('The address /who belongs');
  });

  it('leaves the site its pages elsewhere, and that of its lost readers', () => {
    expect(judge('/', '/who/')).not.toThrow();
    expect(judge('/404', '/')).not.toThrow();
    expect(judge('/personas/clara', '/', 'external')).not.toThrow();
  });

  it('is not where the site has a file', async () => {
    const folder = await contentFolder({});
    await mkdir(join(folder, 'who'), { recursive: true });
    expect(() => judgePublic(folder, ['', 'personas/clara'], pageFiles, '/who/', 'en')).not.toThrow();
    await writeFile(join(folder, 'who/brand.css'), '');
    expect(() => judgePublic(folder, [''], pageFiles, '/who/', 'en')).toThrow('takes the place of /who/brand.css');
  });
});
