import type {
  Annotation,
  AnnotationArray,
  AnnotationPair,
  AnnotationValue,
  ArrayTypeNode,
  ClassTypeSegment,
  Identifier,
  Modifier,
  ModifierName,
  Modifiers,
  PrimitiveName,
  TypeNode,
  TypeParameter,
} from './ast.ts';
import type { Concrete } from './concrete.ts';
import { childOf, firstOf, namedOf } from './concrete.ts';
import { readExpression } from './read-expression.ts';
import type { Reader } from './reader.ts';
import { readIdentifier, readQualifiedName } from './reader.ts';

const MODIFIERS = new Set<string>([
  'public',
  'protected',
  'private',
  'static',
  'final',
  'abstract',
  'default',
  'synchronized',
  'native',
  'transient',
  'volatile',
  'strictfp',
  'sealed',
  'non-sealed',
]);
const PRIMITIVES = new Set<string>(['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double']);
const isModifier = (text: string): text is ModifierName => MODIFIERS.has(text);
const isPrimitive = (text: string): text is PrimitiveName => PRIMITIVES.has(text);

export function readType(reader: Reader, node: Concrete): TypeNode {
  const span = { start: node.start, end: node.end };
  switch (node.type) {
    case 'integral_type':
    case 'floating_point_type':
    case 'boolean_type':
    case 'void_type': {
      const name = reader.text(node);
      return { kind: 'PrimitiveType', ...span, name: isPrimitive(name) ? name : 'void' };
    }
    case 'array_type': {
      const element = childOf(node, 'element');
      const dimensions = childOf(node, 'dimensions');
      return withDimensions(element ? readType(reader, element) : unknownType(node), countDimensions(dimensions), node.end);
    }
    case 'annotated_type': {
      const isAnnotation = (c: Concrete): boolean => c.type === 'annotation' || c.type === 'marker_annotation';
      const inner = namedOf(node).find((c) => !isAnnotation(c));
      const annotations = namedOf(node)
        .filter(isAnnotation)
        .map((c) => readAnnotation(reader, c));
      return inner ? annotated(readType(reader, inner), annotations) : unknownType(node);
    }
    case 'wildcard': {
      const bound = node.children.find((c) => c.type === 'extends' || c.type === 'super');
      const type = namedOf(node).find((c) => c.type !== 'annotation' && c.type !== 'marker_annotation' && c.type !== 'super');
      return {
        kind: 'WildcardType',
        ...span,
        bound: bound?.type === 'extends' ? 'extends' : bound ? 'super' : undefined,
        type: type && readType(reader, type),
      };
    }
    case 'catch_type': {
      const types = namedOf(node).map((c) => readType(reader, c));
      const [only] = types;
      return types.length === 1 && only ? only : { kind: 'UnionType', ...span, types };
    }
    default:
      if (node.type === 'type_identifier' && reader.text(node) === 'var') return { kind: 'VarType', ...span };
      return { kind: 'ClassType', ...span, segments: readSegments(reader, node) };
  }
}

/** Annotations before a type are those of its simple name. */
function annotated(type: TypeNode, annotations: readonly Annotation[]): TypeNode {
  const last = type.kind === 'ClassType' ? type.segments.at(-1) : undefined;
  if (type.kind !== 'ClassType' || !last) return type;
  return { ...type, segments: [...type.segments.slice(0, -1), { ...last, annotations: [...annotations, ...last.annotations] }] };
}

function unknownType(node: Concrete): TypeNode {
  return { kind: 'ClassType', start: node.start, end: node.end, segments: [] };
}

function readSegments(reader: Reader, node: Concrete): ClassTypeSegment[] {
  const segments: ClassTypeSegment[] = [];
  let annotations: Annotation[] = [];
  const visit = (n: Concrete): void => {
    if (n.type === 'type_identifier' || n.type === 'identifier') {
      for (const name of readSimpleNames(reader, n))
        segments.push({ kind: 'ClassTypeSegment', start: name.start, end: name.end, name, annotations, typeArguments: undefined });
      annotations = [];
    } else if (n.type === 'type_arguments') {
      const last = segments.pop();
      if (last) segments.push({ ...last, end: n.end, typeArguments: readTypeArguments(reader, n) });
    } else if (n.type === 'annotation' || n.type === 'marker_annotation') annotations.push(readAnnotation(reader, n));
    else n.children.forEach(visit);
  };
  visit(node);
  return segments;
}

