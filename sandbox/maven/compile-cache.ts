import type { ClassSource } from '../java/run/loader.ts';
import type { Compile, CompileResult } from '../java/run/machine.ts';
import type { SourceFile } from '../java/syntax/ast.ts';
import { compiledSource } from './class-output.ts';

/** A compilation and what it gives to the class path of others. */
export interface Compilation {
  readonly result: CompileResult;
  readonly classes: ClassSource;
  /** Nothing has changed since the compilation before. */
  readonly upToDate: boolean;
}

interface Remembered {
  readonly sources: readonly SourceFile[];
  readonly classPath: readonly ClassSource[];
  readonly compilation: Compilation;
}

/**
 * Remembers the last compilation of each project: the same sources on the same class path need no second one, and are
 * the same object on the class paths of others.
 */
export interface CompileCache {
  compile(location: string, sources: readonly SourceFile[], classPath: readonly ClassSource[], compile: Compile): Compilation;
}

export function createCompileCache(): CompileCache {
  const last = new Map<string, Remembered>();
  return {
    compile(location, sources, classPath, compile) {
      const before = last.get(location);
      if (before && sameSources(before.sources, sources) && sameItems(before.classPath, classPath))
        return { ...before.compilation, upToDate: true };
      // Unchanged files keep their object, so that whatever is keyed by it further down is found again.
      const kept = sources.map((source) => before?.sources.find((old) => isSame(old, source)) ?? source);
      const result = compile(kept, classPath);
      const compilation = { result, classes: compiledSource(location, result.classNames), upToDate: false };
      last.set(location, { sources: kept, classPath, compilation });
      return compilation;
    },
  };
}

function sameSources(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every((file, index) => isSame(file, b[index]));
}

const isSame = (a: SourceFile, b: SourceFile | undefined): boolean => a.path === b?.path && a.text === b.text && a.release === b.release;

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
