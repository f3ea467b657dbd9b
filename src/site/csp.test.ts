import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf } from './csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts are allowed by their hash, each once; files and data need none', () => {
  const policy = policyOf(
    '<script>a()</script><script>a()</script><script type="module">b()</script><script src="/c.js"></script><script type="application/ld+json">{}</script>',
    'index.html',
  );
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')} ${hash('b()')};`);
});

test('only the trial may frame another host', () => {
  expect(policyOf('', 'index.html')).toContain("frame-src 'none'");
  expect(policyOf('', 'trial/index.html')).toContain('frame-src https://stackblitz.com ');
  expect(policyOf('', 'zh-cn/trial/index.html')).toContain('frame-src https://stackblitz.com ');
  expect(policyOf('', 'start/trial/index.html')).toContain("frame-src 'none'");
});

test('no page allows inline scripts as such', () => {
  for (const file of ['index.html', 'trial/index.html'])
    expect(/script-src [^;]*/.exec(policyOf('<script>x</script>', file))?.[0]).not.toContain('unsafe-inline');
});
