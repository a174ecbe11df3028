import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { fence, fences } from '../../cache/workshop.ts';
import { engine, searchFile } from '../../search/index.ts';
import { siteConfig, workFolders } from './astro-config.ts';
import { mdxIntegration } from './mdx.ts';
import { noteMdx } from './mdx-notes.ts';
import { pagesIntegration } from './pages.ts';
import { inFolder, pageScript } from './production.ts';
import { type MdxNotes, parts, type RendererSettings } from './renderer-parts.ts';

const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** What renders pages stands beside nothing: packages of packages cannot be found from there (pnpm), so it carries all that it needs. */
const wholeBundle = { prerender: { resolve: { noExternal: true as const } } };

/** Where the code of a company fails, its places are found again by these records; they are for no reader. */
const withPlaces = { client: { build: { sourcemap: false } } };

/**
 * Compiles the components with Astro, and keeps what renders pages in place of rendering any. The folder is whole or not there,
 * and knows nothing of the machine that it was made on.
 * @param finish is given it before it takes its place.
 */
export async function compileRenderer(
  folder: string,
  { base, search, mdx }: RendererSettings,
  finish: (draft: string) => void = () => {},
): Promise<void> {
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  const [outDir, code] = [join(draft, parts.assets), join(draft, parts.code)];
  await mkdir(draft, { recursive: true });
  fence(draft);
  try {
    const compiler = mdx ? [(await mdxIntegration()) ?? []].flat() : [];
    const integrations = [...compiler, pagesIntegration({ mdx, ownLinks: true }), keepRenderer(join(outDir, '.prerender'), code)];
    const { vite, ...config } = siteConfig(draft, outDir, { base }, integrations);
    const notes: MdxNotes = { styles: [], files: {} };
    const plugins = [...(vite?.plugins ?? []), pageScript(search), ...(mdx ? [noteMdx(notes)] : [])];
    // A failure is thrown, and reported as one sentence: the bundler need not announce it too.
    await inFolder(draft, () =>
      build({
        ...config,
        vite: {
          ...vite,
          plugins,
          ...(mdx && { build: { ...vite?.build, sourcemap: true } }),
          environments: { ...wholeBundle, ...(mdx && withPlaces) },
          logLevel: 'silent',
        },
      }),
    );
    await forgetMachine(code, [draft, packageFolder.replace(/\/$/, '')]);
    if (mdx) await writeFile(join(draft, parts.mdx), JSON.stringify({ ...notes, styles: [...new Set(notes.styles)] }));
    if (search && engine.script) await writeFile(join(draft, parts.searchScript), await smallScript(engine.script));
    for (const left of [...workFolders, ...fences]) await rm(join(draft, left), { recursive: true, force: true });
    finish(draft);
    await rename(draft, folder).catch((error) => {
      // Another build was quicker: both made the same.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Takes what Astro compiled aside, before it is thrown away, and leaves nothing to render. */
function keepRenderer(from: string, to: string): ReturnType<typeof pagesIntegration> {
  return {
    name: 'persona-handbook:keep-renderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'persona-handbook',
          setup: () => rename(from, to),
          getStaticPaths: async () => [],
        }));
      },
    },
  };
}

/** Modules are called by their paths, on both sides of each import: without the folder of this machine they still find each other. */
async function forgetMachine(folder: string, paths: readonly string[]): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const code = await readFile(file, 'utf8');
    await writeFile(
      file,
      paths.reduce((text, path) => text.replaceAll(path, ''), code),
    );
  }
}

/** The script that searches comes half written out: a sixth of it is names that nobody reads. */
async function smallScript(name: string): Promise<string> {
  const { minify } = await import('vite');
  return (await minify(name, await searchFile(name), { module: true })).code;
}
