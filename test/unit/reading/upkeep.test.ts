import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/facts/relations.ts';
import { editLink, issueLink, lineLink, newFileLink } from '../../../src/reading/forge.ts';
import { ownerText } from '../../../src/reading/upkeep.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, today } from './sample.ts';

const at = (url: string, more = {}) => editLink({ url, branch: 'main', ...more }, 'personas/clara morel.yaml');

describe('links to the forge', () => {
  it('follow the host', () => {
    expect(at('https://github.com/acme/personas')).toBe('https://github.com/acme/personas/edit/main/personas/clara%20morel.yaml');
    expect(at('https://gitlab.acme.fr/m/personas.git')).toBe('https://gitlab.acme.fr/m/personas/-/edit/main/personas/clara%20morel.yaml');
    expect(at('https://codeberg.org/acme/personas/')).toBe('https://codeberg.org/acme/personas/_edit/main/personas/clara%20morel.yaml');
  });

  it('follow what handbook.yaml says where the host does not tell', () => {
    expect(at('https://git.acme.fr/personas', { forge: 'github', path: 'content', branch: 'feature/a b' })).toBe(
      'https://git.acme.fr/personas/edit/feature/a%20b/content/personas/clara%20morel.yaml',
    );
  });

  it('open an issue with what is to be said', () => {
    const open = (url: string) => issueLink({ url, branch: 'main' }, { title: 'À revoir : Clara', body: 'Page & ligne\n' });
    expect(open('https://github.com/acme/personas')).toBe(
      'https://github.com/acme/personas/issues/new?title=%C3%80%20revoir%20%3A%20Clara&body=Page%20%26%20ligne%0A',
    );
    expect(open('https://gitlab.acme.fr/p')).toBe(
      'https://gitlab.acme.fr/p/-/issues/new?issue[title]=%C3%80%20revoir%20%3A%20Clara&issue[description]=Page%20%26%20ligne%0A',
    );
  });

  it('open a new file, with its text where the forge takes it', () => {
    const open = (url: string, more = {}) => newFileLink({ url, branch: 'main', ...more }, 'personas/a.yaml', 'id: a\n');
    expect(open('https://github.com/acme/p', { path: 'content' })).toEqual({
      href: 'https://github.com/acme/p/new/main/content/personas?filename=a.yaml&value=id%3A%20a%0A',
      takesText: true,
    });
    expect(open('https://codeberg.org/acme/p').href).toBe(
      'https://codeberg.org/acme/p/_new/main/personas?filename=a.yaml&value=id%3A%20a%0A',
    );
    expect(open('https://gitlab.acme.fr/p')).toEqual({
      href: 'https://gitlab.acme.fr/p/-/new/main/personas?file_name=a.yaml',
      takesText: false,
    });
  });

  it('lead to a line of a file, in Markdown too', () => {
    const line = (url: string, file: string) => lineLink({ url, branch: 'main' }, file, 12);
    expect(line('https://github.com/acme/p', 'personas/a.yaml')).toBe('https://github.com/acme/p/blob/main/personas/a.yaml#L12');
    expect(line('https://github.com/acme/p', 'guide/a.md')).toBe('https://github.com/acme/p/blob/main/guide/a.md?plain=1#L12');
    expect(line('https://codeberg.org/acme/p', 'guide/a.md')).toBe(
      'https://codeberg.org/acme/p/src/branch/main/guide/a.md?display=source#L12',
    );
    expect(line('https://gitlab.acme.fr/p', 'personas/a.yaml')).toBe('https://gitlab.acme.fr/p/-/blob/main/personas/a.yaml#L12');
    expect(lineLink(undefined, 'personas/a.yaml', 12)).toBeUndefined();
  });
});

describe('who looks after a page', () => {
  it('is said in the language of the reader where it is translated, else as written and marked so', async () => {
    const persona = (id: string) => `id: ${id}\nname: ${id}\nrole: R\nstate: draft\nreviewed: ${today}\nowner: Équipe données\n`;
    const handbook = await handbookOf({
      'handbook.yaml': 'company: X\nlanguages: [fr, en]\n',
      'personas/ana.yaml': persona('ana'),
      'personas/ana.en.yaml': 'owner: Data team\n',
      'personas/ben.yaml': persona('ben'),
    });
    const owner = (id: string, language: string) => {
      const entity = resolve(handbook, 'persona', id);
      return entity && ownerText(viewIn(handbook, language, today), entity);
    };
    expect(owner('ana', 'en')).toMatchObject({ text: 'Data team' });
    expect(owner('ana', 'en')?.lang).toBeUndefined();
    expect(owner('ana', 'fr')).toMatchObject({ text: 'Équipe données' });
    expect(owner('ben', 'en')).toMatchObject({ text: 'Équipe données', lang: 'fr' });
  });
});
