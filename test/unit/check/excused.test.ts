import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder } from '../../support/io.ts';

const persona = 'id: lea\nname: Léa Roux\nrole: Cliente\nstate: proto\n';

/** What is told of personal data and words, as `line rule`. */
async function told(files: Record<string, string>): Promise<string[]> {
  const root = await contentFolder({ 'handbook.yaml': 'company: X\n', ...files });
  const { diagnostics } = await checkContent(root, { today: '2026-11-21' });
  return diagnostics.flatMap(({ rule, line }) => (rule.startsWith('text/') ? [`${line} ${rule}`] : []));
}

describe('advice that its file excuses', () => {
  it('is told without a comment', async () => {
    expect(await told({ 'personas/lea.yaml': `${persona}summary: Au 06 12 34 56 78\n` })).toEqual(['5 text/personal-data']);
  });

  it.each([
    ['at the end of the line', 'summary: Au 06 12 34 56 78 # handbook: ok personal-data – accueil\n'],
    ['above it', '# handbook: ok text/personal-data\nsummary: Au 06 12 34 56 78\n'],
    ['above a text of many lines', '# handbook: ok personal-data\nstory: |-\n  Elle appelle\n  le 06 12 34 56 78\n'],
    ['beside the key of one', 'story: |- # handbook: ok personal-data\n  Elle appelle\n\n  le 06 12 34 56 78\n'],
    ['above a text that goes on', '# handbook: ok personal-data\nsummary: Elle appelle\n  le 06 12 34 56 78\n'],
    ['for two rules', 'summary: Au 06 12 34 56 78, les vieux # handbook: ok personal-data, stigmatising\n'],
  ])('is not told %s', async (_, typed) => {
    expect(await told({ 'personas/lea.yaml': persona + typed })).toEqual([]);
  });

  it('is told of the next line, and by another rule', async () => {
    const typed =
      'summary: Au 06 12 34 56 78 # handbook: ok stigmatising\nmotivations:\n  - Rien # handbook: ok personal-data\n  - Au 06 12 34 56 79\n';
    expect(await told({ 'personas/lea.yaml': persona + typed })).toEqual(['5 text/personal-data', '8 text/personal-data']);
  });

  it('stands among the keys where the text is Markdown', async () => {
    const page = (keys: string) => `---\nid: appeler\ntitle: Appeler\n${keys}---\n\nDemander M. Paul Martin.\n`;
    expect(await told({ 'guide/appeler.md': page('') })).toEqual(['6 text/personal-data']);
    expect(await told({ 'guide/appeler.md': page('# handbook: ok personal-data\n') })).toEqual([]);
  });

  it('excuses no fault', async () => {
    expect(
      await told({ 'personas/lea.yaml': `${persona}summary: <b>gras</b> # handbook: ok html\nstory: <b>x</b> # handbook: ok html\n` }),
    ).toContain('6 text/html');
  });
});

describe('personal data', () => {
  it('is neither a persona’s name, nor the contact of the company, nor an example', async () => {
    const files = {
      'handbook.yaml': 'company: Roux Conseil\ncontact: { label: 02 47 12 34 56, url: https://example.com }\n',
      'personas/lea.yaml': `${persona}summary: Mme Roux écrit à lea@example.com, ou au 02 47 12 34 56\n`,
    };
    expect(await told(files)).toEqual([]);
  });
});
