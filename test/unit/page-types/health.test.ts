import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { healthPage } from '../../../src/page-types/health/health.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, sampleIn, today } from '../reading/sample.ts';
import { healthOf, persona, said, settings, study } from './health-support.ts';

describe('what is left to do', () => {
  it('is nothing, and says so, in a handbook without personas', async () => {
    const page = await healthOf({});
    expect(page.totals.map(({ value }) => value)).toEqual(['–', '0', '0', '0', '0', '0']);
    const { personas, translations, ...rest } = page.parts;
    expect(Object.values(rest).map(({ count, none }) => [count, none.text])).toEqual([
      ...Array(6).fill([0, 'Rien à faire ici.']),
      [0, 'Rien ne dit encore à quoi servent vos personas\u00a0: aucune décision n’est notée. Quelques lignes suffisent, dans decisions/.'],
    ]);
    expect([personas.count, personas.none.text]).toEqual([0, 'Aucun persona pour l’instant.']);
    // The settings themselves have words to translate.
    expect(translations.count).toBe(1);
  });

  it('is summed up in figures that lead to their sections', async () => {
    const page = await healthOf({
      ...persona('lea', 'reviewed: 2025-01-01\ngoals: [{ text: A, evidence: [etude#v1] }, B, C]\n'),
      ...persona('nina', 'goals: [{ text: D, evidence: [etude] }]\n', 'proto'),
      ...persona('paul', 'goals: [E]\n', 'retired'),
      'research/etude.yaml': study,
    });
    expect(page.totals.slice(0, 3).map(({ anchor, value, label, more }) => [anchor, said(value), label.text, more?.text])).toEqual([
      ['personas', '50 %', 'des affirmations sur les personas reposent sur une preuve', '2 sur 4'],
      ['personas', '1', 'persona validé', 'dont 1 qui n’en remplit pas les conditions, 1 ébauche et 1 retiré'],
      ['freshness', '1', 'fiche à relire maintenant', '0 autre d’ici trois mois'],
    ]);
    expect(said(page.lead[1]?.text)).toBe('Au 21 novembre 2026, ce guide compte 4 fiches : 3 personas et 1 étude.');
  });

  it('says on a site for staff that it counts only what they may see', async () => {
    const handbook = await handbookOf({ 'handbook.yaml': settings, ...persona('lea'), ...persona('nina', 'visibility: restricted\n') });
    const page = healthPage(viewIn(visibleTo(handbook, 'staff'), 'fr', today), []);
    expect(page.personas.rows.map(({ name }) => name.text)).toEqual(['Lea']);
    expect(page.lead[0]?.text).toContain('ce que les lecteurs de ce site peuvent voir');
  });
});

describe('what the check reports', () => {
  const place = { file: 'personas/lea.en.yaml', line: 3, column: 1, endLine: 3, endColumn: 2 };
  const problem = diagnose('translation/incomplete', place, { count: 2, language: 'en', first: 'summary' });
  const repository = 'repository: { url: https://github.com/acme/p, branch: main }\n';

  it('is told in the language of the page, with the page and the line in the repository', async () => {
    const files = { 'handbook.yaml': settings + repository, ...persona('lea'), 'personas/lea.en.yaml': 'role: Customer\n' };
    const [file] = (await healthOf(files, 'en', [problem])).problems;
    expect(file).toMatchObject({
      page: { href: '/en/personas/lea/' },
      problems: [
        {
          severityWord: { text: 'note' },
          message: { text: expect.stringContaining('not translated') },
          href: 'https://github.com/acme/p/blob/main/personas/lea.en.yaml#L3',
        },
      ],
    });
  });

  it('names file and line where there is no repository', async () => {
    const [file] = (await healthOf(persona('lea'), 'fr', [problem])).problems;
    expect(file?.problems[0]).toMatchObject({ place: 'personas/lea.en.yaml:3', severityWord: { text: 'remarque' } });
    expect(file?.problems[0]).not.toHaveProperty('href');
  });
});

