import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { toGithub } from '../../../src/report/github.ts';
import { toGitlab } from '../../../src/report/gitlab.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { forReview } from '../../../src/report/order.ts';
import { toSarif } from '../../../src/report/sarif.ts';
import { contentFolder, run } from '../../support/io.ts';
import { repositoryOf } from '../../support/repository.ts';
import { runCheck } from '../../support/run-check.ts';

const at = (file: string, line: number, column: number, endColumn: number, endLine = line) => ({ file, line, column, endLine, endColumn });

const tab = diagnose('yaml/tab', at('personas/clara.yaml', 3, 1, 2), {}, '  text: Le prix');
const same = diagnose('schema/empty-value', at('personas/marc.yaml', 7, 3, 8), { key: 'goals' });
const whole = diagnose('persona/no-successor', at('personas/luc.yaml', 1, 1, 1), {});
const wide = diagnose('date/future', at('research/été, 100 %: a.yaml', 2, 4, 3, 5), { key: 'date', date: '2030-01-02' });
const all: Diagnostic[] = [tab, same, whole, wide];

describe('the format of GitHub', () => {
  it('is a workflow command for each problem, with the path from the top of the repository', () => {
    expect(toGithub(all, 'en', 'docs/handbook/').split('\n')).toEqual([
      '::error file=docs/handbook/personas/clara.yaml,line=3,col=1,endLine=3,endColumn=2,title=yaml/tab::A tab is used as indentation; YAML accepts only spaces.%0AReplace every tab in the file with two spaces:%0A  text: Le prix',
      '::notice file=docs/handbook/personas/marc.yaml,line=7,col=3,endLine=7,endColumn=8,title=schema/empty-value::The key “goals” is empty: it is treated as missing.%0AFill it in or delete it.',
      '::warning file=docs/handbook/personas/luc.yaml,line=1,title=persona/no-successor::This persona is retired without saying which to read instead.%0AAdd the key “successor” with the id of the persona that replaces it, if there is one.',
      '::warning file=docs/handbook/research/été%2C 100 %25%3A a.yaml,line=2,endLine=5,title=date/future::The date of “date” is in the future (2 January 2030), but it should say when something happened.%0ACheck the year and the month, and write the day on which it happened.',
    ]);
  });

  it('lets no content begin a line of its own, whatever it holds', () => {
    const evil = 'x\r\n::set-output name=a::b\n::add-mask::c\u001B[31m\u202E##[error]d';
    const one = diagnose('schema/unknown-key', at('a.yaml', 1, 1, 5), { key: evil, known: [evil] }, evil);
    const said = toGithub([one], 'fr', '');
    expect(said).toMatch(/^::error [^\n]*$/);
    for (const sign of ['\r', '\n', '\u001B', '\u202E']) expect(said).not.toContain(sign);
    expect(said).toContain('x%0A::set-output');
  });
});

describe('the format of GitLab', () => {
  it('is a Code Quality report', () => {
    const [first, ...more] = toGitlab(all, 'en', 'docs/');
    expect(first).toEqual({
      description: 'A tab is used as indentation; YAML accepts only spaces. Replace every tab in the file with two spaces.',
      check_name: 'yaml/tab',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'critical',
      location: { path: 'docs/personas/clara.yaml', lines: { begin: 3 } },
    });
    expect(more.map(({ severity }) => severity)).toEqual(['info', 'minor', 'minor']);
  });

  it('calls a problem the same wherever it stands, and tells two of a kind apart', () => {
    const moved = toGitlab([{ ...tab, line: 9, endLine: 9 }], 'fr', '');
    expect(moved[0]?.fingerprint).toBe(toGitlab([tab], 'en', 'docs/')[0]?.fingerprint);
    const marks = toGitlab([tab, { ...tab, line: 9 }, ...all.slice(1)], 'en', '').map(({ fingerprint }) => fingerprint);
    expect(new Set(marks).size).toBe(marks.length);
    const [one, other] = [4, 40].map((line) => diagnose('yaml/duplicate-key', at('a.yaml', line + 1, 1, 2), { key: 'goals', line }));
    expect(toGitlab(one ? [one] : [], 'en', '')[0]?.fingerprint).toBe(toGitlab(other ? [other] : [], 'en', '')[0]?.fingerprint);
  });
});

it('the format of code scanning is SARIF 2.1.0', () => {
  const log = toSarif([tab, wide, whole], 'en', 'le site/', '1.2.3');
  expect(log).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Persona Handbook',
            version: '1.2.3',
            rules: [{ id: 'date/future' }, { id: 'persona/no-successor' }, { id: 'yaml/tab' }],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'yaml/tab',
            level: 'error',
            message: { text: expect.stringMatching(/^A tab is used as indentation[\s\S]*\n {2}text: Le prix$/) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'le%20site/personas/clara.yaml', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
                },
              },
            ],
          },
          expect.objectContaining({ level: 'warning' }),
          expect.objectContaining({
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'le%20site/personas/luc.yaml', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 1 },
                },
              },
            ],
          }),
        ],
      },
    ],
  });
});

it('a review reads the files that it changes first, then what weighs most', () => {
  const changed = new Set(['personas/marc.yaml', 'personas/luc.yaml']);
  expect(forReview(all, (file) => changed.has(file))).toEqual([whole, same, tab, wide]);
  expect(forReview(all, () => false)).toEqual([tab, whole, wide, same]);
});

const evils = [
  '::set-output name=x::y\n/close\n/merge',
  '--> <!-- <script>alert(1)</script> <img src=x onerror=alert(1)>',
  '``` \n```` ` `` \n~~~\n# title\n- [ ] item',
  '@acme/marketing @all #12 !34 &5 ~bug %"1.0" $6 GH-7 :rocket: https://evil.example www.evil.example',
  '![a](https://evil.example/a.png) [b](javascript:alert(1)) **c** _d_ | e | $f$',
  '1. one\n2) two\n=== \n--- \n+ plus',
  '[x]: https://evil.example\n> quote\n    code',
];

