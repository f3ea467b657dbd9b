/**
 * The one protocol between a page (or a script) and a sandbox. The worker carries it by `postMessage`, the Node
 * process by JSON lines on standard input and output, ASCII-escaped. Every request has an id and gets one reply.
 */

export interface FileContent {
  readonly path: string;
  /** UTF-8 text, or base64 where `binary` is true. */
  readonly content: string;
  readonly binary?: boolean;
}

export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'directory';
  readonly size: number;
}

export interface RequestBody {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  /** Milliseconds to wait for an answer that never comes. */
  readonly timeout?: number;
}

export interface Requests {
  /** A fresh sandbox with these files; the working directory is `/home/visitor`. Anything before is dropped. */
  open: { params: { files: readonly FileContent[]; language: 'en' | 'zh-CN'; columns: number }; result: { workingDirectory: string } };
  /** One command line in the session, as if typed: echoed, with history. Resolves when it ends. */
  exec: { params: { line: string; columns?: number }; result: { status: number; workingDirectory: string } };
  /** Keys typed at the terminal, as xterm sends them (`\r`, `\x03`, `\t`, arrows as escape sequences). */
  input: { params: { data: string }; result: null };
  resize: { params: { columns: number; rows: number }; result: null };
  /** What Tab would offer for a line with the cursor at an offset. */
  complete: { params: { line: string; cursor: number }; result: { from: number; candidates: readonly string[] } };
  /** Completion, hover and diagnostics for the editor. */
  inspect: { params: { path: string; text: string; offset?: number; want: 'diagnostics' | 'completion' | 'hover' }; result: Inspection };
  readFile: { params: { path: string }; result: FileContent | null };
  writeFile: { params: FileContent; result: null };
  removeFile: { params: { path: string }; result: null };
  list: { params: { path: string }; result: readonly TreeEntry[] };
  /** HTTP to a simulated port. */
  request: { params: RequestBody; result: HttpResult };
  state: { params: Record<string, never>; result: SandboxState };
  /** Splits a module out: `propose` writes nothing; `apply` writes what the same proposal says. */
  split: { params: SplitRequest; result: SplitResult };
  /** Lesson checks: data over files, state and answers, evaluated in the sandbox. */
  check: { params: { checks: readonly Check[] }; result: readonly CheckResult[] };
  /** Ctrl-C. */
  interrupt: { params: Record<string, never>; result: null };
  stop: { params: Record<string, never>; result: null };
}

export type RequestName = keyof Requests;
export type RequestMessage = {
  [K in RequestName]: { readonly id: number; readonly request: K; readonly params: Requests[K]['params'] };
}[RequestName];
export type ReplyMessage =
  | { readonly id: number; readonly result: unknown }
  /** What happened, where, what to do. */
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };

export type EventMessage =
  /** Terminal output, with ANSI colours; `\n` alone ends a line. */
  | { readonly event: 'output'; readonly data: string }
  | { readonly event: 'files'; readonly changes: readonly { readonly kind: 'write' | 'remove'; readonly path: string }[] }
  | { readonly event: 'state'; readonly state: SandboxState }
  | { readonly event: 'port'; readonly port: number; readonly name: string; readonly open: boolean }
  /** The command `open URL`: the page shows its request panel with it. */
  | { readonly event: 'open'; readonly url: string };

export type FromSandbox = ReplyMessage | EventMessage;

export interface HttpResult {
  /** refused: nobody listens. never: no answer within the time-out. */
  readonly outcome: 'answered' | 'refused' | 'never';
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly milliseconds: number;
}

