import { failure, JavaFailure } from '../ark/java-failure.ts';
import { type Answer, innermost, internalError, reasonOf } from './answers.ts';
import { showParameters } from './arklet-log.ts';
import { inMapOrder, registered } from './commands/all.ts';
import { type Command, type CommandEnvironment, CORE } from './commands/command.ts';
import { Guard } from './commands/guard.ts';
import { textField } from './fastjson/bean.ts';
import type { JsonObject } from './fastjson/value.ts';
import { staticMerge } from './static-modules.ts';

/** Finds a command, runs it, and turns what it throws into Arklet's answer. */
export class Commands {
  private readonly environment: CommandEnvironment;
  private readonly guard: Guard;
  /** In the order of registration. */
  readonly registered: readonly Command[];
  /** In the order of Arklet's map. */
  readonly all: readonly Command[];

  constructor(environment: CommandEnvironment) {
    this.environment = environment;
    this.guard = new Guard(environment);
    this.registered = registered(environment.traits);
    this.all = inMapOrder(this.registered);
  }

  /** @throws JavaFailure as `batchDeploy` says */
  deployDirectory(directory: string): void {
    staticMerge.loaded.batchDeploy(this.environment, () => this.guard.nextPoolThread(), directory);
  }

  /** Runs one command. `null` stands for an empty body. */
  async run(id: string, input: JsonObject | null, thread: string): Promise<Answer> {
    const { log, traits, now, recorded } = this.environment;
    if (traits.logsCommands) log.log('INFO', thread, `start to process command ${id} with parameters ${showParameters(input)}`);
    const at = now();
    const command = this.all.find((c) => c.id === id);
    const record = (code: string, reason: string | undefined): void => {
      if (command?.changes !== true) return;
      const why = code === 'SUCCESS' || reason === undefined ? {} : { reason };
      recorded({ command: command.id, biz: operationTarget(input), code, ...why, milliseconds: now() - at, at });
    };
    try {
      if (!command)
        throw failure('java.lang.IllegalArgumentException', `${id} not found handler`, [
          `${CORE}.util.AssertUtils.isTrue(AssertUtils.java:68)`,
        ]);
      const answer = await command.run({ ...this.environment, guard: this.guard, input, thread, commands: this.all });
      record(answer.code, reasonOf(answer));
      return answer;
    } catch (error) {
      if (!(error instanceof JavaFailure)) throw error;
      log.log('ERROR', thread, `arklet process exception, cmd: ${id}`, error);
      record('CMD_PROCESS_INTERNAL_ERROR', innermost(error));
      return command ? internalError(error) : { code: 'CMD_NOT_FOUND', message: 'please follow the doc' };
    }
  }
}

function operationTarget(input: JsonObject | null): string {
  if (input === null) return '';
  const name = textField(input, 'bizName');
  return name === null ? (textField(input, 'bizUrl') ?? '') : `${name}:${textField(input, 'bizVersion') ?? ''}`;
}
