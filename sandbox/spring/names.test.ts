import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { librarySources } from '../main/library-texts.ts';
import { HEEDED, INERT } from './names.ts';

const stubs = new Set(librarySources.map(({ path }) => path.replace(/\.java$/, '').replaceAll('/', '.')));
/** Such a condition is found by its @Conditional alone. */
const carriesCondition = new Set(
  librarySources.filter(({ text }) => /^@Conditional\(/m.test(text)).map(({ path }) => path.replace(/\.java$/, '').replaceAll('/', '.')),
);
const rooms = ['spring', 'ark', 'arklet'].map((room) => fileURLToPath(new URL(`../${room}`, import.meta.url)));
const code = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/\/names\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('annotations that the trial knows by name', () => {
  it.each([...HEEDED, ...INERT])('%s has a stub', (name) => {
    expect(stubs).toContain(name);
  });

  it.each([...HEEDED].filter((name) => !carriesCondition.has(name)))('%s is read by code', (name) => {
    const simple = name.replace(/^.*\./, '');
    // `${verb}Mapping` is the one name that the code puts together.
    expect(code).toMatch(new RegExp(`\\b${simple.replace(/^(Get|Post|Put|Delete|Patch)Mapping$/, '$1')}\\b`));
  });

  it('is either acted on or inert', () => {
    expect([...HEEDED].filter((name) => INERT.has(name))).toEqual([]);
  });
});
