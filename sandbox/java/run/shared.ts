import type { CompilationUnit, SourceFile } from '../syntax/ast.ts';
import type { Attribution } from '../types/attribution.ts';
import type { ClassPath, ClassSymbol } from '../types/symbol.ts';
import type { ClassSource } from './loader.ts';
import type { Natives } from './native.ts';

/** What all machines share: the parser, the JDK's symbols, attribution of what has been linked. */
export interface Shared {
  parse(file: SourceFile): CompilationUnit;
  readonly bootstrapPath: ClassPath;
  readonly bootstrapSource: ClassSource;
  readonly natives: Natives;
  attributionOf(symbol: ClassSymbol): Attribution;
}
