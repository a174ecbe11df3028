import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { drawnLetters, readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';
import { signsOf } from './signs.ts';

const config = 'company: Banque du Test\nlanguages: [fr, en]\nbrand: { colour: "#ffee00" }\n';
const long = 'anticonstitutionnellement'.repeat(4).slice(0, 80);
const persona = (more: string, name = 'Ana', role = 'Cliente'): Promise<Handbook> =>
  handbookOf({ 'handbook.yaml': config, 'personas/a.yaml': `id: a\nname: ${name}\nrole: ${role}\nstate: draft\n${more}` });
const textOf = async (handbook: Handbook) => (await readPdf(await printOne(handbook, ['a']))).text;

describe('paper, with content that nobody foresaw', () => {
  it('prints a persona of whom nothing is known as what is to be asked', async () => {
    const { text, tags } = await readPdf(await printOne(await persona('', 'X', 'Y'), ['a']));
    for (const words of ['Ce qu’il reste à apprendre', 'Difficultés', 'Signes de reconnaissance']) expect(text).toContain(squeezed(words));
    expect(text).not.toContain(squeezed('Nous ne le savons pas encore.'));
    expect(tags.flatMap(({ alt }) => alt ?? [])).toEqual(['Initiales\u00A0: X']);
  });

  it('breaks words of eighty letters, and loses none of them', async () => {
    const everywhere = `quote: ${long}\ngoals: [${long}]\nchannels: [{ channel: ${long}, intensity: 0 }]\nattitudes: [{ left: ${long}, right: ${long}, position: 10 }]\njourney: [{ stage: ${long}, emotion: 1 }, { stage: Deux, emotion: 2 }]\n`;
    expect((await textOf(await persona(everywhere, long, long))).split(long)).toHaveLength(9);
  });

  it('sets what looks like code as words', async () => {
    const text = await textOf(await persona('goals: ["#set page(width: 1cm)", "$x^2$ @ref <fit> \\\\ #panic()"]\n', '"#import z"'));
    for (const words of ['#import z', '#set page(width: 1cm)', '$x^2$', '#panic()']) expect(text).toContain(squeezed(words));
  });

  it('keeps emphasis and drops addresses', async () => {
    expect(await textOf(await persona('goals: ["Un *mot* et [un lien](https://example.com)"]\n'))).toContain(squeezed('Un mot et un lien'));
  });

  it('tells what does not fit, with its longest part, and makes no file', async () => {
    // The first statement of what one comes for is said in any case.
    const goal = Array.from({ length: 150 }, (_, n) => `puis le but numéro ${n}, qui tient à peu près sur une ligne`).join(' ');
    const goals = `  - But, ${goal}`;
    const [file] = await print(await persona(`brakes: [Un]\ngoals:\n${goals}\n`), ['a']);
    expect(file?.bytes).toBeUndefined();
    expect(file?.diagnostics).toMatchObject([
      {
        rule: 'print/overflow',
        severity: 'warning',
        file: 'personas/a.yaml',
        line: 6,
        column: 1,
        params: { name: 'Ana', format: 'poster-a4' },
      },
    ]);
    expect(file?.diagnostics[0]?.params).toHaveProperty(
      'lines',
      expect.toSatisfy((lines: number) => lines > 10),
    );
    const large = await readPdf(await printOne(await persona(`goals:\n${goals}\n`), ['a'], { largePrint: true }));
    expect(large.text).toContain(squeezed('but numéro 149,'));
  });

  it('strikes words out where they are underlined as well, on every sheet', async () => {
    const struck = await persona('goals: ["Ouvrir un ~~second~~ point de vente"]\nstory: Un ~~ancien~~ mot.\n');
    for (const format of ['poster-a4', 'cards-a6', 'booklet-a4'] as const) {
      const { text } = await readPdf(await printOne(struck, ['a'], { formats: [format] }));
      expect(text).toContain(squeezed('second point'));
    }
  });

  it('ends lines of the booklet where their author ended them', async () => {
    const handbook = await persona('story: |\n  Écrivez à  \n  Clara Martin\\\n  Paris\n');
    const { places } = await readPdf(await printOne(handbook, ['a'], { formats: ['booklet-a4'] }));
    const lines = ['Écrivez à', 'Clara Martin', 'Paris'].map((words) => places.find(({ text }) => text.includes(words)));
    expect(lines.map((one) => one?.text.trim())).toEqual(['Écrivez à', 'Clara Martin', 'Paris']);
    expect(new Set(lines.map((one) => Math.round(one?.y ?? 0))).size).toBe(3);
  });

  it('breaks words that a slash holds together at a syllable, with a hyphen', async () => {
    const words = 'informatique/télécommunications/électronique';
    const file = await printOne(await persona(`goals: ["${words}"]\n`), ['a']);
    const drawn = await drawnLetters(file);
    expect(drawn).toContain('télécommunica\u00ADtions');
    expect(drawn.replaceAll('\u00AD', '')).toContain(words);
  });

  it('does not even set what is far too long, and says so for each sheet', async () => {
    const goals = Array.from({ length: 4100 }, (_, n) => `  - But ${n}`).join('\n');
    const files = await print(await persona(`goals:\n${goals}\n`), ['a'], { formats: ['poster-a4', 'cards-a6', 'booklet-a4'] });
    expect(files.map(({ bytes, diagnostics }) => [bytes !== undefined, diagnostics.map(({ rule, file }) => [rule, file])])).toEqual([
      [false, [['print/too-long', 'personas/a.yaml']]],
      [false, [['print/too-long', 'personas/a.yaml']]],
      // A booklet leaves out what it cannot hold.
      [true, [['print/too-long', 'personas/a.yaml']]],
    ]);
  });

  it('tells each sign that its fonts lack, where it stands, and makes no file', async () => {
    const [file] = await print(await persona('goals:\n  - Rire 京 souvent\nquote: 日本\n'), ['a']);
    expect(file?.bytes).toBeUndefined();
    expect(file?.diagnostics.map(({ rule, line, column, params }) => [rule, line, column, signsOf(params)])).toEqual([
      ['print/missing-glyph', 6, 10, '京日本'],
    ]);
  });

  it('tells those that a segment or an owner lends', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': config,
      'segments/s.yaml': 'id: s\nname: Jeunes 東\n',
      'personas/a.yaml': 'id: a\nname: Ana\nrole: Cliente\nstate: draft\nowner: Équipe 京\nsegments: [s]\n',
    });
    const [file] = await print(handbook, ['a']);
    expect(file?.diagnostics.map(({ line, params }) => [line, signsOf(params)])).toEqual([
      [6, '東'],
      [5, '京'],
    ]);
  });

  it('draws what French, English and their neighbours are written with', async () => {
    const [file] = await print(await persona('goals: ["Œuvre – « çà » … 3 % · 12 € n° 4 → Łódź, Čapek, Ørsted, ﬁn, ½"]\n'), ['a']);
    expect(file?.diagnostics.map(({ params }) => signsOf(params))).toEqual([]);
  });

  it('carries a long journey on below, and tells it whole', async () => {
    const steps = Array.from({ length: 14 }, (_, n) => `  - { stage: Étape de renouvellement ${n}, emotion: ${(n % 5) - 2} }`).join('\n');
    const { text, tags } = await readPdf(await printOne(await persona(`journey:\n${steps}\n`), ['a'], { largePrint: true }));
    expect(text).toContain(squeezed('lement 13'));
    expect(tags.filter(({ alt }) => alt?.startsWith('Courbe'))).toHaveLength(1);
  });
});
