import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaObject } from '../../java/run/value.ts';
import { classOfType, findOnHierarchy, isA, loadClass, superclasses } from '../reflect.ts';
import { implementsName } from '../json/json-writer.ts';
import type { ApplicationContext } from './application-context.ts';

const BUILDER = 'org.springframework.http.converter.json.Jackson2ObjectMapperBuilder';
const CUSTOMIZER = 'org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer';
const COMPONENT = 'org.springframework.boot.jackson.JsonComponent';
const DATABIND = 'com.fasterxml.jackson.databind';

interface JacksonBeans {
  readonly customizers: readonly string[];
  readonly modules: readonly string[];
  readonly components: readonly RuntimeClass[];
}

/** Beans of the application that change Boot's mapper. */
export function jacksonBeans({ factory, jvm }: ApplicationContext): JacksonBeans {
  const named = factory.names.flatMap((name) => {
    const definition = factory.definition(name);
    return definition && definition.origin.kind !== 'supplied' ? [{ name, type: definition.type, order: definition.order }] : [];
  });
  return {
    customizers: named
      .filter((b) => implementsName(b.type, CUSTOMIZER))
      .toSorted((a, b) => a.order - b.order)
      .map((b) => b.name),
    modules: named.filter((b) => superclasses(b.type).some((c) => c.name === `${DATABIND}.Module`)).map((b) => b.name),
    components: named.filter((b) => findOnHierarchy(jvm.machine, b.type, COMPONENT)).map((b) => b.type),
  };
}

export const changesMapper = ({ customizers, modules, components }: JacksonBeans): boolean =>
  customizers.length + modules.length + components.length > 0;

/** Lets the application's customizers, modules and @JsonComponent classes at Boot's mapper. */
export function customizeMapper(context: ApplicationContext, mapper: JavaObject): void {
  const { factory, jvm, primary } = context;
  const { machine } = jvm;
  const { customizers, modules, components } = jacksonBeans(context);
  const register = (module: JavaObject): void => {
    machine.invokeVirtual(mapper, `registerModule(${DATABIND}.Module)`, [module]);
  };
  if (components.length > 0) register(moduleOf(context, components));
  for (const name of modules) {
    const module = factory.get(name);
    if (module instanceof JavaObject) register(module);
  }
  if (customizers.length === 0) return;
  const builder = machine.newObject(loadClass(machine, BUILDER, primary), '<init>()', []);
  const slot = builder.javaClass.declaredFields.find((f) => f.symbol.name === 'mapper')?.slot;
  if (slot !== undefined) builder.fields[slot] = mapper;
  for (const name of customizers) {
    const customizer = factory.get(name);
    if (customizer instanceof JavaObject) machine.invokeVirtual(customizer, `customize(${BUILDER})`, [builder]);
  }
}

/** The serializers and deserializers that @JsonComponent classes are or hold. */
function moduleOf(context: ApplicationContext, components: readonly RuntimeClass[]): JavaObject {
  const { factory, jvm, primary } = context;
  const { machine } = jvm;
  const module = machine.newObject(loadClass(machine, `${DATABIND}.module.SimpleModule`, primary), '<init>()', []);
  const members = components.flatMap((c) => [
    c,
    ...[...(c.symbol?.memberClasses.values() ?? [])].flatMap((m) => {
      const found = classOfType(m.thisType, c, machine);
      return found && !found.symbol?.flags.abstract ? [found] : [];
    }),
  ]);
  for (const member of members)
    for (const [base, add] of [
      ['JsonSerializer', 'addSerializer'],
      ['JsonDeserializer', 'addDeserializer'],
    ] as const) {
      const handled = handledType(member, `${DATABIND}.${base}`, context);
      if (!handled) continue;
      const object = factory.createUnmanaged(member);
      if (isA(object, `${DATABIND}.${base}`))
        machine.invokeVirtual(module, `${add}(java.lang.Class,${DATABIND}.${base})`, [handled.classObject, object]);
    }
  return module;
}

/** The type argument with which a class extends a generic one. */
function handledType(javaClass: RuntimeClass, base: string, { jvm }: ApplicationContext): RuntimeClass | undefined {
  for (const c of superclasses(javaClass)) {
    const parent = c.symbol?.superclass;
    const [argument] = parent?.symbol.binaryName === base ? parent.args : [];
    if (argument) return classOfType(argument, c, jvm.machine);
  }
  return undefined;
}
