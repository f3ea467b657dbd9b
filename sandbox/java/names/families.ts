import type { ClassSymbol, MethodSymbol } from '../types/symbol.ts';
import type { Relations } from '../types/relations.ts';
import { erasedName, substitute } from '../types/types.ts';
import { declared, entityOf, inside, keyOf, type Entity } from './entity.ts';

/** Entities that bear one name together: a method with all that override it, a record's component with its accessor. */
export class Families {
  private readonly parents = new Map<string, string>();
  /** By root: the library's method that one of the family overrides. */
  private readonly libraries = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    if (root !== key) this.parents.set(key, root);
    return root;
  }

  /** The method of a library whose name all of them bear; undefined when there is none. */
  libraryOf(key: string): string | undefined {
    return this.libraries.get(this.rootOf(key));
  }

  join(a: Entity, b: Entity): void {
    if (a.of === 'library' || b.of === 'library') {
      const own = a.of === 'project' ? a : b;
      const other = a.of === 'project' ? b : a;
      if (own.of === 'project') this.libraries.set(this.rootOf(keyOf(own)), other.name);
      return;
    }
    const [x, y] = [this.rootOf(keyOf(a)), this.rootOf(keyOf(b))];
    if (x === y) return;
    this.parents.set(x, y);
    const library = this.libraries.get(x);
    if (library !== undefined) this.libraries.set(y, library);
  }

  /** What belongs together in one class of the projects. */
  joinIn(symbol: ClassSymbol, relations: Relations, isOwn: (path: string) => boolean): void {
    const byName = new Map<string, { readonly method: MethodSymbol; readonly types: readonly string[] }[]>();
    for (const site of relations.allSupertypes(symbol.thisType)) {
      const map = relations.substitutionOf(site);
      for (const [name, methods] of site.symbol.methods) {
        if (name === '<init>') continue;
        for (const method of methods) {
          if (method.flags.static || method.flags.access === 'private') continue;
          const types = method.parameters.map(({ type }) => erasedName(substitute(type, map)));
          byName.set(name, [...(byName.get(name) ?? []), { method, types }]);
        }
      }
    }
    for (const methods of byName.values())
      methods.forEach(({ method, types }, i) => {
        for (const other of methods.slice(i + 1)) {
          const alike = method.signature === other.method.signature || types.join() === other.types.join();
          const [a, b] = alike ? [entityOf(method, isOwn), entityOf(other.method, isOwn)] : [];
          if (a && b) this.join(a, b);
        }
      });
    this.joinComponents(symbol, isOwn);
  }

  /** An accessor that is written out, and the parameters of a canonical constructor, bear the names of the components. */
  private joinComponents(symbol: ClassSymbol, isOwn: (path: string) => boolean): void {
    const { components = [] } = symbol.source?.declaration ?? {};
    const types = symbol.recordComponents.map(({ type }) => erasedName(type)).join();
    for (const component of components) {
      const entity = declared('component', component.name, symbol);
      const accessor = symbol.methods.get(component.name.name)?.find((m) => m.parameters.length === 0);
      const written = accessor && entityOf(accessor, isOwn);
      if (entity && written) this.join(written, entity);
    }
    for (const { declaration, parameters } of symbol.methods.get('<init>') ?? []) {
      if (declaration?.kind !== 'ConstructorDeclaration' || parameters.map(({ type }) => erasedName(type)).join() !== types) continue;
      declaration.parameters?.forEach((parameter, i) => {
        const component = components[i];
        const entity = component && declared('component', component.name, symbol);
        const path = symbol.source?.unit.source.path;
        if (entity && path !== undefined) this.join(inside('parameter', parameter.name, path), entity);
      });
    }
  }
}
