import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { Box, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { ConversionFailure, primitiveKind } from '../beans/convert.ts';
import { classOfType, superclasses } from '../reflect.ts';
import { evaluate } from '../spel/evaluate.ts';
import { ExpressionError, parseExpression } from '../spel/expression.ts';
import type { ApplicationContext } from './application-context.ts';

export { ExpressionError };

/** `#{…}` and, beside it, text: parts in order. */
function parts(text: string): { readonly expression: boolean; readonly text: string }[] {
  const all: { expression: boolean; text: string }[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('#{', at);
    if (start < 0) break;
    let depth = 0;
    let quote = '';
    let end = start + 1;
    for (; end < text.length; end++) {
      const c = text.charAt(end);
      if (quote !== '') {
        if (c === quote) quote = '';
      } else if (c === "'" || c === '"') quote = c;
      else if (c === '{') depth++;
      else if (c === '}' && --depth === 0) break;
    }
    if (start > at) all.push({ expression: false, text: text.slice(at, start) });
    all.push({ expression: true, text: text.slice(start + 2, end) });
    at = end + 1;
  }
  if (at < text.length) all.push({ expression: false, text: text.slice(at) });
  return all;
}

/** Evaluates SpEL with the application's beans. @throws {ExpressionError} */
export function evaluateText(
  context: ApplicationContext,
  text: string,
  variables: ReadonlyMap<string, Reference> = new Map(),
  root: Reference = null,
): Reference {
  const { machine } = context.jvm;
  const { factory } = context;
  const bean = (name: string): Reference => {
    const found = factory.get(name);
    return found;
  };
  const scope = {
    machine,
    loader: context.deployment.loader,
    self: root,
    bean,
    variable: (name: string) => (name === 'root' || name === 'this' ? root : variables.get(name)),
    root: (name: string): Reference | undefined => {
      if (root instanceof JavaObject) return evaluateMember(root, name);
      if (name === 'systemProperties') return properties(machine.properties);
      if (name === 'systemEnvironment') return properties(new Map(Object.entries(context.jvm.environment)));
      if (name === 'environment') return context.environment;
      return factory.definition(name) ? bean(name) : undefined;
    },
  };
  const evaluateMember = (of: JavaObject, name: string): Reference | undefined =>
    evaluate({ kind: 'member', of: { kind: 'variable', name: 'root' }, name, safe: false }, { ...scope, variable: () => of });
  const properties = (values: ReadonlyMap<string, string>): Reference => {
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const [k, v] of values) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [k, v]);
    return map;
  };
  return evaluate(parseExpression(text), scope);
}

/** A text with `#{…}` as a value of a type. */
export function expressionValue(context: ApplicationContext, text: string, type: Type, from: RuntimeClass): Value {
  const { machine } = context.jvm;
  const all = parts(text);
  try {
    const [only] = all;
    if (only?.expression && all.length === 1) return converted(context, evaluateText(context, only.text), type, from);
    const joined = all.map((p) => (p.expression ? machine.toJavaString(evaluateText(context, p.text)) : p.text)).join('');
    return context.factory.converter.fromText(joined, type, from);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new ConversionFailure(erasedName(type), `the trial's SpEL cannot evaluate ${text}: ${error.message}`);
  }
}

function converted(context: ApplicationContext, value: Reference, type: Type, from: RuntimeClass): Value {
  const { machine } = context.jvm;
  const { converter } = context.factory;
  if (typeof value === 'string') return converter.fromText(value, type, from);
  const kind = primitiveKind(type);
  if (kind) {
    if (value === null) return null;
    const bare = machine.unbox(value);
    const fitted = kind !== 'boolean' && typeof bare !== 'boolean' && !['float', 'double'].includes(kind) ? Math.trunc(Number(bare)) : bare;
    return type.kind === 'primitive' ? fitted : machine.box(kind, fitted);
  }
  const javaClass = classOfType(type, from, machine);
  if (value === null || !javaClass || machine.classOf(value).isSubclassOf(javaClass)) return value;
  if (erasedName(type) === 'java.lang.String') return machine.toJavaString(value);
  if (value instanceof Box || !superclasses(machine.classOf(value)).some((c) => c.component !== undefined || c.name.startsWith('[')))
    return converter.fromText(machine.toJavaString(value), type, from);
  const list = machine.invokeStatic(machine.jdk('java.util.Arrays'), 'asList(java.lang.Object[])', [value]) ?? null;
  return machine.newObject(
    machine.jdk(erasedName(type) === 'java.util.Set' ? 'java.util.LinkedHashSet' : 'java.util.ArrayList'),
    '<init>(java.util.Collection)',
    [list],
  );
}
