import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { Relations } from '../../java/types/relations.ts';
import type { Type } from '../../java/types/type.ts';
import { sameType } from '../../java/types/types.ts';
import { type Annotated, findAnnotation, text } from '../reflect.ts';
import type { BeanDefinition } from './bean-definition.ts';
import type { InjectionPoint } from './failures.ts';

const FACTORY = 'org.springframework.beans.factory.annotation';
export const AUTOWIRED = `${FACTORY}.Autowired`;
export const QUALIFIER = `${FACTORY}.Qualifier`;
export const LAZY = 'org.springframework.context.annotation.Lazy';
export const VALUE = `${FACTORY}.Value`;

/** Something that a bean needs: a parameter or a field. */
export interface Dependency {
  readonly type: Type;
  readonly name: string;
  readonly required: boolean;
  /** @Value's text. */
  readonly value: string | undefined;
  readonly qualifier: string | undefined;
  /** @Lazy: a stand-in that looks the bean up when it is first used. */
  readonly lazy: boolean;
  /** The class whose loader sees the type. */
  readonly from: RuntimeClass;
  readonly point: InjectionPoint;
  /** `constructor parameter 0`, `field 'stock'`, `method 'setStock' parameter 0`: as UnsatisfiedDependencyException names it. */
  readonly expressedThrough: string;
  readonly field: string | undefined;
}

function annotated(machine: Machine, element: Annotated): Pick<Dependency, 'value' | 'qualifier' | 'lazy'> {
  const value = findAnnotation(machine, element, VALUE);
  const qualifier = findAnnotation(machine, element, QUALIFIER);
  const lazy = findAnnotation(machine, element, LAZY);
  return {
    value: value && text(value['value']),
    qualifier: qualifier && text(qualifier['value']),
    lazy: lazy !== undefined && lazy['value'] !== false,
  };
}

/** The parameters of a constructor, factory method or setter. */
export function parameterDependencies(machine: Machine, method: RuntimeMethod, required: boolean): Dependency[] {
  const constructor = method.symbol.name === '<init>';
  return method.symbol.parameters.map((p, i) => {
    const element = { method, parameter: i };
    const own = findAnnotation(machine, element, AUTOWIRED);
    return {
      ...annotated(machine, element),
      type: p.type,
      name: p.name,
      required: required && own?.['required'] !== false && !nullable(machine, element),
      from: method.owner,
      field: undefined,
      point: {
        description: `Parameter ${i} of ${constructor ? 'constructor' : `method ${method.symbol.name}`} in ${method.owner.name}`,
        annotations: own ? [showAutowired(own['required'] !== false)] : [],
      },
      expressedThrough: constructor ? `constructor parameter ${i}` : `method '${method.symbol.name}' parameter ${i}`,
    };
  });
}

export function fieldDependency(machine: Machine, field: RuntimeField): Dependency {
  const autowired = findAnnotation(machine, field, AUTOWIRED);
  return {
    ...annotated(machine, field),
    type: field.symbol.type,
    name: field.symbol.name,
    required: autowired?.['required'] !== false,
    from: field.owner,
    field: describeOwner(field),
    point: {
      description: `Field ${field.symbol.name} in ${field.owner.name}`,
      annotations: autowired ? [showAutowired(autowired['required'] !== false)] : [],
    },
    expressedThrough: `field '${field.symbol.name}'`,
  };
}

const showAutowired = (required: boolean): string => `@${AUTOWIRED}(required=${required})`;

/** As the cycle analyser names a field: its declaration. */
function describeOwner(field: RuntimeField): string {
  const { access } = field.symbol.flags;
  const type = field.symbol.type;
  return `${access === 'package' ? '' : `${access} `}${type.kind === 'class' ? type.symbol.binaryName : ''} ${field.owner.name}.${field.symbol.name}`;
}

function nullable(machine: Machine, element: Annotated): boolean {
  return machine.annotations(element).some((a) => a.name.endsWith('.Nullable'));
}

/** Whether a bean's type fits a wanted type, type arguments included as far as both name them. */
export function fits(machine: Machine, bean: BeanDefinition, wanted: RuntimeClass, wantedType: Type | undefined): boolean {
  if (bean.product) return bean.product.isSubclassOf(wanted);
  if (!bean.type.isSubclassOf(wanted)) return false;
  if (wantedType?.kind !== 'class' || wantedType.args.length === 0 || !bean.type.symbol) return true;
  const own = bean.genericType?.kind === 'class' ? bean.genericType : bean.type.symbol.thisType;
  const seen = new Relations(machine.bootstrap).asSuper(own, wantedType.symbol);
  if (!seen || seen.kind !== 'class' || seen.args.length === 0) return true;
  return wantedType.args.every((argument, i) => {
    const actual = seen.args[i];
    if (!actual || actual.kind === 'variable' || actual.kind === 'wildcard' || argument.kind === 'variable') return true;
    if (argument.kind !== 'wildcard') return sameType(argument, actual);
    return argument.bound === 'none' || argument.bound === 'super' || new Relations(machine.bootstrap).isSubtype(actual, argument.type);
  });
}
