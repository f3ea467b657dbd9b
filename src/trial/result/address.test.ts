import { expect, it } from 'vitest';
import { addressText, readAddress } from './address.ts';

it.each([
  ['localhost:8080/inventory/', { port: 8080, path: '/inventory/' }],
  [' http://localhost:8081/a?b=1#c ', { port: 8081, path: '/a?b=1' }],
  ['/uptime', { port: 8080, path: '/uptime' }],
  [':8081', { port: 8081, path: '/' }],
  ['localhost', { port: 80, path: '/' }],
  ['127.0.0.1:1238/health', { port: 1238, path: '/health' }],
  ['example.com', null],
  ['https://localhost/', null],
  ['10.88.0.11:8080/inventory/', { machine: '10.88.0.11', port: 8080, path: '/inventory/' }],
  ['10.89.0.11:8080/', null],
  ['', null],
  ['local host', null],
])('%j', (text, address) => {
  expect(readAddress(text, { port: 8080 })).toEqual(address);
  if (address) expect(readAddress(addressText(address), { port: 1 })).toEqual(address);
});
