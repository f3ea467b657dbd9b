import { describe, expect, it } from 'vitest';
import { readSlimming } from './slimming-files.ts';

describe('what the base has is not packed again', () => {
  it('reads lists between commas and lists of YAML, in both forms', () => {
    const lists = readSlimming(
      'excludes = a:b, c:d\nexcludeGroupIds=org.x*',
      '# slim\nexcludeGroupIds:\n  - "com.google*" # guava\n  - org.y\nexcludeArtifactIds: [one, \'two\']\nexcludes: e:f\n',
    );
    expect(lists('excludes')).toEqual(['a:b', 'c:d', 'e:f']);
    expect(lists('excludeGroupIds')).toEqual(['org.x*', 'com.google*', 'org.y']);
    expect(lists('excludeArtifactIds')).toEqual(['one', 'two']);
    expect(lists('includes')).toEqual([]);
  });

  it('has nothing without files', () => {
    expect(readSlimming(undefined, undefined)('excludes')).toEqual([]);
  });

  it('says what it does not know', () => {
    expect(() => readSlimming(undefined, 'excludes: &a\n  ? deep\n')).toThrow(
      'the trial reads keys with lists of names in bootstrap.yml, not:   ? deep',
    );
  });
});
