import { createRequire } from 'node:module';

/**
 * What sets sheets and draws pictures. It weighs as much as all else together, and whoever publishes a site alone may leave it out
 * (`docs/deployment.md`): nothing of it may be imported before it is known to be there.
 */
const engines = ['@myriaddreamin/typst-ts-node-compiler', 'pdf-lib', 'satori'] as const;

/** The packages of these that are not installed, or not for this machine. */
export function missingEngines(): string[] {
  return engines.filter((name) => !isInstalled(name));
}

/** What makes slides: none of it has a manifest that others may read, nor is anything else in its place. */
const slideEngines = ['pptxgenjs', 'jszip'] as const;

/** The packages for slides that are not installed. */
export function missingSlideEngines(): string[] {
  return slideEngines.filter((name) => {
    try {
      return createRequire(import.meta.url).resolve(name) === '';
    } catch {
      return true;
    }
  });
}

function isInstalled(name: string): boolean {
  try {
    const require = createRequire(import.meta.url);
    const manifest = require.resolve(`${name}/package.json`);
    const told = require(manifest);
    // Whoever wants none of it puts another package in its place.
    if (told.name !== name) return false;
    // A program for each kind of machine is a package of its own, which may be left out apart.
    const programs = Object.keys(told.optionalDependencies ?? {});
    return programs.length === 0 || programs.some((program) => isThere(createRequire(manifest), program));
  } catch {
    return false;
  }
}

function isThere({ resolve }: NodeJS.Require, name: string): boolean {
  try {
    return resolve(`${name}/package.json`) !== '';
  } catch {
    return false;
  }
}