describe('what the check advises', () => {
  it('stands apart, by rule, with why it matters, and is no part of the problems', async () => {
    const place = { file: 'personas/lea.yaml', line: 3, column: 1, endLine: 3, endColumn: 2 };
    const advice = [
      diagnose('persona/no-psychology', place, {}),
      diagnose('text/stigmatising', place, { word: 'les vieux', instead: 'leur âge', reason: 'age' }),
    ];
    const page = await healthOf(persona('lea'), 'fr', advice);
    expect([page.parts.problems.count, page.parts.advice.count]).toEqual([0, 2]);
    expect(page.advice.map(({ rule, title, files }) => [rule, title.text, files[0]?.page?.href])).toEqual([
      ['text/stigmatising', 'Mot qui blesse', '/personas/lea/'],
      ['persona/no-psychology', 'La psychologie oubliée', '/personas/lea/'],
    ]);
  });
});

describe('the personas', () => {
  it('come with overdue ones first, then the least supported, retired ones last', async () => {
    const { personas } = await healthOf({
      ...persona('anna', 'reviewed: 2026-10-01\ngoals: [{ text: A, evidence: [etude] }]\n'),
      ...persona('bea', 'reviewed: 2026-10-01\ngoals: [A, { text: B, evidence: [etude] }]\n'),
      ...persona('carl', 'reviewed: 2026-01-21\nreviewEvery: 10\ngoals: [{ text: A, evidence: [etude] }]\nowner: Équipe\n'),
      ...persona('dora', 'goals: [{ text: A, evidence: [etude] }]\n', 'draft'),
      ...persona('eli', 'goals: [A]\n', 'proto'),
      ...persona('fred', 'reviewed: 2020-01-01\n', 'retired'),
      'personas/carl.en.yaml': 'role: Customer\n',
      'research/etude.yaml': study,
    });
    expect(personas.rows.map(({ name, late, retired }) => [name.text, late?.text, retired])).toEqual([
      ['Carl', 'en retard', false],
      ['Dora', 'jamais relu', false],
      ['Eli', undefined, false],
      ['Bea', undefined, false],
      ['Anna', undefined, false],
      ['Fred', undefined, true],
    ]);
    const [carl, , eli] = personas.rows;
    expect([carl?.due?.day, carl?.owner?.text, carl?.coverage?.words.text]).toEqual(['2026-11-21', 'Équipe', '1 sur 1']);
    expect(eli?.due).toBeUndefined();
    expect(said(carl?.translations[0]?.text)).toMatch(/^\d\d %$/);
    expect(eli?.translations[0]?.text).toBe('non traduit');
  });
});

describe('statements', () => {
  it('that are contested stand with what is for and against them', async () => {
    const { contested } = await healthOf({
      ...persona(
        'lea',
        'brakes:\n  - { id: prix, text: Le prix, evidence: [etude#v1, { ref: etude#v2, stance: contradicts }] }\n  - Le temps\n',
      ),
      ...persona('paul', 'brakes: [{ text: B, evidence: [{ ref: etude#v2, stance: contradicts }] }]\n', 'retired'),
      'research/etude.yaml': study,
    });
    expect(contested).toHaveLength(1);
    expect(contested[0]?.claims).toMatchObject([
      {
        text: { text: 'Le prix' },
        href: '/personas/lea/#prix',
        field: { text: 'Freins' },
        for: [{ text: { text: 'Oui' }, href: '/research/etude/#v1' }],
        against: [{ text: { text: 'Non' } }],
      },
    ]);
  });

  it('of high priority without any evidence are the hypotheses that matter', async () => {
    const goals =
      'goals:\n  - { text: A, priority: high }\n  - { text: B, priority: low }\n  - { text: C, priority: high, evidence: [etude] }\n  - D\n';
    const { hypotheses, parts } = await healthOf({ ...persona('lea', goals), 'research/etude.yaml': study });
    expect(hypotheses.map(({ persona: { text }, claims }) => [text.text, claims.map((claim) => claim.text.text)])).toEqual([
      ['Lea', ['A']],
    ]);
    expect(parts.hypotheses.count).toBe(1);
  });
});

describe('the page of what is left to do of the sample', () => {
  it.each(['fr', 'en'])('leads only to pages of the site in %s', async (language) => {
    const page = healthPage(await sampleIn(language), []);
    const prefix = language === 'fr' ? '/' : '/en/';
    const hrefs = page.personas.rows.map(({ href }) => href);
    expect(hrefs.every((href) => href.startsWith(`${prefix}personas/`))).toBe(true);
    expect(page.frame.health.href).toBe(`${prefix}health/`);
  });
});
