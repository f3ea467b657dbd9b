import type { Block } from './statement.ts';
import type {
  CompilationUnit,
  ConstructorDeclaration,
  EnumConstant,
  ImportDeclaration,
  Member,
  MethodDeclaration,
  Parameter,
  RecordComponent,
  SourceFile,
  TypeDeclaration,
  TypeKind,
  TypeNode,
} from './ast.ts';
import type { Concrete } from './concrete.ts';
import { childOf, childrenOf, firstOf, namedOf } from './concrete.ts';
import { isTypeNode, readArguments } from './read-expression.ts';
import { readBlock, readDeclarator, readStatements } from './read-statement.ts';
import {
  countDimensions,
  readAnnotations,
  readAnnotationValue,
  readModifiers,
  readType,
  readTypeParameters,
  withDimensions,
} from './read-type.ts';
import type { Reader } from './reader.ts';
import { readIdentifier, readQualifiedName } from './reader.ts';

const KINDS: Readonly<Record<string, TypeKind>> = {
  class_declaration: 'class',
  interface_declaration: 'interface',
  enum_declaration: 'enum',
  record_declaration: 'record',
  annotation_type_declaration: 'annotation',
};

export function readUnit(reader: Reader, root: Concrete, source: SourceFile): CompilationUnit {
  const packageNode = firstOf(root, 'package_declaration');
  const packageName = packageNode && namedOf(packageNode).find((c) => c.type === 'identifier' || c.type === 'scoped_identifier');
  return {
    kind: 'CompilationUnit',
    start: 0,
    end: source.text.length,
    source,
    package: packageNode &&
      packageName && {
        kind: 'PackageDeclaration',
        start: packageNode.start,
        end: packageNode.end,
        annotations: readAnnotations(reader, packageNode),
        name: readQualifiedName(reader, packageName),
      },
    imports: root.children.filter((c) => c.type === 'import_declaration').map((c) => readImport(reader, c)),
    types: root.children.filter((c) => KINDS[c.type]).map((c) => readTypeDeclaration(reader, c)),
  };
}

function readImport(reader: Reader, node: Concrete): ImportDeclaration {
  const name = namedOf(node).find((c) => c.type === 'identifier' || c.type === 'scoped_identifier') ?? node;
  return {
    kind: 'ImportDeclaration',
    start: node.start,
    end: node.end,
    static: node.children.some((c) => c.type === 'static'),
    name: readQualifiedName(reader, name),
    onDemand: node.children.some((c) => c.type === 'asterisk'),
  };
}

function readTypeList(reader: Reader, node: Concrete | undefined): TypeNode[] {
  const list = node && (firstOf(node, 'type_list') ?? node);
  return list ? namedOf(list).map((c) => readType(reader, c)) : [];
}

export function readTypeDeclaration(reader: Reader, node: Concrete): TypeDeclaration {
  const body = childOf(node, 'body') ?? node;
  const superclass = childOf(node, 'superclass');
  const [extended] = superclass ? namedOf(superclass) : [];
  const parameters = childOf(node, 'parameters');
  const declarations = firstOf(body, 'enum_body_declarations');
  return {
    kind: 'TypeDeclaration',
    start: node.start,
    end: node.end,
    typeKind: KINDS[node.type] ?? 'class',
    modifiers: readModifiers(reader, node),
    name: readIdentifier(reader, childOf(node, 'name') ?? node),
    typeParameters: readTypeParameters(reader, childOf(node, 'type_parameters')),
    superclass: extended && readType(reader, extended),
    interfaces: readTypeList(reader, childOf(node, 'interfaces') ?? firstOf(node, 'extends_interfaces')),
    permits: readTypeList(reader, childOf(node, 'permits')),
    components: node.type === 'record_declaration' && parameters ? readParameters(reader, parameters).map(toComponent) : [],
    constants: body.children.filter((c) => c.type === 'enum_constant').map((c) => readEnumConstant(reader, c)),
    members: readMembers(reader, node.type === 'enum_declaration' ? declarations : body),
    body: { start: body.start, end: body.end },
  };
}

function toComponent(parameter: Parameter): RecordComponent {
  return {
    kind: 'RecordComponent',
    start: parameter.start,
    end: parameter.end,
    annotations: parameter.modifiers.annotations,
    type: parameter.type,
    varargs: parameter.varargs,
    name: parameter.name,
  };
}

function readEnumConstant(reader: Reader, node: Concrete): EnumConstant {
  const body = childOf(node, 'body');
  const modifiers = firstOf(node, 'modifiers');
  return {
    kind: 'EnumConstant',
    start: node.start,
    end: node.end,
    annotations: readAnnotations(reader, modifiers ?? node),
    name: readIdentifier(reader, childOf(node, 'name') ?? node),
    arguments: readArguments(reader, childOf(node, 'arguments')),
    body: body && readMembers(reader, body),
  };
}

