import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject, Reference, Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { classes, findOnHierarchy, loadClass, superclasses } from '../reflect.ts';
import { type Advisor, referencesOf } from '../features/bean-proxies.ts';
import { parameterViolations, type Validator, type Violation } from './validator.ts';

const PROPERTIES = 'org.springframework.boot.context.properties.ConfigurationProperties';
const VALIDATED = 'org.springframework.validation.annotation.Validated';

/** @Validated classes: their methods' parameters and results are checked. */
export function validationAdvisor(context: ApplicationContext, validator: Validator): Advisor {
  const { machine } = context.jvm;
  /** The constraints may stand at the interface's method. */
  const declaredOf = (javaClass: RuntimeClass, method: RuntimeMethod): RuntimeMethod =>
    superclasses(javaClass)
      .flatMap((c) => c.interfaces)
      .map((i) => i.findMethod(method.symbol.signature))
      .find((m) => m !== undefined) ?? method;
  return (javaClass, method) => {
    const validated = findOnHierarchy(machine, javaClass, VALIDATED);
    // Boot leaves out what is bound to properties: that is checked when it is bound.
    if (!validated || findOnHierarchy(machine, javaClass, PROPERTIES)) return undefined;
    const declared = declaredOf(javaClass, method);
    const checked = method.symbol.parameters.some((_p, parameter) =>
      [method, declared].some(
        (m) =>
          validator.hasConstraints({ method: m, parameter }) ||
          validator.constrainsInside({ method: m, parameter }) ||
          validator.isCascaded({ method: m, parameter }),
      ),
    );
    const result = [method, declared].some((m) => validator.hasConstraints(m) || validator.isCascaded(m));
    if (!checked && !result) return undefined;
    const groups = classes(validated['value']);
    return (call) => {
      const found = parameterViolations(validator, method, declared, referencesOf(context, call), call.target, groups);
      refuse(
        context,
        method.symbol.name,
        found.flatMap((f) => f.violations),
        call.target,
      );
      const value = call.proceed();
      if (result) {
        const returned = asReference(machine, value ?? null, method.symbol.returnType);
        const marks = [...validator.marksOf(method), ...(declared === method ? [] : validator.marksOf(declared))];
        refuse(
          context,
          method.symbol.name,
          validator.at(marks, returned, method.symbol.returnType, '<return value>', call.target, groups),
          call.target,
        );
      }
      return value;
    };
  };
}

function refuse(context: ApplicationContext, method: string, violations: readonly Violation[], root: JavaObject): void {
  if (violations.length === 0) return;
  const { machine } = context.jvm;
  const set = machine.newObject(machine.jdk('java.util.LinkedHashSet'), '<init>()', []);
  for (const v of violations)
    machine.invokeVirtual(set, 'add(java.lang.Object)', [violationObject(context, { ...v, path: `${method}.${v.path}` }, root)]);
  throw new JavaThrow(context.failures.construct('jakarta.validation.ConstraintViolationException', '<init>(java.util.Set)', [set]));
}

/** jakarta.validation.ConstraintViolation over what was found. */
export function violationObject(context: ApplicationContext, violation: Violation, root: Reference): JavaObject {
  const { machine } = context.jvm;
  const { loader } = context.deployment;
  const unknown = (what: string): never =>
    machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${what} (the trial does not simulate it; a real base does)`,
    );
  const nodes = violation.path.split('.').map((name) => {
    const plain = name.replace(/\[.*$/, '');
    return machine.proxy(loader, [loadClass(machine, 'jakarta.validation.Path$Node', context.primary)], (m): Value =>
      m.symbol.name === 'getName' || m.symbol.name === 'toString' ? plain : unknown(`jakarta.validation.Path.Node.${m.symbol.name}`),
    );
  });
  const path = machine.proxy(loader, [loadClass(machine, 'jakarta.validation.Path', context.primary)], (m): Value => {
    if (m.symbol.name === 'toString') return violation.path;
    if (m.symbol.name === 'iterator') return machine.invokeVirtual(context.failures.objects(nodes), 'iterator()', []) ?? null;
    if (m.symbol.name === 'forEach') return unknown('jakarta.validation.Path.forEach');
    return m.symbol.name === 'hashCode' ? violation.path.length : false;
  });
  return machine.proxy(loader, [loadClass(machine, 'jakarta.validation.ConstraintViolation', context.primary)], (m): Value => {
    switch (m.symbol.name) {
      case 'getMessage':
        return violation.message;
      case 'getMessageTemplate':
        return violation.template;
      case 'getPropertyPath':
        return path;
      case 'getInvalidValue':
        return violation.value;
      case 'getRootBean':
        return root;
      case 'getRootBeanClass':
        return root === null ? null : machine.classOf(root).classObject;
      case 'getLeafBean':
        return violation.leaf;
      case 'hashCode':
        return violation.message.length;
      case 'equals':
        return false;
      case 'toString':
        return `ConstraintViolationImpl{interpolatedMessage='${violation.message}', propertyPath=${violation.path}, messageTemplate='${violation.template}'}`;
      default:
        return unknown(`jakarta.validation.ConstraintViolation.${m.symbol.name}`);
    }
  });
}
