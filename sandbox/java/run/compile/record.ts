import type { Type } from '../../types/type.ts';
import { doubleText, floatText } from '../../number-text.ts';
import type { Expr, Slot } from '../frame.ts';
import { longHash } from '../long.ts';
import type { RtClass } from '../rt-class.ts';
import { JavaObject } from '../value.ts';
import type { Vm } from '../vm.ts';

interface Component {
  readonly name: string;
  readonly slot: number;
  readonly type: Type;
}

/** toString, hashCode and equals of a record, as java.lang.runtime.ObjectMethods makes them. */
export function recordMethod(vm: Vm, javaClass: RtClass, name: string): Expr {
  const { symbol } = javaClass;
  const components: Component[] = (symbol?.recordComponents ?? []).map((c) => {
    const field = symbol?.fields.get(c.name);
    return { name: c.name, slot: field ? vm.fieldOf(field).slot : -1, type: c.type };
  });
  if (name === 'toString')
    return (f) =>
      `${symbol?.simpleName ?? ''}[${components.map((c) => `${c.name}=${textOf(vm, c.type, f[0].fields[c.slot])}`).join(', ')}]`;
  if (name === 'hashCode')
    return (f) => components.reduce((hash, c) => (Math.imul(hash, 31) + hashOf(vm, c.type, f[0].fields[c.slot])) | 0, 0);
  return (f) => {
    const [self, other] = f;
    if (self === other) return true;
    if (!(other instanceof JavaObject) || other.javaClass !== javaClass) return false;
    return components.every((c) => same(vm, c.type, self.fields[c.slot], other.fields[c.slot]));
  };
}

function textOf(vm: Vm, type: Type, value: Slot): string {
  if (type.kind !== 'primitive') return vm.text(value);
  switch (type.name) {
    case 'char':
      return String.fromCharCode(value);
    case 'float':
      return floatText(value);
    case 'double':
      return doubleText(value);
    default:
      return String(value);
  }
}

function hashOf(vm: Vm, type: Type, value: Slot): number {
  if (value === null) return 0;
  if (type.kind !== 'primitive') return vm.hashCode(value);
  switch (type.name) {
    case 'boolean':
      return value ? 1231 : 1237;
    case 'long':
      return longHash(value);
    case 'float':
    case 'double':
      return vm.hashCode(vm.box(type.name, value));
    default:
      return value;
  }
}

function same(vm: Vm, type: Type, a: Slot, b: Slot): boolean {
  if (type.kind === 'primitive') return type.name === 'float' || type.name === 'double' ? Object.is(a, b) : a === b;
  return vm.equals(a, b);
}
