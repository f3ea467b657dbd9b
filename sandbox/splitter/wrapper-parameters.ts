import { lineAndColumn } from '../java/diagnostic.ts';
import type { MethodDeclaration } from '../java/syntax/index.ts';
import { methodsToForward, WRAPPERS } from './bridge.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import type { Splice } from './splice.ts';
import type { Illegal, Warning } from '../protocol/split.ts';
import { walk } from './walk.ts';

/** A primitive that callers may widen to (an `int` argument for a `long`) cannot become a wrapper without touching the callers. */
const EXACT = new Set(['int', 'boolean', 'char']);

export interface WrapperEdits {
  readonly splices: ReadonlyMap<SourceUnit, readonly Splice[]>;
  readonly warnings: readonly Warning[];
  readonly illegal: readonly Illegal[];
}

/**
 * A call from the base to a module looks the parameter types up by name in the module's class loader, and `int` is no
 * class: on runtime 2.1.6 it fails with ClassNotFoundException. So primitive parameters of bridged methods become
 * wrappers, in the interface and in all that implement it.
 */
export function wrapParameters(hierarchy: Hierarchy, bridged: readonly SourceType[]): WrapperEdits {
  const splices = new Map<SourceUnit, Splice[]>();
  const warnings: Warning[] = [];
  const illegal: Illegal[] = [];
  for (const type of bridged) {
    for (const { method, owner } of methodsToForward(hierarchy, type) ?? []) {
      const primitive = method.parameters.filter((p) => p.type.kind === 'PrimitiveType');
      if (primitive.length === 0) continue;
      const { line } = lineAndColumn(owner.unit.text, method.start);
      const implementations = hierarchy
        .subtypes(owner)
        .flatMap((t) =>
          t.declaration.members.flatMap((m) =>
            m.kind === 'MethodDeclaration' && sameSignature(m, t, method, owner) ? [{ method: m, owner: t }] : [],
          ),
        );
      const hard =
        primitive.some((p) => p.type.kind === 'PrimitiveType' && (!EXACT.has(p.type.name) || p.varargs)) ||
        implementations.some((i) => dependsOnPrimitive(i.method));
      const where = { file: owner.unit.path, line };
      if (hard) {
        illegal.push({
          ...where,
          from: owner.name,
          to: `${owner.name}.${method.name.name}`,
          kind: 'primitive parameter',
          solved: false,
          remedy: {
            en: `A base cannot call a module’s method with a primitive parameter. Change the parameters of ${method.name.name} to wrapper classes by hand; its callers or its body rely on the primitive.`,
            zh: `基座无法调用模块中带基本类型参数的方法。请手动把 ${method.name.name} 的参数改成包装类；它的调用方或方法体依赖基本类型。`,
          },
        });
        continue;
      }
      for (const { method: m, owner: o } of [{ method, owner }, ...implementations]) {
        const edits = splices.get(o.unit) ?? [];
        for (const p of m.parameters)
          if (p.type.kind === 'PrimitiveType')
            edits.push({ start: p.type.start, end: p.type.end, text: WRAPPERS[p.type.name] ?? p.type.name });
        splices.set(o.unit, edits);
      }
      warnings.push({
        ...where,
        en: `${owner.simpleName}.${method.name.name}: its primitive parameters become wrapper classes, because a base cannot call a module’s method by a primitive parameter type (ClassNotFoundException: int).`,
        zh: `${owner.simpleName}.${method.name.name}：基本类型参数改为包装类，因为基座无法按基本类型参数调用模块的方法（ClassNotFoundException: int）。`,
      });
    }
  }
  return { splices, warnings, illegal };
}

function sameSignature(a: MethodDeclaration, inA: SourceType, b: MethodDeclaration, inB: SourceType): boolean {
  return (
    a.name.name === b.name.name &&
    a.parameters.length === b.parameters.length &&
    a.parameters.every(
      (p, i) =>
        inA.unit.text.slice(p.type.start, p.type.end) ===
        inB.unit.text.slice(b.parameters[i]?.type.start ?? 0, b.parameters[i]?.type.end ?? 0),
    )
  );
}

/** Whether a body would mean something else with a wrapper: `==` between two parameters, a narrowing cast, `list.remove(i)`. */
function dependsOnPrimitive(method: MethodDeclaration): boolean {
  const names = new Set(method.parameters.flatMap((p) => (p.type.kind === 'PrimitiveType' ? [p.name.name] : [])));
  let found = false;
  if (method.body) {
    walk(method.body, (node) => {
      const isParameter = (n: { kind: string; name?: unknown }): boolean =>
        n.kind === 'Name' && typeof n.name === 'string' && names.has(n.name);
      if (node.kind === 'Binary' && (node.operator === '==' || node.operator === '!=') && isParameter(node.left) && isParameter(node.right))
        found = true;
      if (node.kind === 'Cast' && isParameter(node.operand)) found = true;
      if (node.kind === 'MethodCall' && node.name.name === 'remove' && node.arguments.some(isParameter)) found = true;
      if (
        node.kind === 'LocalVariable' &&
        node.type.kind === 'VarType' &&
        node.declarators.some((d) => d.initializer && isParameter(d.initializer))
      )
        found = true;
    });
  }
  return found;
}
