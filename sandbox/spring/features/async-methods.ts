import { genericMethodText } from '../../java/library/natives/reflect.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { implementsName } from '../json/json-writer.ts';
import { findAnnotation, findOnHierarchy, text } from '../reflect.ts';
import type { Advisor } from './bean-proxies.ts';

const ASYNC = 'org.springframework.scheduling.annotation.Async';
const FUTURES = ['java.util.concurrent.CompletableFuture', 'java.util.concurrent.Future', 'java.util.concurrent.CompletionStage'];

/** @Async methods run on another thread, where @EnableAsync is somewhere. */
export function asyncAdvisor(context: ApplicationContext): Advisor {
  const { machine } = context.jvm;
  let threads = 0;
  const anyExecutor = (): boolean => context.factory.namesOf(machine.jdk('java.util.concurrent.Executor')).length > 0;
  const perform = (executor: string, body: () => void): void => {
    const own = executorBean(context, executor);
    if (own) {
      const runnable = machine.proxy(context.deployment.loader, [machine.jdk('java.lang.Runnable')], () => {
        body();
        return null;
      });
      machine.invokeVirtual(own, 'execute(java.lang.Runnable)', [runnable]);
      return;
    }
    machine.scheduler.spawn({
      // Beside an executor of the application's own Boot makes none, and Spring's simple one steps in.
      name: `${anyExecutor() ? 'SimpleAsyncTaskExecutor' : 'task'}-${++threads}`,
      kind: 'executor',
      daemon: true,
      loader: context.deployment.loader,
      threadObject: undefined,
      run: body,
    });
  };
  return (javaClass, method) => {
    const values = findAnnotation(machine, method, ASYNC) ?? findOnHierarchy(machine, javaClass, ASYNC);
    if (!values) return undefined;
    const returned = erasedName(method.symbol.returnType);
    const future = FUTURES.includes(returned);
    return (call) => {
      const result = future ? machine.newObject(machine.jdk('java.util.concurrent.CompletableFuture'), '<init>()', []) : null;
      perform(text(values['value']), () => {
        try {
          const inner = call.proceed() ?? null;
          if (result) machine.invokeVirtual(result, 'complete(java.lang.Object)', [future ? valueOf(context, inner) : inner]);
        } catch (error) {
          if (!(error instanceof JavaThrow)) throw error;
          if (result) machine.invokeVirtual(result, 'completeExceptionally(java.lang.Throwable)', [error.object]);
          else
            context.jvm.logback.log(
              'ERROR',
              'org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler',
              `Unexpected exception occurred invoking async method: ${genericMethodText(method)}`,
              machine.stackTraceOf(error.object),
            );
        }
      });
      return result;
    };
  };
}

/** What the method's own future holds. */
function valueOf(context: ApplicationContext, future: Value): Value {
  const { machine } = context.jvm;
  if (!(future instanceof JavaObject)) return future;
  return machine.invokeVirtual(future, 'get()', []) ?? null;
}

/** The executor that the annotation names, or the only TaskExecutor, or the Executor called `taskExecutor`. */
function executorBean(context: ApplicationContext, name: string): JavaObject | undefined {
  const { factory } = context;
  if (name !== '') {
    const bean = factory.get(name);
    return bean instanceof JavaObject ? bean : undefined;
  }
  const names = factory.namesOf(context.jvm.machine.jdk('java.util.concurrent.Executor'));
  const tasks = names.filter((n) => {
    const bean = factory.get(n);
    return bean instanceof JavaObject && implementsName(bean.javaClass, 'org.springframework.core.task.TaskExecutor');
  });
  const chosen = tasks.length === 1 ? tasks[0] : names.find((n) => n === 'taskExecutor');
  const bean = chosen === undefined ? undefined : factory.get(chosen);
  return bean instanceof JavaObject ? bean : undefined;
}
