import { describe, expect, it } from 'vitest';
import { packagesOf } from './packages.ts';

describe('packagesOf', () => {
  it('counts the classes of every package of the main sources', () => {
    const paths = [
      '/shop/src/main/java/com/shop/App.java',
      '/shop/src/main/java/com/shop/order/A.java',
      '/shop/src/main/java/com/shop/order/B.java',
      '/shop/src/test/java/com/shop/T.java',
      '/shop/src/main/resources/x.properties',
    ];
    expect(packagesOf('/shop', paths)).toEqual([
      { name: 'com.shop', classes: 1 },
      { name: 'com.shop.order', classes: 2 },
    ]);
  });
});
