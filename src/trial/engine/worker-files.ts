/** The worker is one file beside its parsers, built by sandbox/main before the site is. */
export const WORKER = '/sandbox/sandbox-worker.js';
/** What the worker loads before it answers. */
export const PARSERS = ['/sandbox/tree-sitter.wasm', '/sandbox/tree-sitter-java.wasm'] as const;
