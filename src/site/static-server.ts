import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, notFoundPage } from './headers.ts';

const zip = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const PACKED = /^(?:text\/|application\/(?:json|xml|wasm)|image\/svg)/;

interface Served {
  readonly body: Buffer;
  readonly zipped: Buffer | undefined;
  readonly type: string;
  readonly tag: string;
}

/** The file of an address, or the address with its slash when that is a folder, or nothing. */
async function find(root: string, pathname: string): Promise<{ file: string } | { moved: string } | undefined> {
  const wanted = path.join(root, pathname);
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isFile()) return { file: wanted };
  if (!found?.isDirectory()) return undefined;
  const index = path.join(wanted, 'index.html');
  if (!(await stat(index).catch(() => undefined))?.isFile()) return undefined;
  return pathname.endsWith('/') ? { file: index } : { moved: `${pathname}/` };
}

/**
 * Serves the built site as production does: the headers of the one table, gzip, entity tags, old addresses sent on, both
 * 404 pages.
 * @param root folder of the built site
 */
export function createSiteServer(root: string, redirects: ReadonlyMap<string, string>): Server {
  const base = path.resolve(root);
  /** Read and packed once for every time that a file is written. */
  const files = new Map<string, Served>();

  async function read(file: string): Promise<Served> {
    const key = `${file} ${(await stat(file)).mtimeMs}`;
    const known = files.get(key);
    if (known) return known;
    const body = await readFile(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const served = {
      body,
      zipped: PACKED.test(type) ? await zip(body, { level: 9 }) : undefined,
      type,
      tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    };
    files.set(key, served);
    return served;
  }

  async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, pathname: string): Promise<void> {
    const { body, zipped, type, tag } = await read(file);
    const headers = { 'cache-control': 'no-cache', ...headersFor(pathname), 'content-type': type, etag: tag, vary: 'accept-encoding' };
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const packed = zipped && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const bytes = packed ? zipped : body;
    response.writeHead(status, { ...headers, ...(packed ? { 'content-encoding': 'gzip' } : {}), 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  const move = (response: ServerResponse, pathname: string, to: string) =>
    response.writeHead(301, { ...headersFor(pathname), location: to }).end();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname: raw, search } = new URL(request.url ?? '/', 'http://site');
    const pathname = decodeURIComponent(raw);
    const found = await find(base, pathname);
    const moved = found ? ('moved' in found ? found.moved : undefined) : (redirects.get(pathname) ?? redirects.get(`${pathname}/`));
    if (moved) move(response, pathname, encodeURI(moved) + search);
    else if (found && 'file' in found) await send(request, response, 200, found.file, pathname);
    else await send(request, response, 404, path.join(base, notFoundPage(pathname)), pathname);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const wrong = error instanceof URIError || error instanceof TypeError;
      if (!response.headersSent) response.writeHead(wrong ? 400 : 500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(wrong ? 'This address cannot be read.\n' : 'The site could not be read. Build it first: npm run build\n');
    });
  });
}
