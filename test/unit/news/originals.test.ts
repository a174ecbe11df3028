import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sourceHash } from '../../../src/handbook/source-hash.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { checkFolder, logOf } from '../../../src/site/checked-folder.ts';
import { forReaders } from '../../../src/site/for-readers.ts';
import { originalsOf } from '../../../src/site/originals.ts';
import { contentFolder, writeFiles } from '../../support/io.ts';
import { git, repositoryOf, type Step } from '../../support/repository.ts';

const today = '2026-11-21';
const SETTINGS = 'company: Rive\nlanguages: [fr, en]\nsite: https://personas.example.com\ntitle: Nos clients\n';
const clara = (summary: string, rest = '') =>
  `id: clara\nname: Clara Morel\nrole: Responsable\nstate: draft\nsummary: ${JSON.stringify(summary)}\n${rest}`;
const english = (of: string) => `summary: She counts.\nsourceHashes:\n  summary: ${sourceHash(of)}\n`;

const repository = (...steps: Step[]) => repositoryOf({ 'handbook.yaml': SETTINGS }, ...steps);
/** A summary that was translated, and written anew two days later. */
const reworded = (was: string, is: string, more: Record<string, string> = {}, later: Record<string, string> = {}) =>
  repository(
    ['2026-01-10', { 'personas/clara.yaml': clara(was), 'personas/clara.en.yaml': english(was), ...more }],
    ['2026-01-12', { 'personas/clara.yaml': clara(is), ...later }],
  );

async function siteOf(root: string, audience = 'staff') {
  const checked = await checkFolder({ root, today });
  const { handbook } = forReaders(audience, today, checked);
  const log = await logOf(root, 'fr', () => {});
  const originals = await originalsOf({ root, handbook, whole: checked.handbook, files: checked.files, log });
  const pages = pagesOf(handbook, { today, history: log.history, originals });
  return { originals, health: JSON.stringify(await pages.at('health')) };
}

/** What is told of the originals of stale translations. */
async function told(root: string, audience?: string): Promise<unknown> {
  const { originals } = await siteOf(root, audience);
  return originals.state === 'known' ? [...originals.texts.values()].flatMap((texts) => [...texts.values()]) : originals.state;
}

describe('the former original of a stale translation', () => {
  it('is found by its code, however many states came since, and under a former name', async () => {
    const root = await reworded('Elle compte tout.', 'Elle compte.');
    expect(await told(root)).toEqual([{ text: 'Elle compte tout.' }]);
    await rename(join(root, 'personas/clara.yaml'), join(root, 'personas/clara-morel.yaml'));
    await rename(join(root, 'personas/clara.en.yaml'), join(root, 'personas/clara-morel.en.yaml'));
    await writeFiles(root, {
      'personas/clara-morel.yaml': clara('Elle recompte.', 'aliases: [clara]\n').replace('id: clara', 'id: clara-morel'),
    });
    git(root, '2026-02-01', 'add', '-A');
    git(root, '2026-02-01', 'commit', '-qm', 'renamed');
    expect(await told(root)).toEqual([{ text: 'Elle compte tout.' }]);
  });

  it('is that of the last commit where nothing is committed since, and of the settings and the body of a guide too', async () => {
    const root = await repository([
      '2026-01-10',
      {
        'handbook.en.yaml': `title: Our customers\nsourceHashes:\n  title: ${sourceHash('Nos clients')}\n`,
        'guide/lire.md': '---\ntitle: Lire\n---\n\nMots anciens\n',
        'guide/lire.en.md': `---\ntitle: Read\nsourceHashes:\n  body: ${sourceHash('Mots anciens')}\n---\n\nOld words\n`,
      },
    ]);
    await writeFiles(root, {
      'handbook.yaml': SETTINGS.replace('Nos clients', 'Nos sociétaires'),
      'guide/lire.md': '---\ntitle: Lire\n---\n\nMots nouveaux\n',
    });
    expect(await told(root)).toEqual([{ text: 'Nos clients' }, { text: 'Mots anciens' }]);
  });

  it('stands on Health beside what the original says now, with what differs marked and the way to the translation', async () => {
    const root = await reworded('Elle compte [tout](/personas/nadia/) le soir.', 'Elle compte peu le soir.');
    const { health } = await siteOf(root);
    expect(health).toContain('"text":"Elle compte tout le soir."');
    expect(health).toContain('{"type":"text","value":"tout","data":{"hName":"del"}}');
    expect(health).toContain('{"type":"text","value":"peu","data":{"hName":"ins"}}');
    expect(health).toContain('personas/clara.en.yaml');
    expect(health).not.toContain('nadia');
  });

  it('is asked of nobody where nothing is stale, and is not there without a history', async () => {
    const files = { 'handbook.yaml': SETTINGS, 'personas/clara.yaml': clara('Elle compte.') };
    expect(await told(await contentFolder(files))).toEqual([]);
    expect(await told(await contentFolder({ ...files, 'personas/clara.en.yaml': english('Avant.') }))).toBe('absent');
    const root = await reworded('Elle compte tout.', 'Elle compte.');
    const place = await mkdtemp(join(tmpdir(), 'handbook-clone-'));
    onTestFinished(() => rm(place, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(place, 'x')]);
    const { originals, health } = await siteOf(join(place, 'x'));
    expect(originals.state).toBe('shallow');
    expect(health).toContain('fetch-depth: 0');
  });

  it('is unknown where no state ever said it', async () => {
    const root = await repository([
      '2026-01-10',
      { 'personas/clara.yaml': clara('Elle compte.'), 'personas/clara.en.yaml': english('Jamais.') },
    ]);
    expect(await told(root)).toEqual([{ why: 'unknown' }]);
  });
});

