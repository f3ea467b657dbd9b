import { describe, expect, it } from 'vitest';
import { allReleases, readReleases } from './releases.ts';

describe('releases', () => {
  const parts = readReleases();

  it('stand newest first, each once', () => {
    for (const { releases, name } of parts) {
      expect(
        releases.map(({ date }) => date),
        name.en,
      ).toEqual(
        releases
          .map(({ date }) => date)
          .toSorted()
          .toReversed(),
      );
      expect(new Set(releases.map(({ tag }) => tag)).size, name.en).toBe(releases.length);
    }
  });

  it('are those their part’s pattern names', () => {
    for (const { releases, tags } of parts) for (const { tag } of releases) expect(tag).toMatch(new RegExp(tags));
  });

  it('come together in one order, with an address each', () => {
    const all = allReleases(parts);
    expect(all).toHaveLength(parts.reduce((sum, { releases }) => sum + releases.length, 0));
    expect(all.find(({ tag }) => tag === 'v2.1.11')).toMatchObject({
      date: '2025-03-19',
      url: 'https://github.com/koupleless/runtime/releases/tag/v2.1.11',
    });
    expect(all.map(({ date }) => date)).toEqual(
      all
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });
});
