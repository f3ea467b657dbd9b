import { methodObject } from '../../java/library/natives/reflect.ts';
import type { AnnotationMember } from '../../java/run/machine.ts';
import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference } from '../json/json-writer.ts';
import { findOnHierarchy } from '../reflect.ts';
import type { RequestValidation } from '../web/validation-port.ts';
import { parameterViolations, type Validator, type Violation } from './validator.ts';

const RESOLVABLE = 'org.springframework.context.support.DefaultMessageSourceResolvable';
const VALIDATED = 'org.springframework.validation.annotation.Validated';

/** Turns violations into Spring's errors. */
export function requestValidation(context: ApplicationContext, validator: Validator): RequestValidation {
  const { machine } = context.jvm;
  const { failures } = context;
  const texts = (values: readonly string[]): Reference => machine.newArray(machine.jdk('java.lang.String'), values);
  const objects = (values: readonly Value[]): Reference => machine.newArray(machine.jdk('java.lang.Object'), values);

  /** The annotation's members by name, after the place itself: what message texts may refer to. */
  const argumentsOf = (violation: Violation, codes: readonly string[], name: string): Reference => {
    const place = failures.construct(RESOLVABLE, '<init>(java.lang.String[],java.lang.Object[],java.lang.String)', [
      texts(codes),
      null,
      name,
    ]);
    const members = Object.keys(violation.values)
      .filter((k) => !['message', 'groups', 'payload'].includes(k))
      .toSorted()
      .map((k) => memberOf(violation.values[k]));
    return objects([place, ...members]);
  };
  const memberOf = (member: AnnotationMember | undefined): Value => {
    if (typeof member === 'number' || typeof member === 'bigint')
      return machine.box(typeof member === 'number' && Math.abs(member) <= 2147483647 ? 'int' : 'long', member);
    if (member instanceof JavaObject || typeof member === 'string' || typeof member === 'boolean') return member;
    return Array.isArray(member) ? objects([]) : null;
  };
  const simple = (constraint: string): string => constraint.replace(/^.*[.$]/, '');
  const codesOf = (violation: Violation, objectName: string): string[] => {
    const code = simple(violation.constraint);
    if (violation.path === '') return [`${code}.${objectName}`, code];
    const plain = violation.path.replaceAll(/\[[^\]]*\]/g, '');
    const last = plain.replace(/^.*\./, '');
    return [
      ...new Set([
        `${code}.${objectName}.${violation.path}`,
        `${code}.${objectName}.${plain}`,
        `${code}.${violation.path}`,
        `${code}.${plain}`,
        `${code}.${last}`,
        ...(violation.type ? [`${code}.${erasedName(violation.type)}`] : []),
        code,
      ]),
    ];
  };
  const errorOf = (given: Violation, objectName: string): JavaObject => {
    const violation = { ...given, path: fieldOf(given.path) };
    const codes = codesOf(violation, objectName);
    if (violation.path === '')
      return failures.construct(
        'org.springframework.validation.ObjectError',
        '<init>(java.lang.String,java.lang.String[],java.lang.Object[],java.lang.String)',
        [objectName, texts(codes), argumentsOf(violation, [objectName], objectName), violation.message],
      );
    return failures.construct(
      'org.springframework.validation.FieldError',
      '<init>(java.lang.String,java.lang.String,java.lang.Object,boolean,java.lang.String[],java.lang.Object[],java.lang.String)',
      [
        objectName,
        violation.path,
        violation.value,
        false,
        texts(codes),
        argumentsOf(violation, [`${objectName}.${violation.path}`, violation.path], violation.path),
        violation.message,
      ],
    );
  };

  /** Constraints directly at the parameters: then Spring checks the whole call at once. */
  const checksCall = (method: RuntimeMethod, declared: RuntimeMethod): boolean =>
    findOnHierarchy(machine, method.owner, VALIDATED) === undefined &&
    method.symbol.parameters.some((p, parameter) =>
      [method, declared].some(
        (m) =>
          validator.hasConstraints({ method: m, parameter }) ||
          validator.constrainsInside({ method: m, parameter }) ||
          (validator.isCascaded({ method: m, parameter }) && /^java\.util\.(List|Map)$|\[\]$/.test(erasedName(p.type))),
      ),
    );

  /** A place as Spring's errors name it: without the names of container elements. */
  const fieldOf = (path: string): string => path.replaceAll(/\.?<[^>]*>/g, '');
  /** What could not be bound is not judged. */
  const failedBefore = (result: JavaObject, path: string): boolean => {
    if (path === '') return false;
    const error = machine.invokeVirtual(result, 'getFieldError(java.lang.String)', [path]);
    return error instanceof JavaObject && machine.invokeVirtual(error, 'isBindingFailure()', []) === true;
  };

  return {
    validate: (value, objectName, groups, result) => {
      for (const violation of validator.validate(value, groups).filter((v) => !failedBefore(result, fieldOf(v.path))))
        machine.invokeVirtual(result, 'addError(org.springframework.validation.ObjectError)', [errorOf(violation, objectName)]);
    },
    problemsOf: (value, objectName) =>
      validator.validate(value, []).map((v) => ({ ...v, error: machine.toJavaString(errorOf(v, objectName)) })),
    checkParameters: (method, declared, args) => {
      if (!checksCall(method, declared)) return;
      const references = args.map((a, i) => asReference(machine, a, method.symbol.parameters[i]?.type ?? { kind: 'unknown' }));
      const results = parameterViolations(validator, method, declared, references, null, []).map(({ index, violations }) => {
        const parameter = failures.construct('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
          methodObject(machine, method),
          index,
        ]);
        const errors = failures.objects(
          violations.map((v) =>
            failures.construct(RESOLVABLE, '<init>(java.lang.String[],java.lang.Object[],java.lang.String)', [
              texts([`${simple(v.constraint)}.${v.path}`, simple(v.constraint)]),
              argumentsOf(v, [v.path], v.path),
              v.message,
            ]),
          ),
        );
        return failures.construct(
          'org.springframework.validation.method.ParameterValidationResult',
          '<init>(org.springframework.core.MethodParameter,java.lang.Object,java.util.List)',
          [parameter, references[index] ?? null, errors],
        );
      });
      if (results.length === 0) return;
      throw new JavaThrow(
        failures.construct('org.springframework.web.method.annotation.HandlerMethodValidationException', '<init>(java.util.List,boolean)', [
          failures.objects(results),
          false,
        ]),
      );
    },
  };
}
