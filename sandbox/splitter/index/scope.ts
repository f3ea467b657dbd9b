import type { JavaType } from './java-type.ts';
import { projectType } from './java-type.ts';
import type { FoundMember, Resolver } from './resolver.ts';
import type { TypeSymbol } from './symbols.ts';

interface Variable {
  readonly name: string;
  readonly type: JavaType | undefined;
}

/** What a name of a variable means: a local one, or a field and where it is declared. */
export type FoundVariable = { readonly local: true; readonly type: JavaType | undefined } | ({ readonly local: false } & FoundMember);

/**
 * What is in scope at a place: local variables, local types and type parameters, and between them the classes around, so
 * that the innermost declaration wins (JLS 6.4.1).
 */
export class Scope {
  readonly #resolver: Resolver;
  readonly #variables: (Variable | TypeSymbol)[] = [];
  readonly #types: ({ readonly name: string; readonly type: JavaType } | TypeSymbol)[] = [];
  readonly #classes: TypeSymbol[] = [];

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  /** Where the scope is now; give it to `leave` to forget all that was declared since. */
  mark(): { readonly variables: number; readonly types: number; readonly classes: number } {
    return { variables: this.#variables.length, types: this.#types.length, classes: this.#classes.length };
  }

  leave(mark: { readonly variables: number; readonly types: number; readonly classes: number }): void {
    this.#variables.length = mark.variables;
    this.#types.length = mark.types;
    this.#classes.length = mark.classes;
  }

  enter(type: TypeSymbol): void {
    this.#variables.push(type);
    this.#types.push(type);
    this.#classes.push(type);
  }

  get current(): TypeSymbol | undefined {
    return this.#classes.at(-1);
  }

  declare(name: string, type: JavaType | undefined): void {
    this.#variables.push({ name, type });
  }

  declareType(name: string, type: JavaType): void {
    this.#types.push({ name, type });
  }

  variable(name: string): FoundVariable | undefined {
    for (let at = this.#variables.length - 1; at >= 0; at--) {
      const entry = this.#variables[at];
      if (!entry) continue;
      if ('unit' in entry) {
        const field = this.#resolver.findField(projectType(entry), name);
        if (field) return { local: false, ...field };
      } else if (entry.name === name) return { local: true, type: entry.type };
    }
    return undefined;
  }

  readonly type = (name: string): JavaType | undefined => {
    for (let at = this.#types.length - 1; at >= 0; at--) {
      const entry = this.#types[at];
      if (!entry) continue;
      if ('unit' in entry) {
        if (entry.simpleName === name) return projectType(entry);
        const parameter = entry.typeParameters.find((p) => p.name === name);
        if (parameter) return this.#resolver.variablesOf(entry, [parameter])[0];
        const member = this.#resolver.memberType(entry, name);
        if (member) return projectType(member);
      } else if (entry.name === name) return entry.type;
    }
    return undefined;
  };

  /** An unqualified call: the innermost class that has a method of the name. */
  method(name: string, given: readonly (JavaType | undefined)[]): FoundMember | undefined {
    for (let at = this.#classes.length - 1; at >= 0; at--) {
      const type = this.#classes[at];
      const found = type && this.#resolver.findMethod(projectType(type), name, given);
      if (found) return found;
    }
    return undefined;
  }
}
