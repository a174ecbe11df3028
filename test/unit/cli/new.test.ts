import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const day = ['--at', '2026-11-21'];
const read = (root: string, file: string) => readFile(join(root, file), 'utf8');
/** What is left of a check but warnings that a new page deserves. */
const check = async (root: string) => {
  const { code, out } = await run(['check', '--dir', root, '--format', 'json', ...day]);
  return { code, rules: [...new Set((JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule))] };
};
/** A new file with its examples filled in: each “# ” before a key, and before what belongs to it, taken away. */
const filledIn = (text: string) =>
  text
    .split('\n')
    .map((line, at, lines) =>
      /^# (?:[a-z]\w*:(?: |$)| )/i.test(line) || (/^# - /.test(line) && lines[at - 1]?.endsWith(':')) ? line.slice(2) : line,
    )
    .join('\n');

describe('handbook new', () => {
  it.each([
    ['persona', 'fr', 'Clara L’Œuvre-Müller', 'personas/clara-l-oeuvre-muller.yaml'],
    ['persona', 'de', 'Jörg Straße', 'personas/jorg-strasse.yaml'],
    ['segment', 'fr', 'Jeunes actifs : l’essentiel', 'segments/jeunes-actifs-l-essentiel.yaml'],
    ['icp', 'en', 'Builders #1', 'segments/builders-1.yaml'],
    ['study', 'fr', '"Entretiens" de mars', 'research/entretiens-de-mars.yaml'],
    ['decision', 'fr', 'Rappeler : dans l’heure', 'decisions/rappeler-dans-l-heure.yaml'],
    ['decision', 'de', 'Zurückrufen', 'decisions/zuruckrufen.yaml'],
    ['guide', 'en', 'Read: a “persona”', 'guide/read-a-persona.md'],
  ])('begins a %s in %s that is sound, in form, and guides', async (type, language, name, file) => {
    const root = await contentFolder({ ...soundContent, 'handbook.yaml': `company: X\nlanguages: [${language}]\n` });
    const { code, out, err } = await run(['new', type, '--dir', root, ...day, '--', name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(file);
    expect(out).toContain('npx --no handbook check');
    const text = await read(root, file);
    expect(text.match(/^# /gm)?.length).toBeGreaterThan(6);
    expect((await check(root)).rules.filter((rule) => rule !== 'persona/placeholder' && rule !== 'decision/for-nobody')).toEqual([]);
    expect((await run(['fmt', file, '--check', '--dir', root], { cwd: root })).code).toBe(0);
    // Whoever takes the signs of comments away has keys that fit the model: only what they refer to may not be there.
    await writeFile(join(root, file), filledIn(text));
    const rules = (await check(root)).rules.filter((rule) => /^(?:yaml|schema|front-matter)\//.test(rule));
    expect(rules).toEqual([]);
    const keys = Object.keys(parse(filledIn(text).split(/^---$/m)[type === 'guide' ? 1 : 0] ?? '') as object);
    expect(keys.length).toBeGreaterThan(3);
  });

  it('takes a role and a segment, a study those of the kit', async () => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', 'fr', ...day]);
    await run([
      'new',
      'persona',
      'Lina Ferrand',
      '--role',
      'Gérante : deux boutiques',
      '--segment',
      'commerces-de-quartier',
      '--dir',
      root,
      ...day,
    ]);
    expect(parse(await read(root, 'personas/lina-ferrand.yaml'))).toMatchObject({
      role: 'Gérante : deux boutiques',
      segments: ['commerces-de-quartier'],
    });
    expect(
      (await run(['new', 'study', 'Usagers 2027', '--from', 'kit-user', '--segment', 'commerces-de-quartier', '--dir', root, ...day])).code,
    ).toBe(0);
    expect(parse(await read(root, 'research/usagers-2027.yaml'))).toMatchObject({
      id: 'usagers-2027',
      date: '2026-11-21',
      guide: 'kit-user',
      segments: ['commerces-de-quartier'],
    });
    for (const page of (await readdir(join(root, 'guide'))).filter((name) => name.startsWith('kit-')))
      await run(['new', 'study', '--from', page.replace('.md', ''), '--dir', root, ...day]);
    expect((await readdir(join(root, 'research'))).length).toBe(12);
    expect(await check(root)).toEqual({ code: 0, rules: [] });
    const { code, err } = await run(['new', 'study', 'X', '--from', 'kit-usr', '--dir', root]);
    expect(code).toBe(2);
    expect(err).toContain('kit-user');
  });

  it('begins a translation with every text of the original', async () => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', 'fr', ...day]);
    await writeFile(join(root, 'handbook.yaml'), (await read(root, 'handbook.yaml')).replace(/^languages:.*/m, 'languages: [fr, en]'));
    for (const name of ['camille', 'premier-entretien', 'commerces-de-quartier', 'kit', 'handbook'])
      expect((await run(['new', 'translation', name, 'en', '--dir', root])).code, name).toBe(0);
    expect(await check(root)).toEqual({ code: 0, rules: ['translation/incomplete'] });
    const text = await read(root, 'personas/camille.en.yaml');
    expect(text).toContain('  # Retrouver ses soirées\n  soirees:\n');
    await writeFile(join(root, 'personas/camille.en.yaml'), text.replace(/^( *[\w-]+:)$(?!\n +(?:#|[\w-]+:))/gm, '$1 Said'));
    expect((await check(root)).code).toBe(0);
  });

  it.each([
    [['persona', 'Clara'], /« clara » existe déjà.*--id clara-2/],
    [['translation', 'clara', 'en'], /clara\.en\.yaml existe déjà\. Complétez ce fichier\.$/],
    [['persno', 'X'], /Vouliez-vous dire « persona »/],
    [[], /On peut commencer : persona, segment/],
    [['persona'], /Il manque un nom/],
    [['persona', ' '], /Il manque un nom/],
    [['persona', 'Иван Петров'], /lettres latines.*--id/],
    [['persona', 'ليلى'], /lettres latines.*--id/],
    [['persona', 'X', '--id', 'É l'], /--id e-l/],
    [['persona', 'X', '--segment', 'rien'], /pas de segment « rien »/],
    [['guide', 'X', '--role', 'Y'], /--role ne va pas avec « guide »/],
    [['translation', 'clara', 'de'], /languages: \[fr, en, de\]/],
    [['translation', 'clara', 'fr'], /rien à traduire/],
    [['translation', 'clra', 'en'], /Vouliez-vous dire « clara »/],
  ])('writes nothing for %j', async (args, sentence) => {
    const root = await contentFolder({ ...soundContent, 'personas/clara.en.yaml': 'role: Head\n' });
    const { code, out, err } = await run(['new', ...args, '--dir', root]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/[\u00A0\u202F]/g, ' ')).toMatch(sentence);
    expect((await readdir(root)).sort()).toEqual(['handbook.yaml', 'personas']);
    expect((await readdir(join(root, 'personas'))).sort()).toEqual(['clara.en.yaml', 'clara.yaml']);
  });

  it('speaks English, too', async () => {
    const root = await contentFolder(soundContent);
    expect((await run(['new', 'persona', 'Clara', '--dir', root, '--lang', 'en'])).err).toBe(
      'Nothing was written: “clara” exists already, or once did. A free id: --id clara-2.',
    );
  });

  it('finds a name for what a system, or a folder, keeps for itself, and for what is long', async () => {
    const root = await contentFolder(soundContent);
    for (const name of ['CON', 'nul', 'Readme', 'mot '.repeat(400), 'x'.repeat(3000)])
      expect((await run(['new', 'persona', name, '--dir', root, ...day])).code).toBe(0);
    const names = await readdir(join(root, 'personas'));
    expect(names).toEqual(expect.arrayContaining(['persona-con.yaml', 'persona-nul.yaml', 'persona-readme.yaml']));
    expect(names.every((name) => name.length <= 65)).toBe(true);
    expect((await check(root)).code).toBe(0);
  });

  it('takes no path for a name', async () => {
    const root = await contentFolder(soundContent);
    for (const name of ['../../etc', '/tmp/x', '..\\etc', 'personas/lina.yaml', 'lina.yaml', 'personas/lina', '~/lina', 'C:\\lina']) {
      const { code, err } = await run(['new', 'persona', name, '--dir', root, ...day, '--lang', 'en']);
      expect([name, code, err]).toEqual([
        name,
        2,
        expect.stringContaining(`“${name}” is a path, not a name: the file goes into personas/`),
      ]);
    }
    expect(await readdir(join(root, 'personas'))).toEqual(['clara.yaml']);
    expect((await run(['new', 'guide', 'B2B / B2C : lire', '--dir', root])).code).toBe(0);
  });

  it('names a decision as an example of one, and offers no day before its own', async () => {
    const root = await contentFolder(soundContent);
    expect((await run(['new', 'decision', '--dir', root])).err).toContain('new decision Rappeler dans l’heure après un sinistre');
    expect((await run(['new', '--help'])).out).toMatch(/une décision \(decision\)/);
    await run(['new', 'decision', 'Rappeler', '--dir', root, '--at', '2026-12-02']);
    const begun = await read(root, 'decisions/rappeler.yaml');
    expect(begun).toContain('\n# reviewOn: 2027-04-02\n');
    expect(begun).toMatch(/\n# outcome:\n# {3}date: 2026-12-02\n/);
    await run(['new', 'study', 'Mars', '--dir', root, '--at', '2030-03-01']);
    expect(await read(root, 'research/mars.yaml')).toContain('\n# keepUntil: 2032-03-01\n');
  });

  it('asks for a name where somebody can answer, and leaves nothing where they do not', async () => {
    const root = await contentFolder(soundContent);
    const asked = (answer: string | undefined) => run(['new', 'persona', '--dir', root, ...day], { ask: async () => answer });
    expect((await asked(undefined)).code).toBe(130);
    expect((await asked('')).code).toBe(2);
    expect(await readdir(join(root, 'personas'))).toEqual(['clara.yaml']);
    expect((await asked('Karim')).code).toBe(0);
  });

  it('follows no link out of the folder, and takes the place of no file', async () => {
    const elsewhere = await contentFolder({});
    const root = await contentFolder(soundContent);
    await symlink(elsewhere, join(root, 'research'));
    await writeFile(join(root, 'segments'), 'x');
    expect((await run(['new', 'study', 'X', '--dir', root])).code).toBe(2);
    expect((await run(['new', 'segment', 'X', '--dir', root])).code).toBe(2);
    expect(await readdir(elsewhere)).toEqual([]);
    await writeFile(join(root, 'personas/lina.md'), 'not read as a persona');
    expect((await run(['new', 'persona', 'Lina', '--dir', root])).code).toBe(2);
  });
});
