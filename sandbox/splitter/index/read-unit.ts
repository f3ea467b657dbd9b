import type { FlatTree, JavaParser } from '../../java/syntax/index.ts';
import { Field, Kind } from '../../java/syntax/index.ts';
import type {
  AnnotationFact,
  FieldSymbol,
  ImportFact,
  IndexUnit,
  MethodSymbol,
  ParameterFact,
  TypeForm,
  TypeParameterFact,
  TypeSymbol,
} from './symbols.ts';

const FORMS: ReadonlyMap<number, TypeForm> = new Map<number, TypeForm>([
  [Kind.class_declaration, 'class'],
  [Kind.interface_declaration, 'interface'],
  [Kind.enum_declaration, 'enum'],
  [Kind.record_declaration, 'record'],
  [Kind.annotation_type_declaration, 'annotation'],
]);

const BODIES: ReadonlySet<number> = new Set<number>([Kind.class_body, Kind.interface_body, Kind.enum_body, Kind.annotation_type_body]);

const NO_MODIFIERS: ReadonlySet<string> = new Set();
const NO_ANNOTATIONS: readonly AnnotationFact[] = [];

/** Reads one file: what it declares and imports, and its tree for what its code names. */
export function readUnit(path: string, text: string, test: boolean, parser: JavaParser): IndexUnit {
  const tree = parser.flat(text);
  const reader = new UnitReader(path, text, test, tree);
  return reader.read();
}

interface Draft extends TypeSymbol {
  readonly nested: Map<string, TypeSymbol>;
  readonly fields: Map<string, FieldSymbol>;
  readonly methods: Map<string, MethodSymbol[]>;
  readonly constructors: MethodSymbol[];
}

class UnitReader {
  readonly #tree: FlatTree;
  readonly #types: TypeSymbol[] = [];
  readonly #allTypes: TypeSymbol[] = [];
  readonly #typeAt = new Map<number, TypeSymbol>();
  readonly #imports: ImportFact[] = [];
  readonly #unit: { -readonly [K in keyof IndexUnit]: IndexUnit[K] };

