import type { ViteDevServer } from 'vite';
import { contentFingerprint } from '../../source/walk.ts';
import { afterSaves } from '../content-saves.ts';
import { forgetCompiled } from './mdx.ts';

/** Milliseconds between two looks at the whole folder. */
const LOOK_EVERY = 1000;

/** Runs `refresh` after every burst of saves, one run at a time, and tells the browser when it is done. */
export function watchContent(server: ViteDevServer, root: string, refresh: () => Promise<void>): void {
  let seen = contentFingerprint(root);
  const run = async () => {
    seen = contentFingerprint(root);
    await seen;
    await refresh();
    forgetCompiled(server, root);
    for (const environment of Object.values(server.environments)) {
      // Astro keeps the list of pages of each route until it is told that content changed.
      environment.hot.send('astro:content-changed', {});
    }
    server.environments.client?.hot.send({ type: 'full-reload' });
  };
  const schedule = afterSaves(server.watcher, root, run);
  // File events get lost: when a branch is checked out, on network drives, in containers. A look now and then makes up for it.
  const look = setInterval(async () => {
    if ((await contentFingerprint(root)) !== (await seen)) schedule();
  }, LOOK_EVERY);
  look.unref();
  server.httpServer?.once('close', () => clearInterval(look));
}
