import type { Machine } from '../../java/run/machine.ts';
import type { Natives } from '../../java/run/native.ts';
import type { JavaArray } from '../../java/run/value.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { Bean } from '../beans/bean-factory.ts';
import { ConversionFailure } from '../beans/convert.ts';
import { UnresolvedPlaceholder } from '../env/property-sources.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import { fillPlaceholders, type Level, LEVELS } from '../log/log-line.ts';
import { findOnHierarchy, isRuntimeClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';
import { httpClientNatives } from './http-client-natives.ts';
import { jacksonNatives } from './jackson-natives.ts';
import { launch } from './launch.ts';
import { webNatives } from './web-natives.ts';
import { securityNatives } from '../security/natives.ts';
import type { SpringJvm } from './spring-jvm.ts';

interface ContextObject {
  readonly native: ApplicationContext;
}
interface ClassObject {
  readonly native: RuntimeClass;
}

/** A context that has no other name says which object it is. */
function displayName(machine: Machine, self: ContextObject): string {
  const { object } = self.native;
  return `${object.javaClass.name}@${machine.identityHash(object).toString(16)}`;
}

/** A context that still gives beans: none does once it is closed. */
function open(machine: Machine, self: ContextObject): ApplicationContext {
  return self.native.closed
    ? machine.throwNew('java.lang.IllegalStateException', `${displayName(machine, self)} has been closed already`)
    : self.native;
}

function strings(machine: Machine, values: readonly string[]): Value {
  return machine.newArray(machine.jdk('java.lang.String'), values);
}

function javaMap(machine: Machine, entries: readonly { readonly name: string; readonly bean: Bean }[]): JavaObject {
  const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
  for (const { name, bean } of entries) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [name, bean]);
  return map;
}

/** Natives of the stubs in `library/`, bound to one JVM. */
/** What placeholders come to: one without value or default, or in a circle, is an exception there. */
function resolved<T>(machine: Machine, resolve: () => T): T {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof UnresolvedPlaceholder)) throw error;
    return machine.throwNew('java.lang.IllegalArgumentException', error.message);
  }
}

