import type { Diagnosis } from './diagnosis.ts';
import type { Java } from '../java/index.ts';
import type { Host } from '../host/host.ts';
import type { JvmInside, LogPart } from '../protocol/inside.ts';
import type { JvmView } from '../protocol/state.ts';
import type { Library } from '../spring/library.ts';

/** `java -jar x.jar` in the sandbox. */
export interface JvmOptions {
  readonly host: Host;
  /** The bytes of the executable jar: a Spring Boot jar with `BOOT-INF/classes` and `BOOT-INF/lib`. */
  readonly jar: Uint8Array;
  /** Absolute path it was started from, for messages. */
  readonly jarPath: string;
  /** What stands after the jar on the command line: `--server.port=8090`. */
  readonly arguments: readonly string[];
  /** `-Dkey=value` of the command line. */
  readonly properties: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  readonly pid: number;
  /** -XX:MaxMetaspaceSize in bytes; undefined: there is no limit. */
  readonly maxMetaspace?: number;
  /** -XX:SoftRefLRUPolicyMSPerMB: milliseconds that a soft reference lives for each free megabyte of heap; 1000 when left out. */
  readonly softMillisPerMegabyte?: number;
  readonly library: Library;
  /** One for all JVMs: what was parsed and attributed once is not done again. */
  readonly java: Java;
  /** Standard output and error, as written; `\n` ends a line. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Something that `view()` shows has changed. */
  readonly changed: () => void;
}

export interface RunningJvm {
  readonly pid: number;
  /** Settles with the exit status when the JVM is gone: 143 after `stop`, 1 when the application could not start. */
  readonly exit: Promise<number>;
  /** SIGTERM: closes contexts, frees ports, prints what a real one prints. */
  stop(): void;
  /** SIGKILL: frees ports and says nothing. Exit status 137. */
  kill(): void;
  view(): JvmView;
  /** What an instrument shows beyond the view, with what has happened since a number. */
  inside(since: number): JvmInside;
  /** What was printed, from a character on. */
  log(from: number): LogPart;
  /** What the JDK's tools see of it. */
  diagnose(): Diagnosis;
  collectGarbage(): void;
  /** SOFAArk's telnet console (port 1234), or undefined when this JVM has none. */
  openConsole(): ArkConsole | undefined;
}

/** One telnet session; texts end lines with CR LF. */
export interface ArkConsole {
  readonly greeting: string;
  /** Answer to one line, prompt included; `closed` after `q`. */
  send(line: string): { readonly text: string; readonly closed: boolean };
}
