import { expect, it } from 'vitest';
import { moduleFolderOf } from './ark-module.ts';

const plugin = '<artifactId>sofa-ark-maven-plugin</artifactId>';
const poms = new Map([
  ['/home/visitor/shop/inventory/pom.xml', `<project>${plugin}</project>`],
  ['/home/visitor/shop/base/pom.xml', '<project></project>'],
  ['/home/visitor/shop/parent/pom.xml', `<project><packaging>pom</packaging>${plugin}</project>`],
]);

it.each([
  ['/home/visitor/shop/inventory/src/main/java/A.java', '/home/visitor/shop/inventory'],
  ['/home/visitor/shop/inventory/pom.xml', '/home/visitor/shop/inventory'],
  ['/home/visitor/shop/base/src/A.java', null],
  ['/home/visitor/shop/parent/pom.xml', null],
  ['/home/visitor/shop/promo/A.java', null],
  ['/home/visitor/shop/pom.xml', null],
  ['', null],
])('%j belongs to %j', (path, folder) => {
  expect(moduleFolderOf(path, (pom) => poms.get(pom) ?? null)).toBe(folder);
});
