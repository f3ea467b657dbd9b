import type { RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { call, findAnnotation, superclasses, text } from '../reflect.ts';
import { type BeanDefinition, defined } from './bean-definition.ts';
import type { BeanFactory } from './bean-factory.ts';
import { AUTOWIRED, fieldDependency, VALUE } from './dependency.ts';

/** The constructor that Spring would use: the only one, the @Autowired one, or the one without parameters. */
export function chooseConstructor(factory: BeanFactory, definition: BeanDefinition): RuntimeMethod {
  const { machine, failures } = factory.options;
  const constructors = definition.type.declaredMethods.filter((m) => m.symbol.name === '<init>');
  const marked = constructors.find((c) => findAnnotation(machine, c, AUTOWIRED));
  const [only] = constructors;
  if (marked) return marked;
  if (only && constructors.length === 1) return only;
  const plain = constructors.find((c) => c.symbol.parameters.length === 0);
  if (plain) return plain;
  const what = `Failed to instantiate [${definition.type.name}]: No default constructor found`;
  const cause = failures.make('org.springframework.beans.BeanInstantiationException', what);
  return failures.raise(
    'org.springframework.beans.factory.BeanCreationException',
    `Error creating bean with name '${definition.name}'${defined(definition)}: ${what}`,
    cause,
  );
}

/** Fills @Autowired, @Value, @Resource and @PersistenceContext fields, then calls @Autowired methods, superclasses first. */
export function injectMembers(factory: BeanFactory, bean: JavaObject, definition: BeanDefinition): void {
  const { machine } = factory.options;
  for (const javaClass of superclasses(bean.javaClass).toReversed()) {
    for (const field of javaClass.declaredFields) if (!field.symbol.flags.static) injectField(factory, bean, definition, field);
    for (const method of javaClass.declaredMethods) {
      const autowired =
        method.symbol.name === '<init>' || method.symbol.flags.static ? undefined : findAnnotation(machine, method, AUTOWIRED);
      if (!autowired) continue;
      const required = autowired['required'] !== false;
      const args = factory.arguments(definition, method, required);
      if (required || args.every((a) => a !== null)) call(method, bean, args);
    }
  }
}

function injectField(factory: BeanFactory, bean: JavaObject, definition: BeanDefinition, field: RuntimeField): void {
  const { machine } = factory.options;
  const resource = findAnnotation(machine, field, 'jakarta.annotation.Resource');
  if (resource) {
    const name = text(resource['name']) === '' ? field.symbol.name : text(resource['name']);
    bean.fields[field.slot] = factory.definition(name)
      ? factory.get(name)
      : factory.dependencies.resolveFor(definition, fieldDependency(machine, field));
    return;
  }
  const injected = [AUTOWIRED, VALUE, 'jakarta.persistence.PersistenceContext'];
  if (!injected.some((a) => findAnnotation(machine, field, a))) return;
  const dependency = fieldDependency(machine, field);
  const value = factory.dependencies.resolveFor(definition, dependency);
  if (value !== null || dependency.required) bean.fields[field.slot] = value;
}
