import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { erasedName } from '../../java/types/types.ts';
import { findAnnotation, findOnHierarchy, superclasses } from '../reflect.ts';

/** A text that is no pointcut of the trial: what is not known. */
export class PointcutError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PointcutError';
  }
}

/** What a pointcut decides on. */
export interface JoinPointKind {
  readonly javaClass: RuntimeClass;
  readonly method: RuntimeMethod;
  readonly beanName: string;
}

/** A test of a method, and the advice's parameters that it gives a value: by name, what of the call it is. */
export interface Pointcut {
  matches(point: JoinPointKind): boolean;
  readonly bindings: ReadonlyMap<string, Binding>;
}
export type Binding =
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'annotation'; readonly type: string }
  | { readonly kind: 'target' | 'this' };

export interface PointcutScope {
  readonly machine: Machine;
  /** A @Pointcut method of the aspect, or of the class that is named. */
  named(reference: string): Pointcut;
  /** The type of an advice's parameter; undefined: there is no parameter of that name. */
  parameter(name: string): string | undefined;
  /** A simple name as the aspect's source sees it: imported, or of its own package. */
  resolve(name: string): string;
}

const NOTHING: ReadonlyMap<string, Binding> = new Map();

/** @throws {PointcutError} */
export function parsePointcut(text: string, scope: PointcutScope): Pointcut {
  return new Parser(text, scope).whole();
}

class Parser {
  private readonly text: string;
  private readonly scope: PointcutScope;
  private at = 0;

  constructor(text: string, scope: PointcutScope) {
    this.text = text;
    this.scope = scope;
  }

  whole(): Pointcut {
    const made = this.either();
    this.space();
    if (this.at < this.text.length) throw new PointcutError(`'${this.text.slice(this.at)}' in the pointcut ${this.text}`);
    return made;
  }

  private space(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private take(...words: readonly string[]): boolean {
    this.space();
    const found = words.find(
      (w) => this.text.startsWith(w, this.at) && !(/\w$/.test(w) && /\w/.test(this.text.charAt(this.at + w.length))),
    );
    if (found === undefined) return false;
    this.at += found.length;
    return true;
  }

  private either(): Pointcut {
    let left = this.both();
    while (this.take('||', 'or')) {
      const [a, b] = [left, this.both()];
      left = { matches: (p) => a.matches(p) || b.matches(p), bindings: new Map([...a.bindings, ...b.bindings]) };
    }
    return left;
  }

  private both(): Pointcut {
    let left = this.not();
    while (this.take('&&', 'and')) {
      const [a, b] = [left, this.not()];
      left = { matches: (p) => a.matches(p) && b.matches(p), bindings: new Map([...a.bindings, ...b.bindings]) };
    }
    return left;
  }

  private not(): Pointcut {
    if (this.take('!', 'not')) {
      const inner = this.not();
      return { matches: (p) => !inner.matches(p), bindings: NOTHING };
    }
    if (this.take('(')) {
      const inner = this.either();
      if (!this.take(')')) throw new PointcutError(`')' missing in the pointcut ${this.text}`);
      return inner;
    }
    return this.designator();
  }

  private designator(): Pointcut {
    this.space();
    const name = /^@?[\w.$]+/.exec(this.text.slice(this.at))?.[0];
    if (name === undefined) throw new PointcutError(`'${this.text.slice(this.at)}' in the pointcut ${this.text}`);
    this.at += name.length;
    this.space();
    if (this.text.charAt(this.at) !== '(') throw new PointcutError(`'(' missing after ${name} in the pointcut ${this.text}`);
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text.charAt(this.at);
      if (c === '(') depth++;
      if (c === ')' && --depth === 0) break;
    }
    const inside = this.text.slice(start, this.at++).trim();
    return this.make(name, inside);
  }

  private make(name: string, inside: string): Pointcut {
    const { scope } = this;
    const { machine } = scope;
    const plain = (matches: Pointcut['matches']): Pointcut => ({ matches, bindings: NOTHING });
    switch (name) {
      case 'execution':
        return plain(execution(inside, scope));
      case 'within': {
        const type = typePattern(inside, scope);
        return plain((p) => type(p.method.owner) || type(p.javaClass));
      }
      case '@annotation':
      case '@within':
      case '@target': {
        const bound = scope.parameter(inside);
        const type = bound ?? scope.resolve(inside);
        const matches: Pointcut['matches'] =
          name === '@annotation'
            ? (p) => findAnnotation(machine, p.method, type) !== undefined
            : (p) => findOnHierarchy(machine, p.javaClass, type) !== undefined;
        return { matches, bindings: bound === undefined ? NOTHING : new Map([[inside, { kind: 'annotation', type }]]) };
      }
      case 'bean': {
        const pattern = wildcard(inside, '.');
        return plain((p) => pattern.test(p.beanName));
      }
      case 'this':
      case 'target': {
        const bound = scope.parameter(inside);
        const type = bound ?? scope.resolve(inside);
        return {
          matches: (p) => isKindOf(p.javaClass, type),
          bindings: bound === undefined ? NOTHING : new Map([[inside, { kind: name }]]),
        };
      }
      case 'args':
        return this.args(inside);
      default:
        if (['call', 'cflow', 'get', 'set', 'handler', 'initialization', '@args'].includes(name))
          throw new PointcutError(`the pointcut designator ${name}`);
        return scope.named(name);
    }
  }

