import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '../../../src/languages/index.ts';
import { decisionsPage } from '../../../src/page-types/decisions/decisions.ts';
import { healthPage } from '../../../src/page-types/health/health.ts';
import { listPage } from '../../../src/page-types/list/list.ts';
import { newFileDoor, newFileOf } from '../../../src/reading/new-file.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { contentFolder, run } from '../../support/io.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf, today } from './sample.ts';

/** The length that GitHub and old browsers take, with room to spare. */
const LONGEST = 6000;
const forges = {
  github: 'https://github.com/acme/personas',
  gitlab: 'https://gitlab.com/acme/personas',
  gitea: 'https://codeberg.org/acme/personas',
} as const;
const settings = (more: string, language = 'fr') => `company: X\nlanguages: [${language}]\nsite: https://personas.example.com\n${more}`;
const people = { 'personas/clara.yaml': 'id: clara\nname: Clara Morel\nrole: R\nstate: draft\n' };
const viewOf = async (more: string, language = 'fr') => {
  const handbook = await handbookOf({ 'handbook.yaml': settings(more, language), ...people });
  return viewIn(handbook, language, today);
};
const upkeepIn = async (more: string, language = 'fr') => {
  const page = pageOf(await viewOf(more, language), 'persona', 'clara');
  if (page?.type !== 'entity') throw new Error('no page');
  return page.upkeep;
};
/** What an address fills in. */
const filledIn = (href = '') => Object.fromEntries(new URL(href).searchParams);

