import { methodObject } from '../../java/library/natives/reflect.ts';
import type { JavaLoader } from '../../java/run/loader.ts';
import type { AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { type Converter, primitiveKind } from '../beans/convert.ts';
import type { Failures } from '../beans/failures.ts';
import type { JsonReader } from '../json/json-reader.ts';
import { isEnum } from '../json/json-writer.ts';
import { classOfType, text } from '../reflect.ts';
import type { BinderRules, ControllerBinding } from './binding-port.ts';
import type { Exchange } from './exchange.ts';
import type { Match } from './routes.ts';
import type { ServletObjects } from './servlet-objects.ts';
import type { RequestValidation } from './validation-port.ts';
import type { WebExceptions } from './web-exceptions.ts';

export interface ArgumentTools {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  readonly through: RuntimeClass;
  readonly converter: Converter;
  readonly reader: JsonReader;
  readonly exceptions: WebExceptions;
  readonly failures: Failures;
  readonly objects: ServletObjects;
  /** undefined: no validator is on the class path. */
  readonly validation: RequestValidation | undefined;
  /** HandlerMethodArgumentResolver objects that the application adds. */
  readonly custom: readonly JavaObject[];
  /** @InitBinder and @SessionAttributes; undefined: nobody uses them. */
  readonly binding: ControllerBinding | undefined;
  /** @ModelAttribute methods of the advices. */
  readonly modelMethods: readonly { readonly method: RuntimeMethod; readonly bean: () => JavaObject }[];
  resolve(text: string): string;
  /** A parameter's @Value. */
  value(text: string, type: Type, from: RuntimeClass): Value;
}

/** One call of a handler method. */
export interface HandlerCall {
  readonly method: RuntimeMethod;
  /** Where the mapping stands, whose parameters may carry the annotations. */
  readonly declared: RuntimeMethod;
  readonly match: Match | undefined;
  readonly exchange: Exchange;
  /** For an @ExceptionHandler. */
  readonly exception: JavaObject | undefined;
  /** Made when it is first asked for. */
  readonly model: () => JavaObject;
  /** Made when the method asks for RedirectAttributes. */
  redirectModel: JavaObject | undefined;
  /** The method has the response: it may have answered. */
  tookResponse: boolean;
  /** Of the argument before, for the BindingResult that follows it. */
  binding: JavaObject | undefined;
}

/** A parameter of a handler method, and where its annotations may stand beside. */
export interface Parameter {
  readonly method: RuntimeMethod;
  readonly declared: RuntimeMethod;
  readonly name: string;
  readonly type: Type;
  readonly index: number;
  /** For a single value, by its name. */
  readonly rules?: ((name: string) => BinderRules | undefined) | undefined;
}

/** Whether a parameter without annotation is a single value of the request, and no model attribute. */
export function isSimple({ machine }: ArgumentTools, p: Parameter): boolean {
  const name = erasedName(p.type);
  if (
    primitiveKind(p.type) ||
    p.type.kind === 'array' ||
    name === 'java.lang.String' ||
    name.startsWith('java.time.') ||
    name.startsWith('java.math.') ||
    [
      'java.util.UUID',
      'java.util.Date',
      'java.net.URI',
      'java.util.Optional',
      'java.lang.Class',
      'java.lang.Number',
      'java.lang.CharSequence',
    ].includes(name)
  )
    return true;
  const javaClass = classOfType(p.type, p.method.owner, machine);
  return javaClass !== undefined && isEnum(javaClass);
}

/** The parameter as Spring's own object. */
export const methodParameter = ({ machine, objects }: ArgumentTools, p: Parameter): JavaObject =>
  objects.newOf('org.springframework.core.MethodParameter', '<init>(java.lang.reflect.Method,int)', [
    methodObject(machine, p.method),
    p.index,
  ]);

/** What a static method of this class makes of a text; null where there is no such class. */
export const parsed = ({ machine }: ArgumentTools, javaClass: RuntimeClass | undefined, method: string, given: string): Value =>
  javaClass ? (machine.invokeStatic(javaClass, method, [given]) ?? null) : null;

/** The name that an annotation gives, or ''. */
export const nameGiven = (values: AnnotationValues): string => text(values['value']) || text(values['name']);
