import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms: the folders of the sandbox and of the trial's page. */
const rooms = ['sandbox', 'src/trial'].flatMap((house) =>
  readdirSync(house, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => join(house, name)),
);

describe('every room', () => {
  it.each(rooms)('%s says what it is', (room) => {
    expect(existsSync(join(room, 'README.md'))).toBe(true);
  });
});