describe('no former original brings back', () => {
  const study = (verbatim: string) =>
    `id: etude\ntitle: Entretiens\nkind: interview\ndate: 2026-01-05\nverbatims:\n  - id: v1\n    text: ${verbatim}\n`;

  it('what a study no longer says', async () => {
    const was = 'Elle se lève à cinq heures pour compter ses bocaux.';
    const root = await reworded(
      was,
      'Elle compte.',
      { 'research/etude.yaml': study('Je me lève à cinq heures pour compter mes bocaux.') },
      { 'research/etude.yaml': study('Oui.') },
    );
    expect(await told(root)).toEqual([{ why: 'kept' }]);
    expect((await siteOf(root)).health).not.toContain('bocaux');
  });

  it('what is reserved today, for those who may not read it', async () => {
    const secret = 'Elle négocie en secret avec la concurrence.';
    const root = await reworded(
      secret,
      'Elle compte.',
      {},
      {
        'personas/zoe.yaml': clara(secret, 'visibility: restricted\n').replace('id: clara', 'id: zoe'),
      },
    );
    expect(await told(root)).toEqual([{ why: 'kept' }]);
    expect((await siteOf(root)).health).not.toContain('concurrence');
    expect(await told(root, 'research')).toEqual([{ text: secret }]);
  });

  it('what was reserved then', async () => {
    const was = 'Elle négocie en secret avec la concurrence.';
    const root = await repository(
      [
        '2026-01-10',
        { 'personas/clara.yaml': clara(was, 'fieldVisibility: { summary: restricted }\n'), 'personas/clara.en.yaml': english(was) },
      ],
      ['2026-01-12', { 'personas/clara.yaml': clara('Elle compte.') }],
    );
    expect(await told(root)).toEqual([{ why: 'kept' }]);
  });

  it('what rested on evidence that is gone', async () => {
    const goals = (text: string, evidence: string) =>
      clara('Elle compte.', `goals:\n  - { id: but, text: ${text}, evidence: [${evidence}] }\n`);
    const root = await repository(
      [
        '2026-01-10',
        {
          'personas/clara.yaml': goals('Finir tôt', 'etude#v1'),
          'personas/clara.en.yaml': `goals:\n  but: Be done\nsourceHashes:\n  goals.but.text: ${sourceHash('Finir tôt')}\n`,
          'research/etude.yaml': study('Oui.'),
        },
      ],
      ['2026-01-12', { 'personas/clara.yaml': goals('Finir', ''), 'research/etude.yaml': study('Oui.').replace('v1', 'v2') }],
    );
    expect(await told(root)).toEqual([{ why: 'kept' }]);
  });

  it('who can be reached or recognised by it, but for the personas themselves', async () => {
    const root = await reworded('Elle s’appelle Mme Sylvie Bernard.', 'Elle compte.');
    expect(await told(root)).toEqual([{ why: 'personal' }]);
    expect((await siteOf(root)).health).toContain('donnée personnelle');
    const own = await reworded('Mme Clara Morel compte tout.', 'Elle compte.');
    expect(await told(own)).toEqual([{ text: 'Mme Clara Morel compte tout.' }]);
  });
});
