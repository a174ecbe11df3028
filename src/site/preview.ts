import { createConnection } from 'node:net';
import type { Config } from '../schema/index.ts';
import { localAddress } from './address.ts';
import { siteConfig } from './astro-config.ts';

export interface Preview {
  url: string;
  stop: () => Promise<void>;
}

/** Serves a built site, as a static host would. */
export async function previewSite(workshop: string, site: string, config: Config, port: number): Promise<Preview> {
  const { preview } = await import('astro');
  const server = await preview({ ...siteConfig(workshop, site, config, []), server: { port, host: '127.0.0.1' } });
  return { url: localAddress(server.port, config.base), stop: () => server.stop() };
}

/** Whether something listens on a port of this machine already. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const answer = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