describe('Markdown', () => {
  const report = (diagnostics: Diagnostic[], lines: readonly string[] = [], most = 1_000_000) =>
    toMarkdown(diagnostics, { language: 'fr', linesOf: () => lines, isChanged: (file) => file === 'personas/clara.yaml', most });

  it('says it all in the language of the reader, the files of the change first', () => {
    expect(report([tab, whole], ['id: clara', 'goals:', '\ttext: Le prix', 'brakes: []'])).toBe(`**1 erreur, 1 avertissement.**

#### Dans les fichiers de ce changement

- \`personas/clara.yaml:3\` · erreur · \`yaml/tab\`  
  **Une tabulation sert de retrait\u202F; YAML n’accepte que des espaces.**
  
  \`\`\`text
      2 | goals:
    > 3 | →text: Le prix
        | ^
      4 | brakes: []
  \`\`\`

  → Remplacez chaque tabulation du fichier par deux espaces\u00A0:

  \`\`\`yaml
    text: Le prix
  \`\`\`

#### Ailleurs dans le recueil

- \`personas/luc.yaml:1\` · avertissement · \`persona/no-successor\`  
  **Ce persona est retiré sans dire lequel lire à sa place.**
  → Ajoutez la clé «\u202Fsuccessor\u202F» avec l’identifiant du persona qui le remplace, s’il y en a un.`);
  });

  it.each(evils)('shows what is typed as it is, and nothing of it is a mark, a command or a call: %j', (evil) => {
    const one = diagnose('schema/unknown-key', at('personas/clara.yaml', 1, 1, 2), { key: evil, known: ['id'] }, evil);
    const text = report([one], evil.split('\n'));
    // Nothing of the content begins a line: no command of GitLab, no title, no end of a block of code.
    for (const line of text.split('\n').slice(1)) expect(line).toMatch(/^(?:$|- `personas|#### | {2})/);
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list']);
    const [list] = tree.children.slice(2);
    const inside = list?.type === 'list' ? list.children.flatMap(({ children }) => children) : [];
    expect(inside.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph', 'code']);
    const kinds = inside.flatMap((block) => (block.type === 'paragraph' ? block.children.map(({ type }) => type) : []));
    for (const kind of kinds) expect(['text', 'inlineCode', 'strong', 'break']).toContain(kind);
    const words = inside.flatMap((block) => (block.type === 'paragraph' ? JSON.stringify(block) : [])).join(' ');
    expect(words).not.toMatch(/[@#!%$][\p{L}\p{N}_"]/u);
    const pasted = inside.at(-1);
    expect(pasted?.type === 'code' && pasted.value.split('\n').map((line) => line.trimEnd())).toEqual(
      evil.split('\n').map((line) => line.trimEnd()),
    );
  });

  it('says how much it leaves out where there is no room, and ends whole', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({ ...tab, line: n + 1, endLine: n + 1 }));
    const text = report(many, [], 30_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000);
    const told = text.match(/^- /gm)?.length ?? 0;
    expect(told).toBeGreaterThan(50);
    expect(
      text.endsWith(
        `${5000 - told} autres problèmes ne sont pas montrés ici, faute de place. «\u202Fnpx --no handbook check\u202F» les dit tous.`,
      ),
    ).toBe(true);
  });
});

describe('handbook check --format', () => {
  const content = {
    'handbook.yaml': 'company: Test\nlanguages: [fr]\n',
    'personas/clara.yaml': 'id: clara\nname: Clara\nrole: x\nstate: protto\n',
  };

  it('github adds the whole report to the summary of the step', async () => {
    const root = await contentFolder({ ...content, 'summary.txt': 'before\n' });
    const file = join(root, 'summary.txt');
    const { out, exitCode } = await runCheck(root, 'fr', '--format', 'github');
    expect(exitCode).toBe(1);
    expect(out).toMatch(
      /^::error file=personas\/clara\.yaml,line=4,col=8,endLine=4,endColumn=14,title=schema\/not-allowed::.*\n1 erreur\.$/,
    );
    expect(await readFile(file, 'utf8')).toBe('before\n');
    const { run } = await import('../../support/io.ts');
    await run(['check', '--dir', root, '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: file } });
    expect(await readFile(file, 'utf8')).toMatch(
      /^before\n### Vérification du recueil\n\n\*\*1 erreur\.\*\*\n\n- `personas\/clara\.yaml:4`/,
    );
  });

  it.each(['gitlab', 'sarif'])('%s is JSON alone', async (format) => {
    const root = await contentFolder(content);
    expect(JSON.stringify(JSON.parse((await runCheck(root, 'fr', '--format', format)).out))).toContain('schema/not-allowed');
  });

  it('refuses a base that git does not know, in the words of diff, and says where there is no git at all', async () => {
    const root = await repositoryOf(content, ['2026-01-10', { 'README.md': 'x' }]);
    const unknown = { code: 2, out: '', err: expect.stringContaining('There is no branch, tag or commit “nowhere” here.') };
    for (const args of [
      ['check', '--base', 'nowhere'],
      ['diff', 'nowhere'],
      ['pictures', 'nowhere'],
    ])
      expect(await run([...args, '--lang', 'en', '--dir', root])).toMatchObject(unknown);
    const without = await contentFolder(content);
    const { code, err } = await run(['check', '--base', 'main', '--lang', 'en', '--dir', without]);
    expect([code, err]).toEqual([3, expect.stringContaining('is in no git repository')]);
  });
});
