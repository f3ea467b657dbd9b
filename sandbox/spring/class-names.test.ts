import { describe, expect, it } from 'vitest';
import listed from './library/class-names.json' with { type: 'json' };
import { librarySources } from '../main/library-texts.ts';
import { classNamesFrom, packNames } from './class-names.ts';

const stubs = librarySources.map(({ path }) => path.replace(/\.java$/, '').replaceAll('/', '.'));
const asListed = classNamesFrom(listed);
const packed = packNames(listed, ['org.springframework.core.String', 'com.example.Order', 'org.springframework.core.Ordered'], stubs);
const asPacked = classNamesFrom(packed);

describe('names of classes in real jars', () => {
  it('are all known in both forms', () => {
    for (const [artifactId, packages] of Object.entries(listed)) {
      for (const [packageName, names] of Object.entries(packages as Record<string, string>)) {
        const missing = names
          .split(' ')
          .filter((n) => !asListed(artifactId)?.(`${packageName}.${n}`) || !asPacked(artifactId)?.(`${packageName}.${n}`));
        expect(missing).toEqual([]);
      }
    }
  });

  it('do not contain what no jar has', () => {
    const invented = ['com.example.invented', 'lombok', 'a.b'].flatMap((root) =>
      Array.from({ length: 2000 }, (_, i) => `${root}.Class${i}`),
    );
    expect(invented.filter((n) => asListed('spring-core')?.(n) || asPacked('spring-core')?.(n))).toEqual([]);
    expect(asPacked('no-such-artifact')).toBeUndefined();
  });

  it('need no hashes for what is known to be nowhere', () => {
    expect(packed.absent).toEqual(['org.springframework.core.String']);
    const hashless = classNamesFrom({ ...packed, packed: '', count: 0 });
    expect(hashless('spring-core')?.('org.springframework.core.String')).toBe(false);
    expect(asPacked('spring-core')?.('org.springframework.core.Ordered')).toBe(true);
  });

  it('take no stub of one artifact for a class of another when packed', () => {
    const taken = Object.keys(listed).flatMap((artifactId) =>
      stubs.filter((name) => asPacked(artifactId)?.(name) && !asListed(artifactId)?.(name)).map((name) => `${artifactId}: ${name}`),
    );
    expect(taken).toEqual([]);
    expect(stubs.length).toBeGreaterThan(100);
  });
});
