import type { JavaLoader } from '../../java/run/loader.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { Type } from '../../java/types/type.ts';
import { erasedName } from '../../java/types/types.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { callNamed, isRuntimeClass, superclasses } from '../reflect.ts';
import { type Expression, ExpressionError } from './expression.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** What an expression sees. */
export interface ExpressionScope {
  readonly machine: Machine;
  readonly loader: JavaLoader;
  /** `#name`; undefined: there is none. */
  variable(name: string): Reference | undefined;
  /** A bare name: a bean, `systemProperties`, a property of the root object. undefined: there is none. */
  root(name: string): Reference | undefined;
  bean(name: string): Reference;
  /** `#name.method(…)` of a template engine; undefined: `#name` is a variable. */
  utility?(name: string, method: string, args: readonly Reference[]): Reference | undefined;
  /** The object whose methods a bare call means. */
  readonly self: Reference;
}

const isClassObject = (value: Reference): value is JavaObject => value instanceof JavaObject && isRuntimeClass(value.native);

/** Evaluates; what the trial's SpEL cannot do ends as ExpressionError. */
export function evaluate(e: Expression, scope: ExpressionScope): Reference {
  return new Evaluator(scope).value(e);
}

class Evaluator {
  private readonly scope: ExpressionScope;
  private readonly machine: Machine;

  constructor(scope: ExpressionScope) {
    this.scope = scope;
    this.machine = scope.machine;
  }

