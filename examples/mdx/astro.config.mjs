// What lets pages in MDX run: code, never content. `handbook build --mdx ./components` says the same on the command line.
import { defineConfig } from 'astro/config';
import handbook from 'persona-handbook';

export default defineConfig({
  integrations: [handbook({ mdx: { components: { Quiz: './components/Quiz.astro' } } })],
});
