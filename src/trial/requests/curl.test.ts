import { expect, it } from 'vitest';
import { asCurl } from './curl.ts';

it('a request is told as a shell would send it', () => {
  expect(asCurl({ port: 8080, method: 'GET', path: '/inventory/' })).toBe('curl -i localhost:8080/inventory/');
  expect(asCurl({ port: 8080, method: 'GET', path: '/a?b=1&c=2' })).toBe("curl -i 'localhost:8080/a?b=1&c=2'");
  expect(
    asCurl({ port: 8081, method: 'POST', path: '/stock', headers: [['Content-Type', 'application/json']], body: `{"says":"it's"}` }),
  ).toBe(`curl -i -X POST localhost:8081/stock -H 'Content-Type: application/json' -d '{"says":"it'\\''s"}'`);
});
