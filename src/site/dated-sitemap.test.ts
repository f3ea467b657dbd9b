import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesOf } from './dated-sitemap.ts';

test.each([
  ['/zh-cn/develop/jdk8/', 'content/docs/zh-cn/develop/jdk8.md'],
  ['/zh-cn/lessons/replace/', 'content/lessons/replace/zh-cn/'],
  ['/trial/replace/gap/', 'content/lessons/replace/en/'],
  ['/recordings/first-deploy-2-1-6/', 'sandbox/conformance/real-base/recordings-2.1.6/first-deploy.json'],
  ['/community/okrs/', 'content/okrs/'],
  ['/zh-cn/', 'src/pages/home.astro'],
])('%s is as old as %s', (address, file) => {
  expect(sourcesOf(address)).toContain(file);
  expect(existsSync(file)).toBe(true);
});
