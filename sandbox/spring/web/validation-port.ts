import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject, Reference, Value } from '../../java/run/value.ts';

/** A property that does not keep to a constraint. */
export interface ViolationText {
  readonly path: string;
  readonly value: Reference;
  readonly message: string;
  /** As the whole error is printed. */
  readonly error: string;
}

/** Bean Validation as Spring MVC uses it. */
export interface RequestValidation {
  /** Adds what is wrong with an object to a BindingResult. */
  validate(value: JavaObject, objectName: string, groups: readonly RuntimeClass[], result: JavaObject): void;
  /** What is wrong with an object, as Spring's errors say it, by the property. */
  problemsOf(value: JavaObject, objectName: string): readonly ViolationText[];
  /** Checks the constraints at a handler's parameters; throws HandlerMethodValidationException. */
  checkParameters(method: RuntimeMethod, declared: RuntimeMethod, args: readonly Value[]): void;
}
