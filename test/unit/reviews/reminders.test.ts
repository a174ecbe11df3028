import { describe, expect, it } from 'vitest';
import { viewIn } from '../../../src/reading/view.ts';
import { type Reminder, remindersOf } from '../../../src/reviews/reminders.ts';
import { plainMarkdown } from '../../../src/text/plain-markdown.ts';
import { contentFolder, run } from '../../support/io.ts';
import { handbookOf, today } from '../reading/sample.ts';

const settings = 'company: X\nlanguages: [fr, en]\nsite: https://personas.example.com\nrepository: { url: https://github.com/x/y }\n';
const persona = (id: string, more: string) => ({ [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: R\nstate: draft\n${more}` });

async function remindersIn(files: Record<string, string>, language = 'fr', months = 1): Promise<Reminder[]> {
  const handbook = await handbookOf({ 'handbook.yaml': settings, ...files });
  return remindersOf(viewIn(handbook, language, today), { today, months, hasPage: ({ id }) => id !== 'secret' });
}

describe('reminders', () => {
  it('are one for each owner, by name, and one for what nobody owns', async () => {
    const all = await remindersIn({
      ...persona('lea', 'reviewed: 2025-05-13\nowner: Équipe B\n'),
      ...persona('nina', 'owner: équipe b\n'),
      ...persona('paul', ''),
      ...persona('rita', 'reviewed: 2025-12-10\nowner: Équipe A\n'),
      ...persona('tom', 'reviewed: 2026-03-10\nowner: Équipe C\n'),
    });
    expect(all.map(({ owner, handle, title }) => [owner, handle, title.replace(/\s/g, ' ')])).toEqual([
      ['Équipe A', null, 'À relire : Équipe A'],
      ['équipe b', null, 'À relire : équipe b'],
      [null, null, 'À relire : sans responsable'],
    ]);
    expect(all.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- handbook-reviews: equipe-a -->',
      '<!-- handbook-reviews: equipe-b -->',
      '<!-- handbook-reviews: _nobody -->',
    ]);
    expect(all[1]?.body).toContain(
      '- [ ] [lea](<https://personas.example.com/personas/lea/>) (Persona, [modifier](<https://github.com/x/y/edit/main/personas/lea.yaml>))\n  - à relire depuis le 13 mai 2026',
    );
    expect(all[1]?.body).toContain('  - jamais relu');
    expect(all[0]?.body).toMatch(/## D’ici le 21 décembre 2026\n\n- \[ ] .*\n {2}- à relire le 10 décembre 2026/);
  });

  it('look as far ahead as asked', async () => {
    const files = persona('lea', 'reviewed: 2026-01-21\n');
    expect(await remindersIn(files, 'fr', 1)).toEqual([]);
    expect(await remindersIn(files, 'fr', 2)).toHaveLength(1);
  });

  it('say what came up, in the language asked for, and lead to no page that is not there', async () => {
    const files = {
      ...persona('lea', 'reviewed: 2026-06-01\nsegments: [agence]\n'),
      ...persona('secret', 'reviewed: 2025-05-13\nvisibility: restricted\n'),
      'segments/agence.yaml':
        'id: agence\nname: Agence\nfigures: [{ id: part, label: Part, value: 71, unit: "%", date: 2026-10-01, series: [{ date: 2026-01-01, value: 62 }] }]\n',
    };
    const [{ body } = { body: '' }] = await remindersIn(files, 'en');
    expect(body).toContain(
      'a figure went from 62% to 71% since the review: [Part (Agence)](<https://personas.example.com/en/segments/agence/#part>)',
    );
    expect(body).toContain('- [ ] secret (Persona, [edit]');
    const [german] = await remindersIn(files, 'de');
    expect(german?.body.replace(/\s/g, ' ')).toContain('eine Kennzahl ging seit der Überprüfung von 62 % auf 71 %:');
  });

  it('fit where forges take them', async () => {
    const many = Object.assign({}, ...Array.from({ length: 600 }, (_, at) => persona(`p${at}`, '')));
    const [reminder] = await remindersIn(many);
    expect(reminder?.body.length).toBeLessThan(65_536);
    expect(reminder?.body).toMatch(/Et \d+ autres, que cette page ne peut pas contenir/);
  });
});

describe('words within Markdown', () => {
  it('call nobody, name no issue, and are no markup', () => {
    const apart = '\u2060';
    expect(plainMarkdown('@marie et #12, !3')).toBe(`@${apart}marie et #${apart}12, !${apart}3`);
    expect(plainMarkdown('[x](y) <b> `c` *d* _e_ ~f~ |g| &amp;')).toBe(
      '\\[x\\](y) \\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\|g\\| \\&amp;',
    );
    expect(plainMarkdown('https://x.fr www.x.fr')).toBe(`https:${apart}//x.fr www${apart}.x.fr`);
    expect(plainMarkdown(' a\n\n# b\r\n/close ')).toBe('a # b /close');
  });

  it('stay what they are in a reminder', async () => {
    const [reminder] = await remindersIn({
      'personas/lea.yaml': 'id: lea\nname: "@tous [x](http://evil) <!-- "\nrole: R\nstate: draft\nowner: "@chef --> **gras**"\n',
    });
    expect(reminder?.body.split('\n')[0]).toBe('<!-- handbook-reviews: chef-gras -->');
    expect(reminder?.body).toContain('[@\u2060tous \\[x\\](http:\u2060//evil) \\<!--](');
    expect(reminder?.body.match(/<!--/g)).toHaveLength(2);
  });
});

