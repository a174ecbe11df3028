import type { Handbook } from '../../../src/handbook/handbook.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import type { ReadFile } from '../../../src/source/read.ts';

/** A persona in use, with whatever else its file says. */
export const persona = (id: string, more = '') => `id: ${id}\nname: ${id}\nrole: R\nstate: draft\n${more}`;

/** A small company: a segment, an ICP whose buying group names Ana twice, records on them, and somebody who has retired. */
export const small = (more: Record<string, string> = {}): Handbook =>
  handbookFilled({
    'handbook.yaml': 'company: X\nlanguages: [fr, en]\nreview: { every: 12 }\n',
    'segments/agence.yaml':
      'id: agence\nname: Agence\naliases: [guichet]\nfigures: [{ id: part, label: Part, value: 3, date: 2026-02-01 }]\n',
    'segments/pme.yaml':
      'id: pme\nkind: icp\nname: PME\nfigures: [{ id: taille, label: Taille, value: 3, date: 2026-02-01 }]\ntriggers: [{ text: Croissance, evidence: [enquete#f1] }]\n' +
      'buyingGroup:\n  - { persona: ana, roles: [influencer], weight: 2, note: Le matin }\n  - { persona: ben, weight: 3 }\n' +
      '  - { persona: anna, roles: [buyer, influencer], weight: 5, note: Le soir }\n  - { persona: zoe }\n',
    'personas/ana.yaml': persona(
      'ana',
      'aliases: [anna]\nsegments: [guichet]\nicps: [pme]\nquote: { text: Q }\ngoals:\n' +
        '  - { id: but, text: But, evidence: [entretiens#v1] }\n  - { id: doute, text: Doute, evidence: [{ ref: entretiens#v1, stance: contradicts }, agence#part] }\n  - { text: Vœu, priority: high }\n',
    ),
    'personas/ben.yaml': persona('ben', 'segments: [agence]\nrelated: [{ persona: ana }]\n'),
    'personas/eva.yaml': persona('eva', 'icps: [pme]\ngoals: [{ text: G, evidence: [atelier] }]\n'),
    'personas/zoe.yaml':
      'id: zoe\nname: Zoe\nrole: R\nstate: retired\nsuccessor: anna\nsegments: [agence]\ngoals: [{ text: G, evidence: [vieux#v1] }]\n',
    'research/entretiens.yaml': record('entretiens', '2026-03-01', 'segments: [agence]\nguide: grille\n'),
    'research/enquete.yaml': record('enquete', '2026-04-01', 'findings: [{ id: f1, text: F }, { text: Sans repère }]\n'),
    'research/atelier.yaml': record('atelier', '2026-01-01'),
    'research/vieux.yaml': record('vieux', '2020-01-01'),
    'guide/grille.md': '---\ntitle: Grille\norder: 2\n---\n\nTexte\n',
    'guide/apres.md': '---\ntitle: Après\n---\n\nTexte\n',
    'guide/avant.md': '---\ntitle: Avant\norder: 1\n---\n\nTexte\n',
    'guide/bilan.md': '---\ntitle: Bilan\n---\n\nTexte\n',
    ...more,
  });

const kinds: Readonly<Record<string, ReadFile['kind']>> = {
  personas: 'persona',
  segments: 'segment',
  research: 'record',
  decisions: 'decision',
  guide: 'guide',
};

export function handbookFilled(files: Record<string, string>): Handbook {
  const read = Object.entries(files).map(([file, text]): ReadFile => {
    const [folder = '', name = 'handbook'] = file.replace(/\.\w+$/, '').split('/');
    return { file, absolute: file, kind: kinds[folder] ?? 'config', format: file.endsWith('.md') ? 'md' : 'yaml', id: name, text };
  });
  const { handbook, diagnostics } = handbookFrom(read);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return handbook;
}

function record(id: string, date: string, more = ''): string {
  return `id: ${id}\ntitle: ${id}\nkind: interview\ndate: ${date}\nmethod: M\nverbatims: [{ id: v1, text: Dit }]\n${more}`;
}

/** What is there for sure. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}

export const ids = (entities: readonly { id: string }[]): string[] => entities.map(({ id }) => id);
