import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/data/index.ts';
import type { Entity, Handbook } from '../../../src/handbook/handbook.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { fieldworkBody, fieldworkPage, fieldworkText } from '../../../src/page-types/fieldwork/fieldwork.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { contentFolder } from '../../support/io.ts';
import { readPdf } from '../../support/pdf.ts';
import { print } from '../paper/sheets.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';

const head = 'id: ada\nname: Ada Roy\nrole: Fleuriste\nstate: draft\n';
const study =
  'id: visite\ntitle: Visite\nkind: interview\ndate: 2026-02-02\nverbatims:\n  - id: v1\n    text: Je ferme à huit heures.\n    by: Fleuriste\n';

async function view(persona: string, more: Record<string, string> = {}) {
  const handbook = await handbookOf({
    'handbook.yaml': 'company: Banque du Test\n',
    'personas/ada.yaml': head + persona,
    'research/visite.yaml': study,
    ...more,
  });
  return { of: viewIn(handbook, 'fr', today), ada: adaOf(handbook) };
}

function adaOf({ personas }: Handbook): Entity<'persona'> {
  const ada = personas.get('ada');
  if (!ada) throw new Error('Ada is missing.');
  return ada;
}

/** The text with ordinary spaces. */
const textOf = (...call: Parameters<typeof fieldworkText>) => fieldworkText(...call).replace(/[\u00A0\u202F]/g, ' ');

