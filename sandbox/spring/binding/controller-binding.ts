import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import type { JavaObject } from '../../java/run/value.ts';
import { type Reference, type Value } from '../../java/run/value.ts';
import { erasedName } from '../../java/types/types.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import { callBean, classes, findOnHierarchy, isA, loadClass, superclasses, texts } from '../reflect.ts';
import { genericMethodText } from '../../java/library/natives/reflect.ts';
import type { ArgumentTools, HandlerCall } from '../web/argument.ts';
import { nameGiven } from '../web/argument.ts';
import { putEntry } from '../web/argument-values.ts';
import type { BinderRules, ControllerBinding } from '../web/binding-port.ts';
import type { Exchange } from '../web/exchange.ts';
import { modelName } from '../web/model-argument.ts';
import { DataBinderRules } from './binder-rules.ts';

const A = 'org.springframework.web.bind.annotation';
const COMMITTED = 'Cannot create a session after the response has been committed';

interface Place {
  readonly type: RuntimeClass;
  readonly bean: () => JavaObject;
}

interface Initializer {
  readonly method: RuntimeMethod;
  readonly bean: () => JavaObject;
  /** None: it is for every binding. */
  readonly names: readonly string[];
}

/** @param resolve the arguments of a method; a WebDataBinder is the one given */
export function controllerBinding(
  tools: ArgumentTools,
  advices: readonly Place[],
  resolve: (handlerCall: HandlerCall, binder: JavaObject) => readonly Value[],
  failedLate: (exception: JavaObject) => void,
): ControllerBinding {
  const { machine, objects } = tools;
  const initializers = new Map<RuntimeClass, readonly Initializer[]>();
  const found = ({ type, bean }: Place): Initializer[] =>
    superclasses(type)
      .flatMap((c) => c.declaredMethods)
      .flatMap((method) => {
        const values = machine.annotation(method, `${A}.InitBinder`);
        return values ? [{ method, bean, names: texts(values['value']) }] : [];
      });
  const ofAdvices = advices.flatMap(found);
  const initializersOf = ({ match }: HandlerCall): readonly Initializer[] => {
    if (!match) return ofAdvices;
    const { route } = match;
    const known = initializers.get(route.type) ?? [...ofAdvices, ...found({ type: route.type, bean: () => route.bean() })];
    initializers.set(route.type, known);
    return known;
  };
  const statuses = new WeakMap<Exchange, JavaObject>();
  const sessions = new Map<RuntimeClass, SessionNames | undefined>();
  const sessionNames = ({ match }: HandlerCall): SessionNames | undefined => {
    if (!match) return undefined;
    const { type } = match.route;
    if (!sessions.has(type)) {
      const values = findOnHierarchy(machine, type, `${A}.SessionAttributes`);
      const given = values && [...texts(values['value']), ...texts(values['names'])];
      sessions.set(type, given && { names: new Set(given), types: classes(values['types']), known: new Set(given) });
    }
    return sessions.get(type);
  };
  const entries = (model: JavaObject): (readonly [string, Reference])[] =>
    iterate(machine, machine.invokeVirtual(model, 'entrySet()', []) ?? null).map((e) => [
      String(machine.invokeVirtual(e, 'getKey()', [])),
      asReference(machine, machine.invokeVirtual(e, 'getValue()', []) ?? null, { kind: 'unknown' }),
    ]);
  const has = (model: JavaObject, name: string): boolean => machine.invokeVirtual(model, 'containsKey(java.lang.Object)', [name]) === true;

  return {
    rules: (handlerCall, name, target): BinderRules | undefined => {
      const all = initializersOf(handlerCall).filter((i) => i.names.length === 0 || i.names.includes(name));
      if (all.length === 0) return undefined;
      const type = loadClass(machine, 'org.springframework.web.bind.WebDataBinder', tools.through);
      const binder = machine.newObject(type, '<init>(java.lang.Object,java.lang.String)', [target, name]);
      for (const { method, bean } of all) {
        const inner: HandlerCall = { ...handlerCall, method, declared: method };
        const returned = callBean(machine, method, bean(), resolve(inner, binder));
        if (method.symbol.returnType.kind !== 'void' && returned !== null && returned !== undefined)
          machine.throwNew(
            'java.lang.IllegalStateException',
            `@InitBinder methods must not return a value (should be void): ${genericMethodText(method)}`,
          );
      }
      return new DataBinderRules(machine, binder);
    },
    begin: (handlerCall) => {
      const session = handlerCall.exchange.session?.valid ? handlerCall.exchange.session : undefined;
      if (!session) return;
      for (const name of sessionNames(handlerCall)?.known ?? []) {
        const value = session.attributes.get(name);
        if (value !== undefined && value !== null && !has(handlerCall.model(), name)) putEntry(tools, handlerCall.model(), name, value);
      }
    },
    demand: (handlerCall) => {
      const names = sessionNames(handlerCall);
      if (!names) return;
      const { method, exchange } = handlerCall;
      method.symbol.parameters.forEach((p, parameter) => {
        const values = machine.annotation({ method, parameter }, `${A}.ModelAttribute`);
        if (!values) return;
        const name = nameGiven(values) || modelName(p.type);
        const isOne = names.names.has(name) || names.types.some((t) => t.name === erasedName(p.type));
        if (!isOne || has(handlerCall.model(), name)) return;
        const value = exchange.session?.attributes.get(name);
        if (value === undefined || value === null)
          throw new JavaThrow(
            objects.newOf('org.springframework.web.HttpSessionRequiredException', '<init>(java.lang.String,java.lang.String)', [
              `Expected session attribute '${name}'`,
              name,
            ]),
          );
        putEntry(tools, handlerCall.model(), name, value);
      });
    },
    status: ({ exchange }) => {
      const known = statuses.get(exchange) ?? objects.newOf('org.springframework.web.bind.support.SimpleSessionStatus', '<init>()', []);
      statuses.set(exchange, known);
      return known;
    },
    end: (handlerCall, hasView) => {
      const names = sessionNames(handlerCall);
      if (!names) return;
      const { exchange } = handlerCall;
      const status = statuses.get(exchange);
      if (status && machine.invokeVirtual(status, 'isComplete()', []) === true)
        for (const name of names.known) exchange.session?.attributes.delete(name);
      else
        for (const [name, value] of entries(handlerCall.model())) {
          if (value === null) continue;
          if (!names.names.has(name) && !names.types.some((t) => isA(value, t.name))) continue;
          names.known.add(name);
          if (exchange.sent && !exchange.session?.valid) {
            failedLate(machine.newObject(machine.jdk('java.lang.IllegalStateException'), '<init>(java.lang.String)', [COMMITTED]));
            break;
          }
          objects.sessionOf(exchange, true)?.attributes.set(name, value);
        }
      if (hasView && exchange.header('Cache-Control') === undefined) exchange.setHeader('Cache-Control', 'no-store');
    },
  };
}

interface SessionNames {
  readonly names: ReadonlySet<string>;
  readonly types: readonly RuntimeClass[];
  /** Names, and what was stored for its type. */
  readonly known: Set<string>;
}
