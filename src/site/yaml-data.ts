import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';

/** The data of the site stands in content/; commands and builds run at the root of the repository. */
const CONTENT = 'content';

/** `["objectives", 0, "krs", 1]` → `objectives "o1" › krs "kr2"`: the ids that a writer knows instead of numbers. */
function place(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let here: unknown = data;
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
    const id: unknown = typeof here === 'object' && here !== null ? Reflect.get(here, 'id') : undefined;
    if (typeof key === 'number') words.push(typeof id === 'string' ? `item "${id}"` : `item ${key + 1}`);
    else words.push(String(key));
  }
  return words.join(' › ') || 'the file';
}

const parsed = new Map<string, { readonly text: string; readonly data: unknown }>();

/** Hundreds of pages ask for the same few files: a text that has not changed since is not parsed again. */
function parsedFile(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const known = parsed.get(path);
  if (known?.text === text) return known.data;
  const data: unknown = parse(text);
  parsed.set(path, { text, data });
  return data;
}

/**
 * Reads a YAML file of content/ and checks it. `file` is relative to it; tests give another folder.
 * @throws Error with one line for each fault: file, item, field, what is wrong.
 */
export function readYaml<T extends z.ZodType>(file: string, schema: T, content = CONTENT): z.infer<T> {
  const data = parsedFile(`${content}/${file}`);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${CONTENT}/${file}: ${place(data, issue.path)}: ${issue.message}`);
  throw new Error(faults.join('\n'));
}

/** Every YAML file of a folder of content/, by name without its ending. */
export function readYamlFolder<T extends z.ZodType>(folder: string, schema: T): ReadonlyMap<string, z.infer<T>> {
  const files = readdirSync(`${CONTENT}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(files.map((name) => [name.slice(0, -'.yaml'.length), readYaml(`${folder}/${name}`, schema)]));
}
