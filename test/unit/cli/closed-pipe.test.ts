import { describe, expect, it } from 'vitest';
import { finish, handbookBin } from '../../support/child.ts';
import { contentFolder, soundContent } from '../../support/io.ts';

/** So many faults that no pipe holds the report of them. */
const faulty = {
  ...soundContent,
  ...Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [`personas/p${at}.yaml`, `id: p${at}\nwrong: 1\nother: ${'x'.repeat(200)}\n`]),
  ),
};

/** What a shell says of a pipeline: the exit code of the command, and its complaints. */
async function piped(root: string, pipeline: string) {
  const script = `{ "$1" "$2" ${pipeline}; echo "$? $(cat told)"`;
  return finish('sh', ['-c', script, 'sh', process.execPath, handbookBin], root);
}

// Windows has no `head`.
describe.skipIf(process.platform === 'win32')('whoever reads a result', () => {
  it.each(['pretty', 'sarif'])('may stop before its end: check --format %s', async (format) => {
    const root = await contentFolder(faulty);
    const { out } = await piped(root, `check --format ${format} 2>told; echo $? >code; } | head -c 100 >/dev/null; cat code`);
    expect(out).toBe('1\n0 \n');
  });

  it('may stop reading complaints', async () => {
    const root = await contentFolder(soundContent);
    const { out } = await piped(root, 'chek 2>&1 >/dev/null; echo $? >code; } | true; : >told; cat code');
    expect(out).toBe('2\n0 \n');
  });

  it.skipIf(process.platform !== 'linux')('is told where a disk is too full for it', async () => {
    const root = await contentFolder(soundContent);
    const { out } = await piped(root, 'check --format json >/dev/full 2>told; }');
    expect(out).toBe('3 Le disque est plein : libérez de la place, puis recommencez.\n');
  });
});
