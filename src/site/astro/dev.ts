import { dirname, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Config } from '../../schema/index.ts';
import { isWithin } from '../../source/inside.ts';
import { LOCAL, localAddress } from '../address.ts';
import { isContentPath } from '../content-saves.ts';
import { answer, type DevState, refuseUnmeant, type Served } from '../dev-answer.ts';
import { siteConfig } from './astro-config.ts';
import { type MdxSettings, mdxIntegration } from './mdx.ts';
import { pagesIntegration } from './pages.ts';
import { ownModules } from './served-modules.ts';
import { watchContent } from './watch.ts';

interface DevOptions {
  root: string;
  /** The folder that Astro works in. */
  workshop: string;
  /** The settings at the start; a changed base path or language needs a restart. */
  config: Config;
  port: number;
  /** The address to listen at. */
  host?: string | undefined;
  /** Set where pages in MDX may run. */
  mdx?: MdxSettings | undefined;
  /** Loads the content again. Called once after every burst of saves. */
  reload: () => Promise<DevState>;
  initial: DevState;
}

export interface DevSite {
  url: string;
  stop: () => Promise<void>;
}

/** Serves the site while somebody writes. A save shows at once; a broken save shows what is wrong in place of every page. */
export async function devSite({ root, workshop, config, port, host = LOCAL, mdx, reload, initial }: DevOptions): Promise<DevSite> {
  const { dev } = await import('astro');
  let state = initial;
  const refresh = async () => {
    state = await reload();
  };
  const modules = [...new Set(Object.values(mdx?.components ?? {}).map((file) => dirname(file)))];
  const served = { root, workshop, modules };
  const compiler = mdx ? [(await mdxIntegration()) ?? []].flat() : [];
  const integrations = [...compiler, pagesIntegration({ mdx }), live(served, () => state, refresh)];
  const { vite, ...astro } = siteConfig(workshop, join(workshop, 'dist'), config, integrations);
  const server = await dev({
    ...astro,
    vite: {
      ...vite,
      server: {
        ...vite?.server,
        fs: { strict: true, allow: [...ownModules, ...modules] },
        watch: { followSymlinks: false, ignored: (path: string) => isNoContent(root, path, [...ownModules, ...modules]) },
      },
    },
    server: { port, host },
  });
  const { port: actual } = server.address;
  return { url: localAddress(actual, config.base, host), stop: () => server.stop() };
}

/** Whether a path stands in the content folder, and is no content: nothing else is watched there, nor what links lead to. */
function isNoContent(root: string, path: string, modules: readonly string[]): boolean {
  if (modules.some((folder) => isWithin(folder, path))) return false;
  const below = relative(root, path).split(sep).join('/');
  return below !== '' && !below.startsWith('..') && !isContentPath(below);
}

function live(place: Served, current: () => DevState, refresh: () => Promise<void>): AstroIntegration {
  return {
    name: 'persona-handbook:live',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(server, place.root, refresh);
        // Before all that Astro adds after this, which fails at what it cannot take apart.
        server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle: refuseUnmeant }));
        server.middlewares.use((request, response, next) => {
          answer(place, current(), request, response).then((isAstros) => isAstros && next(), next);
        });
      },
    },
  };
}
