import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';
import { type LanguageServer, languageServer, type Suggestion } from '../../support/language-server.ts';

const repository = join(import.meta.dirname, '../../..');
const folders = ['personas', 'segments', 'research'];
const labels = (all: readonly Suggestion[]) => all.map(({ label }) => label);
const persona = 'id: nadege\nname: Nadège\nrole: Acheteuse\nstate: draft\n';

/** Every YAML file of a handbook. */
async function yamlIn(root: string): Promise<string[]> {
  const found = await Promise.all(
    ['.', ...folders].map(async (folder) => (await readdir(join(root, folder))).map((name) => join(folder, name))),
  );
  return found.flat().filter((file) => /\.ya?ml$/.test(file));
}

/** What is marked in the files of a folder, by file. */
async function marksIn(root: string, server: LanguageServer) {
  const files = await yamlIn(root);
  const marks = await Promise.all(files.map(async (file) => [file, await server.open(file)] as const));
  return { files, wrong: marks.filter(([, found]) => found.length > 0) };
}

describe.each(['fr', 'en', 'de'])('VS Code over the folder that handbook init made in %s', (language) => {
  it('marks nothing', async () => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', language]);
    const server = await languageServer(root);
    const { files, wrong } = await marksIn(root, server);
    server.stop();
    expect(files).toHaveLength(4);
    expect(wrong).toEqual([]);
  });
});

