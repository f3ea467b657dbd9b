import type { NativeClass, Natives } from '../run/native.ts';
import { bigDecimalNatives } from './natives/big-decimal.ts';
import { bigIntegerNatives } from './natives/big-integer.ts';
import { regexNatives } from './natives/regex.ts';
import { lists } from './natives/array-list.ts';
import { arrayClasses } from './natives/arrays.ts';
import { builders } from './natives/string-builder.ts';
import { characters } from './natives/character.ts';
import { classClasses } from './natives/class.ts';
import { collections } from './natives/collection.ts';
import { digests } from './natives/digest.ts';
import { deques } from './natives/deque.ts';
import { hashMaps } from './natives/hash-map.ts';
import { hashSets } from './natives/hash-set.ts';
import { hostFiles } from './natives/host-files.ts';
import { immutableLists } from './natives/immutable-list.ts';
import { immutableMaps } from './natives/immutable-map.ts';
import { management } from './natives/management.ts';
import { mathClasses } from './natives/math.ts';
import { numbers } from './natives/number.ts';
import { priorityQueues } from './natives/priority-queue.ts';
import { randoms } from './natives/random.ts';
import { reflection } from './natives/reflect.ts';
import { rootClasses } from './natives/object.ts';
import { sortedMaps } from './natives/sorted-map.ts';
import { streams } from './natives/stream.ts';
import { strings } from './natives/text.ts';
import { threadNatives } from './natives/thread.ts';
import { systemClasses } from './natives/system.ts';
import { urls } from './natives/url.ts';
import { zones } from './natives/zone.ts';

/** Natives of one class may come in several pieces. */
function join(pieces: readonly Natives[]): Natives {
  const all: Record<string, NativeClass> = {};
  for (const piece of pieces) for (const [name, methods] of Object.entries(piece)) all[name] = { ...all[name], ...methods };
  return all;
}

/** The methods of the trial's JDK that are written in TypeScript. */
export const natives: Natives = join([
  management,
  rootClasses,
  classClasses,
  reflection,
  systemClasses,
  mathClasses,
  numbers,
  characters,
  strings,
  builders,
  collections,
  lists,
  immutableLists,
  hashMaps,
  hashSets,
  immutableMaps,
  deques,
  digests,
  hostFiles,
  priorityQueues,
  arrayClasses,
  sortedMaps,
  randoms,
  streams,
  bigIntegerNatives,
  bigDecimalNatives,
  regexNatives,
  threadNatives,
  urls,
  zones,
]);
