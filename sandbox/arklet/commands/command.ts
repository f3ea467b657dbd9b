import { hasNumberKey } from '../fastjson/parser.ts';
import type { ArkContainer } from '../../ark/container.ts';
import { failure, type JavaFailure } from '../../ark/java-failure.ts';
import type { Biz } from '../../ark/biz.ts';
import type { RuntimeTraits } from '../../ark/runtime-traits.ts';
import type { Host } from '../../host/host.ts';
import type { ArkletCommand, Operation } from '../../protocol/state.ts';
import type { Answer } from '../answers.ts';
import type { ArkletLog } from '../arklet-log.ts';
import { BeanMismatch } from '../fastjson/bean.ts';
import type { JsonObject } from '../fastjson/value.ts';
import type { HealthSource } from '../health.ts';
import type { Guard } from './guard.ts';

export const CORE = 'com.alipay.sofa.koupleless.arklet.core';
export const HANDLER = `${CORE}.command.builtin.handler`;

/** What the commands of one base share. */
export interface CommandEnvironment {
  readonly host: Host;
  /** Where the base was started. */
  readonly workingDirectory: string;
  readonly container: ArkContainer;
  readonly traits: RuntimeTraits;
  readonly health: HealthSource;
  readonly log: ArkletLog;
  readonly now: () => number;
  /** Bytes by which an install has made metaspace grow. */
  readonly grown: (installed: boolean) => number;
  readonly recorded: (operation: Operation) => void;
  /** The class loader of a biz as Java prints it, for log lines. */
  readonly loaderText: (biz: Biz) => string;
}

export interface CommandCall extends CommandEnvironment {
  readonly guard: Guard;
  /** The body. null: it was empty, or `null`. */
  readonly input: JsonObject | null;
  readonly thread: string;
  /** This base's commands, in the order of Arklet's map. */
  readonly commands: readonly Command[];
}

/** One of Arklet's commands. `run` throws a JavaFailure where the real handler throws. */
export interface Command {
  readonly id: ArkletCommand;
  readonly description: string;
  /** It changes what is installed: it takes a lock and is shown among the operations. */
  readonly changes: boolean;
  readonly since: (traits: RuntimeTraits) => boolean;
  run(call: CommandCall): Answer | Promise<Answer>;
}

/** StringUtils.isEmpty of SOFAArk, which trims as Java does: control characters are blank, too. */
export const blank = (text: string | null): boolean => text === null || /^[\0- ]*$/.test(text);

/** StringUtil.isBlank of Arklet's handlers: white space as Java sees it, which NUL is not. */
export const isBlank = (text: string | null): boolean =>
  text === null || /^[\t-\r\u001c-\u001f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/.test(text);

const VALIDATION = `${CORE}.common.exception.CommandValidationException`;
const META = `${CORE}.command.meta.AbstractCommandHandler`;

/** A CommandValidationException. */
export const invalid = (message: string): JavaFailure => failure(VALIDATION, message, [`${META}.isTrue(AbstractCommandHandler.java:116)`]);

/** What validateInput gives when the body made no input. */
export const nullInput = (handler: string, call: string): JavaFailure =>
  failure('java.lang.NullPointerException', `Cannot invoke "${HANDLER}.${handler}$Input.${call}()" because "input" is null`, [
    `${HANDLER}.${handler}.validateInput(${handler}.java:109)`,
  ]);

/** Reads a command's input as fastjson makes a bean of it; null when a value does not fit. */
export function toBean<T>(input: JsonObject | null, read: (input: JsonObject) => T): T | null {
  if (input === null || hasNumberKey(input)) return null;
  try {
    return read(input);
  } catch (error) {
    if (error instanceof BeanMismatch) return null;
    throw error;
  }
}

/** Lets others run: requests that came in meanwhile see the state in between. */
export function turn(host: Host): Promise<void> {
  return new Promise((resolve) => {
    host.clock.after(0, resolve);
  });
}