export function readMembers(reader: Reader, body: Concrete | undefined): Member[] {
  return body ? body.children.flatMap((c) => readMember(reader, c)) : [];
}

function readMember(reader: Reader, node: Concrete): Member[] {
  const span = { start: node.start, end: node.end };
  if (KINDS[node.type]) return [readTypeDeclaration(reader, node)];
  switch (node.type) {
    case 'field_declaration':
    case 'constant_declaration':
      return [
        {
          kind: 'FieldDeclaration',
          ...span,
          modifiers: readModifiers(reader, node),
          type: readType(reader, childOf(node, 'type') ?? node),
          declarators: childrenOf(node, 'declarator').map((c) => readDeclarator(reader, c)),
        },
      ];
    case 'method_declaration':
    case 'annotation_type_element_declaration':
      return [readMethod(reader, node)];
    case 'constructor_declaration':
    case 'compact_constructor_declaration':
      return [readConstructor(reader, node)];
    case 'static_initializer':
      return [{ kind: 'Initializer', ...span, static: true, body: readBlock(reader, firstOf(node, 'block'), node) }];
    case 'block':
      return [{ kind: 'Initializer', ...span, static: false, body: readBlock(reader, node) }];
    default:
      return [];
  }
}

function readThrows(reader: Reader, node: Concrete): TypeNode[] {
  const clause = firstOf(node, 'throws');
  return clause ? namedOf(clause).map((c) => readType(reader, c)) : [];
}

function readMethod(reader: Reader, node: Concrete): MethodDeclaration {
  const parameters = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const value = childOf(node, 'value');
  const declaration: MethodDeclaration = {
    kind: 'MethodDeclaration',
    start: node.start,
    end: node.end,
    modifiers: readModifiers(reader, node),
    typeParameters: readTypeParameters(reader, childOf(node, 'type_parameters')),
    returnType: readType(reader, childOf(node, 'type') ?? node),
    name: readIdentifier(reader, childOf(node, 'name') ?? node),
    parameters: parameters ? readParameters(reader, parameters) : [],
    dimensions: countDimensions(childOf(node, 'dimensions')),
    throws: readThrows(reader, node),
    body: body && readBlock(reader, body),
    defaultValue: value && readAnnotationValue(reader, value),
  };
  return body ? withBody(reader, declaration) : declaration;
}

/** In an outline the body is read when somebody asks for it; who walks the tree does not. */
function withBody<T extends MethodDeclaration | ConstructorDeclaration>(reader: Reader, declaration: T): T {
  const { laterBody } = reader;
  if (!laterBody) return declaration;
  let body: Block | undefined;
  return Object.defineProperty(declaration, 'body', { enumerable: false, get: () => (body ??= laterBody(declaration)) });
}

function readConstructor(reader: Reader, node: Concrete): ConstructorDeclaration {
  const parameters = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const declaration: ConstructorDeclaration = {
    kind: 'ConstructorDeclaration',
    start: node.start,
    end: node.end,
    modifiers: readModifiers(reader, node),
    typeParameters: readTypeParameters(reader, childOf(node, 'type_parameters')),
    name: readIdentifier(reader, childOf(node, 'name') ?? node),
    parameters: parameters && readParameters(reader, parameters),
    throws: readThrows(reader, node),
    body: body
      ? { kind: 'Block', start: body.start, end: body.end, statements: readStatements(reader, body.children) }
      : readBlock(reader, undefined, node),
  };
  // The compact constructor of a record is read with the rest.
  return parameters ? withBody(reader, declaration) : declaration;
}

function readParameters(reader: Reader, node: Concrete): Parameter[] {
  return namedOf(node).flatMap((c): Parameter[] => {
    if (c.type !== 'formal_parameter' && c.type !== 'spread_parameter') return [];
    const spread = c.type === 'spread_parameter';
    const declarator = firstOf(c, 'variable_declarator');
    const name = childOf(c, 'name') ?? (declarator && childOf(declarator, 'name'));
    const type = childOf(c, 'type') ?? c.children.find(isTypeNode);
    // A receiver is no parameter, which an annotation before it hides from the grammar.
    if (!name || !type || reader.text(name) === 'this') return [];
    const dimensions = countDimensions(childOf(c, 'dimensions'));
    const element = readType(reader, type);
    return [
      {
        kind: 'Parameter',
        start: c.start,
        end: c.end,
        modifiers: readModifiers(reader, c),
        varargs: spread,
        dimensions,
        name: readIdentifier(reader, name),
        type: withDimensions(element, dimensions + (spread ? 1 : 0), type.end),
      },
    ];
  });
}
