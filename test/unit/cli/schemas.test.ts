import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run, soundContent, writeFiles } from '../../support/io.ts';

const references = (root: string) => readFile(join(root, '.vscode/handbook/references.yaml'), 'utf8');

describe('handbook schemas', () => {
  it('brings up to date what init wrote, says what changed, and leaves no draft', async () => {
    const root = await contentFolder(soundContent);
    await run(['init', '--dir', root]);
    expect((await run(['schemas', '--dir', root])).out).toBe('.vscode/handbook est à jour.');
    await writeFiles(root, {
      'personas/nadia.yaml': soundContent['personas/clara.yaml'].replaceAll('clara', 'nadia').replace('Clara', 'Nadia'),
    });
    const { code, out } = await run(['schemas', '--dir', root, '--lang', 'en']);
    expect([code, out]).toEqual([0, 'Updated for editors:\n  .vscode/handbook/references.yaml']);
    expect(await references(root)).toContain('- nadia\n');
    expect((await readdir(join(root, '.vscode/handbook'))).sort()).toEqual([
      'decision-translation.json',
      'decision.json',
      'fields-translation.json',
      'fields.json',
      'handbook-translation.json',
      'handbook.json',
      'persona-translation.json',
      'persona.json',
      'references.yaml',
      'segment-translation.json',
      'segment.json',
      'study-translation.json',
      'study.json',
    ]);
  });

  it('speaks the language of the content, and knows ids of files that have faults', async () => {
    const root = await contentFolder({ ...soundContent, 'personas/nadia.yaml': 'id: nadia\nnom: Nadia\n' });
    expect((await run(['schemas', '--dir', root])).code).toBe(0);
    expect(await references(root)).toContain('- nadia\n');
    const { properties } = JSON.parse(await readFile(join(root, '.vscode/handbook/persona.json'), 'utf8'));
    expect(properties.role.title).toBe('Rôle');
    await writeFile(join(root, 'handbook.yaml'), 'company: Testbank\nlanguages: [de]\n');
    await run(['schemas', '--dir', root]);
    expect(JSON.parse(await readFile(join(root, '.vscode/handbook/persona.json'), 'utf8')).properties.role.title).toBe('Rolle');
  });

  it('completes the dictionary of fields, and rules by its names, wherever one may be typed', async () => {
    const field = '{ label: Âge, family: descriptive, type: integer, source: contacts.age }';
    const root = await contentFolder({ ...soundContent, 'fields.yaml': `fields:\n  age_du_client: ${field}\n` });
    await run(['schemas', '--dir', root]);
    const schema = async (name: string) => JSON.parse(await readFile(join(root, `.vscode/handbook/${name}.json`), 'utf8'));
    const fields = JSON.stringify(await schema('fields'));
    expect(fields).toContain('"enum":["text","integer","decimal","date","boolean"]');
    expect((await schema('fields-translation')).properties.fields).toBeDefined();
    expect(await references(root)).toContain('- age_du_client\n');
    const { then: icp, else: segment, $defs = {} } = await schema('segment');
    const named = '"field":{"$ref":"references.yaml#/$defs/field"},"operator":{"enum":["=",';
    const whole = (part: unknown) => JSON.stringify(part) + JSON.stringify($defs);
    for (const kind of [icp, segment]) expect(whole(kind)).toContain(named);
    expect(JSON.stringify(segment.properties.rule)).toContain('"notIn"');
  });

  it('mends a list that a merge left with marks of a conflict', async () => {
    const root = await contentFolder(soundContent);
    await run(['init', '--dir', root]);
    const sound = await references(root);
    await writeFile(join(root, '.vscode/handbook/references.yaml'), `<<<<<<< ours\n${sound}`);
    await run(['schemas', '--dir', root]);
    expect(await references(root)).toBe(sound);
  });

  it.each(['.vscode', '.vscode/handbook'])('writes nothing where %s is a link that leads out', async (name) => {
    const [root, away] = [await contentFolder(soundContent), await contentFolder({})];
    await mkdir(join(root, name, '..'), { recursive: true });
    await symlink(away, join(root, name));
    const { code, err } = await run(['schemas', '--dir', root, '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('not followed');
    expect(await readdir(away)).toEqual([]);
  });
});
