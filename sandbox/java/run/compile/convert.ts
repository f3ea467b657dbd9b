import type { PrimitiveKind, Type } from '../../types/type.ts';
import { BOXES } from '../../types/types.ts';
import type { Expr, Slot } from '../frame.ts';
import { doubleToInt, doubleToLong, longToDouble, longToFloat, longToInt } from '../long.ts';
import { Box, type Long } from '../value.ts';
import type { Vm } from '../vm.ts';

export type Kind = PrimitiveKind | 'ref';

export const kindOf = (type: Type): Kind => (type.kind === 'primitive' ? type.name : 'ref');

/** The primitive that a box class holds, by the box's binary name. */
const BOXED_KIND = new Map<string, PrimitiveKind>(Object.entries(BOXES).map(([kind, name]) => [name, kind as PrimitiveKind]));

export const boxedKind = (type: Type): PrimitiveKind | undefined =>
  type.kind === 'class' ? BOXED_KIND.get(type.symbol.binaryName) : undefined;

/** A primitive value as another primitive kind, as a cast or widening does it; undefined when nothing changes. */
export function primitiveConversion(from: PrimitiveKind, to: PrimitiveKind): ((v: Slot) => Slot) | undefined {
  if (from === to) return undefined;
  switch (to) {
    case 'double':
      return from === 'long' ? longToDouble : undefined;
    case 'float':
      return from === 'long' ? longToFloat : from === 'byte' || from === 'short' || from === 'char' ? undefined : Math.fround;
    case 'long':
      return from === 'double' || from === 'float' ? doubleToLong : undefined;
    case 'int':
      return from === 'long' ? longToInt : from === 'double' || from === 'float' ? doubleToInt : undefined;
    case 'byte':
      return from === 'long'
        ? (v: Long) => (longToInt(v) << 24) >> 24
        : from === 'double' || from === 'float'
          ? (v: number) => (doubleToInt(v) << 24) >> 24
          : (v: number) => (v << 24) >> 24;
    case 'short':
      if (from === 'byte') return undefined;
      return from === 'long'
        ? (v: Long) => (longToInt(v) << 16) >> 16
        : from === 'double' || from === 'float'
          ? (v: number) => (doubleToInt(v) << 16) >> 16
          : (v: number) => (v << 16) >> 16;
    case 'char':
      return from === 'long'
        ? (v: Long) => longToInt(v) & 0xffff
        : from === 'double' || from === 'float'
          ? (v: number) => doubleToInt(v) & 0xffff
          : (v: number) => v & 0xffff;
    default:
      return undefined;
  }
}

export function convertPrimitive(value: Slot, from: PrimitiveKind, to: PrimitiveKind): Slot {
  const conversion = primitiveConversion(from, to);
  return conversion ? conversion(value) : value;
}

/** The kind of the value in a reference that holds a number or boolean. */
export function kindOfBoxed(value: Slot): PrimitiveKind | undefined {
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof Box ? BOXED_KIND.get(value.javaClass.name) : undefined;
}

/** Where a conversion stands, for its messages. */
export interface Place {
  readonly line: number;
  /** ` because "x" is null`, or empty. */
  readonly because: () => string;
}

/**
 * Assignment, invocation and cast conversion between representations: boxing, unboxing, widening and narrowing.
 * Reference to reference changes nothing here.
 */
export function convert(vm: Vm, expr: Expr, from: Type, to: Type, place: Place): Expr {
  if (to.kind === 'void' || from.kind === 'void') return expr;
  const source = kindOf(from);
  const target = kindOf(to);
  if (source !== 'ref' && target !== 'ref') {
    const conversion = primitiveConversion(source, target);
    return conversion ? (f) => conversion(expr(f)) : expr;
  }
  if (source !== 'ref') {
    const wanted = boxedKind(to) ?? source;
    const conversion = primitiveConversion(source, wanted);
    const box = vm.boxes.of(wanted);
    return conversion ? (f) => box(conversion(expr(f))) : wanted === 'boolean' ? expr : (f) => box(expr(f));
  }
  if (target === 'ref') return expr;
  return unboxing(vm, expr, from, target, place);
}

function unboxing(vm: Vm, expr: Expr, from: Type, target: PrimitiveKind, place: Place): Expr {
  const known = boxedKind(from);
  const javaName = BOXES[known ?? target];
  const isNull = (): never =>
    vm.errors.nullPointer(place.line, () => `Cannot invoke "${javaName}.${known ?? target}Value()"${place.because()}`);
  if (target === 'boolean') {
    return (f) => {
      const v = expr(f);
      if (typeof v === 'boolean') return v;
      return v === null ? isNull() : vm.errors.classCastTo(place.line, v, 'java.lang.Boolean');
    };
  }
  const conversion = known ? primitiveConversion(known, target) : undefined;
  if (known && conversion) {
    return (f) => {
      const v = expr(f);
      if (v instanceof Box) return conversion(v.value);
      return v === null ? isNull() : vm.errors.classCastTo(place.line, v, javaName);
    };
  }
  if (known) {
    return (f) => {
      const v = expr(f);
      if (v instanceof Box) return v.value;
      return v === null ? isNull() : vm.errors.classCastTo(place.line, v, javaName);
    };
  }
  // An Object cast to int must be an Integer; a value whose type inference gave up may be any box that widens.
  const strict = from.kind !== 'unknown';
  return (f) => {
    const v = expr(f);
    if (v === null) return isNull();
    const kind = kindOfBoxed(v);
    if (kind === undefined || kind === 'boolean' || (strict && kind !== target)) return vm.errors.classCastTo(place.line, v, javaName);
    return convertPrimitive(v.value, kind, target);
  };
}
