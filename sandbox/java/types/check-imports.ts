import type { Diagnostic } from '../diagnostic.ts';
import type { CompilationUnit, ImportDeclaration } from '../syntax/ast.ts';
import type { AttributorOptions } from './attributor.ts';
import { describeKind } from './resolve-type.ts';
import type { ClassPath, ClassSymbol } from './symbol.ts';
import { findMember, findQualified } from './type-scope.ts';

/** What javac says of a unit's imports; those that the real JDK has and the trial lacks are refused by name. */
export function checkImports(unit: CompilationUnit, options: AttributorOptions): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const i of unit.imports) checkImport(unit, i, options, (d) => found.push({ severity: 'error', source: unit.source, ...d }));
  return found;
}

type Add = (problem: { code: string; message: string; offset: number; details: readonly string[] }) => void;

function checkImport(unit: CompilationUnit, i: ImportDeclaration, options: AttributorOptions, add: Add): void {
  const names = i.name.parts.map((p) => p.name);
  const { classPath } = options;
  if (i.static) {
    const owner = i.onDemand ? names : names.slice(0, -1);
    const symbol = findQualified(classPath, owner);
    if (!symbol) missingClass(owner, dotOf(unit, i, owner.length - 1), options, add);
    else if (!i.onDemand && !hasStatic(symbol, names.at(-1) ?? '')) {
      const member = names.at(-1) ?? '';
      if (options.knownToJdk?.(symbol.binaryName, member)) add(notSupported(`${symbol.canonicalName}.${member}`, i.start));
      else
        add({
          code: 'compiler.err.cant.resolve.location',
          message: 'cannot find symbol',
          offset: i.start,
          details: [`  symbol:   static ${member}`, `  location: ${describeKind(symbol)} ${symbol.simpleName}`],
        });
    }
    return;
  }
  if (i.onDemand) {
    if (classPath.hasPackage(i.name.text) || findQualified(classPath, names)) return;
    add(
      options.knownToJdk?.(`${i.name.text}.*`)
        ? notSupported(`package ${i.name.text}`, i.start)
        : { code: 'compiler.err.doesnt.exist', message: `package ${i.name.text} does not exist`, offset: i.start, details: [] },
    );
    return;
  }
  if (!findQualified(classPath, names)) missingClass(names, dotOf(unit, i, names.length - 1), options, add);
}

/** The dot before a part of the imported name. */
function dotOf(unit: CompilationUnit, i: ImportDeclaration, part: number): number {
  const at = i.name.parts[part]?.start ?? i.start;
  const dot = unit.source.text.lastIndexOf('.', at);
  return dot < i.start ? at : dot;
}

function missingClass(names: readonly string[], offset: number, options: AttributorOptions, add: Add): void {
  const packageName = names.slice(0, -1).join('.');
  const name = names.at(-1) ?? '';
  if (options.knownToJdk?.(names.join('.'))) {
    add(notSupported(names.join('.'), offset));
    return;
  }
  const outer = findQualified(options.classPath, names.slice(0, -1));
  if (outer)
    add({
      code: 'compiler.err.cant.resolve.location',
      message: 'cannot find symbol',
      offset,
      details: [`  symbol:   class ${name}`, `  location: ${describeKind(outer)} ${outer.simpleName}`],
    });
  else if (isPackage(options.classPath, packageName))
    add({
      code: 'compiler.err.cant.resolve.location',
      message: 'cannot find symbol',
      offset,
      details: [`  symbol:   class ${name}`, `  location: package ${packageName}`],
    });
  else add({ code: 'compiler.err.doesnt.exist', message: `package ${packageName} does not exist`, offset, details: [] });
}

const isPackage = (classPath: ClassPath, name: string): boolean => classPath.classesOf(name).length > 0;

function hasStatic(symbol: ClassSymbol, name: string): boolean {
  for (let c: ClassSymbol | undefined = symbol; c; c = c.superclass?.symbol) {
    if (c.fields.get(name)?.flags.static || c.methods.get(name)?.some((m) => m.flags.static)) return true;
    if (findMember(c, name, new Set())) return true;
    if (c.interfaces.some((t) => t.symbol.fields.has(name))) return true;
  }
  return false;
}

/** The trial lacks it, the real thing has it: said by name, so that nobody looks for a mistake of their own. */
export function notSupported(what: string, offset: number): { code: string; message: string; offset: number; details: readonly string[] } {
  return {
    code: 'trial.not.supported',
    message: `not supported: ${what} (the trial's Java does not know it; a real JDK does)`,
    offset,
    details: [],
  };
}
