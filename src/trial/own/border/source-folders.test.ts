import { expect, test } from 'vitest';
import { sourceFolders } from './source-folders.ts';

test('folders of main sources are packages before they are read', () => {
  const folders = sourceFolders([
    'pom.xml',
    'app/src/main/java/com/shop/order/Order.java',
    'app/src/main/java/com/shop/order/Basket.java',
    'src/main/java/com/shop/mail/Mail.java',
    'src/test/java/com/shop/mail/MailTest.java',
  ]);
  expect(folders).toEqual([
    { name: 'mail', files: 1 },
    { name: 'order', files: 2 },
  ]);
  expect(sourceFolders([])).toEqual([]);
});
