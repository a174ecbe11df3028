import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CommandName, commands, commonFlags } from '../../../src/cli/commands/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Job {
  script?: string[];
  steps?: { run?: string; uses?: string; with?: Record<string, unknown> }[];
  artifacts?: { paths: string[] };
  pages?: { publish: string };
}

/** The shell code of a job of either forge. */
const shellOf = ({ script = [], steps = [] }: Job) => [...script, ...steps.flatMap(({ run }) => run ?? [])].join('\n');

describe.each([
  'deploy/Containerfile',
  'deploy/github-pages.yml',
  'deploy/github-reviews.yml',
  'deploy/gitlab-pages.yml',
  'deploy/nginx/handbook/place.conf',
  'docs/access.md',
  'docs/deployment.md',
  'docs/import.md',
  'docs/print.md',
  'LISEZMOI.md',
  'README.md',
])('%s', (file) => {
  it('calls only commands and options that exist', () => {
    const calls = [...read(file).matchAll(/npx (?:--no )?handbook (\w+)([^\n#`|>&]*)/g)];
    expect(calls).not.toEqual([]);
    for (const [call, name = '', rest = ''] of calls) {
      const flags = { ...commonFlags, ...commands[name as CommandName]?.flags };
      expect(commands, call).toHaveProperty(name);
      for (const [, flag = ''] of rest.matchAll(/--([\w-]+)/g)) expect(flags, call).toHaveProperty(flag);
    }
  });
});

describe.each([
  ['deploy/github-pages.yml', (file: { jobs: Record<string, Job> }) => file.jobs],
  ['deploy/gitlab-pages.yml', ({ site, publish }: Record<string, Job>) => ({ site, publish }) as Record<string, Job>],
] as const)('%s', (file, jobsOf) => {
  const jobs: Record<string, Job> = jobsOf(parse(read(file)));

  it('checks, builds, then publishes, in sound shell code', () => {
    expect(Object.keys(jobs)).toEqual(['site', 'publish']);
    expect(shellOf(jobs.site ?? {})).toMatch(/npm ci[\s\S]*handbook check[\s\S]*handbook build/);
    for (const job of Object.values(jobs)) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: shellOf(job), encoding: 'utf8' });
      expect(status, stderr).toBe(0);
    }
  });

  it('stops before it publishes to everybody', () => {
    expect(shellOf(jobs.publish ?? {})).toMatch(/public[\s\S]*exit 1/);
  });
});

describe.each(['deploy/Containerfile', 'deploy/github-pages.yml', 'deploy/github-reviews.yml', 'deploy/gitlab-pages.yml'])('%s', (file) => {
  it('runs no script of a package, and fetches none by the name of a command', () => {
    const installs = read(file).match(/npm ci.*/g) ?? [];
    expect(installs).toHaveLength(1);
    expect(installs[0]).toContain('--ignore-scripts');
    expect(read(file)).not.toMatch(/npx (?!--no )/);
  });
});

describe('the history', () => {
  it('is whole on both forges', () => {
    const { jobs } = parse(read('deploy/github-pages.yml'));
    expect(jobs.site.steps.find(({ uses }: { uses?: string }) => uses?.startsWith('actions/checkout@')).with['fetch-depth']).toBe(0);
    expect(parse(read('deploy/gitlab-pages.yml')).variables.GIT_DEPTH).toBe('0');
  });
});

describe('deploy/Containerfile', () => {
  const file = read('deploy/Containerfile');

  it('starts from images of one exact version', () => {
    const images = [...file.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });

  it('copies what there is, to where the configuration looks', () => {
    for (const [, source = ''] of file.matchAll(/^COPY (deploy\S*)/gm)) expect(existsSync(join(root, source)), source).toBe(true);
    const place = read('deploy/nginx/handbook/place.conf');
    expect(file).toContain(`ARG SITE=${/^root (.*);/m.exec(place)?.[1]}`);
    expect(file).toContain(`EXPOSE ${/^listen (\d+);/m.exec(place)?.[1]}`);
    expect(read('deploy/nginx/handbook.conf')).toContain(`location = ${/8080(\/\S+)"/.exec(file)?.[1]} {`);
  });

  it('installs nothing anew for a text that changes', () => {
    const steps = [...file.matchAll(/^(?:COPY|RUN) (.*)$/gm)].map(([, step]) => step);
    const [installed, content] = [steps.findIndex((step) => step?.startsWith('npm ci')), steps.indexOf('. .')];
    expect(installed).toBeGreaterThan(-1);
    expect(content).toBeGreaterThan(installed);
    expect(steps.slice(0, installed)).toEqual(['package.json package-lock.json *.tgz ./']);
    expect(read('deploy/Containerfile.dockerignore')).toMatch(/^node_modules$/m);
  });

  it('serves as nobody in particular', () => {
    expect(file.slice(file.lastIndexOf('FROM'))).toMatch(/^USER (?!0\b|root)\S+/m);
  });
});
