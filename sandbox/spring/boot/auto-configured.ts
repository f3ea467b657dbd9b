import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { implementsName } from '../json/json-writer.ts';
import { loadClass } from '../reflect.ts';
import type { ApplicationContext } from './application-context.ts';

/** A bean that Spring Boot makes where the application has none of its type: made when it is first asked for. */
interface AutoConfigured {
  readonly name: string;
  /** Binary names of the types by which it is asked for. */
  readonly types: readonly string[];
  readonly prototype?: boolean;
  make(context: ApplicationContext): JavaObject;
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
    newOf(context, `${CONVERTER}.json.MappingJackson2HttpMessageConverter`, '<init>(com.fasterxml.jackson.databind.ObjectMapper)', [mapper]),
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
];

/** The bean that Boot brings for a type or a name of which the application has none; undefined: it brings none. */
export function autoConfigured(context: ApplicationContext, wanted: RuntimeClass | string): JavaObject | undefined {
  const found = BEANS.find((b) => (typeof wanted === 'string' ? b.name === wanted : b.types.includes(wanted.name)));
  if (!found) return undefined;
  const object = found.make(context);
  if (!found.prototype && !context.factory.definition(found.name)) context.supply(found.name, object);
  return object;
}
