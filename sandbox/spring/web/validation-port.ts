import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject, Value } from '../../java/run/value.ts';

/** Bean Validation as Spring MVC uses it. */
export interface RequestValidation {
  /** Adds what is wrong with an object to a BindingResult. */
  validate(value: JavaObject, objectName: string, groups: readonly RuntimeClass[], result: JavaObject): void;
  /** Checks the constraints at a handler's parameters; throws HandlerMethodValidationException. */
  checkParameters(method: RuntimeMethod, declared: RuntimeMethod, args: readonly Value[]): void;
}