export interface BizView {
  readonly name: string;
  readonly version: string;
  readonly state: string;
  readonly webContextPath: string | null;
  /** Classes its own loader has defined. */
  readonly classes: number;
  readonly threads: readonly string[];
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface JvmView {
  readonly pid: number;
  /** What was started: `base-1.0.0.jar`. */
  readonly jar: string;
  readonly name: string;
  /** Whether it is a Koupleless base, i.e. has an Arklet. */
  readonly base: boolean;
  readonly phase: 'starting' | 'up' | 'failed';
  readonly startedAt: number;
  readonly ports: readonly number[];
  readonly arkletPort: number | null;
  readonly bizs: readonly BizView[];
  /** Loaders of uninstalled modules that are still held, by identity. */
  readonly heldLoaders: readonly string[];
  /** Metaspace in bytes as this base's health command reports it (modelled after the recordings). */
  readonly metaspace: { readonly used: number; readonly atStart: number };
  /** Arklet operations, newest last, at most 50. */
  readonly operations: readonly {
    readonly command: string;
    readonly biz: string;
    readonly code: string;
    readonly milliseconds: number;
    readonly at: number;
  }[];
  /** HTTP requests answered, by context path. */
  readonly served: Readonly<Record<string, number>>;
}

export interface SandboxState {
  readonly jvms: readonly JvmView[];
  readonly ports: readonly { readonly port: number; readonly name: string }[];
  readonly workingDirectory: string;
  /** The command that runs in the foreground, or null at the prompt. */
  readonly running: string | null;
}

export interface Inspection {
  readonly diagnostics: readonly {
    readonly severity: 'error' | 'warning';
    readonly message: string;
    readonly from: number;
    readonly to: number;
    readonly line: number;
  }[];
  readonly completions: {
    readonly from: number;
    readonly items: readonly {
      readonly label: string;
      readonly detail: string;
      readonly kind: 'method' | 'field' | 'class' | 'variable' | 'keyword' | 'package';
    }[];
  } | null;
  readonly hover: { readonly from: number; readonly to: number; readonly text: string } | null;
}

export interface SplitRequest {
  readonly mode: 'propose' | 'apply';
  /** Root of the monolith. */
  readonly project: string;
  /** Packages or fully qualified classes to move. */
  readonly pick: readonly string[];
  readonly module: { readonly name: string; readonly version: string; readonly contextPath: string };
}

/** A text in both languages, so that the page can change language without asking again. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export interface SplitReference {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

export type SplitResult =
  | { readonly outcome: 'refused'; readonly reasons: readonly Bilingual[] }
  | {
      readonly outcome: 'proposal' | 'applied';
      readonly moves: readonly { readonly file: string; readonly to: string; readonly reason: Bilingual }[];
      readonly stays: readonly { readonly file: string; readonly reason: Bilingual }[];
      /** References from base to module that would be illegal. `remedy` says what the split does or what is left to do. */
      readonly illegal: readonly (SplitReference & { readonly remedy: Bilingual; readonly solved: boolean })[];
      readonly warnings: readonly (Bilingual & { readonly file: string | null; readonly line: number | null })[];
      readonly changes: readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[];
      readonly classes: readonly {
        readonly name: string;
        readonly file: string;
        readonly side: 'base' | 'module' | 'api';
        readonly kind: string;
      }[];
      readonly references: readonly SplitReference[];
    };

/** Conditions over files, state and answers. Never over terminal text. */
export type Check =
  | { readonly kind: 'file'; readonly path: string; readonly exists?: boolean; readonly contains?: string; readonly lacks?: string }
  | { readonly kind: 'base'; readonly up: boolean }
  | { readonly kind: 'biz'; readonly name: string; readonly version?: string; readonly state: string }
  | {
      readonly kind: 'answer';
      readonly port: number;
      readonly path: string;
      readonly method?: string;
      readonly status?: number;
      readonly contains?: string;
      readonly lacks?: string;
    }
  /** The base's JVM is the one that ran when the named mark was set (`mark` sets it when true). */
  | { readonly kind: 'same-base' };

export interface CheckResult {
  readonly passed: boolean;
  /** A short fact for the visitor when it did not: what was found instead. */
  readonly found: Bilingual;
}
