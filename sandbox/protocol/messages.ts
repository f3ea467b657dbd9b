/**
 * The one protocol between a page (or a script) and a sandbox. The worker carries it by `postMessage`, the Node
 * process by JSON lines, or in frames over a pseudo-terminal (link.ts), ASCII-escaped. Every request has an id and gets one reply.
 */
import type { Check, CheckResult } from './checks.ts';
import type {
  Change,
  ProposalRequest,
  Refusal,
  Split,
  SplitCandidate,
  SplitDetails,
  SplitEndpoint,
  SplitGraph,
  SplitPoints,
  SplitProposal,
  SplitRequest,
  SplitResult,
  SplitTrace,
} from './split.ts';
import type { JvmInside, LogPart } from './inside.ts';
import type { SandboxState } from './state.ts';
import type { FoundName, Hover, RenamePlan } from './names.ts';
import type { Language } from './text.ts';

/** Counts up with every change that an older side would misunderstand. Both sides compare it in `hello`. */
export const PROTOCOL_VERSION = 4;

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
  /** The machine that is asked; the visitor's own when left out. */
  readonly machine?: string;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  /** Milliseconds to wait for an answer that never comes. */
  readonly timeout?: number;
}

export interface Hello {
  readonly version: number;
  readonly engine: 'worker' | 'node';
}

export interface Requests {
  /** The first thing asked of an engine: answered once it is loaded, and so the sign that it lives. */
  hello: { params: Record<string, never>; result: Hello };
  /** A fresh sandbox with these files; the working directory is `/home/visitor`. Anything before is dropped. */
  open: {
    params: {
      files: readonly FileContent[];
      language: Language;
      columns: number;
      /** Lines of an earlier sandbox for this one's history, oldest first. */
      history?: readonly string[];
    };
    result: { workingDirectory: string };
  };
  /** One command line in the session, as if typed: echoed, with history. Resolves when it ends. */
  exec: { params: { line: string; columns?: number; terminal?: number }; result: { status: number; workingDirectory: string } };
  /** Keys typed at the terminal, as xterm sends them (`\r`, `\x03`, `\t`, arrows as escape sequences). */
  input: { params: { data: string; terminal?: number }; result: null };
  resize: { params: { columns: number; rows: number; terminal?: number }; result: null };
  /** Another terminal beside the first, with a shell of its own; where none is named, the first is meant. */
  'terminal.open': { params: { columns: number; history?: readonly string[]; folder?: string }; result: { terminal: number } };
  /** Ends what runs in its foreground; jobs go on. */
  'terminal.close': { params: { terminal: number }; result: null };
  /** From now on texts that are the trial's own come in this language. */
  language: { params: { language: Language }; result: null };
  /** What Tab would offer for a line with the cursor at an offset. */
  complete: { params: { line: string; cursor: number; terminal?: number }; result: { from: number; candidates: readonly string[] } };
  /** Completion, hover and diagnostics for the editor. */
  inspect: { params: { path: string; text: string; offset?: number; want: 'diagnostics' | 'completion' }; result: Inspection };
  /** What a pointer over a name is told of it; null: there is nothing to tell. */
  hover: { params: { path: string; text: string; offset: number }; result: Hover | null };
  /** What the name at an offset stands for in the projects around, and where it stands. */
  names: { params: { path: string; text: string; offset: number }; result: FoundName };
  /** What another name for it would change. Nothing is written: the page's files are the truth. */
  rename: { params: { path: string; text: string; offset: number; to: string }; result: RenamePlan };
  readFile: { params: { path: string }; result: FileContent | null };
  writeFile: { params: FileContent; result: null };
  removeFile: { params: { path: string }; result: null };
  list: { params: { path: string }; result: readonly TreeEntry[] };
  /** HTTP to a simulated port. */
  request: { params: RequestBody; result: HttpResult };
  state: { params: Record<string, never>; result: SandboxState };
  /** What a picture of one JVM shows beyond the state, and what has happened there since a number; null: there is no such JVM. */
  inside: { params: { machine?: string; pid: number; since: number }; result: JvmInside | null };
  /** What one JVM has printed, from a character on; null: there is no such JVM. */
  log: { params: { machine?: string; pid: number; from: number }; result: LogPart | null };
  /** Splits a module out: `propose` writes nothing; `apply` writes what the same proposal says. */
  split: { params: SplitRequest; result: SplitResult };
  /** Reads a project to be split; the one before is forgotten. */
  'split.open': { params: { project: string }; result: SplitGraph };
  /** What the project's code would leave in a base, by file and line. */
  'split.traces': { params: { graph: number }; result: readonly SplitTrace[] };
  /** What could be a module here? Best first. */
  'split.candidates': { params: { graph: number }; result: readonly SplitCandidate[] };
  'split.propose': { params: ProposalRequest; result: SplitProposal | Refusal };
  /** What the border of that proposal would break, in less time than the details take. */
  'split.points': { params: { graph: number; id: number }; result: SplitPoints | Refusal };
  'split.details': { params: { graph: number; id: number }; result: SplitDetails | Refusal };
  /** One file before and after; null when the proposal does not touch it. */
  'split.change': { params: { graph: number; id: number; path: string }; result: Change | null };
  /** All that the proposal would write, in full: for the visitor to take along. Nothing is written. */
  'split.result': { params: { graph: number; id: number }; result: Split | Refusal };
  /** What the module of that proposal would answer over HTTP. */
  'split.endpoints': { params: { graph: number; id: number }; result: readonly SplitEndpoint[] };
  /** Writes what that proposal says, or refuses because files have changed since. */
  'split.apply': { params: { graph: number; id: number }; result: Split | Refusal };
  /** Lesson checks: data over files, state and answers, evaluated in the sandbox. */
  check: { params: { checks: readonly Check[] }; result: readonly CheckResult[] };
  /** Ctrl-C. */
  interrupt: { params: { terminal?: number }; result: null };
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
  | { readonly event: 'output'; readonly data: string; readonly terminal?: number }
  | { readonly event: 'files'; readonly changes: readonly { readonly kind: 'write' | 'remove'; readonly path: string }[] }
  | { readonly event: 'state'; readonly state: SandboxState }
  | { readonly event: 'port'; readonly machine: string; readonly port: number; readonly name: string; readonly open: boolean }
  /** A line came into the shell's history. */
  | { readonly event: 'entered'; readonly line: string; readonly terminal?: number }
  /** A terminal beside the first has ended: `exit` was typed there, or it was closed. */
  | { readonly event: 'closed'; readonly terminal: number }
  /** The command `open URL`: the page shows its request panel with it. */
  | { readonly event: 'open'; readonly url: string }
  /** Of the project that `split.open` reads, Java files that were read since this was last told; `all`: there are no more. */
  | { readonly event: 'reading'; readonly files: readonly string[]; readonly all: boolean }
  /** Something failed that no request waits for. The sandbox goes on. */
  | { readonly event: 'failed'; readonly message: string };

export type FromSandbox = ReplyMessage | EventMessage;

export interface HttpResult {
  /** refused: nobody listens. never: no answer within the time-out. */
  readonly outcome: 'answered' | 'refused' | 'never';
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly milliseconds: number;
  /** When it ended: milliseconds since 1970 by the sandbox's clock, which runs ahead of the page's once time was skipped. */
  readonly at: number;
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
}
