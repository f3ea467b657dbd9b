import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { security, validation } from '../parts.ts';
import { loadClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';
import { conversionService } from './conversion-service.ts';
import { isSecured } from './spring-jvm.ts';

/** A bean that Spring Boot makes where the application has none of its type: made when it is first asked for. */
interface AutoConfigured {
  readonly name: string;
  /** Binary names of the types by which it is asked for. */
  readonly types: readonly string[];
  readonly prototype?: boolean;
  /** undefined: not in this application. */
  make(context: ApplicationContext): JavaObject | undefined;
}

const CONVERTER = 'org.springframework.http.converter';
const CLIENT = 'org.springframework.boot.web.client';

/** The beans of one type, in their order. */
function beansOf(context: ApplicationContext, type: string): JavaObject[] {
  const { factory } = context;
  return factory.names
    .filter((n) => implementsName(factory.definition(n)?.type ?? context.jvm.machine.jdk('java.lang.Object'), type))
    .toSorted((a, b) => factory.orderOf(a) - factory.orderOf(b))
    .flatMap((n) => {
      const bean = factory.get(n);
      return bean instanceof JavaObject ? [bean] : [];
    });
}

const newOf = (context: ApplicationContext, type: string, constructor = '<init>()', args: readonly Value[] = []): JavaObject =>
  context.jvm.machine.newObject(loadClass(context.jvm.machine, type, context.primary), constructor, args);

/** Boot's message converters, those that clients use: texts are UTF-8, JSON is read and written by the application's mapper. */
function converters(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const charsets = machine.jdk('java.nio.charset.Charset');
  const utf8 = machine.invokeStatic(charsets, 'forName(java.lang.String)', ['UTF-8']) ?? null;
  const mapper = context.factory.getByType(loadClass(machine, 'com.fasterxml.jackson.databind.ObjectMapper', context.primary));
  return context.failures.objects([
    newOf(context, `${CONVERTER}.ByteArrayHttpMessageConverter`),
    newOf(context, `${CONVERTER}.StringHttpMessageConverter`, '<init>(java.nio.charset.Charset)', [utf8]),
    newOf(context, `${CONVERTER}.FormHttpMessageConverter`),
    newOf(context, `${CONVERTER}.json.MappingJackson2HttpMessageConverter`, '<init>(com.fasterxml.jackson.databind.ObjectMapper)', [
      mapper,
    ]),
  ]);
}

const BEANS: readonly AutoConfigured[] = [
  {
    name: 'restTemplateBuilder',
    types: [`${CLIENT}.RestTemplateBuilder`],
    make(context) {
      const { machine } = context.jvm;
      const customizer = loadClass(machine, `${CLIENT}.RestTemplateCustomizer`, context.primary);
      const customizers = machine.newArray(customizer, beansOf(context, customizer.name));
      const made = newOf(context, `${CLIENT}.RestTemplateBuilder`, `<init>(${CLIENT}.RestTemplateCustomizer[])`, [customizers]);
      const told = machine.invokeVirtual(made, 'messageConverters(java.util.Collection)', [converters(context)]);
      return told instanceof JavaObject ? told : made;
    },
  },
  {
    name: 'restClientBuilder',
    types: ['org.springframework.web.client.RestClient$Builder'],
    prototype: true,
    make(context) {
      const { machine } = context.jvm;
      const made = newOf(context, 'org.springframework.web.client.DefaultRestClientBuilder');
      const factory = newOf(context, 'org.springframework.http.client.SimpleClientHttpRequestFactory');
      machine.invokeVirtual(made, 'requestFactory(org.springframework.http.client.ClientHttpRequestFactory)', [factory]);
      machine.invokeVirtual(made, 'setConverters(java.util.List)', [converters(context)]);
      for (const customizer of beansOf(context, `${CLIENT}.RestClientCustomizer`))
        machine.invokeVirtual(customizer, 'customize(org.springframework.web.client.RestClient$Builder)', [made]);
      return made;
    },
  },
  {
    name: 'mvcConversionService',
    types: ['org.springframework.core.convert.ConversionService'],
    make: conversionService,
  },
  {
    name: 'messageSource',
    types: ['org.springframework.context.MessageSource', 'org.springframework.context.HierarchicalMessageSource'],
    make: messageSource,
  },
  {
    name: 'defaultValidator',
    types: ['jakarta.validation.Validator', 'org.springframework.validation.Validator'],
    make: (context) => context.validator && validation.loaded.validatorBean(context, context.validator),
  },
  {
    name: 'defaultValidator',
    types: ['jakarta.validation.ValidatorFactory'],
    prototype: true,
    make: (context) => context.validator && validation.loaded.validatorFactory(context, context.validator),
  },
  {
    name: 'simpleMeterRegistry',
    types: ['io.micrometer.core.instrument.MeterRegistry', 'io.micrometer.core.instrument.simple.SimpleMeterRegistry'],
    make: (context) =>
      context.deployment.actuator ? newOf(context, 'io.micrometer.core.instrument.simple.SimpleMeterRegistry') : undefined,
  },
  {
    name: 'applicationTaskExecutor',
    types: [
      'org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor',
      'org.springframework.core.task.AsyncTaskExecutor',
      'org.springframework.core.task.TaskExecutor',
      'java.util.concurrent.Executor',
    ],
    make: taskExecutor,
  },
];

/** As `spring.messages` sets it up. */
function messageSource(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const made = newOf(context, 'org.springframework.context.support.ResourceBundleMessageSource');
  const of = (key: string): string | undefined => context.property(`spring.messages.${key}`);
  const names = (of('basename') ?? 'messages').split(',').map((n) => n.trim());
  machine.invokeVirtual(made, 'setBasenames(java.lang.String[])', [machine.newArray(machine.jdk('java.lang.String'), names)]);
  machine.invokeVirtual(made, 'setDefaultEncoding(java.lang.String)', [of('encoding') ?? 'UTF-8']);
  machine.invokeVirtual(made, 'setFallbackToSystemLocale(boolean)', [of('fallback-to-system-locale') !== 'false']);
  machine.invokeVirtual(made, 'setAlwaysUseMessageFormat(boolean)', [of('always-use-message-format') === 'true']);
  machine.invokeVirtual(made, 'setUseCodeAsDefaultMessage(boolean)', [of('use-code-as-default-message') === 'true']);
  return made;
}

/** As `spring.task.execution` sets it up. */
function taskExecutor(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const made = newOf(context, 'org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor');
  const of = (key: string): string | undefined => context.property(`spring.task.execution.${key}`);
  const number = (setter: string, value: string | undefined, usual: number): void => {
    machine.invokeVirtual(made, `${setter}(int)`, [value !== undefined && /^\d+$/.test(value) ? Number(value) : usual]);
  };
  number('setCorePoolSize', of('pool.core-size'), 8);
  number('setMaxPoolSize', of('pool.max-size'), 2147483647);
  number('setQueueCapacity', of('pool.queue-capacity'), 2147483647);
  machine.invokeVirtual(made, 'setThreadNamePrefix(java.lang.String)', [of('thread-name-prefix') ?? 'task-']);
  machine.invokeVirtual(made, 'initialize()', []);
  return made;
}

/** The bean that Boot brings for a type or a name of which the application has none; undefined: it brings none. */
export function autoConfigured(context: ApplicationContext, wanted: RuntimeClass | string): JavaObject | undefined {
  const guarding =
    typeof wanted !== 'string' && security.isLoaded && isSecured(context.deployment)
      ? security.loaded.securityBean(context, wanted.name)
      : undefined;
  if (guarding) return guarding;
  const found = BEANS.find((b) => (typeof wanted === 'string' ? b.name === wanted : b.types.includes(wanted.name)));
  const object = found?.make(context);
  if (found && object && !found.prototype && !context.factory.definition(found.name)) context.supply(found.name, object);
  return object;
}
