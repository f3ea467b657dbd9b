import { get, set } from 'idb-keyval';
import { isBench, type Bench } from './bench.ts';

/** What survives a reload, one entry a lesson. Its form has a number: an entry of an unknown form is not read. */
const FORM = 3;
/** Of these, files and steps alone are read. */
const OLDER_FORMS: readonly unknown[] = [1, 2];

export interface Progress {
  readonly step: number;
  /** How many steps have been done at least once. */
  readonly done: number;
  readonly files: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Null when it was not kept. */
  readonly bench: Bench | null;
}

const key = (lesson: string): string => `koupleless-trial-${lesson}`;

/** @returns null when there is none, when it is of another form, or when the browser forbids storage. */
export async function load(lesson: string): Promise<Progress | null> {
  try {
    return read(await get(key(lesson)));
  } catch {
    return null;
  }
}

/** With the number of its form. */
export const entryOf = (progress: Progress): Progress & { readonly form: number } => ({ form: FORM, ...progress });

/** @returns whether it was kept. */
export async function save(lesson: string, progress: Progress): Promise<boolean> {
  try {
    await set(key(lesson), entryOf(progress));
    return true;
  } catch {
    return false;
  }
}

/** A saved entry may be from another version of the site, or damaged. */
export function read(entry: unknown): Progress | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { form, step, done, files, savedAt, bench } = entry as Record<string, unknown>;
  if ((form !== FORM && !OLDER_FORMS.includes(form)) || !isCount(step) || !isCount(done) || !isCount(savedAt) || !(files instanceof Map))
    return null;
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    if (typeof path !== 'string' || typeof text !== 'string') return null;
    texts.set(path, text);
  }
  return { step, done, files: texts, savedAt, bench: form === FORM && isBench(bench) ? bench : null };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
