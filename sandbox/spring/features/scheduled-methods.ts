import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject } from '../../java/run/value.ts';
import type { AnnotationMember, AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { callBean, enumNames, superclasses, text } from '../reflect.ts';
import { nextTime, parseCron } from './cron.ts';

const S = 'org.springframework.scheduling.annotation';
const UNITS: Readonly<Record<string, number>> = {
  MILLISECONDS: 1,
  SECONDS: 1000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
  MICROSECONDS: 0.001,
  NANOSECONDS: 0.000001,
};

/** A task as `/actuator/scheduledtasks` shows it. */
export interface ScheduledTask {
  readonly kind: 'cron' | 'fixedDelay' | 'fixedRate';
  /** `com.acme.Jobs.nightly`. */
  readonly target: string;
  /** Of a cron task. */
  readonly expression: string | undefined;
  /** Milliseconds. */
  readonly initialDelay: number;
  readonly interval: number;
}

/** Milliseconds of missed runs that are made up for: the trial runs timers when something happens, not while nobody looks. */
const CAUGHT_UP = 60_000;

/** Starts the @Scheduled methods of all beans, where @EnableScheduling is somewhere; they end with the context. */
export function startScheduled(context: ApplicationContext): void {
  const { factory, jvm } = context;
  for (const name of factory.names) {
    const definition = factory.definition(name);
    if (!definition || definition.origin.kind === 'supplied' || definition.prototype) continue;
    for (const method of superclasses(definition.type).flatMap((c) => c.declaredMethods)) {
      const own = jvm.machine.annotation(method, `${S}.Scheduled`);
      const several = nested(jvm.machine.annotation(method, `${S}.Schedules`)?.['value']);
      for (const values of [...(own ? [own] : []), ...several]) {
        const bean = factory.get(name);
        if (bean instanceof JavaObject) start(context, bean, method, values);
      }
    }
  }
}

function nested(member: AnnotationMember | undefined): AnnotationValues[] {
  const list: readonly AnnotationMember[] = Array.isArray(member) ? member : member === undefined ? [] : [member];
  return list.filter((m): m is AnnotationValues => typeof m === 'object' && m !== null && Object.getPrototypeOf(m) === Object.prototype);
}

function start(context: ApplicationContext, bean: JavaObject, method: RuntimeMethod, values: AnnotationValues): void {
  const { machine } = context.jvm;
  const unit = UNITS[enumNames(values['timeUnit'])[0] ?? ''] ?? 1;
  const resolve = (t: string): string => context.config.sources.resolve(t, true);
  const period = (name: string): number | undefined => {
    const number = Number(values[name]);
    if (number >= 0) return number * unit;
    const written = resolve(text(values[`${name}String`]));
    if (written === '') return undefined;
    const duration = /^P/i.exec(written)
      ? machine.invokeStatic(machine.jdk('java.time.Duration'), 'parse(java.lang.CharSequence)', [written])
      : undefined;
    return duration instanceof JavaObject ? Number(machine.invokeVirtual(duration, 'toMillis()', [])) : Number(written) * unit;
  };
  const delay = period('fixedDelay');
  const rate = period('fixedRate');
  const cron = resolve(text(values['cron']));
  const schedule = cron === '' || cron === '-' ? undefined : parseCron(cron);
  if (cron === '-') return;
  if (cron !== '' && !schedule)
    machine.throwNew(
      'java.lang.IllegalStateException',
      `Encountered invalid @Scheduled method '${method.symbol.name}': Cron expression must consist of 6 fields (found ${cron.trim().split(/\s+/).length} in "${cron}")`,
    );
  const { owner, symbol } = method;
  context.scheduled.push({
    kind: schedule ? 'cron' : delay === undefined ? 'fixedRate' : 'fixedDelay',
    target: `${owner.name}.${symbol.name}`,
    expression: schedule && cron,
    initialDelay: period('initialDelay') ?? 0,
    interval: delay ?? rate ?? 0,
  });
  let due = machine.scheduler.now() + (period('initialDelay') ?? 0);
  const run = (): void => {
    if (!context.active) return;
    try {
      callBean(machine, method, method.symbol.flags.access === 'private' ? context.proxies.targetOf(bean) : bean, []);
    } catch (error) {
      if (!(error instanceof JavaThrow)) throw error;
      context.jvm.logback.log(
        'ERROR',
        'org.springframework.scheduling.support.TaskUtils$LoggingErrorHandler',
        'Unexpected error occurred in scheduled task',
        machine.stackTraceOf(error.object),
      );
    }
    again();
  };
  const at = (wait: number): void => {
    machine.scheduler.schedule(wait, {
      name: 'scheduling-1',
      kind: 'timer',
      daemon: true,
      loader: context.deployment.loader,
      threadObject: undefined,
      run,
    });
  };
  const again = (): void => {
    const now = machine.scheduler.now();
    if (schedule) due = nextTime(schedule, Math.max(due, now - CAUGHT_UP));
    else due = Math.max(due + (delay ?? rate ?? Infinity), now - CAUGHT_UP);
    if (due !== Infinity) at(due - now);
  };
  if (schedule) again();
  else at(period('initialDelay') ?? 0);
}
