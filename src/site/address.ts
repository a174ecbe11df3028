import { networkInterfaces } from 'node:os';

/** Where a site is served on this machine. Pages end in a slash, the first one below a base path too. */
export function localAddress(port: number, base: string, host = LOCAL): string {
  const name = EVERYWHERE.has(host) ? ownAddress() : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${base.endsWith('/') ? base : `${base}/`}`;
}

/** Where a server listens that nobody else is to reach. */
export const LOCAL = '127.0.0.1';
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The address of this machine in its network; where it is in none, the one that it alone knows. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? LOCAL;
}

/** The path that is asked for, as it is meant; undefined where it is written in a way that nobody means well by. */
export function meantPath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.startsWith('/') && !/[\\\0]|\/\/|\/\.\.?(?:\/|$)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