describe('VS Code over the sample, as handbook init leaves it', () => {
  let root: string;
  let server: LanguageServer;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-'));
    await Promise.all(
      [...folders, 'handbook.yaml', 'handbook.en.yaml'].map((name) => cp(join(repository, name), join(root, name), { recursive: true })),
    );
    await run(['init', '--dir', root]);
    server = await languageServer(root);
  });
  afterAll(() => {
    server.stop();
    return rm(root, { recursive: true, force: true });
  });

  it('marks nothing in any file', async () => {
    const { files, wrong } = await marksIn(root, server);
    expect(files.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('completes the keys of each kind of file', async () => {
    const keys = async (file: string, text: string) => labels(await server.complete(file, text));
    expect((await keys('personas/nadege.yaml', `${persona}|`)).length).toBeGreaterThanOrEqual(45);
    expect(await keys('personas/nadege.yaml', `${persona}|`)).toEqual(expect.arrayContaining(['goals', 'guidance', 'riskProfile']));
    expect(await keys('personas/nadege.yaml', `${persona}goals:\n  - text: A\n    |`)).toEqual(
      expect.arrayContaining(['priority', 'evidence']),
    );
    expect(await keys('segments/b.yaml', 'id: b\n|')).toContain('figures');
    expect(await keys('segments/b.yaml', 'id: b\n|')).not.toContain('buyingGroup');
    expect(await keys('segments/b.yaml', 'id: b\nkind: icp\n|')).toContain('buyingGroup');
    expect(labels(await server.complete('segments/b.yaml', 'id: b\nkind: |')).sort()).toEqual(['icp', 'segment']);
    expect(await keys('research/b.yaml', 'id: b\n|')).toEqual(expect.arrayContaining(['verbatims', 'consent']));
    expect(await keys('handbook.yaml', 'company: B\n|')).toEqual(expect.arrayContaining(['departments', 'contact']));
    expect(await keys('personas/nadege.en.yaml', '|')).toEqual(expect.arrayContaining(['name', 'goals']));
    expect(await keys('personas/nadege.en.yaml', '|')).not.toContain('state');
    expect(await keys('personas/nadege.en.yaml', 'goals:\n  prix:\n    |')).toEqual(expect.arrayContaining(['text', 'note']));
    expect(await keys('handbook.en.yaml', '|')).toContain('departments');
  });

  it('completes values with what they are called, and references with the ids that there are', async () => {
    const values = (rest: string) => server.complete('personas/nadege.yaml', rest);
    expect(await values('id: nadege\nstate: |')).toEqual([
      { label: 'proto', about: 'Ébauche' },
      { label: 'draft', about: 'Brouillon' },
      { label: 'validated', about: 'Validé' },
      { label: 'retired', about: 'Retiré' },
    ]);
    const segments = await values(`${persona}segments:\n  - |`);
    expect(segments).toContainEqual({ label: 'reserve-active', about: 'Réserve active' });
    expect(labels(segments)).not.toContain('jeunes-actifs');
    expect(labels(await values(`${persona}segments: [|]`))).toContain('reserve-active');
    expect(labels(await values(`${persona}icps:\n  - |`))).toContain('sous-traitant-aeronautique');
    const evidence = labels(await values(`${persona}goals:\n  - text: A\n    evidence: [|]`));
    expect(evidence).toEqual(
      expect.arrayContaining(['entretiens-credit-2026-02', 'entretiens-credit-2026-02#v5', 'reserve-active#tirages']),
    );
    expect(labels(await values(`${persona}goals:\n  - text: A\n    evidence:\n      - ref: |`))).toContain('entretiens-credit-2026-02#v5');
    expect(labels(await values(`${persona}guidance:\n  |`))).toEqual(['marketing', 'product', 'sales', 'support', 'risk']);
    expect(labels(await values(`${persona}painPoints:\n  - text: A\n    stage: |`))).toContain('mise-en-place');
    expect(labels(await values(`${persona}visibility: |`))).toEqual(expect.arrayContaining(['staff', 'restricted', 'risk']));
    expect(labels(await server.complete('segments/b.yaml', 'id: b\nfigures:\n  - id: c\n    source: |'))).toContain('panel-clients');
  });

  it('tells in the language of the content what a key is for', async () => {
    await server.open('personas/nadege.yaml', `${persona}segments: [reserve-active]\n`);
    expect(await server.hover('personas/nadege.yaml', 'role')).toMatch(/Rôle\s+Qui est cette personne pour l’entreprise/);
    expect(await server.hover('personas/nadege.yaml', 'reserve-active')).toContain('Réserve active');
  });

  it('marks what is wrong, and nothing that is only new', async () => {
    const lines = async (file: string, text: string) => (await server.open(file, text)).map(({ line }) => line);
    expect(await lines('personas/nadege.yaml', `${persona}golas: []\n`)).toEqual([5]);
    expect(await lines('personas/nadege.yaml', persona.replace('draft', 'brouillon'))).toEqual([4]);
    expect(await lines('personas/nadege.yaml', persona.replace('role: Acheteuse\n', ''))).toEqual([1]);
    expect(await lines('personas/nadege.en.yaml', 'golas: {}\n')).toEqual([1]);
    expect(await lines('segments/b.yaml', 'id: b\nkind: icp\nname: B\nfigurs: []\n')).toEqual([4]);
    expect(await lines('research/b.yaml', 'id: b\ntitle: B\nkind: entretien\ndate: 2026-01-01\n')).toEqual([3]);
    expect(await lines('handbook.yaml', 'company: B\nlangues: [fr]\n')).toEqual([2]);
    const fresh = 'segments: [tout-neuf]\nquote: { text: A, evidence: [etude-neuve#v1] }\nguidance: { neuf: { do: [A] } }\n';
    expect(await server.open('personas/nadege.yaml', `${persona}${fresh}`)).toEqual([]);
    expect(await server.open('personas/nadege.en.yaml', 'quote.text: A\nrole:\n')).toEqual([]);
  });

  it('gives no text of a study away', async () => {
    const references = await readFile(join(root, '.vscode/handbook/references.yaml'), 'utf8');
    const studies = await Promise.all(
      (await readdir(join(root, 'research'))).map((name) => readFile(join(root, 'research', name), 'utf8')),
    );
    const said = studies.flatMap((text) => [...text.matchAll(/^ {4}text: ["']?(.{20,40})/gm)].map(([, words = '']) => words));
    expect(said.length).toBeGreaterThan(30);
    for (const words of said) expect(references).not.toContain(words);
  });
});

/** What a snippet puts down when nothing of it is written over. */
function expanded(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-20')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'));
}

describe.each(['fr', 'en', 'de'])('VS Code in a Markdown file of the folder that handbook init made in %s', (language) => {
  it('offers the head of a page of the guide, and each of its keys with what it is for', async () => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', language]);
    const text = await readFile(join(root, '.vscode/handbook.code-snippets'), 'utf8');
    const all: { prefix: string; description: string; scope: string; body: string[] }[] = Object.values(JSON.parse(text));
    expect(all.map(({ prefix }) => prefix)).toEqual([
      ...['guide', 'title', 'order', 'summary', 'owner', 'reviewed', 'visibility', 'within', 'worksheet'],
    ]);
    expect(all.filter(({ description, scope }) => description.length < 20 || scope !== 'markdown,mdx')).toEqual([]);
    const [page, ...keys] = all.map(({ body }) => expanded(body));
    const [head = '', body = ''] = page?.split(/^---\n(?=\n)/m) ?? [];
    const extra = keys.filter((line) => !/^(?:title|summary|owner|order):/.test(line)).map((line) => `${line}\n`);
    await writeFile(join(root, 'guide/nouvelle.md'), `${head}${extra.join('')}---\n${body}`);
    const { out } = await run(['check', '--dir', root, '--format', 'json']);
    expect(JSON.parse(out).filter(({ file }: { file: string }) => file === 'guide/nouvelle.md')).toEqual([]);
  });
});

describe('The tasks of VS Code that handbook init leaves', () => {
  it('find every problem that check tells, Markdown included, and where a report of dev begins and ends', async () => {
    const root = await contentFolder({});
    await run(['init', '--dir', root, '--lang', 'fr']);
    await writeFile(join(root, 'guide/page.md'), '---\ntitle: Une page\nownr: Moi\norder: deux\nwithin: rien\n---\n\nBonjour\n');
    const { tasks } = JSON.parse(await readFile(join(root, '.vscode/tasks.json'), 'utf8'));
    const [check, dev] = tasks.map(({ problemMatcher }: { problemMatcher: object }) => problemMatcher);
    const { out } = await run(['check', '--dir', root]);
    const lines = out.split('\n');
    const found = lines.flatMap((line) => {
      const match = new RegExp(check.pattern.regexp).exec(line);
      return match
        ? [[match[check.pattern.file], match[check.pattern.line], match[check.pattern.severity], match[check.pattern.code]]]
        : [];
    });
    expect(found).toEqual([
      ['guide/page.md', '3', 'error', 'schema/unknown-key'],
      ['guide/page.md', '4', 'error', 'schema/wrong-type'],
      ['guide/page.md', '5', 'error', 'reference/unknown'],
    ]);
    expect(dev.pattern).toEqual(check.pattern);
    const { beginsPattern, endsPattern } = dev.background;
    expect(lines.filter((line) => new RegExp(endsPattern).test(line))).toEqual([expect.stringMatching(/^3\s+erreurs\.$/)]);
    expect(['[14:03:22]', ...lines].filter((line) => new RegExp(beginsPattern).test(line))).toEqual(['[14:03:22]']);
  });
});
