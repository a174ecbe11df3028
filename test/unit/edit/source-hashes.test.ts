import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../../src/edit/format.ts';
import { withSourceHashes } from '../../../src/edit/source-hashes.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { sourceHash } from '../../../src/handbook/source-hash.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { contentFolder, run, writeFiles } from '../../support/io.ts';
import { sure } from '../facts/small.ts';
import { healthOf } from '../page-types/health-support.ts';
import { handbookOf } from '../reading/sample.ts';

const hashes = new Map([
  ['role', 'abcdabcd'],
  ['goals.Un but: oui.text', 'efghefgh'],
]);
const block = 'sourceHashes:\n  role: abcdabcd\n  "goals.Un but: oui.text": efghefgh\n';

describe('hashes in a translation file', () => {
  it('come at the end of its keys, and leave all else as it was typed', () => {
    const typed = '# First\nrole:  "Customer"   # as said\n';
    expect(withSourceHashes(typed, 'yaml', hashes, 'N')).toBe(`${typed}# N\n${block}`);
    expect(withSourceHashes('role: C', 'yaml', hashes, 'N')).toBe(`role: C\n# N\n${block}`);
    expect(withSourceHashes('---\nrole: C\n---\n\nBody\n---\n', 'md', hashes, 'N')).toBe(`---\nrole: C\n# N\n${block}---\n\nBody\n---\n`);
    expect(withSourceHashes('no keys', 'md', hashes, 'N')).toBe('no keys');
    expect(withSourceHashes('role: C\r\n', 'yaml', hashes, 'N')).toBe(`role: C\r\n# N\r\n${block.replaceAll('\n', '\r\n')}`);
  });

  it('are renewed where they stand, with the comments among them', () => {
    const typed = 'sourceHashes:\n  role: aaaaaaaa\n  # Checked with Kate.\n  gone: bbbbbbbb\nsummary: S # kept\n';
    const renewed = `${block}  # Checked with Kate.\nsummary: S # kept\n`;
    expect(withSourceHashes(typed, 'yaml', hashes, 'N')).toBe(renewed);
    expect(withSourceHashes(renewed, 'yaml', hashes, 'N')).toBe(renewed);
  });

  it('are written as `handbook fmt` writes them, and found again as it does', () => {
    const keys = [
      'goals.a.evidence.study#v1.note',
      'goals.Un but: oui.text',
      'goals.« Un "but" : oui ».text',
      'goals.l\'un: "x".text',
      'goals.a:b',
    ];
    const all = new Map(keys.map((key) => [key, 'abcdabcd']));
    const written = withSourceHashes('role: C\n', 'yaml', all, 'N');
    expect(written).toContain('  goals.a.evidence.study#v1.note: abcdabcd\n');
    expect(formatted(written, 'yaml', schemasFor().persona)).toBe(written);
    expect(withSourceHashes(written, 'yaml', all, 'N')).toBe(written);
  });

  it('do not hang on how a text is broken into lines, and are no number', () => {
    expect(sourceHash('a  b\nc ')).toBe(sourceHash('a b c'));
    for (const text of ['', 'a', 'b', '1']) expect(sourceHash(text)).toMatch(/^[a-p]{8}$/);
  });
});

const files = {
  'handbook.yaml': 'company: X\nlanguages: [fr, en]\n',
  'personas/lea.yaml':
    'id: lea\nname: Léa\nrole: Cliente\nsummary: Elle compte.\nstate: proto\nnotes: Pour nous.\nfieldVisibility: { notes: restricted }\n',
  'personas/lea.en.yaml': '# Kate\nrole: Customer\nsummary: She counts.\n',
  'guide/lire.md': '---\ntitle: Lire\n---\n\nMots\n',
  'guide/lire.en.md': '---\ntitle: Read\n---\n\nWords\n',
};

describe('handbook translated', () => {
  it('notes what each text was made from; one that changes is stale until its file is named', async () => {
    const root = await contentFolder(files);
    const rules = async () => {
      const { out } = await run(['check', '--format=json', '--dir', root]);
      return JSON.parse(out).flatMap(({ rule, file, line }: { rule: string; file: string; line: number }) =>
        rule === 'translation/stale' ? [`${file}:${line}`] : [],
      );
    };
    expect(await rules()).toEqual([]);
    expect(await run(['translated', '--dir', root])).toMatchObject({ code: 0, out: expect.stringContaining('guide/lire.en.md') });
    expect(await readFile(join(root, 'personas/lea.en.yaml'), 'utf8')).toMatch(
      /^# Kate\nrole: Customer\nsummary: She counts\.\n# .*\nsourceHashes:\n/,
    );
    expect(await rules()).toEqual([]);
    await writeFiles(root, {
      'personas/lea.yaml': files['personas/lea.yaml'].replace('compte.', 'compte tout.'),
      'guide/lire.md': '---\ntitle: Lire\n---\n\nMots nouveaux\n',
    });
    expect(await rules()).toEqual(['guide/lire.en.md:8', 'personas/lea.en.yaml:3']);
    const again = await run(['translated', '--dir', root]);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('2 textes restent à revoir')]);
    expect(await rules()).toHaveLength(2);
    await run(['translated', 'personas/lea.en.yaml', '--dir', root]);
    expect(await rules()).toEqual(['guide/lire.en.md:8']);
  });

  it('refuses a file that is no translation, and one whose original is at fault, and writes nothing', async () => {
    const root = await contentFolder({ ...files, 'personas/lea.yaml': `${files['personas/lea.yaml']}colour: red\n` });
    expect(await run(['translated', 'personas/lea.eng.yaml', '--dir', root])).toMatchObject({
      code: 2,
      err: expect.stringContaining('lea.en.yaml'),
    });
    expect((await run(['translated', '--dir', root])).code).toBe(1);
    expect(await readFile(join(root, 'guide/lire.en.md'), 'utf8')).toBe(files['guide/lire.en.md']);
  });
});

describe('a stale translation', () => {
  const stale = {
    ...files,
    'personas/lea.en.yaml': `${files['personas/lea.en.yaml']}sourceHashes:\n  summary: aaaaaaaa\n  role: ${sourceHash('Cliente')}\n`,
  };

  it.each(['research', 'staff'])('says so at the head of its page, and there alone: %s', async (readers) => {
    const handbook = visibleTo(await handbookOf(stale), readers);
    const banners = (language: string) => personaPage(viewIn(handbook, language), sure(handbook.personas.get('lea'))).banners;
    expect(banners('en').find(({ kind }) => kind === 'outdated')?.text.text).toBe(
      'The original has changed since this translation: 1 passage may be out of date.',
    );
    expect(banners('fr').map(({ kind }) => kind)).not.toContain('outdated');
  });

  it('is shown on Health with what both say', async () => {
    const { translations } = await healthOf(stale);
    expect(
      translations[0]?.stale.map(({ page, texts }) => [
        page.text.text,
        ...texts.map(({ before, now, translated }) => [before.text.replace(/\s/g, ' '), now.text, translated.text]),
      ]),
    ).toEqual([['Léa', ['L’ancien texte n’est pas montré : il n’y a pas d’historique git ici.', 'Elle compte.', 'She counts.']]]);
  });
});
