import type { ArrayAccess } from '../../syntax/ast.ts';
import { INT, show } from '../../types/types.ts';
import type { Expr, Slot } from '../frame.ts';
import type { JavaArray } from '../value.ts';
import { compile, compileTo } from './expression.ts';
import { because } from './null-text.ts';
import type { Scope } from './scope.ts';

const kindName = (scope: Scope, e: ArrayAccess): string => {
  const type = scope.typeOf(e);
  return type.kind === 'primitive' ? (type.name === 'boolean' || type.name === 'byte' ? 'byte/boolean' : show(type)) : 'object';
};

export function compileArrayAccess(scope: Scope, e: ArrayAccess): Expr {
  const { vm } = scope;
  const array = compile(scope, e.array);
  const index = compileTo(scope, e.index, INT);
  const line = scope.lineOf(e.array.end);
  return (f) => {
    const a = array(f);
    const i = index(f);
    if (a === null) return vm.errors.nullPointer(line, () => `Cannot load from ${kindName(scope, e)} array${because(scope, e.array)}`);
    const { store } = a;
    if (i < 0 || i >= store.length) return vm.errors.indexOutOfBounds(line, i, store.length);
    return store[i];
  };
}

/** Stores after the checks; `value` is in the element's representation. */
export function storeElement(scope: Scope, e: ArrayAccess): (a: JavaArray | null, i: number, value: Slot) => Slot {
  const { vm } = scope;
  const line = scope.lineOf(e.array.end);
  const type = scope.typeOf(e);
  const checked = type.kind !== 'primitive';
  return (a, i, value) => {
    if (a === null) return vm.errors.nullPointer(line, () => `Cannot store to ${kindName(scope, e)} array${because(scope, e.array)}`);
    const store: Slot = a.store;
    if (i < 0 || i >= store.length) return vm.errors.indexOutOfBounds(line, i, store.length);
    if (checked && value !== null) {
      const { component } = a.javaClass;
      if (component && component.superclass !== undefined && !vm.classOf(value).supertypes.has(component))
        return vm.errors.raise(line, 'java.lang.ArrayStoreException', vm.classOf(value).name);
    }
    store[i] = value;
    return value;
  };
}

/** Null and bounds checks of a compound assignment, before the right side is evaluated. */
export function checkElement(scope: Scope, e: ArrayAccess): (a: JavaArray | null, i: number) => Slot {
  const { vm } = scope;
  const line = scope.lineOf(e.array.end);
  return (a, i) => {
    if (a === null) return vm.errors.nullPointer(line, () => `Cannot load from ${kindName(scope, e)} array${because(scope, e.array)}`);
    if (i < 0 || i >= a.store.length) return vm.errors.indexOutOfBounds(line, i, a.store.length);
    return a.store[i];
  };
}
