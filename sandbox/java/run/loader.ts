import type { Signatures } from '../signatures/read-pack.ts';
import type { ClassPath } from '../types/symbol.ts';
import type { SourceFile } from '../syntax/ast.ts';
import type { RuntimeClass } from './runtime-class.ts';
import type { JavaObject } from './value.ts';

/**
 * A jar or a directory of classes as a loader sees it. The trial's compiled form of a top-level class is its checked
 * compilation unit, so an entry is a source file.
 */
export interface ClassSource {
  /** Shown where Java shows a code source, e.g. `lib/shop-api-1.0.0.jar`. */
  readonly location: string;
  /** What stands before the name of a resource in its URL: `file:/work/classes/`. */
  readonly url?: string;
  /**
   * By binary name of a TOP-LEVEL class (`com.example.Order`); nested ones come with it. A second top-level class of a
   * file is found under its own name too.
   */
  find(binaryName: string): SourceFile | undefined;
  /** Binary names of all top-level classes. */
  readonly classNames: readonly string[];
  /** What the real jar has beyond these: known by signature, without behaviour. */
  readonly signatures?: Signatures;
  /** Of this class nothing but the name is known: a signature says more. */
  isPlaceholder?(binaryName: string): boolean;
  /** A resource (`application.properties`), by path inside the jar. */
  resource?(path: string): Uint8Array | undefined;
  /** Paths of its resources. */
  resourceNames?(): readonly string[];
}

/** A resource, and where it lies. */
export interface Resource {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Thrown into Java as the exception it names, e.g. a subclass of ClassNotFoundException with a message. */
export interface LoadFailure {
  readonly exceptionClass: string;
  readonly message: string;
  /** The message of the ClassNotFoundException that is its cause, where it has one. */
  readonly cause?: string;
}

export interface LoaderOptions {
  /** Name of its Java class, shown by getClass().getName() and in ClassCastException texts. */
  readonly javaClassName: string;
  /** For messages and tests, e.g. `inventory:1.0.0`. */
  readonly label: string;
  /** Jars and directories that this loader itself defines classes from. */
  readonly sources: readonly ClassSource[];
  /**
   * Delegation: asked for every class that is not defined here yet. Return a class of another loader, `own` to define
   * it from `sources`, a LoadFailure, or undefined for "nobody has it". Bootstrap classes (java.*) are found before.
   */
  delegate(binaryName: string, own: () => RuntimeClass | undefined): RuntimeClass | LoadFailure | undefined;
  /** It has no parent. */
  readonly isAlone?: boolean;
  /** Resources of loaders that it delegates to, after its own. */
  moreResources?(path: string): readonly Resource[];
  /** Whether a loader it delegates to has classes in or below a package: tells `a.b` the package from an unknown name. */
  hasPackage?(name: string): boolean;
}

/** One class loader of a machine. It is a `ClassPath` for attribution. */
export interface JavaLoader extends ClassPath {
  readonly label: string;
  readonly javaClassName: string;
  /** As Class.forName without initialisation: a class, or why not. Names as Class.getName() (arrays too). */
  load(binaryName: string): RuntimeClass | LoadFailure | undefined;
  /** Classes it defined itself so far. */
  readonly defined: readonly RuntimeClass[];
  resource(path: string): Uint8Array | undefined;
  /** All resources of this name, in the order in which they are looked for. */
  resources(path: string): readonly Resource[];
  /** It has no parent: who it asks is its own affair. */
  readonly isAlone: boolean;
  /** Its `java.lang.ClassLoader` object. */
  readonly loaderObject: JavaObject;
  /** After `close` it defines no more classes; its threads, timers and executors live on. */
  close(): void;
}
