import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import type { Kit } from '../../../src/reading/view.ts';
import { openKit } from '../../../src/site/print-kit.ts';
import { contentFolder } from '../../support/io.ts';
import { today } from '../reading/sample.ts';

const most: Kit = { formats: ['poster-a4', 'booklet-a4'], pictures: true };

/** What comes of a kit of two personas. */
async function made(kit: Kit) {
  const root = await contentFolder({
    'handbook.yaml': 'company: Banque du Test\nlanguages: [fr]\n',
    'personas/ana.yaml': 'id: ana\nname: Ana\nrole: Cliente\nstate: draft\n',
    'personas/bo.yaml': 'id: bo\nname: Bo\nrole: Client\nstate: draft\n',
  });
  const outDir = join(root, 'dist');
  const { handbook, files } = await checkContent(root, { today });
  const printKit = openKit(most);
  const counts: [number, number][] = [];
  printKit.onSheets = (done, all) => counts.push([done, all]);
  printKit.start({ fonts: {}, handbook: visibleTo(handbook, 'staff'), kit, root, outDir, files, today });
  const [printed, faults] = await Promise.all([printKit.printed, printKit.faults]);
  await printKit.stop();
  return { outDir, names: printed.map(({ name }) => name), faults, counts };
}

describe('the print kit', () => {
  it('is shared out between processes, tells what they make in one order, and counts it as one', async () => {
    const { outDir, names, faults, counts } = await made(most);
    expect(names).toEqual(['handbook.booklet-a4.pdf', 'ana.poster-a4.pdf', 'bo.poster-a4.pdf']);
    expect(faults).toEqual([]);
    expect(counts).toHaveLength(3);
    expect(counts.at(-1)).toEqual([3, 3]);
    for (const name of [...names.map((one) => `print/${one}`), 'pictures/ana.preview.png'])
      expect(existsSync(join(outDir, name)), name).toBe(true);
  });

  it('does not wait for a process that has nothing to make', async () => {
    const { outDir, names } = await made({ formats: ['poster-a4'], pictures: false });
    expect(names).toEqual(['ana.poster-a4.pdf', 'bo.poster-a4.pdf']);
    expect(existsSync(join(outDir, 'pictures'))).toBe(false);
  });
});