describe('the interview guide of a persona', () => {
  it('asks about what nothing supports, never about what is proven', async () => {
    const { of, ada } = await view('goals:\n  - Vendre moins de roses\n  - text: Fermer plus tôt\n    evidence: [visite#v1]\n');
    const text = textOf(of, ada, 'interview');
    expect(text).toContain('## Qu’est-ce que cela devait changer pour vous ?');
    expect(text).toContain('| Vendre moins de roses | ☐ | ☐ |  |');
    expect(text).not.toContain('Fermer plus tôt');
  });

  it('sets what is contested between what supports it and what speaks against it', async () => {
    const { of, ada } = await view(
      'brakes:\n  - text: Craint les fermetures tardives\n    evidence: [{ ref: visite#v1, stance: contradicts }]\n',
    );
    const text = textOf(of, ada, 'interview');
    expect(text).toContain('| Craint les fermetures tardives | – | Je ferme à huit heures. (Visite) |  |');
  });

  it('takes the most important first, and says how many it leaves out', async () => {
    const goals = Array.from({ length: 20 }, (_, at) => `  - text: But numéro ${at}\n    priority: ${at === 19 ? 'high' : 'low'}\n`);
    const { of, ada } = await view(`goals:\n${goals.join('')}`);
    const text = textOf(of, ada, 'interview');
    expect(text.indexOf('But numéro 19')).toBeLessThan(text.indexOf('But numéro 0'));
    expect(text).toContain('Et 8 autres, sur la page du persona.');
  });

  it('says so where all is proven, and where nothing is said yet', async () => {
    const proven = await view('goals:\n  - text: Fermer plus tôt\n    evidence: [visite#v1]\n');
    expect(textOf(proven.of, proven.ada, 'interview')).toContain('Chaque phrase de ce persona a sa preuve');
    const empty = await view('');
    const text = textOf(empty.of, empty.ada, 'interview');
    expect(text).toContain('ces questions servent à commencer');
    expect(text).toContain('2. **Qu’est-ce que cela devait changer pour vous ?**');
  });

  it('offers a study that lacks nothing but what only its author knows', async () => {
    const { of, ada } = await view('segments: [fleurs]\ngoals: [Vendre moins de roses]\n', {
      'segments/fleurs.yaml': 'id: fleurs\nname: Fleuristes\nkind: segment\n',
    });
    const [file] = fieldworkBody(of, ada, 'interview').studies;
    expect(file?.name).toBe('entretiens-ada.yaml');
    const filled = (file?.text ?? '')
      .replace('date:', 'date: 2026-03-01')
      .replaceAll(/^( *(?:- )?)(who|role|by|how|text):$/gm, '$1$2: Une fleuriste')
      .replaceAll(/^( *)(size|count):$/gm, '$1$2: 5')
      .replace('keepUntil:', 'keepUntil: 2027-03-01');
    const folder = await contentFolder({ 'handbook.yaml': 'company: Banque du Test\n', [`research/${file?.name}`]: filled });
    expect((await loadHandbook(folder)).diagnostics.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the canvas of a persona', () => {
  it('parts what is proven from what is believed, and has a row for every department', async () => {
    const { of, ada } = await view(
      'goals:\n  - Vendre moins de roses\n  - text: Fermer plus tôt\n    evidence: [visite#v1]\nguidance:\n  marketing:\n    do: [Écrire le matin]\n',
    );
    const text = textOf(of, ada, 'canvas');
    expect(text).toContain('| **Objectifs** | Fermer plus tôt | Vendre moins de roses |  |');
    expect(text).toContain('| **Marketing** | Écrire le matin | – |  |');
    for (const { name } of of.handbook.config.departments) expect(text).toContain(`| **${name}** |`);
  });
});

describe('what is filled in about a persona', () => {
  it('has a page, a text and a sheet of every persona in use, on the front and the back of one sheet of paper', async () => {
    const handbook = await sample();
    const personas = [...handbook.personas.values()].filter(({ data }) => data.state !== 'retired').slice(0, 4);
    const files = await print(
      handbook,
      personas.map(({ id }) => id),
      { language: 'fr', formats: ['interview-a4', 'canvas-a4'] },
    );
    expect(files.map(({ name }) => name)).toEqual([
      ...personas.map(({ id }) => `${id}.interview-a4.pdf`),
      ...personas.map(({ id }) => `${id}.canvas-a4.pdf`),
    ]);
    for (const { name, pages = 9, bytes, diagnostics } of files) {
      expect([name, diagnostics, pages <= 2]).toEqual([name, [], true]);
      expect((await readPdf(bytes ?? new Uint8Array())).text).toMatch(/Page\s?1\s?sur/);
    }
    const view = viewIn(handbook, 'fr', today);
    const [persona] = personas;
    const page = persona && fieldworkPage(view, persona, 'interview');
    expect(page?.ways.file.href).toBe(`/personas/${persona?.id}/interview/${persona?.id}.interview.md`);
    const paths: string[] = [];
    for await (const { path } of dataFiles(handbook)) paths.push(path);
    expect(paths).toContain(`personas/${persona?.id}/interview/${persona?.id}.interview.md`);
    expect(paths).toContain(`en/personas/${persona?.id}/canvas/${persona?.id}.canvas.md`);
  });

  it('holds nothing that its readers may not read', async () => {
    const { of, ada } = await view('goals:\n  - Vendre moins de roses\nbrakes: [Craint le gel]\nfieldVisibility:\n  brakes: restricted\n');
    const staff = visibleTo(of.handbook, 'staff');
    for (const what of ['interview', 'canvas'] as const) {
      expect(textOf(of, ada, what)).toContain('Craint le gel');
      const text = textOf(viewIn(staff, 'fr', today), adaOf(staff), what);
      expect([text.includes('Vendre moins de roses'), text.includes('Craint le gel')]).toEqual([true, false]);
    }
  });
});

describe('an address of what is filled in about somebody who is not there any more', () => {
  const pages = async () => {
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\n',
      'personas/ada.yaml': `${head}aliases: [ada-roy]\n`,
      'personas/bea.yaml': 'id: bea\nname: Béa\nrole: Fleuriste\nstate: retired\nsuccessor: ada\naliases: [ada-roy]\n',
      'personas/cleo.yaml': 'id: cleo\nname: Cléo\nrole: Fleuriste\nstate: retired\n',
    });
    return pagesOf(handbook, { today });
  };

  it.each(['interview', 'canvas'])('leads on: %s', async (what) => {
    const made = await pages();
    const at = async (id: string, language = '') => {
      const page = await made.at(`${language}personas/${id}/${what}`);
      if (page?.type !== 'moved') return page?.type;
      return [page.link.href, page.stays === true, `${page.text.text} ${page.label.text}`.replace(/\s/g, ' ')];
    };
    expect(await at('ada')).toBe('fieldwork');
    expect(await at('ada-roy')).toEqual([`/personas/ada/${what}/`, false, 'Cette page a changé d’adresse. Voir']);
    expect(await at('ada-roy', 'en/')).toEqual([`/en/personas/ada/${what}/`, false, expect.any(String)]);
    expect(await at('bea')).toEqual([`/personas/ada/${what}/`, true, expect.stringMatching(/Béa Fiche retirée : elle ne décrit plus/)]);
    expect(await at('cleo')).toEqual([
      '/personas/cleo/',
      true,
      expect.stringMatching(/Cléo Fiche retirée : ne vous en servez plus\. Voir$/),
    ]);
  });
});
