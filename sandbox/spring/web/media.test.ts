import { expect, test } from 'vitest';
import { negotiate } from './media.ts';

const JSON_TYPES = ['application/json', 'application/*+json'];

test.each([
  [undefined, JSON_TYPES, 'application/json'],
  ['*/*', JSON_TYPES, 'application/json'],
  ['text/plain', JSON_TYPES, undefined],
  ['text/html', JSON_TYPES, undefined],
  ['application/hal+json', JSON_TYPES, 'application/hal+json'],
  ['text/html, application/json;q=0.5', JSON_TYPES, 'application/json'],
  ['application/json', ['text/plain', '*/*'], 'application/json'],
  [undefined, ['text/plain', '*/*'], 'text/plain'],
  ['text/html,*/*;q=0.8', ['text/plain', '*/*'], 'text/html'],
  ['application/json;q=0', JSON_TYPES, undefined],
])('Accept: %s of %j gives %s', (accept, producible, expected) => {
  expect(negotiate(accept, producible)).toBe(expected);
});
