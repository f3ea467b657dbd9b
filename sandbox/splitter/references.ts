import type { ReferenceKind } from '../protocol/split.ts';
import type { Expression, ImportDeclaration } from '../java/syntax/index.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import type { TypeNames } from './type-names.ts';
import { createTypeNames } from './type-names.ts';
import type { AnyNode } from './walk.ts';
import { walk } from './walk.ts';

/** One place in the code that names a project type of another file. */
export interface Reference {
  readonly unit: SourceUnit;
  /** The top-level type whose code it is; undefined for an import. */
  readonly from: SourceType | undefined;
  /** As named: may be a nested type. */
  readonly target: SourceType;
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The node that names it, for rewriting; undefined for imports. */
  readonly node: AnyNode | undefined;
  /** The nearest declaration or expression around the name. */
  readonly role: AnyNode | undefined;
}

/** The project types of other files that a file names. Javadoc is no reference. */
export function referencesOf(index: TypeIndex, unit: SourceUnit): Reference[] {
  const names = createTypeNames(index, unit);
  const found: Reference[] = [];
  const lineOf = createLineFinder(unit.text);
  const add = (
    target: SourceType | undefined,
    from: SourceType | undefined,
    kind: ReferenceKind,
    span: { start: number; end: number },
    node?: AnyNode,
    role?: AnyNode,
  ): void => {
    if (!target || target.unit === unit) return;
    found.push({ unit, from, target, kind, start: span.start, end: span.end, line: lineOf(span.start), node, role });
  };
  for (const declared of unit.unit.imports) add(importedType(index, declared), undefined, 'import', declared);
  for (const type of unit.types) readType(type, names, unit, add);
  return found;
}

/** 1-based lines of offsets of one text. */
function createLineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The type that an import names, also for a static one; none for an on-demand import of a package. */
export function importedType(index: TypeIndex, declared: ImportDeclaration): SourceType | undefined {
  const parts = declared.name.parts.map((p) => p.name);
  for (let length = parts.length; length > 0; length--) {
    const type = index.types.get(parts.slice(0, length).join('.'));
    if (type) return type;
    if (!declared.static) return undefined;
  }
  return undefined;
}

type Add = (
  target: SourceType | undefined,
  from: SourceType,
  kind: ReferenceKind,
  span: { start: number; end: number },
  node: AnyNode,
  role: AnyNode | undefined,
) => void;

function readType(top: SourceType, names: TypeNames, unit: SourceUnit, add: Add): void {
  const variables = variableNames(top);
  const locals = localTypeNames(top);
  const statics = staticImports(unit);
  walk(top.declaration, (node, above) => {
    const within = (): SourceType => enclosing(top, above);
    const hidden = (name: string): boolean => locals.has(name) || isTypeParameter(name, above);
    if (node.kind === 'ClassType') {
      const parts = node.segments.map((s) => s.name.name);
      if (parts[0] === undefined || hidden(parts[0])) return;
      const { kind, role } = kindOf(node, above);
      add(names.resolve(parts, within()), top, kind, node, node, role);
    } else if (node.kind === 'Annotation') {
      add(
        names.resolve(
          node.name.parts.map((p) => p.name),
          within(),
        ),
        top,
        'annotation',
        node.name,
        node.name,
        node,
      );
    } else if (node.kind === 'FieldAccess' || node.kind === 'Name') {
      const parent = above.at(-1);
      if (parent?.kind === 'FieldAccess' && parent.target === node && node.kind !== 'Name' && chainOf(parent)) return;
      if (parent?.kind === 'FieldAccess' && parent.target === node && node.kind === 'Name') return;
      const chain = chainOf(node);
      const first = chain?.[0];
      if (!chain || first === undefined) return;
      if (node.kind === 'Name') {
        const target = isQualifier(node, parent) && !variables.has(first) && !hidden(first) ? names.resolve(chain, within()) : undefined;
        add(target ?? (variables.has(first) ? undefined : staticOwner(statics, first, names)), top, 'static', node, node, parent);
        return;
      }
      if (variables.has(first) || hidden(first)) return;
      add(names.resolve(chain, within()), top, 'static', node, node, parent);
    } else if (node.kind === 'MethodCall' && !node.target) {
      add(staticOwner(statics, node.name.name, names), top, 'static', node.name, node, undefined);
    }
  });
}

