import { expect, test } from 'vitest';
import { acceptProblem, negotiate, sentType } from './media.ts';

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
  ['application/json;q=0', JSON_TYPES, 'application/json'],
  ['application/*+json', JSON_TYPES, 'application/json'],
  ['', JSON_TYPES, 'application/json'],
  [',', JSON_TYPES, 'application/json'],
  ['*', JSON_TYPES, 'application/json'],
  ['rubbish', JSON_TYPES, undefined],
  ['application/json;charset=UTF-8', JSON_TYPES, 'application/json;charset=UTF-8'],
  ['application/json;charset=UTF-8;q=0.5', ['text/plain', '*/*'], 'application/json;charset=UTF-8'],
])('Accept: %s of %j gives %s', (accept, producible, expected) => {
  expect(negotiate(accept, producible)).toBe(expected);
});

test.each([
  ['text/plain, */*;q=0.1', undefined],
  [',', undefined],
  ['rubbish', `Invalid mime type "rubbish": does not contain '/'`],
  ['a/b;q=2', 'Invalid media type "a/b;q=2": Invalid quality value "2": should be between 0.0 and 1.0'],
])('of Accept: %s Spring says %s', (accept, expected) => {
  expect(acceptProblem(accept)).toBe(expected);
});

test.each([
  ['', undefined],
  [' ', undefined],
  ['text/plain', 'text/plain'],
  [undefined, undefined],
])('a body sent as %j is of the type %s', (header, expected) => {
  expect(sentType(header)).toBe(expected);
});
