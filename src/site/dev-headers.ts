import type { AstroIntegration } from 'astro';
import { headersFor } from './headers.ts';

/** The dev server sends the isolation headers of production, so that the trial behaves there as it will. */
export const devHeaders = (): AstroIntegration => ({
  name: 'dev-headers',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://dev');
        for (const [name, value] of Object.entries(headersFor(pathname))) {
          if (name.startsWith('cross-origin-')) response.setHeader(name, value);
        }
        next();
      });
    },
  },
});