/** One name; the parts of one whose dots the grammar did not see. */
function readSimpleNames(reader: Reader, node: Concrete): Identifier[] {
  let { start } = node;
  return reader
    .text(node)
    .split('.')
    .map((name) => {
      const end = start + name.length;
      const part: Identifier = { kind: 'Identifier', start, end, name };
      start = end + 1;
      return part;
    });
}

export function readTypeArguments(reader: Reader, node: Concrete | undefined): TypeNode[] {
  return node ? namedOf(node).map((c) => readType(reader, c)) : [];
}

export function countDimensions(node: Concrete | undefined): number {
  return node ? node.children.filter((c) => c.type === '[').length : 0;
}

/** Wraps a type in so many array dimensions. */
export function withDimensions(type: TypeNode, dimensions: number, end: number): TypeNode {
  let result = type;
  for (let i = 0; i < dimensions; i++) result = { kind: 'ArrayType', start: type.start, end, element: result } satisfies ArrayTypeNode;
  return result;
}

export function readTypeParameters(reader: Reader, node: Concrete | undefined): TypeParameter[] {
  if (!node) return [];
  return namedOf(node).flatMap((parameter) => {
    const name = firstOf(parameter, 'type_identifier', 'identifier');
    if (!name) return [];
    const bound = firstOf(parameter, 'type_bound');
    return [
      {
        kind: 'TypeParameter' as const,
        start: parameter.start,
        end: parameter.end,
        name: readIdentifier(reader, name),
        annotations: readAnnotations(reader, parameter),
        bounds: bound ? namedOf(bound).map((c) => readType(reader, c)) : [],
      },
    ];
  });
}

export function readModifiers(reader: Reader, parent: Concrete): Modifiers {
  const node = firstOf(parent, 'modifiers');
  if (!node) return { kind: 'Modifiers', start: parent.start, end: parent.start, modifiers: [], annotations: [] };
  const modifiers: Modifier[] = [];
  for (const child of node.children) {
    const name = reader.text(child);
    if (!child.named && isModifier(name)) {
      if (modifiers.some((m) => m.name === name)) reader.report('compiler.err.repeated.modifier', 'repeated modifier', child.start);
      modifiers.push({ kind: 'Modifier', start: child.start, end: child.end, name });
    }
  }
  return { kind: 'Modifiers', start: node.start, end: node.end, modifiers, annotations: readAnnotations(reader, node) };
}

export function readAnnotations(reader: Reader, parent: Concrete): Annotation[] {
  return parent.children.filter((c) => c.type === 'annotation' || c.type === 'marker_annotation').map((c) => readAnnotation(reader, c));
}

export function readAnnotation(reader: Reader, node: Concrete): Annotation {
  const name = childOf(node, 'name') ?? node;
  const list = childOf(node, 'arguments');
  const pairs: AnnotationPair[] = (list ? namedOf(list) : []).map((child) => {
    const key = child.type === 'element_value_pair' ? childOf(child, 'key') : undefined;
    const value = child.type === 'element_value_pair' ? childOf(child, 'value') : child;
    return {
      kind: 'AnnotationPair',
      start: child.start,
      end: child.end,
      name: key ? reader.text(key) : 'value',
      nameNode: key && readIdentifier(reader, key),
      value: readAnnotationValue(reader, value ?? child),
    };
  });
  return { kind: 'Annotation', start: node.start, end: node.end, name: readQualifiedName(reader, name), pairs };
}

export function readAnnotationValue(reader: Reader, node: Concrete): AnnotationValue {
  if (node.type === 'annotation' || node.type === 'marker_annotation') return readAnnotation(reader, node);
  if (node.type === 'element_value_array_initializer') {
    return {
      kind: 'AnnotationArray',
      start: node.start,
      end: node.end,
      values: namedOf(node).map((c) => readAnnotationValue(reader, c)),
    } satisfies AnnotationArray;
  }
  return readExpression(reader, node);
}
