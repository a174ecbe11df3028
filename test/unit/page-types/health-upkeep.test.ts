import { describe, expect, it } from 'vitest';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, today } from '../reading/sample.ts';
import { healthOf, names, persona, said, settings, study } from './health-support.ts';

describe('reviews', () => {
  it('are told as due now, then month by month for three months, of every kind of page', async () => {
    const { freshness } = await healthOf({
      ...persona('lea', 'reviewed: 2025-11-21\n'),
      ...persona('nina', 'reviewed: 2025-12-05\n'),
      ...persona('paul', 'reviewed: 2026-02-22\n'),
      ...persona('rita', 'reviewed: 2020-01-01\n', 'proto'),
      'segments/jeunes.yaml': 'id: jeunes\nname: Jeunes\nreviewed: 2026-02-20\n',
      'guide/lire.md': '---\ntitle: Lire\nreviewed: 2025-01-01\n---\n\nMots\n',
    });
    expect(names(freshness.now.map(({ page }) => page))).toEqual(['Lire', 'Lea']);
    expect(freshness.now[1]?.when?.text).toBe('depuis le 21 novembre 2026');
    expect(freshness.soon.map(({ title, pages }) => [title.text, names(pages.map(({ page }) => page))])).toEqual([
      ['Décembre 2026', ['Nina']],
      ['Février 2027', ['Jeunes']],
    ]);
  });

  it('come with the studies that are not to be kept', async () => {
    const kept = (id: string, day: string) => ({
      [`research/${id}.yaml`]: `${study.replace('etude', id).replace('Étude', id)}keepUntil: ${day}\n`,
    });
    const { freshness } = await healthOf({
      ...kept('hier', '2026-11-20'),
      ...kept('jour', '2026-11-21'),
      ...kept('bientot', '2027-02-20'),
      ...kept('loin', '2027-02-22'),
    });
    expect(freshness.kept.map(({ page, when }) => [page.text.text, said(when?.text)])).toEqual([
      ['hier', 'à garder jusqu’au 20 novembre 2026 : date dépassée'],
      ['jour', 'à garder jusqu’au 21 novembre 2026'],
      ['bientot', 'à garder jusqu’au 20 février 2027'],
    ]);
  });
});

const moved =
  'id: jeunes\nname: Jeunes\nfigures: [{ id: carte, label: Part de la carte, value: 71, unit: "%", date: 2026-10-01, series: [{ date: 2026-01-01, value: 62 }] }]\n';

describe('what has come up since a review', () => {
  const files = {
    ...persona('lea', 'reviewed: 2026-06-01\nsegments: [jeunes]\n'),
    ...persona('nina', 'reviewed: 2026-06-01\n'),
    'segments/jeunes.yaml': moved,
    'research/etude.yaml': study.replace('2026-01-02', '2026-07-01').concat('segments: [jeunes]\n'),
  };

  it.each([
    [
      'fr',
      'un chiffre est passé de 62 % à 71 % depuis la relecture :',
      'une étude est plus récente que la relecture (1er juillet 2026) :',
      'du nouveau depuis',
    ],
    ['en', 'a figure went from 62% to 71% since the review:', 'a study is newer than the review (1 July 2026):', 'news since'],
    [
      'de',
      'eine Kennzahl ging seit der Überprüfung von 62 % auf 71 %:',
      'eine Studie ist neuer als die Überprüfung (1. Juli 2026):',
      'Neues seither',
    ],
  ])('makes a review due now, with its reasons: %s', async (language, figure, research, late) => {
    const page = await healthOf(files, language);
    const { now, calendar } = page.freshness;
    expect(names(now.map((one) => one.page))).toEqual(['Lea']);
    expect(now[0]?.when).toBeUndefined();
    expect(now[0]?.news.map(({ text }) => said(text.text))).toEqual([figure, research]);
    expect(now[0]?.news.map(({ link }) => [said(link?.text.text), link?.href?.replace(/^\/(?:en|de)/, '')])).toEqual([
      ['Part de la carte (Jeunes)', '/segments/jeunes/#carte'],
      ['Étude', '/research/etude/'],
    ]);
    expect(page.personas.rows.map((row) => row.late?.text)).toEqual([late, undefined]);
    expect(calendar.href).toBe(language === 'fr' ? '/reviews.ics' : `/reviews.${language}.ics`);
  });

  it('stands on the page of the persona: a sentence where its review is told, and each reason at its foot', async () => {
    const handbook = await handbookOf({ 'handbook.yaml': settings, ...files });
    const { coverage, upkeep } = personaPage(viewIn(handbook, 'fr', today), sure(handbook.personas.get('lea')));
    expect(coverage?.review.text.map(({ text }) => text)).toEqual(['Relu le 1er juin 2026.']);
    expect(said(coverage?.review.news?.text)).toBe('Du nouveau depuis : à relire dès maintenant.');
    expect(upkeep.refresh?.label.text).toBe('À relire dès maintenant');
    expect(upkeep.refresh?.reasons).toHaveLength(2);
    const other = personaPage(viewIn(handbook, 'fr', today), sure(handbook.personas.get('nina')));
    expect([other.upkeep.refresh, other.coverage?.review.news]).toEqual([undefined, undefined]);
  });
});

