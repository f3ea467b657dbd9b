import type { Archive } from './zip-listing.ts';

/** Bytes that are asked for at once: each request costs the browser about half a millisecond, and a project has thousands of files. */
const WINDOW = 1024 * 1024;

/**
 * The same archive, read in large steps: what follows a part is most often asked for next. The last window is kept, parts that
 * are larger are read by themselves.
 */
export function readAhead(archive: Archive): Archive {
  let from = 0;
  let window: Promise<Uint8Array> | undefined;
  return {
    name: archive.name,
    size: archive.size,
    part: async (start, end) => {
      if (end - start > WINDOW) return archive.part(start, end);
      if (window === undefined || start < from || end > from + WINDOW) {
        from = start;
        window = archive.part(start, start + WINDOW);
      }
      const at = from;
      return (await window).subarray(start - at, end - at);
    },
  };
}
