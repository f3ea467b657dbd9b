import { expect, it } from 'vitest';
import type { Diagnostic } from '../java/diagnostic.ts';
import { qualifyNames } from './qualified-names.ts';

const source = {
  path: 'com/example/shop/InventoryController.java',
  text: 'package com.example.shop;\n\nimport java.util.List;\nimport com.example.api.Stock;\n',
};
const classNames = [
  'com.example.shop.InventoryController',
  'com.example.shop.Warehouse',
  'com.example.api.Stock',
  'org.one.Twin',
  'org.two.Twin',
];

function qualified(message: string, ...details: string[]): readonly string[] {
  const diagnostic: Diagnostic = { severity: 'error', code: 'x', message, details, source, offset: 0 };
  const result = qualifyNames(diagnostic, classNames);
  return [result.message, ...result.details];
}

// The right-hand sides are what javac said when a real Maven called it.
it.each([
  [
    ['cannot find symbol', '  symbol:   method stockFor(String)', '  location: variable warehouse of type Warehouse'],
    [
      'cannot find symbol',
      '  symbol:   method stockFor(java.lang.String)',
      '  location: variable warehouse of type com.example.shop.Warehouse',
    ],
  ],
  [['incompatible types: String cannot be converted to int'], ['incompatible types: java.lang.String cannot be converted to int']],
  [
    ['cannot find symbol', '  symbol:   method foo()', '  location: class InventoryController'],
    ['cannot find symbol', '  symbol:   method foo()', '  location: class com.example.shop.InventoryController'],
  ],
  [
    ['cannot find symbol', '  symbol:   class Stock'],
    ['cannot find symbol', '  symbol:   class Stock'],
  ],
  [
    ['incompatible types: List<Stock> cannot be converted to Twin'],
    ['incompatible types: java.util.List<com.example.api.Stock> cannot be converted to Twin'],
  ],
  [["';' expected"], ["';' expected"]],
])('%j', (short, long) => {
  expect(qualified(...(short as [string, ...string[]]))).toEqual(long);
});
