import { describe, expect, it } from 'vitest';
import listed from './library/class-names.json' with { type: 'json' };
import { classNamesFrom, packNames } from './class-names.ts';

const asListed = classNamesFrom(listed);
const asPacked = classNamesFrom(packNames(listed));

describe('names of classes in real jars', () => {
  it('are all known in both forms', () => {
    for (const [artifactId, packages] of Object.entries(listed)) {
      for (const [packageName, names] of Object.entries(packages as Record<string, string>)) {
        const missing = names.split(' ').filter((n) => !asListed(artifactId)?.(`${packageName}.${n}`) || !asPacked(artifactId)?.(`${packageName}.${n}`));
        expect(missing).toEqual([]);
      }
    }
  });

  it('do not contain what no jar has, but for a few in a thousand when packed', () => {
    const invented = Array.from({ length: 2000 }, (_, i) => `com.example.invented.Class${i}`);
    expect(invented.filter((n) => asListed('spring-core')?.(n))).toEqual([]);
    expect(invented.filter((n) => asPacked('spring-core')?.(n)).length).toBeLessThan(12);
    expect(asPacked('no-such-artifact')).toBeUndefined();
  });
});
