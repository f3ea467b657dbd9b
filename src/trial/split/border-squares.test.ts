import { expect, it } from 'vitest';
import { squaresOf } from './border-squares.ts';

it('files stand on the side of their classes, by package', () => {
  const one = (file: string, side: 'base' | 'module' | 'api') => ({
    name: file,
    file: `src/main/java/shop/${file}.java`,
    side,
    kind: 'class',
  });
  expect(
    squaresOf([
      one('stock/Shelf', 'module'),
      one('stock/Shelf', 'module'),
      one('stock/Stock', 'api'),
      one('order/Orders', 'base'),
      one('app/App', 'base'),
    ]),
  ).toEqual([
    {
      side: 'base',
      files: 2,
      packages: [
        { name: 'app', files: 1 },
        { name: 'order', files: 1 },
      ],
    },
    { side: 'api', files: 1, packages: [{ name: 'stock', files: 1 }] },
    { side: 'module', files: 1, packages: [{ name: 'stock', files: 1 }] },
  ]);
  expect(squaresOf([])).toEqual([]);
});
