import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, finish } from './child.ts';

const checkout = join(import.meta.dirname, '..', '..');

/** One version, so that a new one breaks nothing overnight. */
export const PNPM = 'pnpm@12.21.0';

export interface Packed {
  /** The packed file, as the registry would hand it out. */
  tarball: string;
  remove: () => Promise<void>;
}

/** Packs this checkout, as `npm publish` would. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-pack-'));
  const { code, out, err } = await finish('npm', ['pack', '--json', '--pack-destination', folder], checkout);
  if (code !== 0) throw new Error(`npm pack failed:\n${out}${err}`);
  const name = /persona-handbook-[^"\s]+\.tgz/.exec(out)?.[0] ?? '';
  return { tarball: join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A fresh folder with a package.json that says nothing. */
export async function freshFolder(): Promise<Packed['tarball']> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-fresh-'));
  await writeFile(join(root, 'package.json'), '{\n  "private": true\n}\n');
  return root;
}

/** Whether an installation failed because nothing could be fetched, which is not the package's fault. */
export function isOffline({ code, out, err }: Ended): boolean {
  return (
    code !== 0 &&
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|ERR_PNPM_META_FETCH_FAIL|ENOTCACHED/.test(
      out + err,
    )
  );
}
