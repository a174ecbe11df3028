// Compiles the renderer that the package ships, for sites at the root of their address that can be searched.
import { fileURLToPath } from 'node:url';
import { compileRenderer } from '../src/site/astro/compile-renderer.ts';

await compileRenderer(fileURLToPath(new URL('../lib/renderer', import.meta.url)), { base: '/', search: true });
