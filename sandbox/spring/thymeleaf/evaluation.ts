import type { Machine } from '../../java/run/machine.ts';
import { Box, JavaArray, JavaObject, type Reference, type Value } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { evaluate } from '../spel/evaluate.ts';
import { ExpressionError, parseExpression } from '../spel/expression.ts';
import type { Exchange } from '../web/exchange.ts';
import { encodeUrl } from '../web/redirect.ts';
import { type Assignment, parseStandard, type Standard } from './standard-expression.ts';
import { utility } from './utilities.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** Variables by their names; an inner one hides an outer one. */
export class Scope {
  private readonly own = new Map<string, Reference>();
  private readonly outer: Scope | undefined;
  /** The object of `*{…}`, and the expression that named it. */
  selection: { readonly object: Reference; readonly expression: string } | undefined;
  /** What th:switch compares with. */
  switched: { readonly value: Reference; done: boolean } | undefined;

  constructor(outer: Scope | undefined) {
    this.outer = outer;
    this.selection = outer?.selection;
    this.switched = outer?.switched;
  }

  get(name: string): Reference | undefined {
    return this.own.has(name) ? this.own.get(name) : this.outer?.get(name);
  }

  set(name: string, value: Reference): void {
    this.own.set(name, value);
  }

  names(): Set<string> {
    return new Set([...(this.outer?.names() ?? []), ...this.own.keys()]);
  }
}

/** Thymeleaf says so of what it cannot make. */
export class TemplateProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateProblem';
  }
}

export class Evaluation {
  readonly context: ApplicationContext;
  readonly machine: Machine;
  readonly exchange: Exchange;
  readonly locale: Reference;
  /** How parameters of the request are shown. */
  private readonly given = new WeakMap<JavaArray, string>();
  readonly counters = new Map<string, number>();
  readonly fields: (name: string, args: readonly Reference[], scope: Scope) => Reference;
  readonly shown: (expression: string, selection: boolean, value: Reference, scope: Scope) => Reference;
  fragment: ((text: string, scope: Scope) => Reference | undefined) | undefined;

  constructor(
    context: ApplicationContext,
    exchange: Exchange,
    locale: Reference,
    fields: Evaluation['fields'],
    shown: Evaluation['shown'],
  ) {
    this.context = context;
    this.machine = context.jvm.machine;
    this.exchange = exchange;
    this.locale = locale;
    this.fields = fields;
    this.shown = shown;
  }

  /** `__…__` is evaluated first, and what it comes to is read as a part of the expression. */
  read(text: string, scope: Scope): Standard {
    const prepared = text.replaceAll(/__(.+?)__/g, (_all, inner: string) => this.text(this.value(parseStandard(inner), scope)));
    return parseStandard(prepared);
  }

  of(text: string, scope: Scope): Reference {
    return this.value(this.read(text, scope), scope);
  }

  text(value: Reference): string {
    const given = value instanceof JavaArray ? this.given.get(value) : undefined;
    return given ?? (value === null ? '' : this.machine.toJavaString(value));
  }

  /** As Thymeleaf takes a value for a condition. */
  holds(value: Reference): boolean {
    if (value === null) return false;
    if (typeof value === 'boolean') return value;
    if (value instanceof Box) return typeof value.value === 'boolean' ? value.value : Number(value.value) !== 0;
    if (typeof value === 'string') return !['false', 'off', 'no'].includes(value.toLowerCase());
    return true;
  }

  value(e: Standard, scope: Scope): Reference {
    const { machine } = this;
    switch (e.kind) {
      case 'text':
        return e.text;
      case 'number':
        return this.decimal(e.text);
      case 'constant':
        return e.value;
      case 'nothing':
        return '_';
      case 'variable': {
        const value = this.spel(e.expression, scope, e.selection);
        return e.converted ? this.shown(e.expression, e.selection, value, scope) : value;
      }
      case 'message':
        return this.message(
          this.text(this.value(e.key, scope)),
          e.args.map((a) => this.value(a, scope)),
        );
      case 'link':
        return this.link(this.text(this.value(e.base, scope)), e.parameters, scope);
      case 'fragment': {
        const found = this.fragment?.(e.text, scope);
        return found === undefined ? null : found;
      }
      case 'choice':
        return this.holds(this.value(e.test, scope)) ? this.value(e.then, scope) : e.otherwise ? this.value(e.otherwise, scope) : null;
      case 'default': {
        const value = this.value(e.value, scope);
        return value === null ? this.value(e.otherwise, scope) : value;
      }
      case 'unary': {
        const value = this.value(e.of, scope);
        if (e.operator === '!') return !this.holds(value);
        const number = this.number(value);
        if (number === undefined) throw new TemplateProblem('Cannot execute minus');
        return machine.invokeVirtual(number, 'negate()', []) as Reference;
      }
      case 'binary':
        return this.binary(e.operator, e.left, e.right, scope);
    }
  }

