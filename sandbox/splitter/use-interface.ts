import type { Hierarchy } from './hierarchy.ts';
import type { Reference } from './references.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import { importedType, placeOf } from './references.ts';
import type { Splice } from './splice.ts';
import { removal } from './splice.ts';
import { walk } from './walk.ts';

/** A base file that asks for a concrete class of the module where one of its interfaces would do. */
export interface InterfaceCure {
  readonly references: readonly Reference[];
  readonly replacement: SourceType;
  readonly splices: readonly Splice[];
}

/**
 * Replaces a class by its interface in a file that only declares variables of it and calls methods that the interface has.
 * `references` are those of the file. undefined: the file does more with the class (creates it, reads fields, extends it, …)
 * or no single interface covers it.
 */
export function useInterface(
  index: TypeIndex,
  hierarchy: Hierarchy,
  unit: SourceUnit,
  target: SourceType,
  references: readonly Reference[],
): InterfaceCure | undefined {
  const uses = references.filter((r) => r.target === target);
  const code = uses.filter((r) => r.kind !== 'import');
  const variables = new Set<string>();
  for (const reference of code) {
    const { kind } = reference;
    const { node, role } = placeOf(reference) ?? {};
    if (node?.kind !== 'ClassType' || (kind !== 'field' && kind !== 'parameter' && kind !== 'local')) return undefined;
    if ((role?.kind === 'FieldDeclaration' || role?.kind === 'LocalVariable') && role.type === node)
      role.declarators.forEach((d) => variables.add(d.name.name));
    else if (role?.kind === 'Parameter' && role.type === node) variables.add(role.name.name);
    else return undefined;
  }
  const called = calledOn(unit, variables);
  if (!called) return undefined;
  const interfaces = [...hierarchy.supertypes(target)].filter(
    (t) => t.declaration.typeKind === 'interface' && t.declaration.typeParameters.length === 0,
  );
  const covering = interfaces.filter((candidate) => {
    const methods = methodNames([candidate, ...hierarchy.supertypes(candidate)]);
    return [...called].every((name) => methods.has(name));
  });
  const [replacement, another] = covering;
  if (!replacement || another) return undefined;
  return {
    references: uses,
    replacement,
    splices: [
      ...code.map((r) => ({ start: r.start, end: r.end, text: replacement.simpleName })),
      ...importSplices(index, unit, target, replacement),
    ],
  };
}

function methodNames(types: readonly SourceType[]): ReadonlySet<string> {
  return new Set(types.flatMap((t) => t.declaration.members.flatMap((m) => (m.kind === 'MethodDeclaration' ? [m.name.name] : []))));
}

/** Methods called on these variables; undefined when a field of one is read. */
function calledOn(unit: SourceUnit, variables: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const called = new Set<string>();
  let onlyCalls = true;
  for (const type of unit.types) {
    walk(type.declaration, (node) => {
      const target = node.kind === 'MethodCall' || node.kind === 'FieldAccess' || node.kind === 'MethodReference' ? node.target : undefined;
      const name =
        target?.kind === 'Name'
          ? target.name
          : target?.kind === 'FieldAccess' && target.target.kind === 'This'
            ? target.name.name
            : undefined;
      if (name === undefined || !variables.has(name)) return;
      if (node.kind === 'MethodCall') called.add(node.name.name);
      else if (node.kind === 'MethodReference') called.add(node.name);
      else onlyCalls = false;
    });
  }
  return onlyCalls ? called : undefined;
}

function importSplices(index: TypeIndex, unit: SourceUnit, target: SourceType, replacement: SourceType): Splice[] {
  const declared = unit.unit.imports.filter((i) => !i.onDemand && !i.static && importedType(index, i) === target);
  const needed =
    replacement.unit.packageName !== unit.packageName &&
    !unit.unit.imports.some(
      (i) => !i.static && (importedType(index, i) === replacement || (i.onDemand && i.name.text === replacement.unit.packageName)),
    );
  const [first, ...more] = declared;
  const splices = more.map((i) => removal(unit.text, i.start, i.end));
  if (first)
    splices.push(
      needed ? { start: first.name.start, end: first.name.end, text: replacement.name } : removal(unit.text, first.start, first.end),
    );
  else if (needed) {
    const at = unit.unit.imports.at(-1)?.end ?? unit.unit.package?.end ?? 0;
    splices.push({ start: at, end: at, text: `\nimport ${replacement.name};` });
  }
  return splices;
}
