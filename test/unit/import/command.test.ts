import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';

const source = `- nom: Ana Diaz
  poste: Cheffe d'atelier
  objectifs: [Vendre, Dormir]
  signe: Vierge
  segment: Jeunes actifs
- nom: Léa Roux
  archétype: La gérante
`;

const decision = 'id: carte\ntitle: Une carte\ndate: 2026-10-01\nsegments: [jeunes]\n';

describe('handbook import', () => {
  it.each([
    ['fr', 'personas/ana-diaz.yaml  5 placés, 1 dans les notes', 'Ensuite : npx --no handbook check --dir'],
    ['en', 'personas/ana-diaz.yaml  5 placed, 1 in the notes', 'Next: npx --no handbook check --dir'],
  ])('says in %s what became of each persona, and what to do next', async (language, summary, next) => {
    const root = await contentFolder({
      'handbook.yaml': 'company: Test\nlanguages: [fr]\n',
      'segments/jeunes.yaml': 'id: jeunes\nname: Jeunes actifs\n',
      'decisions/carte.yaml': decision,
      'in/p.yaml': source,
    });
    const { code, out } = await run(['import', 'in/p.yaml', '--dir', root, '--lang', language, '--at', '2026-11-21'], { cwd: root });
    expect(code).toBe(0);
    const plain = out.replace(/[\u00A0\u202F]/g, ' ');
    expect(plain).toContain(summary);
    expect(plain).toContain(next.replace(' --dir', ''));
    expect(await readFile(join(root, 'personas/ana-diaz.yaml'), 'utf8')).toContain(
      language === 'fr' ? '# Importé de p.yaml le 2026-11-21.' : '# Imported from p.yaml on 2026-11-21.',
    );
    expect(await readFile(join(root, 'decisions/carte.yaml'), 'utf8')).toBe(decision);
    expect((await run(['check', '--dir', root, '--lang', 'en'])).code).toBe(0);
  });

  it('writes YAML that says where each part came from', async () => {
    const root = await contentFolder({ 'handbook.yaml': 'company: Test\nlanguages: [fr]\n', 'p.yaml': source });
    await run(['import', join(root, 'p.yaml'), '--dir', root, '--at', '2026-11-21']);
    expect(await readFile(join(root, 'personas/ana-diaz.yaml'), 'utf8')).toBe(`# Importé de p.yaml le 2026-11-21.
# À relire avant de publier :
# - l’état (state) : la source n’en donnait pas, la fiche commence comme hypothèse (proto) ;
# - les notes (notes) : ce qui n’a pas trouvé de champ, mot pour mot ;
# - les preuves : reliez chaque affirmation à un verbatim ou à un chiffre (evidence).

id: ana-diaz

# nom: Ana Diaz (ligne 1)
name: Ana Diaz
role: Cheffe d'atelier
state: proto

# poste (ligne 2)
job:
  title: Cheffe d'atelier

# objectifs (ligne 3)
goals:
  - Vendre
  - Dormir
notes: |-
  **signe**: Vierge

  **segment**: Jeunes actifs
`);
  });
});
