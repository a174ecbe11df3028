import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { searchForWorkspaceRoot } from 'vite';
import { systemLanguage, todayOf } from './cli/command.ts';
import { languages } from './languages/index.ts';
import type { Company } from './site/astro/company-overrides.ts';
import { type HostBuild, startBuild } from './site/astro/host/build.ts';
import { serveHost } from './site/astro/host/dev.ts';
import { compileFaults, withFaultsTold } from './site/astro/host/faults.ts';
import type { HandbookOptions } from './site/astro/host/options.ts';
import { addressOf, hasOwnLost, judgeConfig, judgePublic, judgeRoutes, settingsOf } from './site/astro/host/settings.ts';
import { MDX_INTEGRATION, mdxIntegration } from './site/astro/mdx.ts';
import { pagesIntegration } from './site/astro/pages.ts';
import { ownModules } from './site/astro/served-modules.ts';
import { logOf } from './site/checked-folder.ts';
import { inOneSentence, SettingError } from './site/setting-error.ts';
import { isWithin } from './source/inside.ts';

export type { HandbookOptions } from './site/astro/host/options.ts';

const NAME = 'persona-handbook';
// Compiled, this file stands in lib/; pages stay in src/.
const ownSource = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Puts a handbook into an Astro site: its pages, search, data, posters and pictures come with `astro build`, and `astro dev` shows each save.
 *
 * ```js
 * export default defineConfig({ integrations: [handbook({ content: './handbook', at: '/personas/' })] });
 * ```
 */
export default function handbook(options: HandbookOptions = {}): AstroIntegration {
  const language = systemLanguage(process.env);
  const today = todayOf(process.env);
  const say = languages[language].say.astro;
  let config: AstroConfig;
  let routes: readonly IntegrationResolvedRoute[] = [];
  let building: HostBuild | undefined;
  let isServing = false;
  let pages: AstroIntegration | undefined;
  const settings = () => settingsOf(options, fileURLToPath(config.root), language);
  const tell = (text: string) => process.stderr.write(`${text}\n`);
  // A build that waits for what never comes has nothing left to do, and would end as if all were well.
  const unfinished = () => {
    tell(say.unfinished());
    process.exitCode = 1;
  };
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': async (setup) => {
        const { command, updateConfig } = setup;
        config = setup.config;
        isServing = command === 'dev';
        if (command === 'preview') return;
        await told(async () => {
          if (config.integrations.filter(({ name }) => name === NAME).length > 1) throw new SettingError(say.twice());
          const judged = settings();
          const { at, company, mdx } = judged;
          pages = pagesIntegration({ at, lost: !hasOwnLost(config), company, mdx });
          await pages.hooks['astro:config:setup']?.(setup);
          const { fs, ...server } = config.vite.server ?? {};
          const allow = [...(fs?.allow ?? [searchForWorkspaceRoot(fileURLToPath(config.root))]), ...ownModules];
          updateConfig({
            vite: {
              plugins: [compileFaults(judged, language)],
              server: { ...server, fs: { ...fs, allow } },
              build: { assetsInlineLimit: outsidePages(config, company, mdx !== undefined) },
            },
          });
          if (!mdx || config.integrations.some(({ name }) => name === MDX_INTEGRATION)) return;
          const compiler = await mdxIntegration(fileURLToPath(config.root));
          if (!compiler) throw new SettingError(languages[language].say.mdx.noPackage('handbook({ mdx })'));
          updateConfig({ integrations: [compiler] });
        });
      },
      'astro:config:done': async (done) => {
        config = done.config;
        await pages?.hooks['astro:config:done']?.(done);
        await told(async () => judgeConfig(config, language, options.mdx !== undefined));
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes;
      },
      'astro:server:setup': async ({ server }) => {
        // A build opens a server too, to make its types.
        if (!isServing) return;
        const { at, ...judged } = settings();
        const log = await logOf(judged.content, language, tell);
        await told(() => serveHost({ ...judged, server, at, today, address: addressOf(config, at), tell, log }));
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        await told(async () => {
          const judged = settings();
          const publicFolder = resolve(fileURLToPath(config.publicDir));
          const ownPublic = join(judged.content, 'public') === publicFolder;
          const judge = (paths: readonly string[], files: readonly string[]) => {
            judgeRoutes(routes, paths, judged.at, language);
            judgePublic(publicFolder, paths, files, judged.at, language);
          };
          building = await startBuild({ ...judged, today, address: addressOf(config, judged.at), judge, tell, ownPublic });
          process.once('beforeExit', unfinished);
          // What an adapter renders with is its own.
          if (!config.adapter) setPrerenderer((usual) => withFaultsTold(usual, judged.content, language));
        });
      },
      'astro:build:done': async ({ dir }) => {
        try {
          await told(async () => building?.finish(fileURLToPath(new URL(`.${settings().at}`, dir))));
        } finally {
          // What fails here fails the build by itself.
          process.off('beforeExit', unfinished);
        }
      },
    },
  };
}

/** Has what is at fault in what was asked for come out as its sentence. */
async function told(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw inOneSentence(error);
  }
}

/** A script or style of ours is a file of its own, however small it is: its pages allow none within them. */
function outsidePages(
  { vite }: AstroConfig,
  { customCss = [] }: Company,
  runsMdx: boolean,
): (file: string, content: Buffer) => boolean | undefined {
  const own = vite.build?.assetsInlineLimit;
  return (file, content) => {
    if (isWithin(ownSource, file) || customCss.includes(file) || /\bscript\.astro_/.test(file)) return false;
    // Nor do they hold one of a component of their texts, which nobody can tell from others of the site by its name.
    if (runsMdx && /\.astro_astro_type_script|\.css$/.test(file)) return false;
    if (typeof own === 'function') return own(file, content);
    return own === undefined ? undefined : content.length <= own;
  };
}