describe('handbook reviews', () => {
  const reviews = async (args: string[], files: Record<string, string>) => {
    const root = await contentFolder({ 'handbook.yaml': settings, ...files });
    const { code, out, err } = await run(['reviews', '--dir', root, '--at', today, ...args]);
    return { code, out: out.replace(/[\u00A0\u202F]/g, ' '), err };
  };
  const due = persona('lea', 'reviewed: 2025-05-13\nowner: A\n');

  it('tells people, forges and programs', async () => {
    expect((await reviews([], due)).out).toBe(
      'À relire : A\n  Maintenant\n    personas/lea.yaml  lea\n      à relire depuis le 13 mai 2026',
    );
    expect((await reviews(['--format', 'markdown', '--lang', 'en'], due)).out).toMatch(/^# To review: A\n\n<!-- handbook-reviews: a -->/);
    const { code, out } = await reviews(['--format=json'], due);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ owner: 'A', handle: null, title: expect.any(String), body: expect.any(String) }),
    ]);
  });

  it('ends well where nothing is due, and where some files cannot be read, which it says', async () => {
    const fresh = persona('lea', 'reviewed: 2026-11-01\n');
    expect(await reviews(['--lang=de'], fresh)).toMatchObject({
      code: 0,
      out: 'Bis zum 21. Dezember 2026 ist nichts zu überprüfen oder zu löschen.',
    });
    expect((await reviews(['--format=json'], fresh)).out).toBe('[]');
    const broken = await reviews([], { ...due, 'personas/nina.yaml': 'id: nina\nnom: Nina\n' });
    expect([broken.code, broken.out.includes('lea')]).toEqual([0, true]);
    expect(broken.err).toContain('Certaines fiches ont des erreurs');
  });

  it('leads to pages of the site in a language that the site lacks', async () => {
    expect((await reviews(['--format=markdown', '--lang=de'], due)).out).toContain('(<https://personas.example.com/personas/lea/>)');
  });

  it('refuses what is no format, no number of months and no audience', async () => {
    expect(await reviews(['--format', 'xml'], due)).toMatchObject({ code: 2, err: expect.stringContaining('text, markdown, json') });
    for (const within of ['x', '-1', '61', '1.5']) expect((await reviews([`--within=${within}`], due)).code).toBe(2);
    expect((await reviews(['--audience', 'stafff'], due)).code).toBe(2);
  });
});