  private decimal(text: string): JavaObject {
    return this.machine.newObject(this.machine.jdk('java.math.BigDecimal'), '<init>(java.lang.String)', [text]);
  }

  private number(value: Reference): JavaObject | undefined {
    if (value instanceof JavaObject && value.javaClass.name === 'java.math.BigDecimal') return value;
    const isNumber =
      (value instanceof Box && typeof value.value !== 'boolean' && value.javaClass.name !== 'java.lang.Character') ||
      (value instanceof JavaObject && value.javaClass.name === 'java.math.BigInteger');
    if (isNumber) return this.decimal(this.machine.toJavaString(value));
    return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? this.decimal(value) : undefined;
  }

  private binary(operator: string, l: Standard, r: Standard, scope: Scope): Reference {
    const { machine } = this;
    const left = this.value(l, scope);
    if (operator === '&&') return this.holds(left) && this.holds(this.value(r, scope));
    if (operator === '||') return this.holds(left) || this.holds(this.value(r, scope));
    const right = this.value(r, scope);
    const [a, b] = [this.number(left), this.number(right)];
    const numbers = a !== undefined && b !== undefined && !(operator === '+' && (typeof left === 'string' || typeof right === 'string'));
    const compared = numbers ? Number(machine.invokeVirtual(a, 'compareTo(java.math.BigDecimal)', [b])) : undefined;
    switch (operator) {
      case '==':
      case '!=': {
        const same =
          compared === undefined
            ? left === null || right === null
              ? left === right
              : this.text(left) === this.text(right) &&
                (typeof left === typeof right || left instanceof JavaObject || right instanceof JavaObject)
            : compared === 0;
        return same === (operator === '==');
      }
      case '<':
      case '>':
      case '<=':
      case '>=': {
        const order = compared ?? Number(machine.invokeVirtual(left, 'compareTo(java.lang.Object)', [right]));
        return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
      }
      case '+':
        if (!numbers) return (left === null ? 'null' : this.text(left)) + (right === null ? 'null' : this.text(right));
    }
    if (!numbers) throw new TemplateProblem(`Cannot execute ${operator}`);
    const of = (signature: string, args: Value[]): Reference =>
      asReference(machine, machine.invokeVirtual(a, signature, args) ?? null, UNKNOWN);
    if (operator === '+') return of('add(java.math.BigDecimal)', [b]);
    if (operator === '-') return of('subtract(java.math.BigDecimal)', [b]);
    if (operator === '*') return of('multiply(java.math.BigDecimal)', [b]);
    if (operator === '%') return of('remainder(java.math.BigDecimal)', [b]);
    try {
      return of('divide(java.math.BigDecimal)', [b]);
    } catch {
      const scale = Math.max(Number(machine.invokeVirtual(a, 'scale()', [])), 10);
      const half = machine.jdk('java.math.RoundingMode');
      return of('divide(java.math.BigDecimal,int,java.math.RoundingMode)', [
        b,
        scale,
        machine.invokeStatic(half, 'valueOf(java.lang.String)', ['HALF_UP']) ?? null,
      ]);
    }
  }

  /** `${…}` and `*{…}`. */
  spel(text: string, scope: Scope, selection = false): Reference {
    const { machine, context } = this;
    const object = selection ? scope.selection?.object : undefined;
    const root = (name: string): Reference | undefined => {
      const found = scope.get(name);
      if (found !== undefined) return found;
      if (name === 'param') return this.parameters();
      if (name === 'session') return this.session();
      if (name === 'application') return this.map([]);
      return null;
    };
    const member = (of: Reference, name: string): Reference =>
      evaluate(
        { kind: 'member', of: { kind: 'variable', name: 'root' }, name, safe: false },
        { machine, loader: context.deployment.loader, self: of, bean: () => null, variable: () => of, root: () => undefined },
      );
    try {
      return evaluate(parseExpression(text), {
        machine,
        loader: context.deployment.loader,
        self: object === undefined ? null : object,
        bean: (name) => context.factory.get(name),
        root: object === undefined ? root : (name) => member(object, name),
        variable: (name) => {
          if (name === 'root' || name === 'vars' || name === 'ctx')
            return object === undefined ? this.map([...scope.names()].map((n) => [n, scope.get(n) ?? null])) : object;
          if (name === 'object') return scope.selection ? scope.selection.object : this.map([]);
          if (name === 'locale') return this.locale;
          return scope.get(name) ?? null;
        },
        utility: (name, method, args) => utility(this, name, method, args, scope),
      });
    } catch (error) {
      if (error instanceof ExpressionError)
        throw new TemplateProblem(`Exception evaluating SpringEL expression: "${text}": ${error.message}`);
      throw error;
    }
  }

