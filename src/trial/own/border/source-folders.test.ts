import { expect, test } from 'vitest';
import { sourceFolders } from './source-folders.ts';

test('folders of main sources are packages before they are read', () => {
  const files = [
    'pom.xml',
    'app/src/main/java/com/shop/order/Order.java',
    'app/src/main/java/com/shop/order/Basket.java',
    'src/main/java/com/shop/mail/Mail.java',
    'src/test/java/com/shop/mail/MailTest.java',
  ];
  expect(sourceFolders(files)).toEqual([
    { name: 'mail', files: 1, read: 0 },
    { name: 'order', files: 2, read: 0 },
  ]);
  expect(sourceFolders(files, new Set(files.slice(2))).map(({ read }) => read)).toEqual([1, 1]);
  expect(sourceFolders([])).toEqual([]);
});
