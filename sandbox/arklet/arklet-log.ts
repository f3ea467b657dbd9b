import { formatArkletLine, formatTrace, type Level } from '../spring/log/log-line.ts';
import { concurrentHashOrder } from '../ark/biz-registry.ts';
import { type JavaFailure, traceOf } from '../ark/java-failure.ts';
import { type JsonObject, type JsonValue, writeJson } from './fastjson/value.ts';

export interface ArkletLogTarget {
  readonly pid: number;
  now(): number;
  write(text: string): void;
}

/** Arklet's own logger. */
export class ArkletLog {
  private readonly target: ArkletLogTarget;

  constructor(target: ArkletLogTarget) {
    this.target = target;
  }

  /** A stack trace that is printed past the logger. */
  print(failure: JavaFailure): void {
    this.target.write(traceOf(failure));
  }

  log(level: Level, thread: string, message: string, failure?: JavaFailure): void {
    const { pid } = this.target;
    this.target.write(
      `${formatArkletLine({ time: this.target.now(), level, pid, thread, message })}\n${failure ? formatTrace(traceOf(failure)) : ''}`,
    );
  }
}

/** As Map.toString() of the parsed body: `{bizName=inventory, bizVersion=1.0.0}`; inner values as JSON. */
export function showParameters(input: JsonObject | null): string {
  if (input === null) return 'null';
  const show = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : writeJson(value ?? null));
  return `{${concurrentHashOrder(Object.keys(input))
    .map((key) => `${key}=${show(input[key])}`)
    .join(', ')}}`;
}
