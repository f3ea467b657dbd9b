/** A text cut where it differs from the one before: what is equal at both ends stays whole words. */
export interface ChangedPart {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** Words and what stands between them; a Chinese character is a word of its own. */
const pieces = (text: string): readonly string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}_]+|\s+|./gsu) ?? [];

export function changedPart(before: string, after: string): ChangedPart {
  const [old, now] = [pieces(before), pieces(after)];
  const most = Math.min(old.length, now.length);
  let same = 0;
  while (same < most && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < most - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const end = now.length - tail;
  return { start: now.slice(0, same).join(''), changed: now.slice(same, end).join(''), end: now.slice(end).join('') };
}
