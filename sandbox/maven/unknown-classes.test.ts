import { expect, it } from 'vitest';
import type { Diagnostic } from '../java/diagnostic.ts';
import { nameUnknownClasses } from './unknown-classes.ts';

const text = 'package a;\nimport org.lib.Thing;\nimport org.none.Other;\nclass A { Thing t; Other o; }\n';
const source = { path: 'a/A.java', text };
const error = (at: string, message: string, ...details: string[]): Diagnostic => ({
  severity: 'error',
  code: 'compiler.err',
  message,
  details,
  source,
  offset: text.indexOf(at),
});
const errors = [
  error('.Thing;', 'package org.lib does not exist'),
  error('.Other;', 'package org.none does not exist'),
  error('Thing t', 'cannot find symbol', '  symbol:   class Thing', '  location: class a.A'),
  error('Other o', 'cannot find symbol', '  symbol:   class Other', '  location: class a.A'),
];

it('names a library’s class as the trial’s limit, once', () => {
  const named = nameUnknownClasses(errors, (name) => (name === 'org.lib.Thing' ? 'lib' : undefined));
  expect(named.map((e) => e.message)).toEqual([
    'not supported: org.lib.Thing of lib (the trial does not simulate it; a real base does)',
    'package org.none does not exist',
    'cannot find symbol',
  ]);
  expect(named[2]?.details[0]).toContain('Other');
});

it('leaves errors alone that are the visitor’s', () => {
  expect(nameUnknownClasses(errors, () => undefined)).toEqual(errors);
});
