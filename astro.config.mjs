// The sample handbook as an Astro site: `npx astro build` and `npx astro dev`. `npm run build` needs none of this.
import { defineConfig } from 'astro/config';
import handbook from './src/integration.ts';

export default defineConfig({ integrations: [handbook()] });
