import type { JavaFailure } from '../ark/java-failure.ts';

/** A name and version that an operation is about. */
export interface BizKey {
  readonly name: string | null;
  readonly version: string | null;
}

const textOf = (key: BizKey): string => `${key.name ?? 'null'}:${key.version ?? 'null'}`;

/** One operation at a time for each name and version. */
export class OperationLocks {
  private readonly running = new Map<string, string>();

  /** The command that holds the lock, or undefined when this one now does. */
  take(key: BizKey, command: string): string | undefined {
    const holder = this.running.get(textOf(key));
    if (holder === undefined) this.running.set(textOf(key), command);
    return holder;
  }

  release(key: BizKey): void {
    this.running.delete(textOf(key));
  }
}

export type RecordStatus = 'INITIALIZED' | 'EXECUTING' | 'SUCCEEDED' | 'FAILED';

/** How an asynchronous operation goes. Records are never forgotten. Times are milliseconds since 1970. */
export class ProcessRecord {
  readonly requestId: string;
  readonly input: unknown;
  readonly startTime: number;
  status: RecordStatus = 'INITIALIZED';
  threadName: string | undefined;
  message: string | undefined;
  endTime: number | undefined;
  /** Set when the operation threw: fastjson cannot write such a record. */
  thrown: JavaFailure | undefined;

  constructor(requestId: string, input: unknown, startTime: number) {
    this.requestId = requestId;
    this.input = input;
    this.startTime = startTime;
  }

  toData(): unknown {
    const ended = this.endTime !== undefined;
    return {
      arkBizMeta: this.input,
      elapsedTime: ended ? (this.endTime ?? 0) - this.startTime : 0,
      ...(ended ? { endTime: this.endTime } : {}),
      endTimestamp: this.endTime ?? 0,
      ...(this.message === undefined ? {} : { message: this.message }),
      requestId: this.requestId,
      startTime: this.startTime,
      startTimestamp: this.startTime,
      status: this.status,
      ...(this.threadName === undefined ? {} : { threadName: this.threadName }),
    };
  }
}
