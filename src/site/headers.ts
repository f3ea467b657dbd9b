/**
 * The one table of response headers. `_headers`, `vercel.json`, the nginx sample, the dev server and the server of
 * `npm start` and of the tests are all made from it (`npm run headers` writes the files; a test proves that they agree).
 * The content security policy proper stands in each page, with the hashes of that page (csp.ts).
 */
export interface HeaderRule {
  /** A path, or a path that ends in `*` and then matches every address that begins with the rest. */
  readonly match: string;
  readonly headers: Readonly<Record<string, string>>;
}

const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const embeddable = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin' };

export const headerTable: readonly HeaderRule[] = [
  {
    match: '/*',
    headers: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'content-security-policy': "frame-ancestors 'self'",
    },
  },
  // The trial's second engine needs shared memory, which browsers give to isolated pages only; workers die without COEP on their script.
  { match: '/trial*', headers: isolated },
  { match: '/zh-cn/trial*', headers: isolated },
  { match: '/_astro/*', headers: { ...embeddable, 'cache-control': 'public, max-age=31536000, immutable' } },
  { match: '/pagefind/*', headers: embeddable },
  // Browsers ask for it at each change of the address, and the trial has one a step.
  { match: '/favicon.svg', headers: { 'cache-control': 'public, max-age=86400' } },
  { match: '/service-worker.js', headers: { 'cache-control': 'no-cache' } },
  { match: '/sandbox/*', headers: embeddable },
  // The page loads them, and then the worker asks for them again: within a minute it need not ask the server whether they are the same.
  ...['sandbox-worker.js', 'tree-sitter.wasm', 'tree-sitter-java.wasm'].map((file) => ({
    match: `/sandbox/${file}`,
    headers: { 'cache-control': 'public, max-age=60' },
  })),
  // These have a hash in their names; the worker's script, which names them, has none.
  { match: '/sandbox/chunks/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
  { match: '/sandbox/packs/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
];

export const matches = (rule: string, pathname: string): boolean =>
  rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule;

/** The headers of an address: later rules win over earlier ones. */
export const headersFor = (pathname: string): Record<string, string> =>
  Object.assign({}, ...headerTable.filter((rule) => matches(rule.match, pathname)).map((rule) => rule.headers));

/** Which page answers for an address that does not exist. */
export const notFoundPage = (pathname: string): string => (pathname.startsWith('/zh-cn/') ? '/zh-cn/404/index.html' : '/404.html');
