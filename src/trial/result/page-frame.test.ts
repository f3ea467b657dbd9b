import { expect, it } from 'vitest';
import { formRequest, linkTarget } from './page-frame.ts';

const at = new URL('http://localhost:8080/inventory/list?x=1');

it.each([
  ['tea', { port: 8080, method: 'GET', path: '/inventory/tea' }],
  ['/stock?sku=tea#top', { port: 8080, method: 'GET', path: '/stock?sku=tea' }],
  ['http://127.0.0.1:8081/', { port: 8081, method: 'GET', path: '/' }],
  ['?y=2', { port: 8080, method: 'GET', path: '/inventory/list?y=2' }],
  ['#top', null],
  ['https://example.com/', null],
  ['//example.com/a', null],
  ['javascript:alert(1)', null],
  ['http://[', null],
])('a link to %s', (href, asked) => {
  expect(linkTarget(href, at)).toEqual(asked);
});

it('a form sends its fields as a query, or as a body', () => {
  const fields = [
    ['sku', 'green tea'],
    ['n', '1'],
  ] as const;
  expect(formRequest('', 'get', fields, at)).toEqual({ port: 8080, method: 'GET', path: '/inventory/list?sku=green+tea&n=1' });
  expect(formRequest('add', 'POST', fields, at)).toEqual({ port: 8080, method: 'POST', path: '/inventory/add', body: 'sku=green+tea&n=1' });
  expect(formRequest('https://example.com/', 'post', fields, at)).toBeNull();
});
