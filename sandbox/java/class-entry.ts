import type { SourceFile } from './syntax/ast.ts';

/**
 * The trial's compiled form of a class, as it lies in a jar under `com/example/Foo.class`. The trial has no bytecode:
 * an entry is a text that says so, followed by JSON. A top-level class carries its checked compilation unit;
 * nested classes and second top-level classes of a file point to the entry that does.
 */
const FIRST_LINE = 'Compiled by the Koupleless trial. This is not bytecode: a real JVM cannot load it. Format 1.';

export interface ClassEntry {
  readonly binaryName: string;
  /** The unit, or the binary name of the class whose entry carries it. */
  readonly unit: SourceFile | { readonly carriedBy: string };
}

export function encodeClassEntry(entry: ClassEntry): string {
  return `${FIRST_LINE}\n${JSON.stringify(entry)}\n`;
}

/** undefined: not an entry of this form (a real class file starts with CAFEBABE). */
export function decodeClassEntry(text: string): ClassEntry | undefined {
  if (!text.startsWith(`${FIRST_LINE}\n`)) return undefined;
  const parsed: unknown = JSON.parse(text.slice(FIRST_LINE.length + 1));
  return isClassEntry(parsed) ? parsed : undefined;
}

function isClassEntry(value: unknown): value is ClassEntry {
  if (typeof value !== 'object' || value === null || !('binaryName' in value) || !('unit' in value)) return false;
  const { binaryName, unit } = value;
  if (typeof binaryName !== 'string' || typeof unit !== 'object' || unit === null) return false;
  if ('carriedBy' in unit) return typeof unit.carriedBy === 'string';
  return 'path' in unit && typeof unit.path === 'string' && 'text' in unit && typeof unit.text === 'string';
}
