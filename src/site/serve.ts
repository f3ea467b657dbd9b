// npm start: serves the built site as production would. PORT names the port; without it, the first free one from 4321.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { readRedirects } from './redirects.ts';
import { createSiteServer } from './static-server.ts';

const FIRST = 4321;
const LAST = FIRST + 50;
const ROOT = 'dist';

/** @throws the error of listen, when the port is taken and no other may be tried */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && !process.env['PORT'] && port < LAST ? resolve(listen(server, port + 1)) : reject(error);
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      resolve(port);
    });
  });

if (!existsSync(`${ROOT}/index.html`)) {
  console.error(`There is no built site in ${ROOT}/. Build it first: npm run build`);
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? FIRST);
try {
  const taken = await listen(createSiteServer(ROOT, readRedirects()), port);
  console.log(`The site is at http://localhost:${taken}/`);
} catch (error) {
  console.error(
    `Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}. Name another: PORT=8000 npm start`,
  );
  process.exit(1);
}
