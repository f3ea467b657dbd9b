import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import type { BindFailure } from '../beans/bind-failure.ts';
import type { BoundObject } from '../beans/bind-properties.ts';
import type { FailureDetail } from '../beans/failures.ts';
import { isEnum } from '../json/json-writer.ts';
import { isRuntimeClass } from '../reflect.ts';
import type { RequestValidation } from '../web/validation-port.ts';
import type { ApplicationContext } from './application-context.ts';

const P = 'org.springframework.boot.context.properties';

/** What was to be bound: a bean below a prefix. */
export interface BindTarget {
  readonly name: string;
  readonly type: RuntimeClass;
  readonly prefix: string;
}

/** A property's text is none of its type. */
export function raiseUnfit(context: ApplicationContext, to: BindTarget, failure: BindFailure): never {
  const { failures } = context;
  const { property, value, target, message, conversion } = failure;
  const detail: FailureDetail = {
    kind: 'bind',
    target,
    problem: { property, value, origin: context.originOf(property), reason: message },
    valid: constantsOf(context, target),
  };
  if (!conversion) return raise(context, to, property, target, undefined, detail);
  const { causeClass, reason, thrown } = conversion.failure;
  const cause = failures.make(
    'org.springframework.core.convert.ConversionFailedException',
    `Failed to convert from type [java.lang.String] to type [${conversion.described}] for value [${value}]`,
    thrown ?? failures.make(causeClass, reason),
  );
  return raise(context, to, property, target, cause, detail);
}

/** What @Validated properties do not keep to: of objects within one another the innermost is judged first, and alone. */
export function refuseInvalid(
  context: ApplicationContext,
  to: BindTarget,
  validation: RequestValidation,
  bound: readonly BoundObject[],
): void {
  const { failures, jvm } = context;
  for (const { prefix, object } of bound) {
    const problems = validation.problemsOf(object, prefix).map((p) => {
      const property = `${prefix}.${p.path.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
      return { ...p, property, origin: context.originOf(property) };
    });
    if (problems.length === 0) continue;
    const lines = problems.map(({ error, origin }) => `\n   - ${error}${origin === undefined ? '' : `; origin ${origin}`}`);
    const cause = failures.make(`${P}.bind.validation.BindValidationException`, `Binding validation errors on ${prefix}${lines.join('')}`);
    raise(context, to, to.prefix, to.type.name, cause, {
      kind: 'invalid-binding',
      prefix: to.prefix,
      target: to.type.name,
      problems: problems.map(({ property, value, origin, message }) => ({
        property,
        value: value === null ? 'null' : jvm.machine.toJavaString(value),
        origin,
        reason: message,
      })),
    });
  }
}

function raise(
  { failures }: ApplicationContext,
  { name, type, prefix }: BindTarget,
  property: string,
  target: string,
  cause: JavaObject | undefined,
  detail: FailureDetail,
): never {
  return failures.raise(
    `${P}.ConfigurationPropertiesBindException`,
    `Error creating bean with name '${name}': Could not bind properties to '${shortName(type)}' : prefix=${prefix}, ignoreInvalidFields=false, ignoreUnknownFields=true`,
    failures.make(`${P}.bind.BindException`, `Failed to bind properties under '${property}' to ${target}`, cause),
    detail,
  );
}

/** ClassUtils.getShortName. */
const shortName = ({ name }: RuntimeClass): string => name.slice(name.lastIndexOf('.') + 1).replaceAll('$', '.');

/** The values of an enum, sorted; empty: it is another type. */
function constantsOf({ deployment }: ApplicationContext, target: string): readonly string[] {
  const type = deployment.loader.load(target);
  if (!isRuntimeClass(type) || !isEnum(type)) return [];
  return type.declaredFields.flatMap(({ symbol }) => (symbol.enumConstant ? [symbol.name] : [])).toSorted();
}
