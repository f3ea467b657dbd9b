import { JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { beanNameOf } from '../beans/bean-definition.ts';
import { isRuntimeClass, loadClass, superclasses } from '../reflect.ts';
import { requestValidation } from './request-validation.ts';
import { violationObject } from './validated-methods.ts';
import type { Validator, Violation } from './validator.ts';

const JAKARTA = 'jakarta.validation.Validator';
const SPRING = 'org.springframework.validation.Validator';

const classOf = (value: Value | undefined): RuntimeClass | undefined =>
  value instanceof JavaObject && isRuntimeClass(value.native) ? value.native : undefined;

const groupsOf = (value: Value | undefined): RuntimeClass[] =>
  value instanceof JavaArray ? Array.from<Value>(value.store).flatMap((g) => classOf(g) ?? []) : [];

/** The validator that an application can ask itself: Jakarta's and Spring's at once, as LocalValidatorFactoryBean is. */
export function validatorBean(context: ApplicationContext, validator: Validator): JavaObject {
  const { machine } = context.jvm;
  const setOf = (violations: readonly Violation[], root: Reference): JavaObject => {
    const set = machine.newObject(machine.jdk('java.util.LinkedHashSet'), '<init>()', []);
    for (const v of violations) machine.invokeVirtual(set, 'add(java.lang.Object)', [violationObject(context, v, root)]);
    return set;
  };
  const ofField = (javaClass: RuntimeClass, name: string, value: Reference, groups: readonly RuntimeClass[]): Violation[] =>
    superclasses(javaClass)
      .flatMap((c) => c.declaredFields)
      .filter((f) => f.symbol.name === name)
      .flatMap((f) => validator.at(validator.marksOf(f), value, f.symbol.type, name, null, groups));
  const interfaces = [loadClass(machine, JAKARTA, context.primary), loadClass(machine, SPRING, context.primary)];
  return machine.proxy(context.deployment.loader, interfaces, (method, args): Value => {
    const { name, signature } = method.symbol;
    const given = args.map((a, i) => asReference(machine, a, method.symbol.parameters[i]?.type ?? { kind: 'unknown' }));
    const [object = null, second, third, last] = given;
    if (object === null && /^validate/.test(name))
      return machine.throwNew('java.lang.IllegalArgumentException', 'HV000116: The object to be validated must not be null.');
    if (signature === 'validate(java.lang.Object,java.lang.Class[])') return setOf(validator.validate(object, groupsOf(second)), object);
    if (name === 'validate' && second instanceof JavaObject) {
      const simple = object === null ? '' : machine.classOf(object).name.replace(/^.*[.$]/, '');
      const objectName = machine.invokeVirtual(second, 'getObjectName()', []);
      requestValidation(context, validator).validate(
        object instanceof JavaObject ? object : second,
        typeof objectName === 'string' ? objectName : beanNameOf(simple),
        [],
        second,
      );
      return null;
    }
    if (name === 'validateProperty')
      return setOf(
        validator.validate(object, groupsOf(third)).filter((v) => v.path === second),
        object,
      );
    const javaClass = classOf(object);
    if (name === 'validateValue' && javaClass) return setOf(ofField(javaClass, String(second), third ?? null, groupsOf(last)), null);
    if (name === 'supports') return true;
    if (name === 'hashCode') return 1;
    if (name === 'equals') return false;
    if (name === 'toString') return 'org.springframework.validation.beanvalidation.LocalValidatorFactoryBean';
    return machine.throwNew(
      'java.lang.UnsupportedOperationException',
      `not supported: ${method.owner.name}.${name} (the trial does not simulate it; a real base does)`,
    );
  });
}

/** ValidatorFactory over it. */
export function validatorFactory(context: ApplicationContext, validator: Validator): JavaObject {
  const { machine } = context.jvm;
  const made = validatorBean(context, validator);
  return machine.proxy(
    context.deployment.loader,
    [loadClass(machine, 'jakarta.validation.ValidatorFactory', context.primary)],
    (method): Value => {
      if (method.symbol.name === 'getValidator') return made;
      if (method.symbol.name === 'close') return null;
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: jakarta.validation.ValidatorFactory.${method.symbol.name} (the trial does not simulate it; a real base does)`,
      );
    },
  );
}
