import type { AstroIntegration } from 'astro';

/**
 * A base path with accents or spaces, as `/%C3%A9t%C3%A9/`. What of Astro renders pages takes it off an address that it has decoded, and
 * the server that runs while somebody writes cannot take it off at all. Links come from the models, encoded, so they are the same everywhere.
 */
export function encodedBase(base: string): AstroIntegration[] {
  const decoded = decodeURI(base);
  if (decoded === base) return [];
  return [
    {
      name: 'persona-handbook:encoded-base',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          if (command === 'build') updateConfig({ base: decoded });
          if (command === 'dev') updateConfig({ base: '/' });
        },
        'astro:server:setup': ({ server }) => {
          server.middlewares.use((request, _, next) => {
            if (request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1);
            next();
          });
        },
      },
    },
  ];
}
