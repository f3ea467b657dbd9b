import type { JavaLoader } from '../../java/run/loader.ts';
import type { Machine } from '../../java/run/machine.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { callNamed, fieldValue, superclasses } from '../reflect.ts';

/** Milliseconds that Tomcat gives an asynchronous request. */
const TIMEOUT = 30_000;

/** Runs code on a thread of that name and waits for its end; what it throws is thrown here. */
export function runOnThread<T>(machine: Machine, loader: JavaLoader, name: string, body: () => T): T {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  machine.scheduler.spawn({
    name,
    kind: 'thread',
    daemon: true,
    loader,
    threadObject: undefined,
    run: () => {
      try {
        outcome = { value: body() };
      } catch (error) {
        outcome = { error };
      }
    },
  });
  machine.scheduler.blockUntil(() => outcome !== undefined);
  if (outcome && 'value' in outcome) return outcome.value;
  throw outcome?.error;
}

export type AsyncResult = { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'timeout' };

/**
 * What an asynchronous handler gives in the end; undefined: the value is none of the asynchronous kinds.
 * @param timeout milliseconds
 */
export function awaitResult(
  machine: Machine,
  loader: JavaLoader,
  value: Value,
  nextThread: () => string,
  timeout = TIMEOUT,
): AsyncResult | undefined {
  if (!(value instanceof JavaObject)) return undefined;
  const type = value.javaClass;
  const named = (name: string): boolean => superclasses(type).some((c) => c.name === name);
  if (implementsName(type, 'java.util.concurrent.CompletionStage')) {
    const future = machine.invokeVirtual(value, 'toCompletableFuture()', []) ?? null;
    if (!(future instanceof JavaObject)) return undefined;
    const done = machine.scheduler.blockUntil(() => machine.invokeVirtual(future, 'isDone()', []) === true, timeout);
    if (!done) return { kind: 'timeout' };
    try {
      return { kind: 'value', value: machine.invokeVirtual(future, 'join()', []) ?? null };
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      throw new JavaThrow(machine.causeOf(error.object) ?? error.object);
    }
  }
  if (implementsName(type, 'java.util.concurrent.Callable'))
    return { kind: 'value', value: runOnThread(machine, loader, nextThread(), () => machine.invokeVirtual(value, 'call()', []) ?? null) };
  if (named('org.springframework.web.context.request.async.DeferredResult')) {
    const given = fieldValue(value, 'timeoutValue');
    const limit = given === null ? timeout : Number(machine.unbox(given as Parameters<Machine['unbox']>[0]));
    if (!machine.scheduler.blockUntil(() => fieldValue(value, 'set') === true, limit)) callNamed(value, 'expire()', []);
    if (fieldValue(value, 'set') !== true) return { kind: 'timeout' };
    const result = fieldValue(value, 'result');
    callNamed(value, 'completed()', []);
    if (result instanceof JavaObject && superclasses(result.javaClass).some((c) => c.name === 'java.lang.Throwable'))
      throw new JavaThrow(result);
    return { kind: 'value', value: result };
  }
  return undefined;
}
