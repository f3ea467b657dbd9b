import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject, Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { UnresolvedPlaceholder } from '../env/property-sources.ts';
import { classOfType } from '../reflect.ts';
import { type BeanDefinition, defined } from './bean-definition.ts';
import type { BeanFactory } from './bean-factory.ts';
import { causeOf, ConversionFailure } from './convert.ts';
import type { Dependency } from './dependency.ts';

const P = 'org.springframework.beans.factory';

/** What a dependency comes to: a bean, several, a provider, or the value of a text. */
export class DependencyResolution {
  private readonly factory: BeanFactory;

  constructor(factory: BeanFactory) {
    this.factory = factory;
  }

  /** Resolves one dependency of a bean; a failure names the bean. */
  resolveFor(definition: BeanDefinition, dependency: Dependency): Value {
    const { failures, machine } = this.factory.options;
    try {
      return this.resolve(dependency);
    } catch (error) {
      if (error instanceof JavaThrow && failures.is(error.object, 'org.springframework.beans.BeansException'))
        return this.unsatisfied(definition, dependency, error.object);
      if (error instanceof ConversionFailure) {
        const cause = causeOf(machine, error);
        return this.unsatisfied(
          definition,
          dependency,
          failures.make(
            'org.springframework.beans.TypeMismatchException',
            `Failed to convert value of type 'java.lang.String' to required type '${error.targetType}'; ${error.reason}`,
            cause,
          ),
        );
      }
      if (error instanceof UnresolvedPlaceholder) {
        const cause = machine.newObject(machine.jdk('java.lang.IllegalArgumentException'), '<init>(java.lang.String)', [error.message]);
        const where =
          dependency.field === undefined
            ? `${defined(definition)}: Unexpected exception during bean creation`
            : ': Injection of autowired dependencies failed';
        return failures.raise(`${P}.BeanCreationException`, `Error creating bean with name '${definition.name}'${where}`, cause);
      }
      throw error;
    }
  }

  private unsatisfied(definition: BeanDefinition, dependency: Dependency, cause: JavaObject): never {
    const { failures, machine } = this.factory.options;
    const place = dependency.field === undefined ? defined(definition) : '';
    return failures.raise(
      `${P}.UnsatisfiedDependencyException`,
      `Error creating bean with name '${definition.name}'${place}: Unsatisfied dependency expressed through ${dependency.expressedThrough}: ${machine.messageOf(cause) ?? ''}`,
      cause,
      {
        kind: 'unsatisfied',
        bean: definition.name,
        where: definition.where,
        ...(dependency.field === undefined ? {} : { field: dependency.field }),
      },
    );
  }

  /** What @Value's text comes to. */
  valueOf(text: string, type: Type, from: RuntimeClass): Value {
    const resolved = this.factory.options.properties.resolve(text, true);
    return resolved.includes('#{')
      ? this.factory.options.expression(resolved, type, from)
      : this.factory.converter.fromText(resolved, type, from);
  }

  resolve(dependency: Dependency): Value {
    const { type, value, from } = dependency;
    const { machine } = this.factory.options;
    if (value !== undefined) return this.valueOf(value, type, from);
    const wrapped = this.resolveWrapped(dependency);
    if (wrapped !== undefined) return wrapped;
    const javaClass = classOfType(type, from, machine);
    if (!javaClass) return this.missing(dependency, erasedName(type));
    const own = this.factory.options.resolvable(javaClass);
    if (own) return own;
    if (dependency.lazy) return this.factory.options.lazyProxy(javaClass, () => this.resolve({ ...dependency, lazy: false }));
    const all = this.factory.candidates(javaClass, type);
    const candidates =
      dependency.qualifier === undefined
        ? all
        : all.filter(
            (c) =>
              c.name === dependency.qualifier ||
              c.aliases.includes(dependency.qualifier ?? '') ||
              c.qualifiers.includes(dependency.qualifier ?? ''),
          );
    const chosen = this.factory.choose(candidates, dependency.name);
    if (chosen) return this.factory.get(chosen.name);
    const brought = all.length === 0 ? this.factory.options.autoConfigured(javaClass) : undefined;
    if (brought) return brought;
    if (candidates.length === 0) return dependency.required ? this.missing(dependency, javaClass.name) : null;
    return this.factory.options.failures.noUniqueBean(
      javaClass,
      candidates.map((c) => c.name),
      {
        kind: 'many-beans',
        point: dependency.point,
        candidates: candidates.map(
          (c) =>
            `${c.name}: ${c.origin.kind === 'method' ? `defined by method '${c.origin.method.symbol.name}' in ${c.where}` : `defined in ${c.where}`}`,
        ),
      },
    );
  }

  /** Optional, ObjectProvider, arrays and collections of beans. */
  private resolveWrapped(dependency: Dependency): Value | undefined {
    const { machine } = this.factory.options;
    const { type, from } = dependency;
    const name = erasedName(type);
    const argument = type.kind === 'class' ? type.args.at(-1) : type.kind === 'array' ? type.element : undefined;
    if (!argument) return undefined;
    if (name === 'java.util.Optional') {
      const inner = this.resolve({ ...dependency, type: argument, required: false });
      return machine.invokeStatic(machine.jdk('java.util.Optional'), 'ofNullable(java.lang.Object)', [inner]) ?? null;
    }
    if (name === `${P}.ObjectProvider` || name === `${P}.ObjectFactory`) return this.factory.options.objectProvider(dependency, argument);
    const element = classOfType(argument, from, machine);
    if (!element) return undefined;
    const isMap = name === 'java.util.Map';
    if (!isMap && type.kind !== 'array' && !['java.util.List', 'java.util.Collection', 'java.util.Set'].includes(name)) return undefined;
    const beans = this.factory
      .allOf(element, argument)
      .filter((b) => dependency.qualifier === undefined || this.factory.definition(b.name)?.qualifiers.includes(dependency.qualifier));
    const ordered = beans.toSorted((a, b) => this.factory.orderOf(a.name) - this.factory.orderOf(b.name));
    if (beans.length === 0 && dependency.required) {
      const exact = classOfType(type, from, machine);
      return exact && this.factory.candidates(exact, type).length > 0 ? undefined : this.missing(dependency, element.name);
    }
    if (type.kind === 'array')
      return machine.newArray(
        element,
        ordered.map((b) => b.bean),
      );
    if (isMap) {
      const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
      for (const b of beans) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [b.name, b.bean]);
      return map;
    }
    const target = machine.newObject(
      machine.jdk(name === 'java.util.Set' ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
      '<init>()',
      [],
    );
    for (const b of ordered) machine.invokeVirtual(target, 'add(java.lang.Object)', [b.bean]);
    return target;
  }

  private missing(dependency: Dependency, type: string): never {
    const annotations = dependency.point.annotations.length === 0 ? '{}' : `{${dependency.point.annotations.join(', ')}}`;
    return this.factory.options.failures.noSuchBean(
      `No qualifying bean of type '${type}' available: expected at least 1 bean which qualifies as autowire candidate. Dependency annotations: ${annotations}`,
      undefined,
      classOfType(dependency.type, dependency.from, this.factory.options.machine),
      { kind: 'missing-bean', type, point: dependency.point },
    );
  }
}
