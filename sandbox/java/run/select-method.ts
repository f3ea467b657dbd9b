import type { ClassSymbol, MethodSymbol } from '../types/symbol.ts';
import { erasedName, erasedWithin } from '../types/types.ts';
import { bridge } from './bridge.ts';
import { RtClass, type RtMethod } from './rt-class.ts';
import type { Vm } from './vm.ts';

/**
 * Which method a virtual call of a signature runs (JVMS 5.4.6), with what javac's bridge methods add: a method that
 * overrides one whose erased signature differs is found under both.
 */
export function selectMethod(vm: Vm, javaClass: RtClass, signature: string): RtMethod | undefined {
  const found = select(vm, javaClass, signature);
  return found && found.symbol.signature !== signature && !found.symbol.flags.abstract ? bridge(vm, found) : found;
}

function select(vm: Vm, javaClass: RtClass, signature: string): RtMethod | undefined {
  const name = signature.slice(0, signature.indexOf('('));
  const declarers = declaringSymbols(javaClass, signature, name);
  const wanted = new Set(declarers.map((m) => seenFrom(vm, javaClass, m)));
  for (let c: RtClass | undefined = javaClass; c && !javaClass.isInterface; c = c.superclass) {
    const found = pick(vm, javaClass, c, signature, name, wanted);
    if (found && !found.symbol.flags.abstract) return found;
    if (found && c === javaClass) break;
  }
  let best: RtMethod | undefined;
  for (const parent of javaClass.supertypes) {
    if (!(parent instanceof RtClass) || !parent.isInterface) continue;
    const found = pick(vm, javaClass, parent, signature, name, wanted);
    if (!found) continue;
    if (
      !best ||
      (best.symbol.flags.abstract && !found.symbol.flags.abstract && !best.owner.isSubclassOf(found.owner)) ||
      found.owner.isSubclassOf(best.owner)
    )
      best = found;
  }
  if (best && (!best.symbol.flags.abstract || javaClass.isInterface)) return best;
  if (javaClass.isInterface) return best ?? vm.jdk('java.lang.Object').findMethod(signature);
  return best?.symbol.flags.abstract ? best : undefined;
}

function pick(vm: Vm, from: RtClass, c: RtClass, signature: string, name: string, wanted: ReadonlySet<string>): RtMethod | undefined {
  let bridged: RtMethod | undefined;
  for (const method of c.declaredMethods) {
    const { symbol } = method;
    if (symbol.name !== name || symbol.flags.static) continue;
    if (
      wanted.size > 0 &&
      wanted.has(seenFrom(vm, from, symbol)) &&
      (symbol.flags.access !== 'private' || symbol.signature === signature)
    ) {
      if (symbol.signature === signature && !bridged) return method;
      bridged = method;
    } else if (symbol.signature === signature) return method;
  }
  return bridged;
}

function declaringSymbols(javaClass: RtClass, signature: string, name: string): MethodSymbol[] {
  const found: MethodSymbol[] = [];
  for (const parent of javaClass.supertypes) {
    for (const m of parent.symbol?.methods.get(name) ?? []) if (m.signature === signature && !m.flags.static) found.push(m);
  }
  return found;
}

/** The erased parameter types of a method as a member of the given class's type. */
function seenFrom(vm: Vm, javaClass: RtClass, method: MethodSymbol): string {
  const symbol: ClassSymbol | undefined = javaClass.symbol;
  if (!symbol || method.parameters.length === 0) return method.parameters.map((p) => erasedName(p.type)).join(',');
  const site = vm.relations.asSuper(symbol.thisType, method.owner);
  const map = site ? vm.relations.substitutionOf(site) : new Map();
  return method.parameters.map((p) => erasedWithin(p.type, map)).join(',');
}
