import { Field, Kind } from '../../java/syntax/index.ts';
import type { Attribution } from './attribution.ts';
import type { JavaType } from './java-type.ts';
import { libraryType, projectType } from './java-type.ts';
import type { FoundMember } from './resolver.ts';
import type { TypeSymbol } from './symbols.ts';
import type { NamePart } from './type-resolver.ts';

/** A value, or a type that stands where a value could: `Type.member`. */
export interface Qualifier {
  readonly type: JavaType | undefined;
  readonly isType: boolean;
}

const UNKNOWN: Qualifier = { type: undefined, isType: false };

/** Tells what names in code mean, and whose members they are. */
export class NameReader {
  readonly #at: Attribution;

  constructor(at: Attribution) {
    this.#at = at;
  }

  /** A name or a dotted name: a variable, a field, a type, or the start of a longer one. */
  qualifier(node: number): Qualifier {
    const tree = this.#at.tree;
    const kind = tree.kind(node);
    if (kind === Kind.identifier) return this.#simpleName(node);
    if (kind !== Kind.field_access) return { type: this.#at.code.walk(node), isType: false };
    const object = tree.child(node, Field.object);
    const field = tree.child(node, Field.field);
    if (field < 0 || object < 0) {
      this.#at.code.children(node);
      return UNKNOWN;
    }
    if (tree.kind(field) === Kind.this) return { type: this.qualifier(object).type, isType: false };
    const name = tree.text(field);
    const before = this.qualifier(object);
    if (before.type) {
      if (before.isType && before.type.kind === 'project') {
        const nested = this.#at.resolver.memberType(before.type.symbol, name);
        if (nested && !this.#at.resolver.findField(before.type, name)) {
          this.#at.refer(nested, 'static', tree.start(node), tree.end(node));
          return { type: projectType(nested), isType: true };
        }
      }
      if (before.type.kind === 'library' && before.isType && /^[A-Z][a-z]/.test(name)) return { type: libraryType(name), isType: true };
      const found = this.#at.resolver.findField(before.type, name);
      if (found) this.#at.referTo(found, field);
      return { type: found?.type, isType: false };
    }
    const parts = this.#dotted(node);
    const [first] = parts ?? [];
    if (!parts || !first || this.#at.scope.variable(first.text)) return UNKNOWN;
    const symbol = this.#at.resolver.types.get(parts.map((p) => p.text).join('.'));
    if (!symbol) return UNKNOWN;
    this.#at.refer(symbol, 'static', tree.start(node), tree.end(node));
    return { type: projectType(symbol), isType: true };
  }

  /** The parts of `a.b.C`, if it is made of nothing but names. */
  #dotted(node: number): readonly NamePart[] | undefined {
    const tree = this.#at.tree;
    const kind = tree.kind(node);
    if (kind === Kind.identifier) return [{ text: tree.text(node), node }];
    if (kind !== Kind.field_access) return undefined;
    const before = this.#dotted(tree.child(node, Field.object));
    const field = tree.child(node, Field.field);
    return before && field >= 0 ? [...before, { text: tree.text(field), node: field }] : undefined;
  }

  #simpleName(node: number): Qualifier {
    const tree = this.#at.tree;
    const name = tree.text(node);
    const variable = this.#at.scope.variable(name);
    if (variable) {
      if (!variable.local) this.#at.referTo(variable, node);
      return { type: variable.type, isType: false };
    }
    const constant = this.staticMember(name, (owner) => this.#at.resolver.findField(projectType(owner), name));
    if (constant) {
      this.#at.referTo(constant, node, 'static');
      return { type: constant.type, isType: false };
    }
    const type = this.#at.resolver.firstType(this.#at.unit, name, this.#at.scope.type);
    if (type) {
      // Alone a name is a value; a type is one only before a dot or `::`.
      if (type.kind === 'project') this.#at.refer(type.symbol, 'static', tree.start(node), tree.end(node));
      return { type, isType: true };
    }
    return /^[A-Z]/.test(name) ? { type: libraryType(name), isType: true } : UNKNOWN;
  }

  /** By `import static`: first those that name it, then those with a star. */
  staticMember(name: string, find: (owner: TypeSymbol) => FoundMember | undefined): FoundMember | undefined {
    this.#staticOwners ??= this.#readStaticImports();
    for (const { member, owner } of this.#staticOwners) {
      const found = member === undefined || member === name ? find(owner) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #staticOwners: readonly { readonly member: string | undefined; readonly owner: TypeSymbol }[] | undefined;

  #readStaticImports(): readonly { readonly member: string | undefined; readonly owner: TypeSymbol }[] {
    const named: { member: string | undefined; owner: TypeSymbol }[] = [];
    const onDemand: typeof named = [];
    for (const declared of this.#at.unit.imports) {
      if (!declared.static) continue;
      const dot = declared.name.lastIndexOf('.');
      const owner = this.#at.resolver.qualified(declared.onDemand ? declared.name : declared.name.slice(0, dot));
      if (!owner) continue;
      if (declared.onDemand) onDemand.push({ member: undefined, owner });
      else named.push({ member: declared.name.slice(dot + 1), owner });
    }
    return [...named, ...onDemand];
  }
}
