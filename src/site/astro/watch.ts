import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentFingerprint } from '../../source/walk.ts';
import { forgetCompiled } from './mdx.ts';

const CONTENT = /^(?:handbook(?:\.[^./]+)?\.ya?ml$|(?:personas|segments|research|guide|words|fonts)(?:\/|$))/;
/** Editors save in several steps; this many milliseconds after the last one, the content is read again. */
const QUIET = 15;
/** Milliseconds between two looks at the whole folder. */
const LOOK_EVERY = 1000;

/** Whether a path below a content folder is one of content. */
export function isContentPath(path: string): boolean {
  return CONTENT.test(path);
}

/** Runs `refresh` after every burst of saves, one run at a time, and tells the browser when it is done. */
export function watchContent(server: ViteDevServer, root: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
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
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run, run);
    }, QUIET);
  };
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (isContentPath(relative(root, path).split(sep).join('/'))) schedule();
  });
  // File events get lost: when a branch is checked out, on network drives, in containers. A look now and then makes up for it.
  const look = setInterval(async () => {
    if ((await contentFingerprint(root)) !== (await seen)) schedule();
  }, LOOK_EVERY);
  look.unref();
  server.httpServer?.once('close', () => clearInterval(look));
}
