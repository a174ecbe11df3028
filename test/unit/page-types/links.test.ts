import { describe, expect, it } from 'vitest';
import { decisionsPage } from '../../../src/page-types/decisions/decisions.ts';
import { homePage } from '../../../src/page-types/home/home.ts';
import { listPage } from '../../../src/page-types/list/list.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf, sampleIn } from '../reading/sample.ts';

const fr = await sampleIn('fr');
const en = await sampleIn('en');
const text = (page: unknown) => JSON.stringify(page);

describe('links go both ways', () => {
  it('between personas, segments and profiles', () => {
    expect(text(pageOf(fr, 'persona', 'leila-aubert'))).toContain('"/segments/reserve-active/"');
    expect(text(pageOf(fr, 'segment', 'reserve-active'))).toContain('"/personas/leila-aubert/"');
    expect(text(pageOf(fr, 'icp', 'sous-traitant-aeronautique'))).toContain('"/personas/helene-vidonne/"');
    // Hélène’s own file does not name the profile: its buying group names her.
    expect(text(pageOf(fr, 'persona', 'helene-vidonne'))).toContain('"/icps/sous-traitant-aeronautique/"');
  });

  it('between statements and what they rest on', () => {
    expect(text(pageOf(fr, 'persona', 'didier-cazal'))).toContain('"/research/entretiens-credit-2026-02/#v5"');
    expect(text(pageOf(fr, 'record', 'entretiens-credit-2026-02'))).toContain('"/personas/didier-cazal/#honte"');
    expect(text(pageOf(fr, 'persona', 'didier-cazal'))).toContain('"/segments/reserve-active/#tirages"');
    expect(text(pageOf(fr, 'segment', 'reserve-active'))).toContain('"/personas/didier-cazal/#usage-reserve"');
  });

  it('between records and the guide that served as grid', () => {
    expect(text(pageOf(fr, 'record', 'entretiens-credit-2026-02'))).toContain('"/guide/grille-entretien/"');
    expect(text(pageOf(fr, 'guide', 'grille-entretien'))).toContain('"/research/entretiens-credit-2026-02/"');
  });

  it('between a workshop and the personas that it validated', () => {
    expect(text(pageOf(fr, 'record', 'atelier-personas-2026-06'))).toContain('"/personas/clara-morel/"');
  });

  it('between a retired persona and its successor', () => {
    expect(pageOf(fr, 'persona', 'julie-connectee')).toMatchObject({
      banners: [{ kind: 'retired', link: { href: '/personas/clara-morel/' } }],
    });
    expect(text(pageOf(fr, 'persona', 'clara-morel'))).toContain('"/personas/julie-connectee/"');
  });

  it('from a former address to the present one', () => {
    expect(pageOf(en, 'persona', 'clara-communication')).toMatchObject({ type: 'moved', link: { href: '/en/personas/clara-morel/' } });
  });

  it('stay in the language of the page, below the path of the site', async () => {
    const page = text(pageOf(en, 'segment', 'reserve-active'));
    expect(page).toContain('"url":"/en/personas/leila-aubert/"');
    const based = await handbookOf({
      'handbook.yaml': 'company: X\nbase: /perso\n',
      'personas/a.md':
        '---\nid: a\nname: A\nrole: R\nstate: proto\nportrait: { image: images/a.png, alt: A }\n---\n\n[B](b.yaml) ![C](images/c.png) [js](javascript:x)\n',
      'personas/b.yaml': 'id: b\nname: B\nrole: R\nstate: proto\n',
    });
    const a = text(pageOf(viewIn(based, 'fr'), 'persona', 'a'));
    expect(a).toContain('"url":"/perso/files/personas/images/c.png"');
    expect(a).toContain('"src":"/perso/files/personas/images/a.png"');
    expect(a).not.toContain('javascript');
  });

  it('keep the page when the language changes', () => {
    expect(pageOf(en, 'record', 'enquete-argent-2026-04')?.frame.alternates).toEqual([
      { language: 'fr', href: '/research/enquete-argent-2026-04/', label: 'Français', current: false },
      { language: 'en', href: '/en/research/enquete-argent-2026-04/', label: 'English', current: true },
    ]);
  });

  it('lead to everything from the home page and the lists', () => {
    const shown = text([
      homePage(fr),
      decisionsPage(fr),
      ...(['persona', 'segment', 'record', 'guide'] as const).map((kind) => listPage(fr, kind)),
    ]);
    for (const { kind, id } of fr.handbook.entries) {
      const folder = { persona: 'personas', segment: 'segments', icp: 'icps', record: 'research', decision: 'decisions', guide: 'guide' }[
        kind
      ];
      expect(shown).toContain(`"/${folder}/${id}/"`);
    }
  });
});