  constructor(path: string, text: string, test: boolean, tree: FlatTree) {
    this.#tree = tree;
    this.#unit = {
      path,
      text,
      test,
      tree,
      packageName: '',
      imports: this.#imports,
      types: this.#types,
      allTypes: this.#allTypes,
      typeAt: this.#typeAt,
    };
  }

  read(): IndexUnit {
    const tree = this.#tree;
    for (let at = 1; at < tree.length; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.package_declaration) this.#unit.packageName = this.#dotted(at);
      else if (kind === Kind.import_declaration) this.#imports.push(this.#readImport(at));
    }
    this.#readTypes();
    return this.#unit;
  }

  /** The name in a package or import declaration, without spaces and comments. */
  #dotted(node: number): string {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === Kind.identifier || kind === Kind.scoped_identifier) return tree.text(at).replace(/\s+/g, '');
    }
    return '';
  }

  #readImport(node: number): ImportFact {
    const tree = this.#tree;
    return {
      name: this.#dotted(node),
      static: /^import\s+static\s/.test(tree.text(node)),
      onDemand: tree.childOf(node, Kind.asterisk) >= 0,
      start: tree.start(node),
      end: tree.end(node),
    };
  }

  /** The order of nodes is that of the source, so one pass with a stack of the types around it finds every declaration. */
  #readTypes(): void {
    const tree = this.#tree;
    const around: { type: Draft; end: number }[] = [];
    for (let at = 1; at < tree.length; at++) {
      while (around.length > 0 && at >= (around.at(-1)?.end ?? 0)) around.pop();
      const outer = around.at(-1)?.type;
      const type = this.#readType(at, outer);
      if (type) around.push({ type, end: tree.next(at) });
    }
  }

  #readType(node: number, outer: Draft | undefined): Draft | undefined {
    const tree = this.#tree;
    const kind = tree.kind(node);
    const form = FORMS.get(kind);
    if (!form) {
      if (kind !== Kind.object_creation_expression && kind !== Kind.enum_constant) return undefined;
      const body = tree.childOf(node, Kind.class_body);
      if (body < 0 || !outer) return undefined;
      const parent = kind === Kind.enum_constant ? -1 : tree.child(node, Field.type);
      return this.#makeType(node, body, 'anonymous', '', outer, false, parent < 0 ? [] : [parent]);
    }
    const name = tree.child(node, Field.name);
    if (name < 0) return undefined;
    const parents: number[] = [];
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const part = tree.kind(at);
      if (part === Kind.superclass) parents.push(at + 1);
      else if (part === Kind.super_interfaces || part === Kind.extends_interfaces) {
        const list = tree.childOf(at, Kind.type_list);
        if (list >= 0) for (let t = list + 1; t < tree.next(list); t = tree.next(t)) parents.push(t);
      }
    }
    const body = tree.child(node, Field.body);
    // A declaration that is no direct part of a body or of the file stands in a method.
    const member = outer === undefined || this.#isMemberOf(node, outer);
    return this.#makeType(node, body, form, tree.text(name), outer, member, parents);
  }

  #isMemberOf(node: number, outer: TypeSymbol): boolean {
    const tree = this.#tree;
    if (outer.body < 0) return false;
    for (let at = outer.body + 1, end = tree.next(outer.body); at < end; at = tree.next(at)) {
      if (at === node) return true;
      if (tree.kind(at) === Kind.enum_body_declarations && node > at && node < tree.next(at))
        for (let inner = at + 1; inner < tree.next(at); inner = tree.next(inner)) if (inner === node) return true;
    }
    return false;
  }

  #makeType(
    node: number,
    body: number,
    form: TypeForm,
    simpleName: string,
    outer: Draft | undefined,
    member: boolean,
    parents: readonly number[],
  ): Draft {
    const before = outer ? outer.name : this.#unit.packageName;
    const modifiers = this.#modifiersOf(node);
    const name = !member || (outer && before === '') ? '' : before === '' ? simpleName : `${before}.${simpleName}`;
    const type: Draft = {
      name,
      simpleName,
      form,
      unit: this.#unit,
      node,
      body,
      outer,
      typeParameters: this.#typeParametersOf(node),
      parents,
      annotations: modifiers.annotations,
      modifiers: modifiers.words,
      nested: new Map(),
      fields: new Map(),
      methods: new Map(),
      constructors: [],
    };
    this.#allTypes.push(type);
    this.#typeAt.set(node, type);
    if (!outer) this.#types.push(type);
    else if (member) outer.nested.set(simpleName, type);
    if (form === 'record') this.#readComponents(type);
    if (body >= 0) this.#readMembers(type, body);
    return type;
  }

  #readComponents(type: Draft): void {
    const parameters = this.#tree.child(type.node, Field.parameters);
    if (parameters < 0) return;
    for (const { name, type: node, dimensions, node: at, annotations } of this.#parametersOf(parameters).parameters)
      type.fields.set(name, {
        name,
        owner: type,
        node: at,
        type: node,
        dimensions,
        modifiers: new Set(['private', 'final']),
        annotations,
        initialized: false,
      });
  }

  #readMembers(type: Draft, body: number): void {
    const tree = this.#tree;
    for (let at = body + 1, end = tree.next(body); at < end; at = tree.next(at)) {
      switch (tree.kind(at)) {
        case Kind.field_declaration:
        case Kind.constant_declaration:
          this.#readFields(type, at);
          break;
        case Kind.method_declaration:
        case Kind.annotation_type_element_declaration:
          this.#addMethod(type, this.#readMethod(type, at));
          break;
        case Kind.constructor_declaration:
          type.constructors.push(this.#readMethod(type, at));
          break;
        case Kind.enum_constant:
          this.#readConstant(type, at);
          break;
        case Kind.enum_body_declarations:
          this.#readMembers(type, at);
          break;
        default:
          break;
      }
    }
  }

  #addMethod(type: Draft, method: MethodSymbol): void {
    const known = type.methods.get(method.name);
    if (known) known.push(method);
    else type.methods.set(method.name, [method]);
  }

  #readConstant(type: Draft, node: number): void {
    const name = this.#tree.child(node, Field.name);
    if (name < 0) return;
    const text = this.#tree.text(name);
    type.fields.set(text, {
      name: text,
      owner: type,
      node,
      type: -1,
      dimensions: 0,
      modifiers: new Set(['public', 'static', 'final']),
      annotations: NO_ANNOTATIONS,
      initialized: true,
    });
  }

  #readFields(type: Draft, node: number): void {
    const tree = this.#tree;
    const { words, annotations } = this.#modifiersOf(node);
    const typeNode = tree.child(node, Field.type);
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      if (tree.kind(at) !== Kind.variable_declarator) continue;
      const name = tree.child(at, Field.name);
      if (name < 0) continue;
      const text = tree.text(name);
      type.fields.set(text, {
        name: text,
        owner: type,
        node,
        type: typeNode,
        dimensions: this.#dimensionsOf(at),
        modifiers: tree.kind(node) === Kind.constant_declaration ? new Set([...words, 'static', 'final']) : words,
        annotations,
        initialized: tree.child(at, Field.value) >= 0,
      });
    }
  }

  #readMethod(owner: TypeSymbol, node: number): MethodSymbol {
    const tree = this.#tree;
    const name = tree.child(node, Field.name);
    const list = tree.child(node, Field.parameters);
    const { words, annotations } = this.#modifiersOf(node);
    const { parameters, varargs } = list < 0 ? { parameters: [], varargs: false } : this.#parametersOf(list);
    return {
      name: name < 0 ? '' : tree.text(name),
      owner,
      node,
      result: tree.child(node, Field.type),
      dimensions: this.#dimensionsOf(node),
      parameters,
      varargs,
      typeParameters: this.#typeParametersOf(node),
      modifiers: words,
      annotations,
      hasBody: tree.child(node, Field.body) >= 0,
    };
  }

  #parametersOf(list: number): { parameters: ParameterFact[]; varargs: boolean } {
    const tree = this.#tree;
    const parameters: ParameterFact[] = [];
    let varargs = false;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      const { annotations } = this.#modifiersOf(at);
      if (kind === Kind.formal_parameter) {
        const name = tree.child(at, Field.name);
        parameters.push({
          name: name < 0 ? '' : tree.text(name),
          type: tree.child(at, Field.type),
          dimensions: this.#dimensionsOf(at),
          node: at,
          annotations,
        });
      } else if (kind === Kind.spread_parameter) {
        varargs = true;
        const declarator = tree.childOf(at, Kind.variable_declarator);
        parameters.push({
          name: declarator < 0 ? '' : tree.text(declarator),
          type: this.#spreadType(at),
          dimensions: 1,
          node: at,
          annotations,
        });
      }
    }
    return { parameters, varargs };
  }

  #spreadType(node: number): number {
    const tree = this.#tree;
    for (let at = node + 1, end = tree.next(node); at < end; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind !== Kind.modifiers && kind !== Kind.annotation && kind !== Kind.marker_annotation && kind !== Kind.variable_declarator)
        return at;
    }
    return -1;
  }

  /** `[]` behind a name. */
  #dimensionsOf(node: number): number {
    const dimensions = this.#tree.child(node, Field.dimensions);
    return dimensions < 0 ? 0 : this.#tree.text(dimensions).split('[').length - 1;
  }

  #typeParametersOf(node: number): TypeParameterFact[] {
    const tree = this.#tree;
    const list = tree.child(node, Field.type_parameters);
    const found: TypeParameterFact[] = [];
    if (list < 0) return found;
    for (let at = list + 1, end = tree.next(list); at < end; at = tree.next(at)) {
      if (tree.kind(at) !== Kind.type_parameter) continue;
      const name = tree.childOf(at, Kind.type_identifier);
      const bound = tree.childOf(at, Kind.type_bound);
      if (name >= 0) found.push({ name: tree.text(name), bound: bound < 0 ? -1 : bound + 1 });
    }
    return found;
  }

  #modifiersOf(node: number): { words: ReadonlySet<string>; annotations: readonly AnnotationFact[] } {
    const tree = this.#tree;
    const modifiers = tree.childOf(node, Kind.modifiers);
    if (modifiers < 0) return { words: NO_MODIFIERS, annotations: NO_ANNOTATIONS };
    const annotations: AnnotationFact[] = [];
    let words = '';
    let from = tree.start(modifiers);
    for (let at = modifiers + 1, end = tree.next(modifiers); at < end; at = tree.next(at)) {
      words += `${tree.slice(from, tree.start(at))} `;
      from = tree.end(at);
      const name = tree.child(at, Field.name);
      if (name >= 0) annotations.push({ name: tree.text(name).split('.').at(-1)?.trim() ?? '', node: at });
    }
    words += tree.slice(from, tree.end(modifiers));
    return { words: new Set(words.match(/[a-z][a-z-]*/g) ?? []), annotations };
  }
}

export function isTypeDeclaration(kind: number): boolean {
  return FORMS.has(kind);
}

export function isTypeBody(kind: number): boolean {
  return BODIES.has(kind);
}