export function springNatives(jvmOf: () => SpringJvm): Natives {
  return {
    'org.springframework.boot.SpringApplication': {
      readFactories: (_machine: Machine, _self: null, sources: JavaArray): undefined => {
        const [primary] = Array.from<Value>(sources.store).flatMap((c) =>
          c instanceof JavaObject && isRuntimeClass(c.native) ? [c.native] : [],
        );
        const jvm = jvmOf();
        const deployment = jvm.deploymentOf(primary?.loader);
        if (primary && deployment) jvm.hooksOf(deployment).factoriesRead(primary);
      },
      launch: (
        machine: Machine,
        _self: null,
        sources: JavaArray,
        _loader: Reference,
        web: string | null,
        banner: string,
        defaults: JavaObject,
        profiles: JavaArray,
        args: JavaArray,
      ): Value => {
        const classes = Array.from<Value>(sources.store).flatMap((c) =>
          c instanceof JavaObject && isRuntimeClass(c.native) ? [c.native] : [],
        );
        const values = new Map(
          iterate(machine, machine.invokeVirtual(defaults, 'entrySet()', []) ?? null).map((e) => [
            String(machine.invokeVirtual(e, 'getKey()', [])),
            String(machine.invokeVirtual(e, 'getValue()', [])),
          ]),
        );
        const strings = (array: JavaArray): string[] => Array.from<Value>(array.store).map(String);
        const request = { sources: classes, web, banner, defaults: values, profiles: strings(profiles), arguments: strings(args) };
        return launch(jvmOf(), request).object;
      },
    },
    'org.springframework.context.support.GenericApplicationContext': {
      'getBean(java.lang.String)': (m: Machine, self: ContextObject, name: string): Value => open(m, self).factory.get(name),
      'getBean(java.lang.String,java.lang.Class)': (m: Machine, self: ContextObject, name: string, type: ClassObject): Value =>
        open(m, self).factory.getOfType(name, type.native),
      'getBean(java.lang.Class)': (m: Machine, self: ContextObject, type: ClassObject): Value =>
        open(m, self).factory.getByType(type.native),
      getBeanProvider: (machine: Machine): Value =>
        machine.throwNew(
          'java.lang.UnsupportedOperationException',
          "the trial's Spring does not know ApplicationContext.getBeanProvider; inject an ObjectProvider",
        ),
      containsBean: (_m: Machine, self: ContextObject, name: string): Value => self.native.factory.definition(name) !== undefined,
      isSingleton: (_m: Machine, self: ContextObject, name: string): Value => self.native.factory.definition(name)?.prototype === false,
      isPrototype: (_m: Machine, self: ContextObject, name: string): Value => self.native.factory.definition(name)?.prototype === true,
      getAliases: (machine: Machine, self: ContextObject, name: string): Value => {
        const definition = self.native.factory.definition(name);
        const all = definition ? [definition.name, ...definition.aliases] : [];
        return strings(
          machine,
          all.filter((n) => n !== name),
        );
      },
      getType: (_m: Machine, self: ContextObject, name: string): Value => self.native.factory.definition(name)?.type.classObject ?? null,
      getBeanDefinitionCount: (_m: Machine, self: ContextObject): Value => self.native.factory.names.length,
      getBeanDefinitionNames: (machine: Machine, self: ContextObject): Value => strings(machine, self.native.factory.names),
      getBeanNamesForType: (machine: Machine, self: ContextObject, type: ClassObject): Value =>
        strings(machine, self.native.factory.namesOf(type.native)),
      getBeansOfType: (machine: Machine, self: ContextObject, type: ClassObject): Value =>
        javaMap(machine, open(machine, self).factory.allOf(type.native)),
      getBeansWithAnnotation: (machine: Machine, self: ContextObject, type: ClassObject): Value => {
        const { factory } = open(machine, self);
        return javaMap(
          machine,
          factory.names
            .filter((n) => findOnHierarchy(machine, factory.definition(n)?.type ?? machine.jdk('java.lang.Object'), type.native.name))
            .map((name) => ({ name, bean: factory.get(name) })),
        );
      },
      'publishEvent(java.lang.Object)': (_m: Machine, self: ContextObject, event: Reference): void => self.native.events.publish(event),
      getId: (machine: Machine, self: ContextObject): Value =>
        self.native.deployment.withoutFactories
          ? displayName(machine, self)
          : (self.native.property('spring.application.name') ?? 'application'),
      getApplicationName: (_m: Machine, self: ContextObject): Value => self.native.web?.path ?? '',
      getDisplayName: displayName,
      getStartupDate: (_m: Machine, self: ContextObject): Value => self.native.startedAt,
      getEnvironment: (_m: Machine, self: ContextObject): Value => self.native.environment,
      getClassLoader: (_m: Machine, self: ContextObject): Value => self.native.deployment.loader.loaderObject,
      isActive: (_m: Machine, self: ContextObject): Value => self.native.active,
      close: (_m: Machine, self: ContextObject): void => self.native.close(),
    },
    'org.springframework.core.env.StandardEnvironment': {
      containsProperty: (_m: Machine, self: ContextObject, key: string): Value => self.native.property(key) !== undefined,
      'getProperty(java.lang.String)': (machine: Machine, self: ContextObject, key: string): Value =>
        resolved(machine, () => self.native.config.sources.getResolved(key)) ?? null,
      'getProperty(java.lang.String,java.lang.Class)': (_m: Machine, self: ContextObject, key: string, type: ClassObject): Value => {
        const value = resolved(_m, () => self.native.config.sources.getResolved(key));
        const symbol = type.native.symbol;
        if (value === undefined || !symbol) return value ?? null;
        try {
          return asReference(_m, self.native.factory.converter.fromText(value, symbol.thisType, type.native), symbol.thisType);
        } catch (error) {
          if (!(error instanceof ConversionFailure)) throw error;
          return self.native.failures.raise(
            'org.springframework.core.convert.ConversionFailedException',
            `Failed to convert from type [java.lang.String] to type [${type.native.name}] for value [${value}]`,
          );
        }
      },
      resolvePlaceholders: (machine: Machine, self: ContextObject, text: string): Value =>
        resolved(machine, () => self.native.config.sources.resolve(text, false)),
      getActiveProfiles: (machine: Machine, self: ContextObject): Value => strings(machine, self.native.config.activeProfiles),
    },
    'org.slf4j.LoggerFactory': {
      'getLogger(java.lang.String)': (machine: Machine, _self: null, name: string): Value => {
        jvmOf().logback.name(name);
        const loader = jvmOf().logbackLoader;
        const context = loader.load('ch.qos.logback.classic.LoggerContext');
        // An application that logs with Log4j2, or with nothing below SLF4J.
        if (!isRuntimeClass(context))
          machine.throwNew(
            'java.lang.InternalError',
            'not supported: SLF4J without logback (the trial does not simulate it; a real base does)',
          );
        return machine.invokeStatic(context, 'logger(java.lang.String)', [name]) ?? null;
      },
    },
    'ch.qos.logback.classic.Logger': {
      isEnabled: (machine: Machine, self: JavaObject, level: string): Value =>
        jvmOf().logback.isEnabled(loggerName(machine, self), levelOf(level)),
      log: (machine: Machine, self: JavaObject, level: string, format: string | null, args: JavaArray | null): void => {
        const { logback } = jvmOf();
        const name = loggerName(machine, self);
        if (!logback.isEnabled(name, levelOf(level))) return;
        const values = args ? Array.from<Value>(args.store) : [];
        const last = values.at(-1);
        const thrown = last instanceof JavaObject && isThrowable(last) ? last : undefined;
        const texts = (thrown ? values.slice(0, -1) : values).map((v) =>
          machine.toJavaString(asReference(machine, v, { kind: 'unknown' })),
        );
        logback.log(levelOf(level), name, fillPlaceholders(format ?? 'null', texts), thrown && machine.stackTraceOf(thrown));
      },
    },
    ...jacksonNatives(),
    ...httpClientNatives(() => jvmOf().network),
    ...webNatives(),
    ...securityNatives(jvmOf),
  };
}

function loggerName(machine: Machine, logger: JavaObject): string {
  return String(machine.invokeVirtual(logger, 'getName()', []));
}

const levelOf = (text: string): Level => LEVELS.find((l) => l === text) ?? 'INFO';

function isThrowable(object: JavaObject): boolean {
  for (let c: RuntimeClass | undefined = object.javaClass; c; c = c.superclass) if (c.name === 'java.lang.Throwable') return true;
  return false;
}
