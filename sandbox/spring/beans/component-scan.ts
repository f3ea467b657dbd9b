import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass } from '../../java/run/runtime-class.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { findAnnotation, isRuntimeClass } from '../reflect.ts';

/** What makes a class a component, as its file says it. */
const STEREOTYPE = /@(?:Component|Service|Repository|(?:Rest)?Controller|(?:SpringBoot)?(?:Configuration|Application))\b/;
const COMPONENT = 'org.springframework.stereotype.Component';

/** Binary names below a package that a scan looks at, in the order in which Spring finds the files. */
export function namesBelow(classNames: readonly string[], basePackage: string): string[] {
  const prefix = basePackage === '' ? '' : `${basePackage}.`;
  return classNames.filter((n) => n.startsWith(prefix)).sort((a, b) => comparePaths(a, b));
}

/** A nested class in a folder has a file of its own, which is found by its name. */
export const inFolder = (found: readonly RuntimeClass[]): RuntimeClass[] => found.toSorted((a, b) => comparePaths(a.name, b.name));

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

/**
 * The components of these classes and of their static member classes. Spring reads the files: a class that cannot be loaded
 * is of no concern to it as long as it is no component.
 */
export function scan(
  machine: Machine,
  classNames: readonly string[],
  load: (name: string) => unknown,
  text: (name: string) => string | undefined,
): RuntimeClass[] {
  const found: RuntimeClass[] = [];
  const loaded = (name: string): unknown => {
    try {
      return load(name);
    } catch (error) {
      if (!(error instanceof JavaThrow) || STEREOTYPE.test(text(name) ?? '')) throw error;
      return undefined;
    }
  };
  const visit = (name: string): void => {
    const javaClass = loaded(name);
    if (!isRuntimeClass(javaClass)) return;
    if (isComponent(machine, javaClass)) found.push(javaClass);
    for (const member of javaClass.symbol?.memberClasses.values() ?? []) visit(member.binaryName);
  };
  classNames.forEach(visit);
  return found;
}
