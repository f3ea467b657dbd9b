import type { ClassSource } from '../java/run/loader.ts';
import type { Compile, CompileResult } from '../java/run/machine.ts';
import type { SourceFile } from '../java/syntax/ast.ts';

interface Remembered {
  readonly sources: readonly SourceFile[];
  readonly classPath: readonly ClassSource[];
  readonly result: CompileResult;
}

/** Remembers the last compilation of each project: the same sources on the same class path need no second one. */
export interface CompileCache {
  compile(project: string, sources: readonly SourceFile[], classPath: readonly ClassSource[], compile: Compile): CompileResult;
}

export function createCompileCache(): CompileCache {
  const last = new Map<string, Remembered>();
  return {
    compile(project, sources, classPath, compile) {
      const before = last.get(project);
      if (before && sameSources(before.sources, sources) && sameItems(before.classPath, classPath)) return before.result;
      // Unchanged files keep their object, so that whatever is keyed by it further down is found again.
      const kept = sources.map((source) => before?.sources.find((old) => old.path === source.path && old.text === source.text) ?? source);
      const result = compile(kept, classPath);
      last.set(project, { sources: kept, classPath, result });
      return result;
    },
  };
}

function sameSources(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every((file, index) => file.path === b[index]?.path && file.text === b[index]?.text);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