describe('a page offers to be changed', () => {
  it.each(languageCodes)('in words of the reader, page, address and three questions included: %s', async (language) => {
    const { contest, heard } = await upkeepIn(`repository: { url: ${forges.github} }\n`, language);
    const { title, body = '' } = filledIn(contest?.href);
    expect(title?.replaceAll('\u00A0', ' ')).toBe(`${languages[language].words.upkeep.contested} Clara Morel`);
    expect(body).toContain('https://personas.example.com/personas/clara/\n');
    expect(body).toContain('personas/clara.yaml');
    expect(body.match(/^[123]\. .+[?.]$/gm)).toHaveLength(3);
    expect(filledIn(heard?.href).body).toContain('Clara Morel');
    for (const door of [contest, heard]) expect(door?.href.length).toBeLessThan(LONGEST);
  });

  it.each([
    ['github', 'body'],
    ['gitlab', 'issue[description]'],
    ['gitea', 'body'],
  ] as const)('on %s, where what is sent stands last, for a sentence to be added', async (forge, last) => {
    const { edit, contest, heard } = await upkeepIn(`repository: { url: ${forges[forge]} }\n`);
    expect(edit?.href).toMatch(/edit\/main\/personas\/clara\.yaml$/);
    for (const door of [contest, heard]) expect([...new URL(door?.href ?? '').searchParams.keys()].at(-1)).toBe(last);
    expect(contest?.mail).toBeUndefined();
  });

  it('by e-mail beside each way, with the accents and lines that were meant', async () => {
    const { edit, contest, heard } = await upkeepIn(
      `repository: { url: ${forges.github} }\ncontact: { label: Nous, url: marque@example.com }\n`,
    );
    for (const door of [edit, contest, heard]) {
      const mail = door?.mail?.href ?? '';
      expect(mail).toMatch(/^mailto:marque@example\.com\?subject=[^&]+&body=[^&]+$/);
      expect(mail.length).toBeLessThan(LONGEST);
      const body = decodeURIComponent(mail.slice(mail.indexOf('&body=') + 6));
      expect(body).toContain('Clara Morel\r\nhttps://personas.example.com/personas/clara/\r\n');
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(contest?.mail?.href).toContain('subject=%C3%80%20revoir');
    expect(contest?.mail?.title.text).toBe('Contester cette page, par e-mail');
  });

  it('by e-mail alone where no repository is named', async () => {
    const { edit, contest, heard, contact } = await upkeepIn('contact: { label: Nous, url: mailto:marque@example.com }\n');
    for (const door of [edit, contest, heard]) {
      expect(door?.href).toMatch(/^mailto:marque@example\.com\?subject=/);
      expect(door?.mail).toBeUndefined();
    }
    expect(contact).toBeUndefined();
  });

  it('by the page of those who keep the handbook, where that is whom to turn to', async () => {
    const { contest, contact } = await upkeepIn(
      `repository: { url: ${forges.github} }\ncontact: { label: Nous, url: "https://i.example.com" }\n`,
    );
    expect(contest?.mail).toBeUndefined();
    expect(contact).toMatchObject({ href: 'https://i.example.com', label: { text: 'Nous' } });
  });

  it('not at all where nobody is named, which Health says', async () => {
    const view = await viewOf('');
    const { edit, contest, heard, contact } = await upkeepIn('');
    expect([edit, contest, heard, contact]).toEqual([undefined, undefined, undefined, undefined]);
    expect(newFileDoor(view, 'persona')).toBeUndefined();
    const said = (page: { lead: readonly { text: string }[] }) => page.lead.map(({ text }) => text).join(' ');
    expect(said(healthPage(view, []))).toContain('handbook.yaml');
    expect(said(healthPage(await viewOf('contact: { label: Nous, url: a@example.com }\n'), []))).not.toContain('handbook.yaml');
  });

  it.each(['javascript:alert(1)', 'a@b', 'a@b.fr?cc=x@y.fr', 'a@b.fr,c@d.fr', 'a b@c.fr', 'a%0D@b.fr', 'a@b@c.fr', '@b.fr'])(
    'by no address that is none, such as %s',
    async (url) => {
      const root = await contentFolder({ 'handbook.yaml': settings(`contact: { label: Nous, url: "${url}" }\n`), ...people });
      const { code, out } = await run(['check', '--dir', root]);
      expect([code, out]).toEqual([1, expect.stringMatching(/schema\/format[\s\S]*adresse e-mail/)]);
    },
  );
});

describe('a new file begins in the browser', () => {
  /** The file that an address asks a forge for: its name and, where the forge takes it, its text. */
  const askedFor = (href: string) => {
    const url = new URL(href);
    const [, folder = ''] = /\/_?new\/main\/(.*)$/.exec(url.pathname) ?? [];
    const name = url.searchParams.get('filename') ?? url.searchParams.get('file_name');
    return { file: `${folder}/${name}`, text: url.searchParams.get('value') };
  };

  it.each(Object.keys(forges).flatMap((forge) => languageCodes.map((language) => [forge as keyof typeof forges, language] as const)))(
    'on %s, in %s, sound as it is',
    async (forge, language) => {
      const view = await viewOf(`repository: { url: ${forges[forge]} }\n`, language);
      const root = await contentFolder({ 'handbook.yaml': settings('', language), ...people });
      for (const kind of ['persona', 'record'] as const) {
        const { door, paste } = newFileDoor(view, kind) ?? {};
        const { file, text } = askedFor(door?.href ?? '');
        expect(door?.href.length).toBeLessThan(LONGEST);
        expect(text === null).toBe(forge === 'gitlab');
        expect(paste?.text).toBe(text === null ? newFileOf(view, kind).text : undefined);
        expect(file).toBe(newFileOf(view, kind).file);
        await mkdir(dirname(join(root, file)), { recursive: true });
        await writeFile(join(root, file), text ?? paste?.text ?? '');
      }
      const { code, out } = await run(['check', '--dir', root, '--format', 'json', '--at', today]);
      expect([code, JSON.parse(out).filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([0, []]);
    },
  );

  it('takes no name that is taken', async () => {
    const taken = { 'personas/nouveau-persona.yaml': 'id: nouveau-persona\nname: A\nrole: R\nstate: proto\n' };
    const view = viewIn(await handbookOf({ 'handbook.yaml': settings(''), ...taken }), 'fr', today);
    expect(newFileOf(view, 'persona')).toMatchObject({
      file: 'personas/nouveau-persona-2.yaml',
      text: expect.stringContaining('id: nouveau-persona-2\n'),
    });
  });

  it('from the lists of personas, studies and decisions, and from Health', async () => {
    const view = await viewOf(`repository: { url: ${forges.gitea} }\n`);
    expect(listPage(view, 'persona').newFile?.door.label.text).toBe('Nouveau persona');
    expect(listPage(view, 'record').newFile?.door.label.text).toBe('Nouvelle étude');
    expect(decisionsPage(view).newFile?.door.label.text).toBe('Nouvelle décision');
    expect(listPage(view, 'segment').newFile).toBeUndefined();
    expect(healthPage(view, []).begin.map(({ label }) => label.text)).toEqual(['Nouveau persona', 'Nouvelle étude', 'Nouvelle décision']);
  });
});
