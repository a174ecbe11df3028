import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';
import { dataFrom } from './support.ts';

const source = '# Ana Diaz\n\n## Rêves\n\n- Voyager\n\n## Freins\n\n- Le prix\n';

describe('a mapping file', () => {
  it('wins over the usual names', async () => {
    expect(await dataFrom('p.md', source, 'Rêves: motivations\nFreins: notes\n')).toMatchObject([
      { motivations: ['Voyager'], notes: '**Freins**: Le prix' },
    ]);
  });

  it('may name a heading by the one above it', async () => {
    const nested = '# Ana Diaz\n\n## Vie\n\n### Divers\n\n- A\n\n## Travail\n\n### Divers\n\n- B\n';
    expect(await dataFrom('p.md', nested, '"Vie > Divers": goals\n"Travail > Divers": needs\n')).toMatchObject([
      { goals: ['A'], needs: ['B'] },
    ]);
  });

  it('is shown, writes nothing, and comes back as it was', async () => {
    const root = await contentFolder({ 'handbook.yaml': 'company: Test\n', 'in.md': source });
    const { code, out } = await run(['import', join(root, 'in.md'), '--dir', root, '--show', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^"#": name +# usual name, 1$/m);
    expect(out).toMatch(/^Rêves: notes +# no field, 1$/m);
    expect(out).toMatch(/^Freins: brakes +# its name, 1$/m);
    expect(await readdir(root)).not.toContain('personas');
    const [plain, mapped] = [await dataFrom('p.md', source), await dataFrom('p.md', source, out)];
    expect(mapped).toEqual(plain);
  });

  it.each([
    [
      'Rêves: motivation',
      'map.yaml, ligne 1 : « motivation » n’est pas un champ. Vouliez-vous dire « motivations » ?',
      '“motivation” is not a field. Did you mean “motivations”?',
    ],
    ['A: goals\nRêves: drop', 'map.yaml, ligne 2 : rien ne se jette', 'line 2: an import never drops anything'],
    ['- a list', 'map.yaml, ligne 1 : une correspondance s’écrit « titre : champ »', 'a mapping is written “heading: field”'],
    ['Rêves: [goals]', 'une correspondance s’écrit', 'a mapping is written'],
    ['a: "b', 'une correspondance s’écrit', 'a mapping is written'],
  ])('%s is refused', async (mapping, french, english) => {
    const root = await contentFolder({ 'handbook.yaml': 'company: Test\n', 'in.md': source, 'map.yaml': mapping });
    for (const [language, sentence] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const ran = await run(['import', join(root, 'in.md'), '--dir', root, '--mapping', join(root, 'map.yaml'), '--lang', language]);
      expect(ran.code).toBe(2);
      expect(ran.err.replace(/[\u00A0\u202F]/g, ' ')).toContain(sentence);
    }
  });
});
