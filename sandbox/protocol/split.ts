import type { Bilingual } from './text.ts';

export interface SplitRequest {
  readonly mode: 'propose' | 'apply';
  /** Root of the monolith; the paths of files and results are relative to it. */
  readonly project: string;
  /** Packages (with their sub-packages) or fully qualified classes to move. */
  readonly pick: readonly string[];
  readonly module: ModuleNames;
  /** What the visitor put on a side by hand. */
  readonly moves?: readonly SplitMove[];
}

export interface ModuleNames {
  readonly name: string;
  readonly version: string;
  readonly contextPath: string;
}

/**
 * A choice by hand for one type, by its full name; it wins over what is picked. `api`: where both sides see it, in the jar of the
 * API, or in the base where the application has several Maven modules, whose jars the module sees.
 */
export interface SplitMove {
  readonly type: string;
  readonly side: Side;
}

/** module: the hot-deployed part. api: types of it that the base names, in a jar that both see. base: all else; the module sees it. */
export type Side = 'base' | 'module' | 'api';

/** How one type names another. `import` alone is no dependency, but breaks compilation when its type is gone. */
export type ReferenceKind =
  | 'import'
  | 'extends'
  | 'implements'
  | 'permits'
  | 'field'
  | 'parameter'
  | 'result'
  | 'throws'
  | 'local'
  | 'new'
  | 'cast'
  | 'instanceof'
  | 'class literal'
  | 'annotation'
  | 'bound'
  | 'static'
  | 'member'
  | 'type'
  | 'injection'
  | 'look-up'
  | 'name in a string'
  | 'name in a file'
  | 'package access'
  | 'primitive parameter';

export interface SplitReference {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: ReferenceKind;
}

export interface Illegal extends SplitReference {
  /** What the split does about it, or what is left to do. */
  readonly remedy: Bilingual;
  readonly solved: boolean;
}

export interface Warning extends Bilingual {
  readonly file: string | null;
  readonly line: number | null;
}

export interface Change {
  readonly path: string;
  /** null: the file is new. */
  readonly before: string | null;
  /** null: the file goes away. */
  readonly after: string | null;
}

/**
 * How far a reason reaches. `analysis only`: all is shown, nothing can be written. `open point`: the result is written, and
 * this is left to the visitor. `refusal`: there is nothing to show.
 */
export type LimitLevel = 'analysis only' | 'open point' | 'refusal';

/** Something about a project that limits what the splitter can do with it, and what the visitor can do about it. */
export interface Limit extends Bilingual {
  readonly level: LimitLevel;
  readonly file: string | null;
  readonly line: number | null;
  readonly cure: Bilingual;
}

/** A file that is no text, or whose bytes must stay: it only changes its place. */
export interface BinaryMove {
  readonly from: string;
  readonly to: string;
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly reasons: readonly Bilingual[];
}

export interface Split {
  readonly outcome: 'proposal' | 'applied';
  readonly moves: readonly { readonly file: string; readonly to: string; readonly reason: Bilingual }[];
  readonly stays: readonly { readonly file: string; readonly reason: Bilingual }[];
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly Limit[];
  readonly changes: readonly Change[];
  /** Files without text that move; where both sides need one, it is copied. */
  readonly binaryMoves: readonly BinaryMove[];
  readonly classes: readonly { readonly name: string; readonly file: string; readonly side: Side; readonly kind: string }[];
  readonly references: readonly SplitReference[];
}

export type SplitResult = Refusal | Split;

/** A project's classes and what they use of each other, told once. From then on a type is named by its place in `types`. */
export interface SplitGraph {
  /** Names this reading of the project in later requests. */
  readonly graph: number;
  /** Top-level types of main sources. */
  readonly types: readonly { readonly name: string; readonly file: string; readonly role: SplitRole }[];
  /** Every pair of types of which one uses the other, with the first place in the user's file. */
  readonly pairs: readonly SplitPair[];
  readonly limits: readonly Limit[];
  /** Of reading and indexing. */
  readonly milliseconds: number;
}

