import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every address that a page or style sheet of a built site points to within its own host, with the file that does. */
export async function addressesIn(site: string): Promise<{ file: string; address: string }[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(?:html|css)$/.test(file));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(site, file), 'utf8');
      const matches = [...text.matchAll(/\b(?:href|src|action)="(\/[^"#?]*)|url=(\/[^"#?]*)|url\(["']?(\/[^"')#?]*)/g)];
      return matches.map((match) => ({ file, address: match[1] ?? match[2] ?? match[3] ?? '' }));
    }),
  );
  return found.flat();
}

/** The addresses that lead nowhere when a site is served under a base path. */
export async function deadAddresses(site: string, base: string): Promise<string[]> {
  const dead = (await addressesIn(site)).filter(({ address }) => {
    if (!address.startsWith(base)) return true;
    const path = decodeURIComponent(address.slice(base.length));
    return !existsSync(join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  });
  return dead.map(({ file, address }) => `${file}: ${address}`);
}
