import { unzipSync } from 'fflate';
import { decodeClassEntry } from '../java/class-entry.ts';
import type { ClassSource } from '../java/run/loader.ts';
import type { SourceFile } from '../java/syntax/ast.ts';

/** An archive that cannot be opened. `message` is what java.util.zip says. */
export class ArchiveError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArchiveError';
  }
}

export type Entries = ReadonlyMap<string, Uint8Array>;

export function openArchive(bytes: Uint8Array): Entries {
  if (bytes.length === 0) throw new ArchiveError('zip file is empty');
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    throw new ArchiveError('zip END header not found');
  }
}

/** `META-INF/MANIFEST.MF`, continuation lines joined. Empty for an archive without one. */
export function readManifest(entries: Entries): ReadonlyMap<string, string> {
  const bytes = entries.get('META-INF/MANIFEST.MF');
  const text = bytes ? new TextDecoder().decode(bytes) : '';
  const attributes = new Map<string, string>();
  for (const line of text.replace(/\r?\n /g, '').split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) attributes.set(line.slice(0, colon), line.slice(colon + 2));
    else if (/^[\w-]+:$/.test(line)) attributes.set(line.slice(0, -1), '');
  }
  return attributes;
}

/** The classes and resources below a folder of an archive; `url` is what stands before the name of a resource. */
export function classSource(
  entries: Entries,
  folder: string,
  location: string,
  url: string,
): ClassSource & { readonly hasBytecode: boolean } {
  const files = new Map<string, SourceFile | undefined>();
  const names = [...entries.keys()]
    .filter((n) => n.startsWith(folder) && n.endsWith('.class') && !n.startsWith('META-INF/'))
    .map((n) => n.slice(folder.length, -'.class'.length).replaceAll('/', '.'));
  const topLevel = names.filter((n) => !n.slice(n.lastIndexOf('.') + 1).includes('$'));
  const find = (name: string, depth = 0): SourceFile | undefined => {
    if (files.has(name)) return files.get(name);
    const bytes = entries.get(`${folder}${name.replaceAll('.', '/')}.class`);
    const entry = bytes && decodeClassEntry(new TextDecoder().decode(bytes));
    const file =
      entry === undefined || depth > 1 ? undefined : 'carriedBy' in entry.unit ? find(entry.unit.carriedBy, depth + 1) : entry.unit;
    files.set(name, file);
    return file;
  };
  return {
    location,
    url,
    classNames: topLevel,
    find: (name) => find(name),
    resource: (path) => entries.get(`${folder}${path}`),
    resourceNames: () =>
      [...entries.keys()]
        .filter((n) => n.startsWith(folder) && !n.endsWith('.class') && !n.endsWith('/'))
        .map((n) => n.slice(folder.length)),
    get hasBytecode() {
      const [first] = topLevel;
      const bytes = first === undefined ? undefined : entries.get(`${folder}${first.replaceAll('.', '/')}.class`);
      return bytes !== undefined && bytes[0] === 0xca && bytes[1] === 0xfe;
    },
  };
}

/** `spring-web-6.1.2.jar` → spring-web and 6.1.2. */
export function splitJarName(fileName: string): { readonly artifactId: string; readonly version: string } {
  const match = /^(.+?)-(\d[\w.-]*)\.jar$/.exec(fileName);
  return match ? { artifactId: match[1] ?? '', version: match[2] ?? '' } : { artifactId: fileName.replace(/\.jar$/, ''), version: '' };
}