/**
 * What a class is to its application. entry: called from outside, or starts by itself. guard: stands before requests or
 * around beans. interface: implemented by a bean. plain: all else.
 */
export type SplitRole = 'application' | 'entry' | 'guard' | 'configuration' | 'repository' | 'entity' | 'bean' | 'interface' | 'plain';

export interface SplitPair {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly ReferenceKind[];
  /** Counts from 1; null where no line of Java says it, as for an injected implementation. */
  readonly line: number | null;
}

export interface ProposalRequest {
  readonly graph: number;
  /** Packages, classes, URL prefixes (`/owners`) or tables that the module grows from. */
  readonly seeds: readonly string[];
  readonly moves: readonly SplitMove[];
  readonly module: ModuleNames;
}

/** extract: everything that crosses has a simple cure. partial: some of it is left to decide. refuse: rather not. */
export type SplitVerdict = 'extract' | 'partial' | 'refuse';

/** Where the border would run. It holds no texts of files and is made in milliseconds. */
export interface SplitProposal {
  readonly outcome: 'proposal';
  readonly id: number;
  readonly verdict: SplitVerdict;
  /** What the verdict rests on. */
  readonly because: readonly Bilingual[];
  /** What changes at run time, whatever the verdict: guards that stay behind, transactions over the border, shared hearts. */
  readonly attention: readonly Bilingual[];
  /** By type. */
  readonly sides: readonly Side[];
  /** Why a type is where it is: by type, a place in `reasons`. */
  readonly reasonOf: readonly number[];
  readonly reasons: readonly Bilingual[];
  /** What the base uses of the module, each with its cheapest cure and what that costs; no cost, no work. */
  readonly crossing: readonly { readonly from: number; readonly to: number; readonly cure: CureName; readonly cost: number }[];
  /** What the cures cost together, and what the module is worth, in the same measure. */
  readonly cost: number;
  readonly gain: number;
}

export type CureName =
  'drop the import' | 'move down' | 'interface' | 'extract interface' | 'share the data' | 'look up' | 'keep together' | 'none';

/** What is to be said of a border: what it would break, solved or left open, and what else changes. Nothing is written for it. */
export interface SplitPoints {
  readonly outcome: 'proposal';
  readonly illegal: readonly Illegal[];
  readonly warnings: readonly Warning[];
  readonly limits: readonly Limit[];
}

/** All that is to be said of a proposal, without the texts: they are asked for one by one. */
export interface SplitDetails extends SplitPoints {
  readonly changes: readonly { readonly path: string; readonly kind: 'new' | 'gone' | 'changed' }[];
}

/** An address that a controller of the module answers, path variables as they are written. */
export interface SplitEndpoint {
  /** A place in the graph's types. */
  readonly type: number;
  readonly method: string;
  /** In the application as it was, and below the module's context path. */
  readonly before: string;
  readonly after: string;
}

/** A part of the application that could be a module, as good as the best seeds for it. */
export interface SplitCandidate {
  readonly seeds: readonly string[];
  readonly verdict: SplitVerdict;
  readonly because: readonly Bilingual[];
  /** Types that would move. */
  readonly module: readonly number[];
  readonly cost: number;
  readonly gain: number;
}

/** A place in the sources that leaves something behind when its module is uninstalled, or acts on the whole JVM. */
export interface SplitTrace {
  /** The kind of place, as the rules name it. */
  readonly rule: string;
  /**
   * keeps: it keeps the module's class loader after an uninstall. shared: it changes something for the whole JVM. base: it
   * harms only where its class comes from the base.
   */
  readonly harm: 'keeps' | 'shared' | 'base';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The place's first line, without blanks around it. */
  readonly code: string;
  readonly why: Bilingual;
  readonly cure: Bilingual;
  /** The cure as edits of the file, where it can be written without knowing more. */
  readonly edits?: readonly { readonly offset: number; readonly length: number; readonly text: string }[];
}
