import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/*
 * Files that tools take for their settings, or for packages. Those that are code leave a mark when they run; the others change what
 * is made, or cannot be read at all, so that whoever reads one fails or makes something else.
 */

/** Code for any kind of module. */
const marking = (root: string, name: string) =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(root, `ran-${name.replaceAll('/', '+')}`))}, '');\n`;

const modules = [
  ...['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].flatMap((end) => [`postcss.config.${end}`, `.postcssrc.${end}`, `vite.config.${end}`]),
  ...['js', 'mjs', 'ts'].flatMap((end) => [
    `astro.config.${end}`,
    `src/content.config.${end}`,
    `src/content/config.${end}`,
    `src/middleware.${end}`,
  ]),
  ...[
    'babel.config.js',
    'babel.config.cjs',
    '.babelrc.js',
    'tailwind.config.js',
    'svelte.config.js',
    'rolldown.config.js',
    'svgo.config.js',
  ],
  ...['.pnp.cjs', 'src/fetch.ts', 'src/actions/index.ts', 'src/live.config.ts', 'browserslist.config.js', 'lightningcss.config.js'],
  'evil.cjs',
];

const settings: Record<string, string> = {
  '.postcssrc': '{ "plugins": { "./evil.cjs": {} } }',
  '.postcssrc.json': '{ "plugins": { "./evil.cjs": {} } }',
  '.postcssrc.yml': 'plugins:\n  ./evil.cjs: {}\n',
  '.babelrc': '{ "presets": ["./evil.cjs"] }',
  '.browserslistrc': 'extends ./evil.cjs\n',
  '.swcrc': '{ broken',
  'tsconfig.json': '{ "extends": "./nowhere.json", broken',
  'jsconfig.json': '{ broken',
  'pagefind.toml': 'broken = [',
  'pagefind.yml': 'broken: [',
  'pagefind.json': '{ broken',
  'pnpm-workspace.yaml': 'packages: [broken',
  'lerna.json': '{ broken',
  'deno.json': '{ broken',
  ...Object.fromEntries(
    ['.env', '.env.local', '.env.production', '.env.development'].map((name) => [
      name,
      'PUBLIC_X=evil\nNODE_ENV=evil\nBASE_URL=/evil/\nNODE_OPTIONS=--require ./evil.cjs\nBROWSER=./evil.cjs\n',
    ]),
  ),
  'package.json': JSON.stringify({
    private: true,
    postcss: { plugins: { './evil.cjs': {} } },
    babel: { presets: ['./evil.cjs'] },
    browserslist: ['extends ./evil.cjs'],
    vite: { plugins: ['./evil.cjs'] },
    astro: { integrations: ['./evil.cjs'] },
    imports: { '#evil': './evil.cjs' },
    dependencies: { 'astro-evil': '1.0.0', astro: '*' },
  }),
};

/** Packages that would be taken for those of the tool. */
const packages = ['astro', 'vite', 'postcss', 'sharp', 'pagefind', 'satori', 'yaml', 'zod', 'astro-evil', 'postcss-load-config'];
/** Beside what a company installs, ours are not to be overwritten. */
const own = ['astro-evil', 'postcss-load-config', 'autoprefixer', 'lightningcss-evil'];

/** Writes all of them to a folder. `installed`: the tool lies there as well. */
export async function plantMarkers(root: string, { installed = false } = {}): Promise<void> {
  const files = { ...settings, ...Object.fromEntries(modules.map((name) => [name, marking(root, name)])) };
  for (const name of installed ? own : packages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({
      name,
      version: '1.0.0',
      main: 'index.cjs',
      astro: { external: false },
      exports: { './*': './index.cjs', '.': './index.cjs' },
    });
    files[`node_modules/${name}/index.cjs`] = marking(root, `node_modules/${name}`);
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

/** The names of those that ran. */
export async function ranIn(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => basename(name).startsWith('ran-'));
}
