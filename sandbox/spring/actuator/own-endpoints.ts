import type { RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import { ConversionFailure } from '../beans/convert.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { JsonMismatch } from '../json/json-mismatch.ts';
import { type Json, JsonSyntaxError, parseJson } from '../json/json-text.ts';
import { asReference } from '../json/json-writer.ts';
import { callBean, findAnnotation, superclasses, text } from '../reflect.ts';
import type { WebRequest } from '../web/web-request.ts';

const A = 'org.springframework.boot.actuate.endpoint.annotation';
const OPERATIONS: Readonly<Record<string, string>> = { GET: 'ReadOperation', POST: 'WriteOperation', DELETE: 'DeleteOperation' };

interface Operation {
  readonly verb: string;
  readonly method: RuntimeMethod;
  /** Names of the parameters that stand in the path. */
  readonly selectors: readonly string[];
}

export interface OwnEndpoint {
  readonly id: string;
  readonly bean: JavaObject;
  readonly operations: readonly Operation[];
}

/** What a call of an operation comes to: its result, or a status alone. */
export type OperationAnswer =
  | { readonly kind: 'result'; readonly value: Reference }
  | { readonly kind: 'status'; readonly status: number }
  /** It would have answered in a form that is not accepted: it was not called. */
  | { readonly kind: 'unacceptable' };

/** The beans of the application that are endpoints. */
export function ownEndpoints(context: ApplicationContext): OwnEndpoint[] {
  const { factory, jvm } = context;
  const { machine } = jvm;
  return factory.names.flatMap((name): OwnEndpoint[] => {
    const definition = factory.definition(name);
    const values = definition && findAnnotation(machine, definition.type, `${A}.Endpoint`);
    const bean = values && factory.get(name);
    if (!definition || !values || !(bean instanceof JavaObject)) return [];
    const operations = superclasses(definition.type)
      .flatMap((c) => c.declaredMethods)
      .flatMap((method): Operation[] => {
        const verb = Object.keys(OPERATIONS).find((v) => machine.annotation(method, `${A}.${OPERATIONS[v] ?? ''}`));
        if (verb === undefined) return [];
        const selectors = method.symbol.parameters.flatMap((p, parameter) =>
          machine.annotation({ method, parameter }, `${A}.Selector`) ? [p.name] : [],
        );
        return [{ verb, method, selectors }];
      });
    return [{ id: text(values['id']), bean, operations }];
  });
}

/** @param path the segments below the endpoint; undefined: no operation has this path, and a list of verbs: none this verb */
export function operate(
  context: ApplicationContext,
  endpoint: OwnEndpoint,
  path: readonly string[],
  request: WebRequest,
  acceptable: boolean,
): OperationAnswer | readonly string[] | undefined {
  const fitting = endpoint.operations.filter((o) => o.selectors.length === path.length);
  if (fitting.length === 0) return undefined;
  const operation = fitting.find((o) => o.verb === (request.method === 'HEAD' ? 'GET' : request.method));
  if (!operation) return fitting.map((o) => o.verb);
  if (operation.method.symbol.returnType.kind !== 'void' && !acceptable) return { kind: 'unacceptable' };
  const args = argumentsOf(context, operation, path, request);
  if (!args) return { kind: 'status', status: 400 };
  const { machine } = context.jvm;
  const made = callBean(machine, operation.method, endpoint.bean, args);
  const value = asReference(machine, made ?? null, operation.method.symbol.returnType);
  if (value !== null) return { kind: 'result', value };
  return { kind: 'status', status: operation.verb === 'GET' ? 404 : 204 };
}

/** undefined: one that is needed is missing, or is no value of its type. */
function argumentsOf(
  context: ApplicationContext,
  { method, selectors }: Operation,
  path: readonly string[],
  request: WebRequest,
): Value[] | undefined {
  const { machine } = context.jvm;
  const { owner, symbol } = method;
  const args: Value[] = [];
  try {
    const body = request.body.length === 0 ? undefined : parseJson(new TextDecoder().decode(request.body));
    const members = new Map<string, Json>(body?.kind === 'object' ? body.members : []);
    for (const [parameter, { name, type }] of symbol.parameters.entries()) {
      const at = selectors.indexOf(name);
      const given = at >= 0 ? path[at] : request.parameters.find(([n]) => n === name)?.[1];
      const member = members.get(name);
      if (given !== undefined) args.push(context.factory.converter.fromText(decodeURIComponent(given), type, owner));
      else if (member !== undefined) args.push(context.json.reader.read(member, type, owner));
      else if (machine.annotations({ method, parameter }).some((a) => a.name.endsWith('.Nullable'))) args.push(null);
      else return undefined;
    }
  } catch (error) {
    if (error instanceof ConversionFailure || error instanceof JsonMismatch || error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
  return args;
}
