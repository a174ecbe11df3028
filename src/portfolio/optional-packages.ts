import { createRequire } from 'node:module';

/** The package of the database that counts. It weighs 70 MB, and whoever counts nothing may leave it out. */
export const ENGINE = '@duckdb/node-api';
/** The package that finds principal components, 3 MB with what it needs. */
export const COMPONENTS = 'ml-pca';
/** The package of the support vector machine, 2 MB. */
export const MACHINE = 'libsvm-js';
/** The driver of PostgreSQL. */
export const POSTGRES = 'pg';

/** Packages that may be left out are not installed, or not for this machine. */
export class NoPackage extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[], cause?: unknown) {
    super(names.join(', '), { cause });
    this.names = names;
  }
}

/**
 * Makes sure of all that a piece of work needs, before any of it is done.
 * @throws {NoPackage}
 */
export function needPackages(...names: readonly string[]): void {
  const { resolve } = createRequire(import.meta.url);
  const missing = names.filter((name) => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0) throw new NoPackage(missing);
}
