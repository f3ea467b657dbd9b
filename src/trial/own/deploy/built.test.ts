import { expect, it } from 'vitest';
import { buildFolders, builtIn } from './built.ts';

const entries = (...names: readonly string[]): readonly { path: string; kind: 'file'; size: number }[] =>
  names.map((path) => ({ path, kind: 'file', size: 1 }));

it('a build is looked for beside every pom', () => {
  expect(buildFolders(['pom.xml', 'base/pom.xml', 'base/src/pom.xml.txt', 'a/b/pom.xml'])).toEqual(['', 'base', 'a/b']);
});

it('of runnable jars the base is the one whose pom says so; the module is its archive', () => {
  const targets = new Map([
    ['tool', entries('/p/tool/target/tool-1.jar', '/p/tool/target/tool-1.jar.original')],
    ['base', entries('/p/base/target/base-1.jar', '/p/base/target/base-1.jar.original')],
    ['coupon', entries('/p/coupon/target/coupon-1.jar', '/p/coupon/target/coupon-1-ark-biz.jar')],
  ]);
  expect(builtIn(targets, (folder) => folder === 'base')).toEqual({
    base: '/p/base/target/base-1.jar',
    biz: '/p/coupon/target/coupon-1-ark-biz.jar',
  });
  expect(builtIn(new Map([['', entries('/p/target/classes')]]), () => false)).toEqual({});
});
