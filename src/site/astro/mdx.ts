import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { CompiledBody } from '../../reading/body.ts';
import { contentFolders } from '../../source/folders.ts';
import { quietly } from '../../source/quietly.ts';
import { fileOfModule } from '../module-id.ts';

/** What code said of pages in MDX: that they may run, and the components that they may use beside ours. */
export interface MdxSettings {
  /** The content folder. */
  root: string;
  /** Where each stands, by its name. */
  components: Readonly<Record<string, string>>;
}

/** The module that pages find in it what shows a compiled body, and the one that this finds such bodies in. */
const [SHOWN, MDX] = ['virtual:handbook/compiled', 'virtual:handbook/mdx'];
// Compiled, this file stands in lib/; components are Astro's to compile, and stay in src/.
const component = fileURLToPath(new URL('../../../src/blocks/compiled.astro', import.meta.url)).replaceAll('\\', '/');
const BODIES = Symbol.for('persona-handbook:bodies');
const STYLES = 'persona-handbook:styles';
const MAKING = 'persona-handbook:making';

/** Gives bodies to the compiler by reference, as their readers may read them: what stands on the disk is for nobody in particular. */
export function holdBodies(bodies: ReadonlyMap<string, CompiledBody>): void {
  Reflect.set(globalThis, BODIES, bodies);
  forgetMaking();
}

/** Says that none of them is under way: another page begins. */
export function forgetMaking(): void {
  Reflect.deleteProperty(globalThis, Symbol.for(MAKING));
}

/** Those that it was given last. */
export function heldBodies(): ReadonlyMap<string, CompiledBody> {
  return (Reflect.get(globalThis, BODIES) as ReadonlyMap<string, CompiledBody> | undefined) ?? new Map();
}

/** Names the stylesheets of what compiled bodies use, where Astro is not asked for them. */
export function holdStyles(hrefs: readonly string[]): void {
  Reflect.set(globalThis, Symbol.for(STYLES), hrefs);
}

/** The body that was being made when something went wrong, and its file; undefined where that was before any. */
export function bodyUnderWay(): { file: string; body: CompiledBody | undefined } | undefined {
  const file = Reflect.get(globalThis, Symbol.for(MAKING)) as string | undefined;
  return file === undefined ? undefined : { file, body: heldBodies().get(file) };
}

/** A file of content, by its path in the content folder. */
const CONTENT = new RegExp(`^(?:${contentFolders.join('|')})/.*\\.(?:ya?ml|mdx?)$`, 'i');

/** The name of Astro's own integration, which compiles MDX. */
export const MDX_INTEGRATION = '@astrojs/mdx';

/** Whether it is installed, without the time that it takes to load. */
export function hasMdxIntegration(): boolean {
  return quietly(() => createRequire(import.meta.url).resolve(`${MDX_INTEGRATION}/package.json`)) !== undefined;
}

/**
 * Astro's own integration for MDX; undefined where it is not installed.
 * @param beside a folder whose packages are looked through after ours.
 */
export async function mdxIntegration(beside?: string): Promise<AstroIntegration | undefined> {
  const found = (await loaded(MDX_INTEGRATION)) ?? (beside === undefined ? undefined : await loaded(MDX_INTEGRATION, beside));
  // Colours of code would stand in the page as styles, which its policy forbids; and words are set for their language before.
  return found?.default({ syntaxHighlight: false, smartypants: false });
}

interface MdxPackage {
  default: (options: { syntaxHighlight: false; smartypants: false }) => AstroIntegration;
}

async function loaded(name: string, beside?: string): Promise<MdxPackage | undefined> {
  try {
    return (await import(beside ? pathToFileURL(createRequire(join(beside, 'package.json')).resolve(name)).href : name)) as MdxPackage;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Something else may be missing in it: that is told as it is.
    if (/^(?:ERR_)?MODULE_NOT_FOUND$/.test(code ?? '') && message.includes(name)) return undefined;
    throw error;
  }
}

/**
 * Gives Astro the bodies of content files as modules, and what they may use.
 * @param ownLinks whether pages link the stylesheets of these themselves.
 */
export function mdxModules(settings: MdxSettings | undefined, ownLinks: boolean): Plugin {
  return {
    name: 'persona-handbook:mdx',
    enforce: 'pre',
    resolveId: (id) => (id === MDX || id === SHOWN ? `\0${id}` : undefined),
    load(id) {
      // Where nothing is compiled, what shows it stays out of the code that renders pages.
      if (id === `\0${SHOWN}`)
        return settings ? `export { default as Compiled } from ${JSON.stringify(component)};` : 'export const Compiled = undefined;';
      if (id === `\0${MDX}`) return sourceOf(settings, ownLinks);
      const file = settings && fileIn(settings.root, fileOfModule(id));
      if (file === undefined || !CONTENT.test(file)) return undefined;
      const body = id.endsWith('.mdx') ? heldBodies().get(file) : undefined;
      if (body) return asInFile(body);
      // What is on the disk may be for other readers.
      throw new Error(`${file} is content: no page can import it`);
    },
  };
}

function sourceOf(settings: MdxSettings | undefined, ownLinks: boolean): string {
  const { root = '', components = {} } = settings ?? {};
  const named = Object.entries(components);
  const quoted = (path: string) => JSON.stringify(path.replaceAll('\\', '/'));
  const files = root ? [...heldBodies().keys()] : [];
  return [
    ...named.map(([, path], at) => `import component${at} from ${quoted(path)};`),
    `export const components = { ${named.map(([name], at) => `${JSON.stringify(name)}: component${at}`).join(', ')} };`,
    `export const modules = { ${files.map((file) => `${JSON.stringify(file)}: () => import(${quoted(join(root, file))})`).join(', ')} };`,
    `export const making = (file) => void (globalThis[Symbol.for('${MAKING}')] = file);`,
    `export const styles = () => ${ownLinks ? `globalThis[Symbol.for('${STYLES}')] ?? []` : '[]'};`,
    '',
  ].join('\n');
}

/** The path in a content folder of what the bundler calls by its own path. */
function fileIn(root: string, id: string): string | undefined {
  for (const folder of new Set([root, realpathSync.native(root)])) {
    const prefix = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
    if (id.startsWith(prefix)) return id.slice(prefix.length);
  }
  return undefined;
}

/** A body on the lines that it has in its file: what is wrong in it is told there. A line of dashes that it begins with is none of YAML. */
function asInFile({ text, line }: CompiledBody): string {
  const above = Math.max(0, line - 3);
  return `---\n${'\n'.repeat(above)}---\n${text}\n`;
}

/** Has the next page ask for the bodies anew: another file may have changed what readers may see of one. */
export function forgetCompiled({ environments }: ViteDevServer, root: string): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const known = [...moduleGraph.idToModuleMap.values()];
    for (const module of known) {
      if (module.id === `\0${MDX}` || (module.id?.endsWith('.mdx') && fileIn(root, module.id) !== undefined))
        moduleGraph.invalidateModule(module);
    }
  }
}