  private args(inside: string): Pointcut {
    const parts = inside === '' ? [] : inside.split(',').map((p) => p.trim());
    const bindings = new Map<string, Binding>();
    const types = parts.map((part, index) => {
      const bound = this.scope.parameter(part);
      if (bound !== undefined) bindings.set(part, { kind: 'argument', index });
      return bound ?? part;
    });
    const list = parameterPattern(types, this.scope);
    return { matches: (p) => list(p.method), bindings };
  }
}

/** `com.acme.*Service`, `com.acme..*`, `Foo+`. */
function typePattern(text: string, scope: PointcutScope): (javaClass: RuntimeClass) => boolean {
  const alternatives = text.split('||').map((t) => t.trim());
  if (alternatives.length > 1) {
    const all = alternatives.map((t) => typePattern(t, scope));
    return (c) => all.some((m) => m(c));
  }
  if (text.startsWith('@')) {
    const type = scope.resolve(text.slice(1).split(' ')[0] ?? '');
    return (c) => findOnHierarchy(scope.machine, c, type) !== undefined;
  }
  const below = text.endsWith('+');
  const name = below ? text.slice(0, -1) : text;
  const full = /[.*]/.test(name) ? name : scope.resolve(name);
  const pattern = wildcard(full, '.');
  const one = (c: RuntimeClass): boolean => pattern.test(c.symbol?.canonicalName ?? c.name) || pattern.test(c.name);
  return below ? (c) => everyType(c).some(one) : one;
}

function everyType(javaClass: RuntimeClass): RuntimeClass[] {
  return superclasses(javaClass).flatMap((c) => [c, ...c.interfaces.flatMap(everyType)]);
}

const isKindOf = (javaClass: RuntimeClass, name: string): boolean => everyType(javaClass).some((c) => c.name === name);

/** `*` stands for part of a name, `..` for any number of packages. */
function wildcard(text: string, separator: string): RegExp {
  const expression = text
    .split('..')
    .map((part) => part.replaceAll(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', `[^${separator}]*`))
    .join('\\.(?:.+\\.)?');
  return new RegExp(`^${expression}$`);
}

/** `public * com.acme..*Service.get*(..)`. */
function execution(text: string, scope: PointcutScope): Pointcut['matches'] {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open < 0 || close < open) throw new PointcutError(`the pointcut execution(${text})`);
  const words = text.slice(0, open).trim().split(/\s+/);
  const signature = words.at(-1) ?? '*';
  const marks = words.filter((w) => w.startsWith('@')).map((w) => scope.resolve(w.slice(1)));
  const rest = words.slice(0, -1).filter((w) => !w.startsWith('@'));
  const access = rest.find((w) => /^(public|protected|private)$/.test(w));
  const returned = rest.filter((w) => !/^(public|protected|private|static|final|abstract)$/.test(w)).at(-1) ?? '*';
  const dot = lastDot(signature);
  const method = wildcard(dot < 0 ? signature : signature.slice(dot + 1), '.');
  const owner = dot < 0 ? undefined : typePattern(signature.slice(0, dot).replace(/\.$/, '..*'), scope);
  const parameters = parameterPattern(
    text
      .slice(open + 1, close)
      .split(',')
      .map((p) => p.trim())
      .filter((p) => p !== ''),
    scope,
  );
  const result = returned === '*' ? undefined : returned;
  return ({ javaClass, method: m }) => {
    if (!method.test(m.symbol.name) || !parameters(m)) return false;
    if (access !== undefined && m.symbol.flags.access !== access) return false;
    if (marks.some((name) => findAnnotation(scope.machine, m, name) === undefined)) return false;
    if (result !== undefined && !typeFits(erasedName(m.symbol.returnType), result, scope)) return false;
    return (
      owner === undefined ||
      owner(javaClass) ||
      owner(m.owner) ||
      everyType(javaClass).some((t) => owner(t) && t.findMethod(m.symbol.signature) !== undefined)
    );
  };
}

/** The dot before the method's name: one of `..` belongs to the packages. */
function lastDot(signature: string): number {
  return signature.lastIndexOf('.');
}

function typeFits(name: string, pattern: string, scope: PointcutScope): boolean {
  if (pattern === '*') return true;
  const below = pattern.endsWith('+');
  const plain = (below ? pattern.slice(0, -1) : pattern).replace(/<.*$/, '');
  const full = /[.*]/.test(plain) ? plain : scope.resolve(plain);
  return wildcard(full, '.').test(name) || wildcard(plain, '.').test(name);
}

function parameterPattern(parts: readonly string[], scope: PointcutScope): (method: RuntimeMethod) => boolean {
  return ({ symbol }) => {
    const types = symbol.parameters.map((p) => erasedName(p.type));
    const from = (part: number, at: number): boolean => {
      const pattern = parts[part];
      if (pattern === undefined) return at === types.length;
      if (pattern === '..') return Array.from({ length: types.length - at + 1 }, (_x, i) => at + i).some((next) => from(part + 1, next));
      const type = types[at];
      return type !== undefined && (typeFits(type, pattern, scope) || pattern === 'java.lang.Object') && from(part + 1, at + 1);
    };
    return from(0, 0);
  };
}