  map(entries: readonly (readonly [string, Reference])[]): JavaObject {
    const { machine } = this;
    const map = machine.newObject(machine.jdk('java.util.LinkedHashMap'), '<init>()', []);
    for (const [name, value] of entries) machine.invokeVirtual(map, 'put(java.lang.Object,java.lang.Object)', [name, value]);
    return map;
  }

  /** A parameter with one value is shown as that value. */
  private parameters(): JavaObject {
    const { machine } = this;
    const all = this.exchange.request.parameters;
    const names = [...new Set(all.map(([n]) => n))];
    return this.map(
      names.map((name) => {
        const values = all.filter(([n]) => n === name).map(([, v]) => v);
        const [only] = values;
        const array = machine.newArray(machine.jdk('java.lang.String'), values);
        if (array instanceof JavaArray) this.given.set(array, values.length === 1 ? (only ?? '') : `[${values.join(', ')}]`);
        return [name, array];
      }),
    );
  }

  private session(): Reference {
    const session = this.exchange.session?.valid ? this.exchange.session : undefined;
    return this.map([...(session?.attributes ?? [])]);
  }

  message(key: string, args: readonly Reference[], fallback: string | null = `??${key}_${this.text(this.locale)}??`): Reference {
    const { machine, context } = this;
    return asReference(
      machine,
      machine.invokeVirtual(context.object, 'getMessage(java.lang.String,java.lang.Object[],java.lang.String,java.util.Locale)', [
        key,
        machine.newArray(machine.jdk('java.lang.Object'), [...args]),
        fallback,
        this.locale,
      ]) ?? null,
      UNKNOWN,
    );
  }

  items(value: Reference): Reference[] {
    const { machine } = this;
    if (value === null) return [];
    if (value instanceof JavaArray) {
      const list = machine.newObject(machine.jdk('java.util.ArrayList'), '<init>()', []);
      for (let i = 0; i < value.store.length; i++)
        machine.invokeVirtual(list, 'add(java.lang.Object)', [
          machine.invokeStatic(machine.jdk('java.lang.reflect.Array'), 'get(java.lang.Object,int)', [value, i]) ?? null,
        ]);
      return iterate(machine, list);
    }
    if (value instanceof JavaObject && implementsName(value.javaClass, 'java.util.Map'))
      return iterate(machine, machine.invokeVirtual(value, 'entrySet()', []) ?? null);
    if (value instanceof JavaObject && implementsName(value.javaClass, 'java.lang.Iterable')) return iterate(machine, value);
    return [value];
  }

  private link(base: string, parameters: readonly Assignment[], scope: Scope): string {
    const hash = base.indexOf('#');
    const anchor = hash < 0 ? '' : base.slice(hash);
    let path = hash < 0 ? base : base.slice(0, hash);
    const query: string[] = [];
    for (const { name, value } of parameters) {
      const key = this.text(this.value(name, scope));
      const given = value === undefined ? undefined : this.value(value, scope);
      const braces = `{${key}}`;
      if (path.includes(braces)) {
        path = path.replaceAll(braces, encodePath(given === undefined ? '' : this.text(given)));
        continue;
      }
      if (given === undefined) query.push(encodeQuery(key));
      else if (given === null) query.push(`${encodeQuery(key)}=`);
      else {
        const many = given instanceof JavaArray || (given instanceof JavaObject && implementsName(given.javaClass, 'java.lang.Iterable'));
        for (const one of many ? this.items(given) : [given]) query.push(`${encodeQuery(key)}=${encodeQuery(this.text(one))}`);
      }
    }
    const full = query.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`;
    const rooted = full.startsWith('~/')
      ? full.slice(1)
      : full.startsWith('/') && !full.startsWith('//')
        ? `${this.exchange.contextPath}${full}`
        : full;
    const url = rooted + anchor;
    return /^(?:\w+:|\/\/)/.test(rooted) ? url : encodeUrl(this.exchange, url);
  }
}

const escapeBytes = (text: string, kept: RegExp): string =>
  [...text]
    .map((c) => (kept.test(c) ? c : encodeURIComponent(c).replace(/^[!'()*]$/, (k) => `%${k.charCodeAt(0).toString(16).toUpperCase()}`)))
    .join('');

const encodePath = (text: string): string => escapeBytes(text, /[\w\-.~!$&'()*+,;=:@/]/);
const encodeQuery = (text: string): string => escapeBytes(text, /[\w\-.~!$'()*,;:@/?]/);
