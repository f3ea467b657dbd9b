import { failure, JavaFailure } from '../../ark/java-failure.ts';
import type { ArkletCommand } from '../../protocol/state.ts';
import { type Answer, innermost, reasonOf, refused, success } from '../answers.ts';
import { type BizKey, OperationLocks, ProcessRecord } from '../operations.ts';
import { type CommandEnvironment, turn } from './command.ts';

/** An operation on one biz, as a command asks for it. */
export interface GuardedOperation {
  readonly command: ArkletCommand;
  readonly key: BizKey;
  /** Of an asynchronous operation; null: it is answered when it is done. */
  readonly requestId: string | null;
  /** The input as the record of an asynchronous operation shows it. */
  readonly shown: unknown;
  readonly thread: string;
  run(thread: string): Promise<Answer>;
}

/** Locks and records: one operation at a time for each biz. */
export class Guard {
  private readonly environment: CommandEnvironment;
  private readonly locks = new OperationLocks();
  private readonly records = new Map<string, ProcessRecord>();
  private poolThreads = 0;

  constructor(environment: CommandEnvironment) {
    this.environment = environment;
  }

  record(requestId: string): ProcessRecord | undefined {
    return this.records.get(requestId);
  }

  nextPoolThread(): string {
    this.poolThreads++;
    return `ARKLET-ark-biz-ops-0-T${this.poolThreads}`;
  }

  /** Runs an operation under its lock: at once, or on Arklet's pool when it has a request id. */
  async run(operation: GuardedOperation): Promise<Answer> {
    const { host } = this.environment;
    const { key, command } = operation;
    if (operation.requestId !== null) return this.accept(operation, operation.requestId);
    const holder = this.locks.take(key, command);
    if (holder !== undefined)
      return refused(
        `FAILED:${key.name ?? 'null'}:${key.version ?? 'null'} ${command} conflict, exist unfinished command(${holder}) for this biz`,
      );
    try {
      await turn(host);
      return await operation.run(operation.thread);
    } finally {
      this.locks.release(key);
    }
  }

  private accept(operation: GuardedOperation, requestId: string): Answer {
    if (this.records.has(requestId)) return refused(`The request corresponding to the requestId(${requestId}) has been executed.`);
    const { host, log, now } = this.environment;
    const record = new ProcessRecord(requestId, operation.shown, now());
    this.records.set(requestId, record);
    const worker = this.nextPoolThread();
    if (this.locks.take(operation.key, operation.command) !== undefined) {
      record.message = 'command conflict, exist unfinished command for this biz';
      this.locks.release(operation.key);
    } else {
      record.threadName = worker;
      record.status = 'EXECUTING';
      log.log('INFO', worker, 'Command execution status change: INIT -> EXECUTING');
      host.clock.after(1, () => void this.execute(operation, record, worker));
    }
    return success(record.toData());
  }

  private async execute({ command, key, run }: GuardedOperation, record: ProcessRecord, worker: string): Promise<void> {
    const { log, now, recorded } = this.environment;
    const at = now();
    let code = 'FAILED';
    let reason: string | undefined;
    try {
      const answer = await run(worker);
      code = answer.code;
      if (code !== 'SUCCESS') reason = reasonOf(answer);
      record.status = answer.code === 'SUCCESS' ? 'SUCCEEDED' : 'FAILED';
      record.message = answer.message;
      log.log('INFO', worker, `Command execution status change: EXECUTING -> ${answer.code === 'SUCCESS' ? 'SUCCESS' : 'FAIL'}`);
    } catch (error) {
      // Nobody waits for this promise: whatever went wrong belongs into the record.
      const thrown = error instanceof JavaFailure ? error : failure('java.lang.Error', `The trial itself failed: ${String(error)}`);
      record.status = 'FAILED';
      record.thrown = thrown;
      reason = innermost(thrown);
      log.log('INFO', worker, 'Command execution status change: EXECUTING -> FAIL');
      log.log('ERROR', worker, `Error happened when handling command, requestId=${record.requestId}`, thrown);
    } finally {
      record.endTime = Math.round(now());
      this.locks.release(key);
      const why = reason === undefined ? {} : { reason };
      recorded({ command, biz: `${key.name ?? ''}:${key.version ?? ''}`, code, ...why, milliseconds: now() - at, at });
    }
  }
}
