import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/facts/coverage.ts';
import type { EntityPage } from '../../../src/page-types/entity/entity.ts';
import { homePage } from '../../../src/page-types/home/home.ts';
import { listPage } from '../../../src/page-types/list/list.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf, saidBy, sampleIn } from '../reading/sample.ts';

const config = 'company: Banque du Test\nlanguages: [fr, en]\n';
const persona = (more: string) => `id: a\nname: Ana Lopes\nrole: Cliente\n${more}`;
const pageFor = async (files: Record<string, string>, today?: string, language = 'fr') =>
  pageOf(viewIn(await handbookOf({ 'handbook.yaml': config, ...files }), language, today), 'persona', 'a') as EntityPage;

describe('the page of a persona', () => {
  it('tells what is supported, a hypothesis or contested', async () => {
    const page = await pageFor({
      'personas/a.yaml': persona(
        'state: draft\ngoals:\n  - Seule\n  - { text: Prouvée, evidence: [r#v1] }\n  - { text: Contestée, evidence: [r#v1, { ref: r, stance: contradicts, note: Non }] }\n',
      ),
      'research/r.yaml': 'id: r\ntitle: Étude\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: v1, text: "Je dis oui" }]\n',
    });
    const block = page.sections.flatMap(({ fields }) => fields).find(({ anchor }) => anchor === 'goals')?.block;
    const items = block?.type === 'statements' ? block.items : [];
    expect(items.map(({ standing }) => standing?.label.text)).toEqual(['hypothèse', 'appuyé', 'contesté']);
    expect(items[2]).toMatchObject({ anchor: 'goals-3', summary: [{ text: '2 preuves' }, { text: 'dont 1 contraire' }] });
    expect(items[1]?.evidence).toMatchObject([
      { kind: 'verbatim', text: { text: 'Je dis oui' }, href: '/research/r/#v1', date: '1er janvier 2026' },
    ]);
    expect(page.coverage).toMatchObject({ claims: 3, supported: 2, contested: 1, hypotheses: 1 });
    expect(page.coverage?.words.map(({ text }) => text)).toEqual([
      '2 affirmations sur 3 sont appuyées par une preuve',
      '1 hypothèse',
      '1 contestée',
    ]);
  });

  it('counts the coverage of the sample as the files have it', async () => {
    const { handbook } = await sampleIn('fr');
    const didier = handbook.personas.get('didier-cazal');
    expect(didier && coverageOf(didier)).toEqual({ claims: 32, supported: 21, contested: 0, hypotheses: 11, share: 21 / 32 });
  });

  it('says of a poor persona what is left to learn', async () => {
    const page = await pageFor({ 'personas/a.yaml': persona('state: proto\n') });
    expect(page.banners.map(({ kind }) => kind)).toEqual(['proto']);
    expect(page.coverage).toMatchObject({ claims: 0, share: undefined });
    expect(page.missing?.questions.map(({ label }) => label.text)).toContain('Freins');
    expect(page.head.portrait?.initials).toBe('AL');
  });

  it('ages only against the day of the run', async () => {
    const files = { 'personas/a.yaml': persona('state: draft\nreviewed: 2025-01-10\n') };
    const kinds = async (today?: string) => (await pageFor(files, today)).banners.map(({ kind }) => kind);
    expect(await kinds('2026-01-09')).toEqual(['draft']);
    expect(await kinds('2026-01-10')).toEqual(['draft', 'stale']);
    expect(await kinds()).toEqual(['draft']);
  });

  it('says that it is not translated', async () => {
    const page = await pageFor({ 'personas/a.yaml': persona('state: draft\n') }, undefined, 'en');
    expect(page.banners[0]).toMatchObject({
      kind: 'untranslated',
      text: { text: 'This page is not translated yet: it is shown in French.' },
    });
  });

  it('shows a field of the company’s own, under its own name', async () => {
    const page = await pageFor(
      {
        'handbook.yaml': `${config}extraFields: [{ key: risk, on: persona, type: choice, values: [prudent, audacieux], title: Rapport au risque }]\n`,
        'handbook.en.yaml': 'extraFields:\n  risk: { title: View of risk, values: [cautious, bold] }\n',
        'personas/a.yaml': persona('state: draft\nrisk: audacieux\n'),
      },
      undefined,
      'en',
    );
    expect(page.sections.find(({ anchor }) => anchor === 'own')?.fields).toMatchObject([
      { label: { text: 'View of risk' }, block: { text: { text: 'bold' } } },
    ]);
  });

  it('never gives two things one anchor', async () => {
    const page = await pageFor({
      'personas/a.yaml': persona('state: draft\ngoals: [{ id: goals, text: Un }, { id: journey, text: Deux }]\n'),
    });
    const anchors = JSON.stringify(page.sections).match(/(?<="anchor":")[^"]+/g) ?? [];
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe('an empty handbook', () => {
  it('says so in plain words on every list', async () => {
    const view = viewIn(await handbookOf({ 'handbook.yaml': config }), 'fr');
    expect(homePage(view)).toMatchObject({ empty: true, title: { text: 'Ce guide attend son premier persona' } });
    expect(homePage(view).ways.every(({ links, none }) => links.length === 0 && none.text !== '')).toBe(true);
    expect(saidBy(listPage(view, 'record')).map(({ text }) => text)).toContain(
      'Aucune étude pour l’instant\u00A0: les personas ne reposent encore sur rien d’écrit.',
    );
  });

  it('has pages without any settings, and in a language that the interface does not speak', async () => {
    const view = viewIn(
      await handbookOf({ 'handbook.yaml': 'company: X\nlanguages: [es]\n', 'personas/a.yaml': persona('state: proto\n') }),
      'es',
    );
    expect(homePage(view).frame.language).toBe('es');
    expect((pageOf(view, 'persona', 'a') as EntityPage).backstage?.section.title).toEqual({ text: 'Behind the scenes', lang: 'en' });
    expect(homePage(viewIn(await handbookOf({}), 'fr')).ways.length).toBeGreaterThan(0);
  });
});
