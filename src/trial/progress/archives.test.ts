import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archivePath, isSame } from './archives.ts';

const zipped = (files: Readonly<Record<string, string>>, mtime: string): string =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), { mtime })).toString(
    'base64',
  );

it('archives are the same when their classes are, whenever they were packed', async () => {
  const classes = { 'A.class': 'a', 'META-INF/MANIFEST.MF': 'Time: 1' };
  const one = zipped(classes, '2026-01-01');
  expect(await isSame(one, zipped({ ...classes, 'META-INF/MANIFEST.MF': 'Time: 2' }, '2026-02-02'))).toBe(true);
  expect(await isSame(one, zipped({ ...classes, 'A.class': 'b' }, '2026-01-01'))).toBe(false);
  expect(await isSame(one, zipped({ ...classes, 'B.class': '' }, '2026-01-01'))).toBe(false);
  expect(await isSame(one, 'AAAA')).toBe(false);
});

it('an archive is looked for where Maven puts it', () => {
  const pom = (name: string): string =>
    `<project><parent><artifactId>shop</artifactId></parent><artifactId>${name}</artifactId><build><artifactId>sofa-ark-maven-plugin</artifactId></build></project>`;
  const files = new Map(['stock', 'order'].map((folder) => [`/home/visitor/shop/${folder}/pom.xml`, pom(`${folder}-module`)]));
  const at = (name: string) => archivePath(name, '1.0.0', files.keys(), (path) => files.get(path) ?? null);
  expect(at('order-module')).toBe('/home/visitor/shop/order/target/order-module-1.0.0-ark-biz.jar');
  expect(at('shop')).toBeUndefined();
  expect(at('order')).toBeUndefined();
});
