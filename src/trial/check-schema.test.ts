import { describe, expect, it } from 'vitest';
import { checkInSandbox, checkSchema, factSchema } from './check-schema.ts';

const says = { en: 'so', zh: '如此' };
const troubles = (value: unknown): readonly string[] =>
  checkSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the schema of checks', () => {
  it('takes what the form of the kind says, and fills in the lessons’ port', () => {
    expect(checkSchema.parse({ kind: 'answer', path: '/x', status: 200, says })).toEqual({
      kind: 'answer',
      port: 8080,
      path: '/x',
      status: 200,
      says,
    });
    expect(checkSchema.parse({ kind: 'same-base', says })).toEqual({ kind: 'same-base', says });
  });

  it.each([
    [{ kind: 'biz', name: 'inventory', state: 'ACTIVATED', says }, 'state: '],
    [{ kind: 'biz', state: 'activated', says }, 'name: '],
    [{ kind: 'base', up: 'yes', says }, 'up: '],
    [{ kind: 'base', up: true }, 'says: '],
    [{ kind: 'file', path: '/etc/passwd', says }, 'path: must be a path inside the project'],
    [{ kind: 'answer', path: 'x', says }, 'path: '],
    [{ kind: 'answer', path: '/x', method: 'FETCH', says }, 'method: '],
    [{ kind: 'file', path: 'a', contain: 'x', says }, ': Unrecognized key'],
    [{ kind: 'weather', says }, 'kind: '],
  ])('refuses %j', (value, beginning) => {
    expect(
      troubles(value).some((text) => text.startsWith(beginning)),
      troubles(value).join('\n'),
    ).toBe(true);
  });

  it('has no facts that compare with a step before', () => {
    expect(factSchema.safeParse({ kind: 'same-base' }).success).toBe(false);
    expect(factSchema.safeParse({ kind: 'base', up: true }).success).toBe(true);
  });
});

describe('a check as the sandbox is asked it', () => {
  it('has the project’s paths in full, and those of HTTP as they are', () => {
    expect(checkInSandbox({ kind: 'file', path: 'pom.xml' })).toEqual({ kind: 'file', path: '/home/visitor/shop/pom.xml' });
    expect(checkInSandbox({ kind: 'answer', port: 1, path: '/x' })).toEqual({ kind: 'answer', port: 1, path: '/x' });
  });
});
