import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import type { JavaObject, Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import type { HandlerCall } from './argument.ts';

type Parameters = readonly (readonly [name: string, value: string])[];

/** A WebDataBinder as @InitBinder methods left it. */
export interface BinderRules {
  /** Bean Validation gave way to a validator of the application. */
  readonly replaced: boolean;
  /** What is bound of a request's parameters. */
  parameters(all: Parameters): Parameters;
  /**
   * By an editor or formatter; undefined: there is none.
   * @param path of the property; undefined: the value is none of a property
   * @throws {ConversionFailure}
   */
  convert(path: string | undefined, type: Type, from: RuntimeClass, texts: readonly string[]): { readonly value: Value } | undefined;
  /** The result of this binding, before it is validated. */
  bound(result: JavaObject): void;
  /** By the validators that were added. */
  validate(result: JavaObject): void;
}

/** @InitBinder and @SessionAttributes. */
export interface ControllerBinding {
  /** undefined: no @InitBinder method concerns it. */
  rules(handlerCall: HandlerCall, name: string, target: JavaObject | null): BinderRules | undefined;
  /** Before the model is filled. */
  begin(handlerCall: HandlerCall): void;
  /** When the model is filled. */
  demand(handlerCall: HandlerCall): void;
  /** SessionStatus of a request. */
  status(handlerCall: HandlerCall): JavaObject;
  /** When the handler has come back. */
  end(handlerCall: HandlerCall, hasView: boolean): void;
}