/** A name may be a type only where something is taken from it. */
function isQualifier(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!parent) return false;
  return (
    (parent.kind === 'MethodCall' && parent.target === node) ||
    (parent.kind === 'MethodReference' && parent.target === node) ||
    ((parent.kind === 'This' || parent.kind === 'Super') && parent.qualifier === node)
  );
}

function chainOf(node: Expression): readonly string[] | undefined {
  if (node.kind === 'Name') return [node.name];
  if (node.kind !== 'FieldAccess') return undefined;
  const before = chainOf(node.target);
  return before && [...before, node.name.name];
}

function staticImports(unit: SourceUnit): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const declared of unit.unit.imports) {
    if (!declared.static || declared.onDemand) continue;
    const parts = declared.name.parts.map((p) => p.name);
    owners.set(parts.at(-1) ?? '', parts.slice(0, -1));
  }
  return owners;
}

function staticOwner(statics: ReadonlyMap<string, readonly string[]>, name: string, names: TypeNames): SourceType | undefined {
  const owner = statics.get(name);
  return owner && names.resolve(owner, undefined);
}

function variableNames(top: SourceType): ReadonlySet<string> {
  const found = new Set<string>();
  walk(top.declaration, (node) => {
    if (
      node.kind === 'VariableDeclarator' ||
      node.kind === 'Parameter' ||
      node.kind === 'LambdaParameter' ||
      node.kind === 'RecordComponent' ||
      node.kind === 'ForEach' ||
      node.kind === 'Catch' ||
      node.kind === 'TypePattern'
    )
      found.add(node.name.name);
  });
  return found;
}

function localTypeNames(top: SourceType): ReadonlySet<string> {
  const found = new Set<string>();
  walk(top.declaration, (node) => {
    if (node.kind === 'LocalType') found.add(node.declaration.name.name);
  });
  return found;
}

function isTypeParameter(name: string, above: readonly AnyNode[]): boolean {
  return above.some(
    (node) =>
      (node.kind === 'TypeDeclaration' || node.kind === 'MethodDeclaration' || node.kind === 'ConstructorDeclaration') &&
      'typeParameters' in node &&
      node.typeParameters.some((p) => p.name.name === name),
  );
}

function enclosing(top: SourceType, above: readonly AnyNode[]): SourceType {
  let type = top;
  for (const node of above) {
    const inner = node.kind === 'TypeDeclaration' ? type.nested.find((t) => t.declaration === node) : undefined;
    if (inner) type = inner;
  }
  return type;
}

const TYPE_NODES = new Set(['ClassType', 'ClassTypeSegment', 'ArrayType', 'WildcardType', 'IntersectionType', 'UnionType']);

function kindOf(node: AnyNode, above: readonly AnyNode[]): { kind: ReferenceKind; role: AnyNode | undefined } {
  let child: AnyNode = node;
  for (let i = above.length - 1; i >= 0; i--) {
    const parent = above[i];
    if (!parent) break;
    if (!TYPE_NODES.has(parent.kind)) return { kind: kindIn(parent, child), role: parent };
    child = parent;
  }
  return { kind: 'type', role: undefined };
}

function kindIn(parent: AnyNode, child: AnyNode): ReferenceKind {
  switch (parent.kind) {
    case 'TypeDeclaration':
      if (parent.superclass === child) return 'extends';
      if (parent.permits.some((t) => t === child)) return 'permits';
      return parent.typeKind === 'interface' ? 'extends' : 'implements';
    case 'FieldDeclaration':
    case 'RecordComponent':
      return 'field';
    case 'Parameter':
    case 'LambdaParameter':
      return 'parameter';
    case 'MethodDeclaration':
      return parent.returnType === child ? 'result' : 'throws';
    case 'ConstructorDeclaration':
      return 'throws';
    case 'LocalVariable':
    case 'ForEach':
    case 'Catch':
      return 'local';
    case 'New':
    case 'NewArray':
      return 'new';
    case 'Cast':
      return 'cast';
    case 'InstanceOf':
    case 'TypePattern':
    case 'RecordPattern':
      return 'instanceof';
    case 'ClassLiteral':
      return 'class literal';
    case 'TypeParameter':
      return 'bound';
    case 'MethodReference':
      return 'static';
    default:
      return 'type';
  }
}
