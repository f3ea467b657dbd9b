import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { findAnnotation, isRuntimeClass } from '../reflect.ts';

const COMPONENT = 'org.springframework.stereotype.Component';

/** Binary names below a package that a scan looks at, in the order in which Spring finds the files. */
export function namesBelow(classNames: readonly string[], basePackage: string): string[] {
  const prefix = basePackage === '' ? '' : `${basePackage}.`;
  return classNames.filter((n) => n.startsWith(prefix)).sort((a, b) => comparePaths(a, b));
}

/** Paths sorted as Files.walk and a sort of them gives: part by part, without regard to where a folder ends. */
function comparePaths(a: string, b: string): number {
  const x = `${a.replaceAll('.', '/')}.class`;
  const y = `${b.replaceAll('.', '/')}.class`;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether a class is a candidate of component scanning: concrete, independent, and a @Component of some kind. */
export function isComponent(machine: Machine, javaClass: RuntimeClass): boolean {
  const { symbol } = javaClass;
  if (!symbol || symbol.typeKind === 'interface' || symbol.typeKind === 'annotation' || symbol.typeKind === 'enum' || symbol.flags.abstract)
    return false;
  if (symbol.nesting !== 'top' && !(symbol.nesting === 'member' && !symbol.hasOuterInstance)) return false;
  return findAnnotation(machine, javaClass, COMPONENT) !== undefined;
}

/** The components of these classes and of their static member classes. */
export function scan(machine: Machine, classNames: readonly string[], load: (name: string) => unknown): RuntimeClass[] {
  const found: RuntimeClass[] = [];
  const visit = (name: string): void => {
    const javaClass = load(name);
    if (!isRuntimeClass(javaClass)) return;
    if (isComponent(machine, javaClass)) found.push(javaClass);
    for (const member of javaClass.symbol?.memberClasses.values() ?? []) visit(member.binaryName);
  };
  classNames.forEach(visit);
  return found;
}
