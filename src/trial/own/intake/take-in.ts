import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import type { Incoming, Listing, Refused, Unreadable } from './incoming.ts';
import { FileTrouble, refused } from './incoming.ts';
import type { LeftOut } from './left-out.ts';
import { MOST_BYTES, MOST_FILES } from './limits.ts';
import { Pace } from './pace.ts';
import type { Root } from './roots.ts';
import { findRoots, narrow, wrapping } from './roots.ts';
import { sortOut } from './sort-out.ts';

/** How far the reading is. `of` is known once all files are listed. */
export interface Progress {
  readonly found: number;
  readonly read: number;
  readonly of: number | null;
  readonly bytes: number;
}

export interface Watch {
  readonly signal: AbortSignal;
  /** At most ten times a second, and at the end. */
  readonly progress: (progress: Progress) => void;
  /** Once, before the first file is read: what will be read, and what will not. */
  readonly listed: (paths: readonly string[], leftOut: readonly LeftOut[]) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A project in memory. */
export interface Taken {
  readonly outcome: 'taken';
  readonly name: string;
  /** By path in the project. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of what was dropped, the folder that is the project: a patch applies there. Empty for all of it. */
  readonly folder: string;
  /** More than one: there are several projects, and the visitor may take one of them (`takeRoot`). */
  readonly roots: readonly Root[];
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly Unreadable[];
}

export type Intake = Taken | Refused | { readonly outcome: 'cancelled' };

/** Files that are read at the same time. */
const AT_ONCE = 8;
const TELL_EVERY = 100;

/**
 * Reads what was dropped, as far as a split needs it.
 * @param list lists it, and says how many files it has found
 */
export async function takeIn(list: (found: (files: number) => void) => Promise<Listing | Refused>, watch: Watch): Promise<Intake> {
  const { signal, now } = watch;
  const pace = new Pace(TELL_EVERY, now);
  let listing: Listing | Refused;
  try {
    listing = await list((found) => {
      signal.throwIfAborted();
      if (pace.due()) watch.progress({ found, read: 0, of: null, bytes: 0 });
    });
  } catch (error) {
    if (signal.aborted) return { outcome: 'cancelled' };
    throw error;
  }
  if (signal.aborted) return { outcome: 'cancelled' };
  if ('outcome' in listing) return listing;
  const { kept, leftOut } = sortOut(listing.files);
  const all = [...listing.leftOut, ...leftOut];
  if (!kept.some(({ path }) => path.endsWith('.java'))) return noJava(listing, kept);
  watch.listed(
    kept.map(({ path }) => path),
    all,
  );
  const read = new Map<string, Uint8Array>();
  const unreadable = [...listing.unreadable];
  let done = 0;
  let bytes = 0;
  const tell = (): void => watch.progress({ found: listing.files.length, read: done, of: kept.length, bytes });
  const queue = kept.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (signal.aborted) return;
      const content = await readOne(file);
      if ('because' in content) unreadable.push(content);
      else {
        read.set(file.path, content.bytes);
        bytes += content.bytes.length;
      }
      done += 1;
      if (pace.due()) tell();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (signal.aborted) return { outcome: 'cancelled' };
  tell();
  // In the order of the listing, whichever was read first.
  const files = new Map(kept.flatMap(({ path }) => (read.has(path) ? [[path, read.get(path) ?? new Uint8Array()] as const] : [])));
  return taken(listing.name, files, all, unreadable);
}

async function readOne(file: Incoming): Promise<{ readonly bytes: Uint8Array } | Unreadable> {
  try {
    return { bytes: await file.read() };
  } catch (error) {
    return { path: file.path, because: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Bilingual {
  if (error instanceof FileTrouble) return error.because;
  if (error instanceof DOMException && error.name === 'NotFoundError')
    return { en: 'It was changed or removed while it was read.', zh: '读取时文件被修改或删除。' };
  if (error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'SecurityError'))
    return {
      en: 'The browser may not read it. See who may read the file, and whether a program holds it.',
      zh: '浏览器无法读取。请检查文件权限，或是否被其他程序占用。',
    };
  return { en: `The browser could not read it: ${String(error)}`, zh: `浏览器无法读取：${String(error)}` };
}

function taken(name: string, files: Taken['files'], leftOut: readonly LeftOut[], unreadable: readonly Unreadable[]): Taken {
  const folder = wrapping([...files.keys()]);
  const inside = narrow(files, folder);
  const own = folder === '' ? name : folder.slice(folder.lastIndexOf('/') + 1);
  return { outcome: 'taken', name: own, files: inside, folder, roots: findRoots([...inside.keys()], own), leftOut, unreadable };
}

/** One of several projects alone. */
export function takeRoot(all: Taken, root: Root): Taken {
  const folder = [all.folder, root.folder].filter((part) => part !== '').join('/');
  return { ...all, name: root.name, files: narrow(all.files, root.folder), folder, roots: [{ ...root, folder: '' }] };
}

function noJava({ name, files }: Listing, kept: readonly Incoming[]): Refused {
  if (kept.some(({ path }) => /\.(kt|groovy|scala)$/.test(path)))
    return refused(
      `${name} has no Java. The splitter moves Java classes; Kotlin and others are read for what they use of them.`,
      `${name} 里没有 Java。拆分器移动的是 Java 类；Kotlin 等语言只读取它们对 Java 的引用。`,
    );
  return files.length > MOST_FILES
    ? refused(
        `${name} has ${files.length} files, and no Java among those that are read (${MOST_FILES} files or ${MOST_BYTES / 1024 / 1024} MB at most). Take the folder of the application.`,
        `${name} 有 ${files.length} 个文件，读取的部分（最多 ${MOST_FILES} 个文件或 ${MOST_BYTES / 1024 / 1024} MB）里没有 Java。请放入应用所在的文件夹。`,
      )
    : refused(
        `There are no Java sources in ${name}. Take the folder with pom.xml and src, or the root of the repository.`,
        `${name} 里没有 Java 源码。请放入包含 pom.xml 与 src 的文件夹，或代码仓库的根目录。`,
      );
}
