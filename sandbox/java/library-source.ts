import type { ClassSource } from './run/loader.ts';
import type { Signatures } from './signatures/read-pack.ts';
import type { SourceFile } from './syntax/ast.ts';

/** Where what came after Java 17 stands: classes, and what classes of 17 have beyond those in their own files. */
const NEWER = 'java.base/21/';
/** A top-level type up to its brace. */
const HEADER = /^(?:(?:public|abstract|final|sealed) )*(?:class|interface|enum|record) ?[^{]*\{/m;

/** The JDK's stubs as a class path sees them, those of Java 17 or of 21. Texts are taken when their class is asked for. */
export function librarySource(
  {
    sources,
    signatures,
    newerSignatures,
  }: {
    readonly sources: Readonly<Record<string, string>>;
    readonly signatures?: Signatures;
    readonly newerSignatures?: Signatures;
  },
  release: 17 | 21,
): ClassSource {
  const files = new Map<string, SourceFile>();
  const stub = (path: string, text: () => string): void => {
    const name = path
      .replace(/^[^/]*\//, '')
      .replace(/\.java$/, '')
      .replaceAll('/', '.');
    files.set(name, {
      path,
      stub: true,
      ...(release === 21 ? { release } : {}),
      get text() {
        return text();
      },
    });
  };
  const paths = Object.keys(sources);
  for (const path of paths) if (!path.startsWith(NEWER)) stub(path, () => sources[path] ?? '');
  if (release === 21)
    for (const path of paths) {
      if (!path.startsWith(NEWER)) continue;
      const plain = `java.base/${path.slice(NEWER.length)}`;
      const before = sources[plain] === undefined ? undefined : (): string => sources[plain] ?? '';
      stub(plain, before ? () => grown(before(), sources[path] ?? '') : () => sources[path] ?? '');
    }
  const known = release === 21 && newerSignatures ? joined(newerSignatures, signatures) : signatures;
  return {
    location: 'jrt:/java.base',
    find: (name) => files.get(name),
    classNames: [...files.keys()],
    ...(known ? { signatures: known } : {}),
  };
}

const joined = (first: Signatures, then: Signatures | undefined): Signatures => ({
  find: (name) => first.find(name) ?? then?.find(name),
  hasPackage: (name) => first.hasPackage(name) || then?.hasPackage(name) === true,
  classesOf: (name) => [...new Set([...first.classesOf(name), ...(then?.classesOf(name) ?? [])])],
});

/** A class of 17 with the header, the imports and the members that it has since. */
function grown(text: string, newer: string): string {
  const at = HEADER.exec(newer);
  const old = HEADER.exec(text);
  if (!at || !old) throw new Error(`A stub of Java 21 has no type, or that of 17 has none: ${newer.slice(0, 200)}`);
  const imports = newer.slice(0, at.index).replace(/^package[^;]*;/, '');
  const body = text.slice(old.index + old[0].length);
  const head = text.slice(0, old.index);
  // Annotations of the type stand between its imports and its header.
  const packageEnd = head.indexOf(';') + 1;
  const members = newer.slice(at.index + at[0].length, newer.lastIndexOf('}'));
  return `${head.slice(0, packageEnd)}${imports}${head.slice(packageEnd)}${at[0]}${body.slice(0, body.lastIndexOf('}'))}${members}}\n`;
}