  value(e: Expression): Reference {
    const { machine, scope } = this;
    switch (e.kind) {
      case 'literal':
        return e.value;
      case 'number':
        return machine.box(e.type, Number(e.text));
      case 'variable': {
        const found = scope.variable(e.name);
        return found === undefined ? null : found;
      }
      case 'bean':
        return scope.bean(e.name);
      case 'name': {
        const found = scope.root(e.name);
        if (found === undefined) throw new ExpressionError(`Property or field '${e.name}' cannot be found`);
        return found;
      }
      case 'type':
        return this.classNamed(e.name).classObject;
      case 'new': {
        const javaClass = this.classNamed(e.name);
        const args = e.args.map((a) => this.value(a));
        const constructor = this.fitting(
          javaClass.declaredMethods.filter((m) => m.symbol.name === '<init>'),
          args,
        );
        if (!constructor) throw new ExpressionError(`No constructor of ${e.name} fits`);
        return machine.newObject(javaClass, constructor.symbol.signature, this.given(constructor, args));
      }
      case 'list':
        return this.list(e.items.map((i) => this.value(i)));
      case 'map': {
        const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
        for (const [k, v] of e.entries)
          machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [this.value(k), this.value(v)]);
        return map;
      }
      case 'member': {
        const of = this.value(e.of);
        if (of === null && e.safe) return null;
        return this.member(of, e.name);
      }
      case 'call': {
        if (e.of?.kind === 'variable' && scope.utility) {
          const made = scope.utility(
            e.of.name,
            e.name,
            e.args.map((a) => this.value(a)),
          );
          if (made !== undefined) return made;
        }
        const of = e.of ? this.value(e.of) : scope.self;
        if (of === null && e.safe) return null;
        return this.call(
          of,
          e.name,
          e.args.map((a) => this.value(a)),
        );
      }
      case 'index':
        return this.index(this.value(e.of), this.value(e.index));
      case 'each':
        return this.each(e);
      case 'unary':
        return this.unary(e.operator, this.value(e.of));
      case 'binary':
        return this.binary(e.operator, e.left, e.right);
      case 'choice':
        return this.value(e.test) === true ? this.value(e.then) : this.value(e.otherwise);
      case 'elvis': {
        const value = this.value(e.value);
        return value === null || value === '' ? this.value(e.otherwise) : value;
      }
    }
  }

  /** Selection and projection over a collection, an array or the entries of a map. */
  private each({ of, how, body, safe }: Expression & { readonly kind: 'each' }): Reference {
    const { machine } = this;
    const collection = this.value(of);
    if (collection === null) {
      if (safe || how !== '!') return null;
      throw new ExpressionError('Projection is not supported on null');
    }
    const isMap = collection instanceof JavaObject && implementsName(collection.javaClass, 'java.util.Map');
    const items = this.itemsOf(
      isMap ? asReference(machine, machine.invokeVirtual(collection, 'entrySet()', []) ?? null, UNKNOWN) : collection,
    );
    const of1 = (item: Reference): Reference =>
      new Evaluator({
        ...this.scope,
        self: item,
        variable: (name) => (name === 'this' ? item : this.scope.variable(name)),
        root: (name) => this.member(item, name),
      }).value(body);
    if (how === '!') return this.list(items.map(of1));
    const fitting = items.filter((item) => of1(item) === true);
    if (how === '^') return fitting[0] ?? null;
    if (how === '$') return fitting.at(-1) ?? null;
    if (!isMap) return this.list(fitting);
    const map = machine.newObject(machine.jdk('java.util.HashMap'), '<init>()', []);
    for (const entry of fitting)
      machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [
        machine.invokeVirtual(entry, 'getKey()', []) ?? null,
        machine.invokeVirtual(entry, 'getValue()', []) ?? null,
      ]);
    return map;
  }

  private itemsOf(collection: Reference): Reference[] {
    const { machine } = this;
    if (collection instanceof JavaArray)
      return Array.from<Value>(collection.store).map((_v, i) => this.index(collection, machine.box('int', i)));
    if (collection instanceof JavaObject && implementsName(collection.javaClass, 'java.lang.Iterable')) return iterate(machine, collection);
    throw new ExpressionError(`${collection === null ? 'null' : machine.classOf(collection).name} is no collection`);
  }

  private list(items: readonly Reference[]): JavaObject {
    const list = this.machine.newObject(this.machine.jdk('java.util.ArrayList'), '<init>()', []);
    for (const item of items) this.machine.invokeVirtual(list, 'add(java.lang.Object)', [item]);
    return list;
  }

  private classNamed(name: string): RuntimeClass {
    for (const full of name.includes('.') ? [name, name.replace(/\.(?=[^.]*$)/, '$')] : [`java.lang.${name}`, name]) {
      const found = this.scope.loader.load(full);
      if (isRuntimeClass(found)) return found;
    }
    throw new ExpressionError(`Type cannot be found '${name}'`);
  }

  private member(of: Reference, name: string): Reference {
    const { machine } = this;
    if (of === null) throw new ExpressionError(`Property or field '${name}' cannot be found on null`);
    if (isClassObject(of) && isRuntimeClass(of.native)) {
      of.native.initialize();
      const field = of.native.declaredFields.find((f) => f.symbol.flags.static && f.symbol.name === name);
      if (field) return asReference(machine, of.native.statics[field.slot] ?? null, field.symbol.type);
    }
    if (of instanceof JavaArray && name === 'length') return machine.box('int', of.store.length);
    if (
      this.scope.utility &&
      of instanceof JavaObject &&
      implementsName(of.javaClass, 'java.util.Map') &&
      machine.invokeVirtual(of, 'containsKey(java.lang.Object)', [name]) === true
    )
      return asReference(machine, machine.invokeVirtual(of, 'get(java.lang.Object)', [name]) ?? null, UNKNOWN);
    const type = machine.classOf(of);
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    for (const getter of [`get${capital}()`, `is${capital}()`, `${name}()`]) {
      const method = type.findMethod(getter);
      if (method && !method.symbol.flags.static)
        return asReference(machine, machine.invokeVirtual(of, getter, []) ?? null, method.symbol.returnType);
    }
    if (of instanceof JavaObject) {
      const field = superclasses(of.javaClass)
        .flatMap((c) => c.declaredFields)
        .find((f) => f.symbol.name === name && f.symbol.flags.access === 'public' && !f.symbol.flags.static);
      if (field) return asReference(machine, of.fields[field.slot] ?? null, field.symbol.type);
      if (implementsName(of.javaClass, 'java.util.Map'))
        return asReference(machine, machine.invokeVirtual(of, 'get(java.lang.Object)', [name]) ?? null, UNKNOWN);
    }
    throw new ExpressionError(
      `Property or field '${name}' cannot be found on object of type '${type.name}' - maybe not public or not valid?`,
    );
  }

  private call(of: Reference, name: string, args: readonly Reference[]): Reference {
    const { machine } = this;
    if (of === null) throw new ExpressionError(`Method call: Attempted to call method ${name}() on null context object`);
    const type = isClassObject(of) && isRuntimeClass(of.native) ? of.native : undefined;
    const statics = type
      ? this.fitting(
          type.declaredMethods.filter((m) => m.symbol.flags.static && m.symbol.name === name),
          args,
        )
      : undefined;
    if (type && statics) {
      const result = machine.invokeStatic(type, statics.symbol.signature, this.given(statics, args));
      return asReference(machine, result ?? null, statics.symbol.returnType);
    }
    const javaClass = machine.classOf(of);
    const candidates = [...everySupertype(javaClass)]
      .flatMap((c) => c.declaredMethods)
      .filter((m) => m.symbol.name === name && !m.symbol.flags.static);
    const method = this.fitting(candidates, args);
    if (!method) throw new ExpressionError(`Method ${name}() cannot be found on type ${javaClass.name}`);
    const given = this.given(method, args);
    const result =
      method.symbol.flags.access === 'private' && of instanceof JavaObject
        ? callNamed(of, method.symbol.signature, given)
        : machine.invokeVirtual(of, method.symbol.signature, given);
    return asReference(machine, result ?? null, method.symbol.returnType);
  }

  private fitting(methods: readonly RuntimeMethod[], args: readonly Reference[]): RuntimeMethod | undefined {
    return (
      methods.find(
        (m) =>
          m.symbol.parameters.length === args.length && m.symbol.parameters.every((p, i) => this.takes(p.type, args[i] ?? null, m.owner)),
      ) ?? methods.find((m) => this.takesAsList(m, args))
    );
  }

  /** Whether the last arguments, or none, are the elements of the last parameter: `hasAnyRole('A', 'B')`. */
  private takesAsList({ symbol, owner }: RuntimeMethod, args: readonly Reference[]): boolean {
    const fixed = symbol.parameters.length - 1;
    const last = symbol.parameters[fixed]?.type;
    if (last?.kind !== 'array' || !symbol.varargs || args.length < fixed) return false;
    return args.every((a, i) => this.takes(i < fixed ? (symbol.parameters[i]?.type ?? last) : last.element, a, owner));
  }

  private takes(type: Type, value: Reference, from: RuntimeClass): boolean {
    if (type.kind === 'primitive') {
      if (type.name === 'boolean') return typeof value === 'boolean';
      if (type.name === 'char') return value instanceof Box && value.javaClass.name === 'java.lang.Character';
      if (!(value instanceof Box)) return false;
      return (
        ['int', 'long', 'double'].includes(type.name) &&
        (type.name === 'double' || !/Double|Float/.test(value.javaClass.name)) &&
        (type.name !== 'int' || value.javaClass.name !== 'java.lang.Long')
      );
    }
    if (type.kind === 'array') return value === null || value instanceof JavaArray;
    if (value === null || type.kind !== 'class') return true;
    const wanted = (from.loader ?? this.machine.bootstrap).load(type.symbol.binaryName);
    return isRuntimeClass(wanted) && this.machine.classOf(value).isSubclassOf(wanted);
  }

  private given(method: RuntimeMethod, args: readonly Reference[]): Value[] {
    const { parameters } = method.symbol;
    const plain = args.map((a, i) => (parameters[i]?.type.kind === 'primitive' ? this.machine.unbox(a) : a));
    const fixed = parameters.length - 1;
    const last = parameters[fixed]?.type;
    if (last?.kind === 'array' && (args.length !== parameters.length || !this.takes(last, args[fixed] ?? null, method.owner))) {
      const element = (method.owner.loader ?? this.machine.bootstrap).load(erasedName(last.element));
      if (isRuntimeClass(element)) return [...plain.slice(0, fixed), this.machine.newArray(element, args.slice(fixed))];
    }
    return plain;
  }

  private index(of: Reference, index: Reference): Reference {
    const { machine } = this;
    const at = index instanceof Box ? Number(index.value) : Number.NaN;
    if (of instanceof JavaArray) {
      const type = of.javaClass.component?.name;
      const value = of.store[at] ?? null;
      return typeof value === 'number' && type !== undefined && /^(int|long|double|short|byte|float|char)$/.test(type)
        ? machine.box(type as Parameters<Machine['box']>[0], value)
        : asReference(machine, value, UNKNOWN);
    }
    if (typeof of === 'string') return of.charAt(at);
    if (of instanceof JavaObject && implementsName(of.javaClass, 'java.util.Map'))
      return asReference(machine, machine.invokeVirtual(of, 'get(java.lang.Object)', [index]) ?? null, UNKNOWN);
    if (of instanceof JavaObject && implementsName(of.javaClass, 'java.util.List'))
      return asReference(machine, machine.invokeVirtual(of, 'get(int)', [at]) ?? null, UNKNOWN);
    if (
      typeof index === 'string' &&
      of instanceof JavaObject &&
      implementsName(of.javaClass, 'org.springframework.core.env.PropertyResolver')
    )
      return asReference(machine, machine.invokeVirtual(of, 'getProperty(java.lang.String)', [index]) ?? null, UNKNOWN);
    if (typeof index === 'string') return this.member(of, index);
    throw new ExpressionError(`Cannot index into ${of === null ? 'null' : machine.classOf(of).name}`);
  }

  private number(value: Reference): { value: number | bigint; type: 'int' | 'long' | 'double' } | undefined {
    if (!(value instanceof Box)) return undefined;
    const { name } = value.javaClass;
    return { value: value.value, type: /Double|Float/.test(name) ? 'double' : name.endsWith('Long') ? 'long' : 'int' };
  }

  private unary(operator: '!' | '-' | '+', value: Reference): Reference {
    if (operator === '!') {
      if (value === null) throw new ExpressionError('EL1001E: Type conversion problem, cannot convert from null to boolean');
      return value !== true;
    }
    const number = this.number(value);
    if (!number) throw new ExpressionError(`'${operator}' is not supported for this value`);
    return operator === '-' ? this.machine.box(number.type, -number.value) : value;
  }

  private binary(operator: string, l: Expression, r: Expression): Reference {
    const { machine } = this;
    if (operator === '&&') return this.value(l) === true && this.value(r) === true;
    if (operator === '||') return this.value(l) === true || this.value(r) === true;
    const left = this.value(l);
    const right = this.value(r);
    const a = this.number(left);
    const b = this.number(right);
    if (operator === '==' || operator === '!=') {
      const same = a && b ? Number(a.value) === Number(b.value) : machine.equals(left, right);
      return same === (operator === '==');
    }
    if (operator === '+' && !(a && b) && !this.decimals('+', left, right))
      return `${machine.toJavaString(left)}${machine.toJavaString(right)}`;
    if (operator === 'matches') return new RegExp(`^(?:${machine.toJavaString(right)})$`).test(machine.toJavaString(left));
    if (operator === 'instanceof')
      return isClassObject(right) && isRuntimeClass(right.native) && left !== null && machine.classOf(left).isSubclassOf(right.native);
    if (['<', '>', '<=', '>='].includes(operator)) {
      const difference = this.decimals('-', left, right);
      const order =
        difference !== undefined
          ? Number(machine.invokeVirtual(difference, 'signum()', []))
          : a && b
            ? Number(a.value) - Number(b.value)
            : Number(machine.invokeVirtual(left, 'compareTo(java.lang.Object)', [right]));
      return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
    }
    const decimal = this.decimals(operator, left, right);
    if (decimal !== undefined) return decimal;
    if (!a || !b) throw new ExpressionError(`'${operator}' is not supported between these values`);
    return this.arithmetic(operator, a, b);
  }

  /** Between a BigDecimal and a number. */
  private decimals(operator: string, left: Reference, right: Reference): Reference | undefined {
    const { machine } = this;
    const name = { '+': 'add', '-': 'subtract', '*': 'multiply', '%': 'remainder' }[operator];
    const isDecimal = (v: Reference): boolean => v instanceof JavaObject && v.javaClass.name === 'java.math.BigDecimal';
    const isNumber = (v: Reference): boolean => isDecimal(v) || this.number(v) !== undefined;
    if (name === undefined || !(isDecimal(left) || isDecimal(right)) || !isNumber(left) || !isNumber(right)) return undefined;
    const of = (v: Reference): Reference =>
      isDecimal(v) ? v : machine.newObject(machine.jdk('java.math.BigDecimal'), '<init>(java.lang.String)', [machine.toJavaString(v)]);
    return asReference(machine, machine.invokeVirtual(of(left), `${name}(java.math.BigDecimal)`, [of(right)]) ?? null, UNKNOWN);
  }

  private arithmetic(
    operator: string,
    a: { value: number | bigint; type: 'int' | 'long' | 'double' },
    b: { value: number | bigint; type: 'int' | 'long' | 'double' },
  ): Reference {
    const { machine } = this;
    const type = a.type === 'double' || b.type === 'double' ? 'double' : a.type === 'long' || b.type === 'long' ? 'long' : 'int';
    const x = Number(a.value);
    const y = Number(b.value);
    if ((operator === '/' || operator === '%') && y === 0 && type !== 'double')
      return machine.throwNew('java.lang.ArithmeticException', '/ by zero');
    const exact: Readonly<Record<string, number>> = { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '%': x % y, '^': x ** y };
    const result = exact[operator];
    if (result === undefined) throw new ExpressionError(`not supported: operator ${operator} of SpEL`);
    if (type === 'double') return machine.box('double', result);
    return machine.box(type, type === 'int' ? Math.trunc(result) | 0 : Math.trunc(result));
  }
}

function everySupertype(javaClass: RuntimeClass, seen = new Set<RuntimeClass>()): Set<RuntimeClass> {
  for (const c of superclasses(javaClass)) {
    if (seen.has(c)) continue;
    seen.add(c);
    c.interfaces.forEach((i) => everySupertype(i, seen));
  }
  return seen;
}
