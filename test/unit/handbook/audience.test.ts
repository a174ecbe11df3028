import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { imagesOf } from '../../../src/check/images.ts';
import { coverageOf } from '../../../src/facts/coverage.ts';
import { type Handbook, pathKey } from '../../../src/handbook/handbook.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { readersOf, visibleTo } from '../../../src/handbook/readers.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { plantedFiles, plantedHandbook, plantedIn, plantedWords } from '../../support/canaries.ts';
import { contentFolder, soundContent } from '../../support/io.ts';
import { pageOf } from '../../support/page-of.ts';

const planted = await plantedHandbook();
const staff = visibleTo(planted, 'staff');

/** Everything that a handbook holds, but for its schemas, which are the program's. */
function everything(handbook: Handbook): string {
  return JSON.stringify(handbook, (key, value) => (key === 'schema' ? undefined : value instanceof Map ? [...value] : value));
}

describe('a handbook for an audience', () => {
  it('comes from content that passes the check', async () => {
    const { diagnostics } = await checkContent(await contentFolder(plantedFiles), { today: '2026-11-21' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds nothing that staff may not read', () => {
    expect(plantedIn(everything(staff))).toEqual([]);
  });

  it('holds everything for research', () => {
    const all = everything(visibleTo(planted, 'research'));
    expect(plantedWords.filter((word) => !all.includes(word))).toEqual([]);
  });

  it('keeps all that staff may read', () => {
    expect([...staff.personas.keys()]).toEqual(['claire', 'karim', 'nora']);
    expect(staff.personas.get('claire')?.data).toMatchObject({
      segments: ['ouvert'],
      demographics: { place: 'Lyon' },
      brakes: [{ id: 'temps' }],
      guidance: { marketing: { tone: 'Ton ouvert' } },
      journey: [{ id: 'un', stage: 'Découverte' }],
      related: [{ persona: 'karim', note: 'Voisin' }],
      validations: [{ by: 'Équipe', verdicts: [{ statement: 'temps', verdict: 'confirmed' }] }],
    });
    expect(staff.icps.get('pme')?.data.buyingGroup).toEqual([{ persona: 'karim' }]);
    expect(staff.records.get('dire')?.source.body?.text).toContain('Notes vers le dossier.');
    expect(staff.guides.get('lire')?.source.body?.text).toContain('D’abord ce guide, puis [Claire](/personas/claire/).');
    expect(staff.personas.get('nora')?.source.body?.text).toContain('Un mot ici.');
    expect(staff.personas.get('claire')?.data.story).toContain('Elle renvoie à ce guide et à **cette personne**.');
  });

  it('gives a translation to what it translates, also where something before it is gone', () => {
    const texts = staff.personas.get('claire')?.translations.get('en')?.texts;
    expect(texts?.get(pathKey(['brakes', 0, 'text']))).toBe('Lack of time');
    expect(texts?.get(pathKey(['related', 0, 'note']))).toBe('Neighbour');
    expect(texts?.get(pathKey(['motivations', 1, 'text']))).toBe('Follow a hidden link');
  });

  it('counts evidence that is reserved, and says so without its words', () => {
    const claire = staff.personas.get('claire');
    expect(claire && coverageOf(claire)).toMatchObject({ supported: 1, contested: 1 });
    const page = JSON.stringify(claire && pageOf(viewIn(staff, 'fr'), 'persona', 'claire'));
    expect(page).toContain('Preuve réservée à la recherche');
    expect(page).not.toContain('introuvable');
  });

  it('gives a department what is its own beside what is for all', () => {
    expect(everything(staff)).not.toContain('Marketing-Only');
    const marketing = visibleTo(planted, 'marketing');
    expect(marketing.personas.get('claire')?.data.jobsToBeDone).toMatchObject([{ text: 'Marketing-Only' }]);
    expect(plantedIn(everything(marketing))).toEqual([]);
    expect(everything(visibleTo(planted, 'support'))).not.toContain('Marketing-Only');
  });

  it('names only the images that are still shown', () => {
    expect(imagesOf(staff)).toEqual([]);
    expect(imagesOf(visibleTo(planted, 'research')).map(({ path }) => path)).toHaveLength(3);
  });

  it('carries nothing of the files as they were typed', () => {
    for (const { source } of staff.entries) expect([source.text, source.data]).toEqual(['', {}]);
  });

  it('says on every page who it is for', () => {
    const classification = (audience: string, language: string) => {
      const page = pageOf(viewIn(visibleTo(planted, audience), language), 'segment', 'ouvert');
      return page?.frame.classification.text;
    };
    expect(classification('staff', 'fr')).toBe('Usage interne – tous les collaborateurs');
    expect(classification('research', 'en')).toBe('Research team only');
    expect(classification('support', 'fr')).toBe('Usage interne – service Relation client');
    expect(pageOf(viewIn(planted, 'fr'), 'segment', 'ouvert')?.frame.classification.text).toBe('Réservé à la recherche');
  });

  it('says so at the foot of every printed sheet, in the language of its page', () => {
    const rules = pagesOf(staff).file('brand.css');
    expect(rules).toMatch(
      /:root:lang\(fr\) \{ page: sheet-0; \}\s+@page sheet-0 \{ @bottom-right \{ content: "Usage interne \\2013 {2}tous les collaborateurs"/,
    );
    expect(rules).toMatch(/:root:lang\(en\) \{ page: sheet-1; \}\s+@page sheet-1 \{ @bottom-right \{ content: "Internal use /);
  });

  it('is for staff, research or a department', async () => {
    expect(readersOf(planted.config)).toEqual(['staff', 'research', 'marketing', 'support']);
    const { handbook } = await loadHandbook(await contentFolder(soundContent));
    expect(everything(visibleTo(handbook, 'staff'))).toContain('Clara Martin');
  });
});
