import type { ClassSymbol } from '../types/symbol.ts';
import type { ClassType, PrimitiveKind, Type, TypeVariable } from '../types/type.ts';
import { arrayOf, classType, PRIMITIVES, UNKNOWN, VOID } from '../types/types.ts';
import type { SignaturePack } from './read-pack.ts';

const LETTERS: Readonly<Record<string, PrimitiveKind>> = {
  Z: 'boolean',
  B: 'byte',
  S: 'short',
  C: 'char',
  I: 'int',
  J: 'long',
  F: 'float',
  D: 'double',
};

/** What the names in a signature stand for. */
export interface SignatureScope {
  readonly pack: SignaturePack;
  /** undefined: not on the class path. */
  findClass(binaryName: string): ClassSymbol | undefined;
  variable(name: string): TypeVariable | undefined;
}

/** Reads one signature of a pack from left to right. */
export class SignatureReader {
  private at = 0;
  private readonly text: string;
  private scope: SignatureScope;

  constructor(text: string, scope: SignatureScope) {
    this.text = text;
    this.scope = scope;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** True, and one further, when this character comes next. */
  skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** `<T:…>` at the beginning; from then on these names stand for these variables. */
  typeParameters(): TypeVariable[] {
    if (!this.skip('<')) return [];
    const variables: TypeVariable[] = [];
    const { scope } = this;
    this.scope = { ...scope, findClass: (name) => scope.findClass(name), variable: (name) => named(name) ?? scope.variable(name) };
    // Bounds may name variables that come later, so all names are known first.
    const named = (name: string): TypeVariable | undefined => variables.find((v) => v.name === name);
    const start = this.at;
    this.eachParameter((name) => variables.push({ kind: 'variable', name, bounds: [] }), false);
    this.at = start;
    this.eachParameter((name, bounds) => {
      const variable = named(name);
      if (variable) variable.bounds = bounds;
    }, true);
    return variables;
  }

  private eachParameter(take: (name: string, bounds: readonly Type[]) => void, resolved: boolean): void {
    const { scope } = this;
    if (!resolved) this.scope = { ...scope, findClass: () => undefined, variable: () => undefined };
    while (!this.skip('>')) {
      const colon = this.text.indexOf(':', this.at);
      const name = this.text.slice(this.at, colon);
      this.at = colon + 1;
      const bounds: Type[] = [];
      if (this.text[this.at] !== ':') bounds.push(this.type());
      while (this.skip(':')) bounds.push(this.type());
      take(name, bounds);
    }
    this.scope = scope;
  }

  type(): Type {
    const letter = this.text[this.at++] ?? '';
    if (letter === 'L') return this.classType();
    if (letter === '[') return arrayOf(this.type());
    if (letter === 'T') {
      const end = this.text.indexOf(';', this.at);
      const name = this.text.slice(this.at, end);
      this.at = end + 1;
      return this.scope.variable(name) ?? UNKNOWN;
    }
    const primitive = LETTERS[letter];
    return primitive ? PRIMITIVES[primitive] : VOID;
  }

  private classType(): Type {
    const { name, end } = this.scope.pack.nameAt(this.text, this.at);
    this.at = end;
    const args: Type[] = [];
    if (this.skip('<')) while (!this.skip('>')) args.push(this.argument());
    const symbol = this.scope.findClass(name);
    return symbol ? classType(symbol, args) : UNKNOWN;
  }

  private argument(): Type {
    if (this.skip('*')) {
      const object = this.scope.findClass('java.lang.Object');
      return { kind: 'wildcard', bound: 'none', type: object ? classType(object) : UNKNOWN };
    }
    if (this.skip('+')) return { kind: 'wildcard', bound: 'extends', type: this.type() };
    if (this.skip('-')) return { kind: 'wildcard', bound: 'super', type: this.type() };
    return this.type();
  }

  /** The rest as class types; what is not on the class path is left out. */
  classTypes(): ClassType[] {
    const types: ClassType[] = [];
    while (!this.done) {
      const type = this.type();
      if (type.kind === 'class') types.push(type);
    }
    return types;
  }
}
