import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A script or style of a component. Vite adds a version to the address of what stands in a folder of packages. */
const PART = /\.astro\?(?:.*&)?astro&type=(?:script|style)/;
const FILE_SYSTEM = '/@fs';

/**
 * Lets Astro find the scripts and styles of components. It takes the path of a component for one below the content folder wherever
 * the two share no folder, as when this package runs from a cache of npx; marked as a path of the file system, it is left as it is.
 */
export function partsOutsideRoot(root: string): Plugin {
  const isFar = (id: string) => id.startsWith('/') && firstFolder(id) !== firstFolder(root);
  return {
    name: 'persona-handbook:parts-outside-root',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (PART.test(id) && isFar(id) && !id.startsWith(`${FILE_SYSTEM}/`) && existsSync(id.split('?')[0] ?? '')) return FILE_SYSTEM + id;
      // The bundler looks beside the importer for what it imports, and no such file exists under the mark.
      if (importer?.startsWith(FILE_SYSTEM) && PART.test(importer) && id.startsWith('.')) {
        return this.resolve(id, importer.slice(FILE_SYSTEM.length).split('?')[0], { ...options, skipSelf: true });
      }
      return undefined;
    },
  };
}

function firstFolder(path: string): string | undefined {
  return path.split('/')[1];
}
