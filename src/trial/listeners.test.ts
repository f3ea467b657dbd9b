import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const protocol = readFileSync(new URL('../../sandbox/protocol/messages.ts', import.meta.url), 'utf8');

describe('the protocol', () => {
  it('has no event that nobody listens to', () => {
    const told = new Set([...protocol.matchAll(/readonly event: '(\w+)'/g)].map(([, kind]) => kind));
    const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'))
      .map((name) => readFileSync(here + name, 'utf8'));
    const heard = new Set(sources.flatMap((text) => [...text.matchAll(/event\.event [!=]== '(\w+)'/g)].map(([, kind]) => kind)));
    expect(told.size).toBeGreaterThan(4);
    expect([...told].filter((kind) => !heard.has(kind))).toEqual([]);
  });
});
