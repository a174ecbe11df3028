import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { finish, start } from '../support/child.ts';
import { freshFolder, isOffline, type Packed, pack } from '../support/packed.ts';
import { patience } from '../support/patience.ts';

/** An Astro site of somebody else, who installed the package. */
let root = '';
let packed: Packed;
let offline = false;

const files = {
  'tsconfig.json':
    '{ "extends": "astro/tsconfigs/strictest", "include": [".astro/types.d.ts", "src", "*.ts"], "compilerOptions": { "types": [] } }',
  'astro.config.mjs': "import { defineConfig } from 'astro/config';\nexport default defineConfig({ devToolbar: { enabled: false } });\n",
  // Every entry, and that its types are no `any`.
  'entries.ts': `import handbook, { type HandbookOptions } from '@persona-handbook/handbook';
import type { HandbookJson } from '@persona-handbook/handbook/json';
import { personas } from '@persona-handbook/handbook/loader';
import { readHandbook } from '@persona-handbook/handbook/model';
import { type Persona, extraShape, icpSchema, guideSchema, personaSchema, recordSchema, segmentSchema, settingsSchema } from '@persona-handbook/handbook/schema';

const options: HandbookOptions = { content: './handbook', audience: 'staff' };
export const integration: { name: string } = handbook(options);
// @ts-expect-error
handbook({ contents: './handbook' });
const { personas: people, problems, settings } = await readHandbook('./handbook', { audience: 'research' });
export const names: string[] = people.map(({ data }) => data.name);
export const company: string = settings.company;
export const places: string[] = problems.map(({ file, line }) => \`\${file}:\${line}\`);
// @ts-expect-error
people[0]?.data.nom;
export const states: ('proto' | 'draft' | 'validated' | 'retired')[] = people.map(({ data }) => data.state);
export const share: number | undefined = people[0]?.facts.coverage.share;
export const home: string | undefined = people[0]?.facts.segments[0]?.id;
const persona: Persona = personaSchema().parse({ id: 'a', name: 'A', role: 'B', state: 'proto', goals: ['C'] });
export const goal: string | undefined = persona.goals?.[0]?.text;
export const share2 = (whole: HandbookJson): number | undefined => whole.personas[0]?.coverage.share;
export const first = (whole: HandbookJson): string | undefined => whole.personas[0]?.data.segments?.[0]?.name ?? whole.personas[0]?.data.goals?.[0]?.url;
// @ts-expect-error
export const none = (whole: HandbookJson) => whole.personas[0]?.data.nom;
export const all = [segmentSchema(), icpSchema(), recordSchema(extraShape([], 'record')), guideSchema(), settingsSchema(), personas({ content: '.' })];
// @ts-expect-error
const broken: Persona = { id: 'a' };
export { broken };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { personas, segments } from '@persona-handbook/handbook/loader';

const content = './handbook';
export const collections = {
  personas: defineCollection({ loader: personas({ content }) }),
  segments: defineCollection({ loader: segments({ content }) }),
};
`,
  'src/pages/people.json.ts': `import { getCollection, getEntry } from 'astro:content';

export async function GET(): Promise<Response> {
  const people = await getCollection('personas');
  const one = await getEntry('personas', 'camille');
  const state: 'proto' | 'draft' | 'validated' | 'retired' | undefined = one?.data.state;
  // @ts-expect-error
  const unknown = one?.data.nom;
  const named = people.map(({ id, data }) => ({ id, name: data.name, share: data.facts.coverage.share }));
  const segments = (await getCollection('segments')).map(({ id, data: { facts } }) => [id, facts.people]);
  return Response.json({ state, named, segments, unknown });
}
`,
};

const put = async (file: string, text: string) => {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, file), text);
};
const astro = (...args: string[]) =>
  finish('npx', ['--no', 'astro', ...args], root, { ASTRO_TELEMETRY_DISABLED: '1', LANG: 'en_GB.UTF-8', NO_COLOR: '1' });
/** The compiler of this checkout, on the files of the site. */
const tsc = (...args: string[]) =>
  finish(process.execPath, [join(import.meta.dirname, '../../node_modules/typescript/bin/tsc'), '--noEmit', ...args], root);
const persona = () => join(root, 'handbook/personas/camille.yaml');

beforeAll(async () => {
  packed = await pack();
  root = await freshFolder();
  await writeFile(join(root, 'package.json'), '{ "private": true, "type": "module" }\n');
  const installed = await finish('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', packed.tarball], root);
  offline = isOffline(installed);
  if (offline) return;
  expect(installed.code, installed.err).toBe(0);
  expect((await finish('npx', ['--no', 'handbook', 'init', '--dir', 'handbook', '--lang', 'en'], root)).code).toBe(0);
  for (const [file, text] of Object.entries(files)) await put(file, text);
  const synced = await astro('sync');
  expect(synced.code, synced.out + synced.err).toBe(0);
});

afterAll(async () => {
  await packed?.remove();
  if (root) await rm(root, { recursive: true, force: true });
});

