import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError, listArchive, readArchive, writeArchive, type ArchiveEntry } from './archive.ts';

const entries = fc
  .uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z\u4e00-\u4e20][a-z./\u4e00-\u4e20-]{0,20}[a-z]$/),
      content: fc.uint8Array({ maxLength: 300 }),
      stored: fc.boolean(),
    }),
    { selector: (entry) => entry.name, maxLength: 12 },
  )
  .map((list) => list.map((entry): ArchiveEntry => ({ ...entry, modified: Date.UTC(2026, 10, 22, 11, 16, 44) })));

describe('archives', () => {
  it('come back as they were written, in order', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const bytes = writeArchive(list);
        const read = readArchive(bytes);
        expect([...read.keys()].sort()).toEqual(list.map((entry) => entry.name).sort());
        for (const entry of list) expect(read.get(entry.name)).toEqual(entry.content);
        expect(listArchive(bytes).map(({ name, size, time }) => ({ name, size, time }))).toEqual(
          list.map((entry) => ({ name: entry.name, size: entry.content.length, time: '2026-11-22 11:16' })),
        );
        expect(writeArchive(list)).toEqual(bytes);
      }),
    );
  });

  it('say that something is no archive, whatever it is', () => {
    expect(() => readArchive(new TextEncoder().encode('not a zip'))).toThrow(ArchiveError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of [readArchive, listArchive]) {
          try {
            read(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(ArchiveError);
          }
        }
      }),
    );
  });
});