describe('translations', () => {
  it('are told as missing or begun, by the share of words, whole Markdown texts included', async () => {
    const { translations } = await healthOf({
      'handbook.en.yaml': 'departments: { ventes: { name: Sales }, aide: { name: Support } }\n',
      ...persona('lea'),
      'personas/lea.en.yaml': 'role: Customer\n',
      ...persona('nina', 'summary: Une phrase bien plus longue que son rôle\n'),
      'personas/nina.en.yaml': 'role: Customer\n',
      ...persona('paul'),
      'guide/lire.md': '---\ntitle: Lire\n---\n\nUn long texte qui reste à traduire, tout entier, de sa première à sa dernière ligne.\n',
      'guide/lire.en.md': '---\ntitle: Read\n---\n',
    });
    expect(translations).toHaveLength(1);
    const [english] = translations;
    expect([english?.name.text, said(english?.progress.text)]).toEqual(['Anglais', '2 fiches traduites en entier sur 5']);
    expect(names(english?.missing ?? [])).toEqual(['Paul']);
    expect(english?.partly.map(({ page, share }) => [page.text.text, said(share.text)])).toEqual([
      ['Lire', '4 % du texte'],
      ['Nina', '14 % du texte'],
    ]);
  });
});

describe('what is left to link', () => {
  it('is segments and companies without anybody, and personas without an audience, research or guidance', async () => {
    const { gaps } = await healthOf({
      'segments/vide.yaml': 'id: vide\nname: Vide\n',
      'segments/plein.yaml': 'id: plein\nname: Plein\n',
      'segments/parti.yaml': 'id: parti\nname: Parti\n',
      'segments/pme.yaml': 'id: pme\nkind: icp\nname: PME\n',
      'segments/eti.yaml': 'id: eti\nkind: icp\nname: ETI\nbuyingGroup: [nina]\n',
      ...persona(
        'lea',
        'segments: [plein]\ngoals: [{ text: A, evidence: [etude#v1] }]\nguidance: { ventes: { tone: Calme }, aide: { tone: Calme } }\n',
      ),
      ...persona(
        'nina',
        'guidance: { ventes: { tone: Calme } }\nvalidations: [{ by: X, date: 2026-01-01, verdict: confirmed, record: etude }]\n',
      ),
      ...persona('paul', 'goals: [{ text: A, evidence: [plein] }]\n'),
      ...persona('rita', 'segments: [parti]\n', 'retired'),
      'research/etude.yaml': study,
    });
    expect(gaps.gaps.map(({ title, pages }) => [title.text, names(pages)])).toEqual([
      ['Segments sans persona', ['Parti', 'Vide']],
      ['Profils d’entreprise idéale sans persona', ['PME']],
      ['Personas sans segment ni profil d’entreprise idéale', ['Paul']],
      ['Personas qu’aucune étude n’appuie', ['Paul']],
    ]);
    expect(names(gaps.guidance.rows.map(({ persona: link }) => link))).toEqual(['Nina', 'Paul']);
    expect(gaps.guidance.rows.map(({ given }) => given)).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});