describe('what other programs import of the package', () => {
  it.for([
    ['an Astro site', ['-p', '.']],
    [
      'a program of Node',
      'entries.ts --strict --module nodenext --moduleResolution nodenext --target es2023 --skipLibCheck --types node'.split(' '),
    ],
  ] as const)('is typed in %s', async ([, args], { skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    // Of others: the types of Node itself.
    const typeRoots = join(import.meta.dirname, '../../node_modules/@types');
    const { code, out } = await tsc(...args, ...(args[0] === '-p' ? [] : ['--ignoreConfig', '--typeRoots', typeRoots]));
    expect(out).toBe('');
    expect(code).toBe(0);
  });

  it('is typed as the JSON of a site is, key by key', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const flags = ['--dir', 'handbook', '--no-print', '--no-pictures', '--out', 'site'];
    expect((await finish('npx', ['--no', 'handbook', 'build', ...flags], root)).code).toBe(0);
    const json = await readFile(join(root, 'site/api/handbook.json'), 'utf8');
    const types = "import type { HandbookJson } from '@persona-handbook/handbook/json';\n";
    const strict = ['json.ts', '--strict', '--module', 'nodenext', '--target', 'es2023', '--ignoreConfig'];
    // A literal may have no key that its type lacks.
    await put('json.ts', `${types}export const whole: HandbookJson = ${json};\n`);
    expect((await tsc(...strict)).out).toBe('');
    await put('json.ts', `${types}export const whole: HandbookJson = ${json.replace('"role":', '"rôle":')};\n`);
    expect((await tsc(...strict)).out).toMatch(/rôle.*does not exist in type/);
    await rm(join(root, 'json.ts'));
  });

  it('reads a content folder as plain data', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const code = `import { readHandbook } from '@persona-handbook/handbook/model';
const model = await readHandbook('handbook', { today: new Date().toISOString().slice(0, 10), language: 'de' });
console.log(JSON.stringify(model));`;
    const { out, err } = await finish(process.execPath, ['--input-type=module', '--eval', code], root);
    expect(err).toBe('');
    const model = JSON.parse(out);
    expect(model).toMatchObject({ isSound: true, problems: [], audience: 'staff', settings: { languages: ['en'] } });
    const [camille] = model.personas;
    expect(camille).toMatchObject({
      kind: 'persona',
      id: 'camille',
      file: 'personas/camille.yaml',
      data: { name: 'Camille Roux' },
      facts: { isInUse: true, review: { isStale: false }, segments: [{ kind: 'segment', id: 'neighbourhood-shops' }] },
    });
    expect(camille.facts.statements.map(({ standing }: { standing: string }) => standing)).toContain('supported');
    expect(model.segments[0].facts.people).toEqual(['camille']);
  });

  it('fills collections of an Astro site, and fails where the content is at fault', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const built = await astro('build');
    expect(built.code, built.out + built.err).toBe(0);
    expect(JSON.parse(await readFile(join(root, 'dist/people.json'), 'utf8'))).toMatchObject({
      named: [{ id: 'camille', name: 'Camille Roux' }],
      segments: [['neighbourhood-shops', ['camille']]],
    });
    const before = await readFile(persona(), 'utf8');
    await appendFile(persona(), '\nsegments: [nowhere]\n');
    try {
      const failed = await astro('build');
      expect(failed.code).not.toBe(0);
      expect(failed.out + failed.err).toMatch(/^.*personas\/camille\.yaml:\d+:\d+ .+\(yaml\/duplicate-key\)$/m);
      expect(failed.out + failed.err).not.toMatch(/lib\/loader\.js/);
    } finally {
      await writeFile(persona(), before);
    }
  });

  it('fills them anew after a save', async ({ skip }) => {
    if (offline) return skip('the npm registry cannot be reached');
    const bin = join(root, 'node_modules/astro/bin/astro.mjs');
    const child = start(process.execPath, [bin, 'dev', '--port', '0'], root, { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' });
    const before = await readFile(persona(), 'utf8');
    try {
      await vi.waitFor(() => expect(child.said.out).toMatch(/http:\/\/\S+/), patience);
      const url = new URL('people.json', /http:\/\/[^\s]+/.exec(child.said.out)?.[0]);
      const names = async () => (await (await fetch(url)).json()).named.map(({ name }: { name: string }) => name);
      expect(await names()).toEqual(['Camille Roux']);
      await writeFile(persona(), before.replace('Camille Roux', 'Camille Brun'));
      await vi.waitFor(async () => expect(await names()).toEqual(['Camille Brun']), patience);
      await writeFile(persona(), `${before}\nnope: 1\n`);
      await vi.waitFor(() => expect(child.said.out + child.said.err).toMatch(/personas\/camille\.yaml:\d+:\d+ /), patience);
      expect(await names()).toEqual(['Camille Brun']);
    } finally {
      child.process.kill('SIGINT');
      await child.ended;
      await writeFile(persona(), before);
    }
  });
});
