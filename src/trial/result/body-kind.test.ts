import { expect, it } from 'vitest';
import { bodyOf } from './body-kind.ts';

const of = (type: string, body: string) => bodyOf({ headers: [['Content-Type', type]], body });

it.each([
  ['text/html;charset=UTF-8', '<p>a', { kind: 'page', html: '<p>a' }],
  ['application/json', '{"a":[1]}', { kind: 'json', value: { a: [1] } }],
  ['application/problem+json', '3', { kind: 'json', value: 3 }],
  ['application/json', '{"a":', { kind: 'text', text: '{"a":' }],
  ['text/plain', '{"a":1}', { kind: 'text', text: '{"a":1}' }],
  ['application/json', '', { kind: 'empty' }],
])('%s %s', (type, body, expected) => {
  expect(of(type, body)).toEqual(expected);
});

it('a body that is too large for a tree is text', () => {
  expect(of('application/json', JSON.stringify('a'.repeat(60_000))).kind).toBe('text');
});
