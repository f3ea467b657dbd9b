import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

const SIZE = 3 * 1024 * 1024;
const bytes = Uint8Array.from({ length: SIZE }, (_, i) => (i * 31) >> 7);

it('gives every part as the archive itself does, whatever the order, also side by side', async () => {
  const place = fc.integer({ min: 0, max: SIZE + 10 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, fc.oneof(fc.nat(100), fc.nat(SIZE)))), async (asked) => {
      const read = readAhead({ name: 'a.zip', size: SIZE, part: (from, to) => Promise.resolve(bytes.slice(from, to)) });
      const parts = await Promise.all(asked.map(([from, length]) => read.part(from, from + length)));
      parts.forEach((part, i) => {
        const [from, length] = asked[i] ?? [0, 0];
        expect(Buffer.compare(part, bytes.subarray(from, from + length))).toBe(0);
      });
    }),
    { numRuns: 50 },
  );
});

it('asks for neighbours once', async () => {
  let times = 0;
  const read = readAhead({
    name: 'a.zip',
    size: SIZE,
    part: (from, to) => {
      times += 1;
      return Promise.resolve(bytes.slice(from, to));
    },
  });
  for (let at = 0; at < SIZE; at += 1000) await read.part(at, at + 1000);
  expect(times).toBeLessThan(5);
});
