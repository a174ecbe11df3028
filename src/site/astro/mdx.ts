import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { CompiledBody } from '../../reading/body.ts';

/** What code said of pages in MDX: that they may run, and the components that they may use beside ours. */
export interface MdxSettings {
  /** The content folder. */
  root: string;
  /** Where each stands, by its name. */
  components: Readonly<Record<string, string>>;
}

/** The module that pages find compiled bodies in. */
export const MDX = 'virtual:handbook/mdx';
const BODIES = Symbol.for('persona-handbook:bodies');
const STYLES = 'persona-handbook:styles';

/** Gives bodies to the compiler by reference, as their readers may read them: what stands on the disk is for nobody in particular. */
export function holdBodies(bodies: ReadonlyMap<string, CompiledBody>): void {
  Reflect.set(globalThis, BODIES, bodies);
}

/** Those that it was given last. */
export function heldBodies(): ReadonlyMap<string, CompiledBody> {
  return (Reflect.get(globalThis, BODIES) as ReadonlyMap<string, CompiledBody> | undefined) ?? new Map();
}

/** Names the stylesheets of what compiled bodies use, where Astro is not asked for them. */
export function holdStyles(hrefs: readonly string[]): void {
  Reflect.set(globalThis, Symbol.for(STYLES), hrefs);
}

/** The name of Astro's own integration, which compiles MDX. */
export const MDX_INTEGRATION = '@astrojs/mdx';

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

/** Gives Astro the bodies of content files as modules, and what they may use. */
export function mdxModules(settings: MdxSettings | undefined): Plugin {
  return {
    name: 'persona-handbook:mdx',
    enforce: 'pre',
    resolveId: (id) => (id === MDX ? `\0${MDX}` : undefined),
    load(id) {
      if (id === `\0${MDX}`) return sourceOf(settings);
      const file = settings && id.endsWith('.mdx') ? fileIn(settings.root, id) : undefined;
      const body = file === undefined ? undefined : heldBodies().get(file);
      return body && asInFile(body);
    },
  };
}

function sourceOf({ root, components }: MdxSettings = { root: '', components: {} }): string {
  const named = Object.entries(components);
  const quoted = (path: string) => JSON.stringify(path.replaceAll('\\', '/'));
  const files = root ? [...heldBodies().keys()] : [];
  return [
    ...named.map(([, path], at) => `import component${at} from ${quoted(path)};`),
    `export const components = { ${named.map(([name], at) => `${JSON.stringify(name)}: component${at}`).join(', ')} };`,
    `export const modules = { ${files.map((file) => `${JSON.stringify(file)}: () => import(${quoted(join(root, file))})`).join(', ')} };`,
    `export const styles = () => globalThis[Symbol.for('${STYLES}')] ?? [];`,
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
