import type { Bindings, JavaType } from './java-type.ts';
import { arrayOf, builderOf, libraryType, projectType, substitute } from './java-type.ts';
import { libraryShape } from './library-shapes.ts';
import { lombokMember } from './lombok.ts';
import type { FieldSymbol, MethodSymbol, TypeSymbol } from './symbols.ts';

import { MAX_DEPTH, TypeResolver } from './type-resolver.ts';

/** A member and the type in which it is declared: that one is depended on, whatever the receiver is called. */
export interface FoundMember {
  readonly owner: TypeSymbol | undefined;
  readonly type: JavaType | undefined;
  /** Of a method, as the receiver sees them. */
  readonly parameters: readonly (JavaType | undefined)[];
  readonly varargs: boolean;
}

/** Members of types as well, inherited, generated and of libraries: JLS 8.2, 8.4 and 15.12 as far as they say whose a member is. */
export class Resolver extends TypeResolver {
  readonly #fields = new Map<TypeSymbol, ReadonlySet<string>>();
  readonly #fieldTypes = new Map<FieldSymbol, JavaType | null>();
  readonly #signatures = new Map<MethodSymbol, FoundMember>();
  readonly #named = new Map<TypeSymbol, Map<string, readonly FoundMember[]>>();

  /** Type parameters of a class bound to what a use of it gives. */
  #bindingsOf(type: JavaType): Bindings {
    const bindings: Bindings = new Map();
    const names =
      type.kind === 'project'
        ? type.symbol.typeParameters.map((p) => p.name)
        : type.kind === 'library'
          ? (libraryShape(type.name)?.parameters ?? [])
          : [];
    names.forEach((name, i) => {
      const given = type.arguments[i];
      if (given) bindings.set(name, given);
    });
    return bindings;
  }

  /** Direct supertypes as this use of a type has them. */
  supertypesOf(type: JavaType): readonly JavaType[] {
    if (type.kind === 'variable') return type.bound ? [type.bound] : [];
    if (type.kind === 'builder') return [];
    const parents = type.kind === 'project' ? this.parentsOf(type.symbol) : (libraryShape(type.name)?.parents ?? []);
    if (parents.length === 0) return parents;
    const bindings = this.#bindingsOf(type);
    return parents.map((p) => substitute(p, bindings) ?? p);
  }

  /** Names of the fields that a class has, inherited ones too: most names that are looked up are none. */
  #fieldNames(type: TypeSymbol, depth = 0): ReadonlySet<string> {
    const known = this.#fields.get(type);
    if (known) return known;
    const names = new Set(type.fields.keys());
    this.#fields.set(type, names);
    if (depth < MAX_DEPTH)
      for (const parent of this.parentsOf(type))
        if (parent.kind === 'project') for (const name of this.#fieldNames(parent.symbol, depth + 1)) names.add(name);
    return names;
  }

  findField(type: JavaType, name: string, depth = 0): FoundMember | undefined {
    if (depth > MAX_DEPTH || type.dimensions > 0) return undefined;
    if (type.kind === 'project') {
      if (!this.#fieldNames(type.symbol).has(name)) return undefined;
      const field = type.symbol.fields.get(name);
      if (field) {
        const own = this.fieldType(field);
        return { owner: type.symbol, type: substitute(own, this.#bindingsOf(type)), parameters: [], varargs: false };
      }
    }
    for (const parent of this.supertypesOf(type)) {
      const found = this.findField(parent, name, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  fieldType(field: FieldSymbol): JavaType | undefined {
    const known = this.#fieldTypes.get(field);
    if (known !== undefined) return known ?? undefined;
    const { owner } = field;
    const found = field.type < 0 ? projectType(owner) : this.typeOf(owner.unit, field.type, this.lookupIn(owner));
    const type = found && arrayOf(found, field.dimensions);
    this.#fieldTypes.set(field, type ?? null);
    return type;
  }

  signature(method: MethodSymbol): FoundMember {
    const known = this.#signatures.get(method);
    if (known) return known;
    const lookup = this.lookupIn(method.owner, method);
    const unit = method.owner.unit;
    const result = this.typeOf(unit, method.result, lookup);
    const found: FoundMember = {
      owner: method.owner,
      type: result && arrayOf(result, method.dimensions),
      parameters: method.parameters.map(({ type, dimensions }) => {
        const written = this.typeOf(unit, type, lookup);
        return written && arrayOf(written, dimensions);
      }),
      varargs: method.varargs,
    };
    this.#signatures.set(method, found);
    return found;
  }

  /**
   * The method that a call means. `given` are the types of the arguments, undefined where not known. -1 as `count` takes any
   * number, for method references.
   */
  findMethod(type: JavaType, name: string, given: readonly (JavaType | undefined)[], count = given.length): FoundMember | undefined {
    const candidates = this.#candidates(type, name, count);
    const [only, ...more] = candidates;
    if (more.length === 0) return only;
    let best = only;
    let bestScore = -1;
    for (const candidate of candidates) {
      const score = this.#fit(candidate, given);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Methods of the name that take so many arguments; kept for types that are used without type arguments, which most are. */
  #candidates(type: JavaType, name: string, count: number): readonly FoundMember[] {
    const found: FoundMember[] = [];
    if (type.kind !== 'project' || type.arguments.length > 0 || type.dimensions > 0) {
      this.#collect(type, name, count, found, 0);
      return found;
    }
    let known = this.#named.get(type.symbol);
    if (!known) this.#named.set(type.symbol, (known = new Map<string, readonly FoundMember[]>()));
    const key = `${name} ${count}`;
    const before = known.get(key);
    if (before) return before;
    this.#collect(type, name, count, found, 0);
    known.set(key, found);
    return found;
  }

  #collect(type: JavaType, name: string, count: number, into: FoundMember[], depth: number): void {
    if (depth > MAX_DEPTH || type.dimensions > 0) return;
    if (type.kind === 'builder') {
      const made = this.#builderMethod(type.symbol, name, count);
      if (made) into.push(made);
      return;
    }
    const fits = ({ parameters, varargs }: { readonly parameters: readonly unknown[]; readonly varargs: boolean }): boolean =>
      count < 0 || parameters.length === count || (varargs && count >= parameters.length - 1);
    if (type.kind === 'project') {
      const { symbol } = type;
      const bindings = this.#bindingsOf(type);
      for (const method of symbol.methods.get(name) ?? []) {
        if (!fits(method)) continue;
        const signature = this.signature(method);
        into.push(
          bindings.size === 0
            ? signature
            : {
                ...signature,
                type: substitute(signature.type, bindings),
                parameters: signature.parameters.map((p) => substitute(p, bindings)),
              },
        );
      }
      if (into.length === 0) {
        const made = this.#generatedMethod(symbol, name, count);
        if (made) into.push({ ...made, type: substitute(made.type, bindings) });
      }
    } else if (type.kind === 'library') {
      const bindings = this.#bindingsOf(type);
      for (const method of libraryShape(type.name)?.methods.get(name) ?? [])
        if (fits({ parameters: method.parameters, varargs: false }))
          into.push({
            owner: undefined,
            type: substitute(method.result, bindings),
            parameters: method.parameters.map((p) => substitute(p, bindings)),
            varargs: false,
          });
    }
    for (const parent of this.supertypesOf(type)) this.#collect(parent, name, count, into, depth + 1);
  }

  /** What the compiler or Lombok writes: a record's accessors, an enum's values, getters, setters, builders. */
  #generatedMethod(symbol: TypeSymbol, name: string, count: number): FoundMember | undefined {
    const member = (type: JavaType | undefined, parameters: FoundMember['parameters'] = []): FoundMember => ({
      owner: symbol,
      type,
      parameters,
      varargs: false,
    });
    if (symbol.form === 'record' && count <= 0) {
      const component = symbol.fields.get(name);
      if (component && !component.modifiers.has('static')) return member(this.fieldType(component));
    }
    if (symbol.form === 'enum') {
      if (name === 'values' && count <= 0) return member(arrayOf(projectType(symbol), 1));
      if (name === 'valueOf' && count === 1) return member(projectType(symbol));
    }
    const made = lombokMember(symbol, name, count);
    if (!made) return undefined;
    if (!('field' in made)) return member(made.kind === 'builder' ? builderOf(symbol) : projectType(symbol));
    const type = this.fieldType(made.field);
    if (made.kind === 'getter') return member(type);
    return member(made.kind === 'chain' ? projectType(symbol) : undefined, [type]);
  }

  #builderMethod(symbol: TypeSymbol, name: string, count: number): FoundMember | undefined {
    if (name === 'build' && count <= 0) return { owner: symbol, type: projectType(symbol), parameters: [], varargs: false };
    for (let type: TypeSymbol | undefined = symbol, depth = 0; type && depth < MAX_DEPTH; depth++) {
      if (type.fields.has(name) || (depth === 0 && /^[a-z]/.test(name)))
        if (type.fields.has(name)) return { owner: type, type: builderOf(symbol), parameters: [], varargs: false };
      const parent: JavaType | undefined = this.parentsOf(type).find((p) => p.kind === 'project' && p.symbol.form === 'class');
      type = parent?.kind === 'project' ? parent.symbol : undefined;
    }
    return { owner: undefined, type: builderOf(symbol), parameters: [], varargs: false };
  }

  /** How well arguments go with parameters: -1 when one cannot. */
  #fit({ parameters, varargs }: FoundMember, given: readonly (JavaType | undefined)[]): number {
    let score = varargs ? 0 : 1;
    for (let i = 0; i < given.length; i++) {
      const argument = given[i];
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      if (!argument || !parameter || parameter.kind === 'variable' || argument.kind === 'variable') continue;
      if (parameter.kind === 'project') {
        if (argument.kind !== 'project') return -1;
        if (argument.symbol === parameter.symbol) score += 4;
        else if (this.isBelow(argument, parameter.symbol)) score += 2;
        else return -1;
      } else if (parameter.kind === 'library') {
        if (parameter.name === 'Object') score += argument.kind === 'library' ? 1 : 0;
        else if (argument.kind === 'library' && argument.name === parameter.name)
          score += argument.dimensions === parameter.dimensions ? 4 : 0;
        else if (argument.kind === 'project' && PLAIN.has(parameter.name)) return -1;
        else if (argument.kind === 'library' && PLAIN.has(parameter.name) !== PLAIN.has(argument.name)) score -= 0;
      }
    }
    return Math.max(score, 0);
  }

  isBelow(type: JavaType, symbol: TypeSymbol, depth = 0): boolean {
    if (type.kind === 'project' && type.symbol === symbol) return true;
    return depth < MAX_DEPTH && this.supertypesOf(type).some((p) => this.isBelow(p, symbol, depth + 1));
  }

  /** Learns from an argument what the variables of a parameter stand for. */
  unify(parameter: JavaType | undefined, argument: JavaType | undefined, bindings: Bindings, depth = 0): void {
    if (!parameter || !argument || depth > MAX_DEPTH) return;
    if (parameter.kind === 'variable') {
      if (!bindings.has(parameter.name) && argument.dimensions >= parameter.dimensions)
        bindings.set(parameter.name, arrayOf(argument, -parameter.dimensions));
      return;
    }
    if (parameter.arguments.length === 0) return;
    const same = this.#asSuper(argument, parameter, 0);
    if (same) parameter.arguments.forEach((p, i) => this.unify(p, same.arguments[i], bindings, depth + 1));
  }

  #asSuper(type: JavaType, wanted: JavaType, depth: number): JavaType | undefined {
    if (type.kind === 'project' && wanted.kind === 'project' && type.symbol === wanted.symbol) return type;
    if (type.kind === 'library' && wanted.kind === 'library' && type.name === wanted.name) return type;
    if (depth > MAX_DEPTH) return undefined;
    for (const parent of this.supertypesOf(type)) {
      const found = this.#asSuper(parent, wanted, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** What iterating over a value gives. */
  elementOf(type: JavaType | undefined): JavaType | undefined {
    if (!type) return undefined;
    if (type.dimensions > 0) return arrayOf(type, -1);
    return this.#asSuper(type, libraryType('Iterable'), 0)?.arguments[0];
  }

  /** What a lambda for this type takes and gives. */
  callOf(type: JavaType | undefined): FoundMember | undefined {
    if (!type || type.dimensions > 0) return undefined;
    if (type.kind === 'library') {
      const call = libraryShape(type.name)?.call;
      if (!call) return undefined;
      const bindings = this.#bindingsOf(type);
      return {
        owner: undefined,
        type: substitute(call.result, bindings),
        parameters: call.parameters.map((p) => substitute(p, bindings)),
        varargs: false,
      };
    }
    if (type.kind !== 'project' || type.symbol.form !== 'interface') return undefined;
    const abstracts = [...type.symbol.methods.values()].flat().filter((m) => !m.hasBody && !m.modifiers.has('static'));
    const [only] = abstracts;
    if (!only) {
      for (const parent of this.supertypesOf(type)) {
        const found = this.callOf(parent);
        if (found) return found;
      }
      return undefined;
    }
    const signature = this.signature(only);
    const bindings = this.#bindingsOf(type);
    return {
      ...signature,
      type: substitute(signature.type, bindings),
      parameters: signature.parameters.map((p) => substitute(p, bindings)),
    };
  }
}

/** Classes and primitives that no class of the project can stand in for. */
const PLAIN: ReadonlySet<string> = new Set([
  'int',
  'long',
  'short',
  'byte',
  'char',
  'float',
  'double',
  'boolean',
  'String',
  'Integer',
  'Long',
  'Boolean',
  'Double',
  'Float',
  'Short',
  'Byte',
  'Character',
  'BigDecimal',
  'Date',
  'LocalDate',
  'LocalDateTime',
  'Class',
]);
