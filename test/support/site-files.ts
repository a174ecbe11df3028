import { readdirSync } from 'node:fs';

/** The address in a built site of the first file whose path fits. */
export function addressOf(site: string, path: RegExp): string {
  const found = readdirSync(site, { recursive: true, encoding: 'utf8' }).find((file) => path.test(file));
  if (found === undefined) throw new Error(`The site has no file ${path}.`);
  return `/${found}`;
}
