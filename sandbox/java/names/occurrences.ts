import type { CompilationUnit, Expression, Identifier, ImportDeclaration, Span, TypeDeclaration, TypeParameter } from '../syntax/ast.ts';
import { forEachChild } from '../syntax/walk.ts';
import type { Attribution } from '../types/attribution.ts';
import type { ClassPath, ClassSymbol, FieldSymbol, LocalSymbol } from '../types/symbol.ts';
import { findMember, findQualified } from '../types/type-scope.ts';
import type { TypeVariable } from '../types/type.ts';
import { declared, type Entity, type EntityKind, entityOf, inside, type NamedSymbol } from './entity.ts';
import { isNaming, type Naming } from './naming.ts';

/** A place at which a name stands. Offsets in UTF-16, `to` exclusive. */
export interface Occurrence {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly role: 'declaration' | 'use';
  /** Where to go from here, when that is not where the entity is declared: the constructor that `new` calls. */
  readonly target?: { readonly path: string; readonly from: number };
  /** What else a static import brings under the same name. */
  readonly also?: readonly Entity[];
}

/** What was found out about one file of a project. */
export interface AttributedUnit {
  readonly unit: CompilationUnit;
  readonly attributions: readonly Attribution[];
  readonly classPath: ClassPath;
  /** What the names in types stand for. */
  readonly typeNames: ReadonlyMap<Identifier, ClassSymbol | TypeVariable>;
  readonly isOwn: (path: string) => boolean;
}

export interface NamesOfFile {
  /** In source order. */
  readonly occurrences: readonly Occurrence[];
  /** Names of which nobody can tell what they stand for: the code is wrong there, or the types are not known. */
  readonly unresolved: readonly Span[];
}

/** Every name of a file, and what it stands for. */
export const namesIn = (file: AttributedUnit): NamesOfFile => new NameReader(file).read();

class NameReader {
  private readonly file: AttributedUnit;
  private readonly found = new Map<number, Occurrence>();
  private readonly unresolved = new Map<number, Span>();
  private readonly enumLabels = new Map<Expression, FieldSymbol>();
  private readonly locals = new Map<LocalSymbol, Entity>();
  private readonly classes = new Map<TypeDeclaration, ClassSymbol>();
  /** The constructor that a name after `new` calls. */
  private readonly constructors = new Map<Identifier, Occurrence['target']>();
  /** Names of packages before a class: they stand for nothing of their own. */
  private readonly packages = new Set<Expression>();
  private readonly typeParameters: (readonly TypeParameter[])[] = [];
  private readonly around: TypeDeclaration[] = [];

  constructor(file: AttributedUnit) {
    this.file = file;
    for (const { switches, locals, localClasses } of file.attributions) {
      for (const { enumLabels } of switches.values()) for (const [label, field] of enumLabels) this.enumLabels.set(label, field);
      for (const [node, local] of locals)
        this.locals.set(local, inside(/Parameter$/.test(node.kind) ? 'parameter' : 'local', node.name, this.path));
      for (const symbol of localClasses.values()) if (symbol.source?.declaration) this.classes.set(symbol.source.declaration, symbol);
    }
  }

  private get path(): string {
    return this.file.unit.source.path;
  }

  read(): NamesOfFile {
    const { unit } = this.file;
    for (const i of unit.imports) this.readImport(i);
    forEachChild(unit, (child) => this.visit(child));
    return { occurrences: [...this.found.values()].sort((a, b) => a.from - b.from), unresolved: [...this.unresolved.values()] };
  }

  private add(at: Span, entity: Entity | undefined, role: Occurrence['role'], more: Pick<Occurrence, 'target' | 'also'> = {}): void {
    if (!entity || this.found.has(at.start)) return;
    this.found.set(at.start, { path: this.path, from: at.start, to: at.end, entity, role, ...more });
  }

  private use(at: Span, symbol: NamedSymbol | undefined, target?: Occurrence['target']): void {
    const entity = symbol && entityOf(symbol, this.file.isOwn);
    if (entity) this.add(at, entity, 'use', target ? { target } : {});
    else this.unresolved.set(at.start, at);
  }

  private of<T>(look: (attribution: Attribution) => T | undefined): T | undefined {
    for (const attribution of this.file.attributions) {
      const found = look(attribution);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private visit(node: { readonly kind: string } & Span): void {
    const naming = isNaming(node) ? node : undefined;
    const declaration = naming?.kind === 'TypeDeclaration' ? naming : undefined;
    const scoped = naming && 'typeParameters' in naming ? naming.typeParameters : undefined;
    if (declaration) this.around.push(declaration);
    if (scoped) this.typeParameters.push(scoped);
    if (naming) this.readNode(naming);
    forEachChild(node, (child) => this.visit(child));
    if (scoped) this.typeParameters.pop();
    if (declaration) this.around.pop();
  }

  private readNode(node: Naming): void {
    switch (node.kind) {
      case 'TypeDeclaration':
        return this.declareName('class', node.name);
      case 'MethodDeclaration':
        return this.declareName('method', node.name);
      case 'ConstructorDeclaration':
        return this.readConstructor(node);
      case 'FieldDeclaration':
        return node.declarators.forEach(({ name }) => this.declareName('field', name));
      case 'EnumConstant':
        return this.declareName('constant', node.name);
      case 'RecordComponent':
        return this.declareName('component', node.name);
      case 'LocalVariable':
        return node.declarators.forEach(({ name }) => this.add(name, inside('local', name, this.path), 'declaration'));
      case 'Parameter':
      case 'LambdaParameter':
        return this.add(node.name, inside('parameter', node.name, this.path), 'declaration');
      case 'ForEach':
      case 'Catch':
      case 'TypePattern':
        return this.add(node.name, inside('local', node.name, this.path), 'declaration');
      case 'TypeParameter':
        return this.add(node.name, inside('type parameter', node.name, this.path), 'declaration');
      case 'Name':
        return this.readVariable(node, node);
      case 'FieldAccess':
        return this.readVariable(node.name, node);
      case 'MethodCall':
        return this.use(node.name, this.of(({ calls }) => calls.get(node))?.method);
      case 'MethodReference':
        return this.readReference(node);
      case 'New':
        return this.readNew(node);
      case 'ClassType':
        return this.readClassType(node);
      case 'Annotation':
        return this.readAnnotation(node);
    }
  }

  private declareName(kind: EntityKind, name: Identifier): void {
    const owner = this.owner();
    this.add(name, owner ? declared(kind, name, owner) : inside(kind, name, this.path), 'declaration');
  }

  /** The innermost class with a name around. */
  private owner(): ClassSymbol | undefined {
    const declaration = this.around.at(-1);
    return declaration && this.classOf(declaration, this.around.length - 1);
  }

  private classOf(declaration: TypeDeclaration, depth: number): ClassSymbol | undefined {
    const known = this.classes.get(declaration);
    if (known) return known;
    const outer = this.around[depth - 1];
    const { unit, classPath } = this.file;
    const name = declaration.name.name;
    const symbol = outer
      ? this.classOf(outer, depth - 1)?.memberClasses.get(name)
      : classPath.findClass(unit.package ? `${unit.package.name.text}.${name}` : name);
    if (symbol?.source?.declaration !== declaration) return undefined;
    this.classes.set(declaration, symbol);
    return symbol;
  }

  private readConstructor(node: Extract<Naming, { kind: 'ConstructorDeclaration' }>): void {
    const owner = this.owner();
    const declaration = this.around.at(-1);
    this.add(node.name, owner && entityOf(owner, this.file.isOwn), 'declaration');
    for (const local of this.of(({ componentLocals }) => componentLocals.get(node)) ?? []) {
      const component = declaration?.components.find(({ name }) => name.name === local.name);
      if (owner && component) {
        const entity = declared('component', component.name, owner);
        if (entity) this.locals.set(local, entity);
      }
    }
  }

  private readVariable(at: Identifier | Extract<Naming, { kind: 'Name' }>, node: Extract<Naming, { kind: 'Name' | 'FieldAccess' }>): void {
    const symbol = this.of(({ names }) => names.get(node)) ?? this.enumLabels.get(node);
    if (symbol?.kind === 'local') return this.add(at, this.locals.get(symbol), 'use');
    if (symbol?.kind === 'class' || symbol?.kind === 'field') {
      if (node.kind === 'FieldAccess' && symbol.kind === 'class' && symbol.nesting === 'top') this.passPackage(node.target);
      return this.use(at, symbol);
    }
    if (symbol?.kind === 'package' || this.packages.has(node)) return;
    const target = node.kind === 'FieldAccess' ? this.of(({ types }) => types.get(node.target)) : undefined;
    if (target?.kind !== 'array') this.unresolved.set(at.start, at);
  }

  private passPackage(target: Expression): void {
    this.packages.add(target);
    if (target.kind === 'FieldAccess') this.passPackage(target.target);
  }

  private readReference(node: Extract<Naming, { kind: 'MethodReference' }>): void {
    if (node.name === 'new') return;
    const from = this.file.unit.source.text.indexOf(node.name, node.operatorStart + 2);
    const at = { start: from, end: from + node.name.length };
    this.use(at, this.of(({ references }) => references.get(node))?.invocation?.method);
  }

  private readNew(node: Extract<Naming, { kind: 'New' }>): void {
    const last = node.type.segments.at(-1);
    const called = this.of(({ calls }) => calls.get(node))?.method;
    const constructor = called?.declaration?.kind === 'ConstructorDeclaration' ? called.declaration : undefined;
    const path = called?.owner.source?.unit.source.path;
    if (last && constructor && path !== undefined) this.constructors.set(last.name, { path, from: constructor.name.start });
    // `outer.new Inner()` is looked up in the type of `outer`.
    const type = node.outer && this.of(({ typeNodes }) => typeNodes.get(node.type));
    if (last && type?.kind === 'class') this.use(last.name, type.symbol, this.constructors.get(last.name));
  }

  private readClassType({ segments }: Extract<Naming, { kind: 'ClassType' }>): void {
    segments.forEach(({ name }, i) => {
      const found = this.file.typeNames.get(name);
      if (found?.kind === 'class') this.use(name, found, this.constructors.get(name));
      else if (found) {
        const parameter = this.typeParameters
          .toReversed()
          .flat()
          .find((p) => p.name.name === found.name);
        this.add(name, parameter && inside('type parameter', parameter.name, this.path), 'use');
      } else if (i === segments.length - 1 && !this.found.has(name.start)) this.unresolved.set(name.start, name);
    });
  }

  private readAnnotation({ name, pairs }: Extract<Naming, { kind: 'Annotation' }>): void {
    for (const part of name.parts) {
      const found = this.file.typeNames.get(part);
      if (found?.kind === 'class') this.use(part, found);
    }
    const last = name.parts.at(-1);
    const type = last && this.file.typeNames.get(last);
    if (type?.kind !== 'class') return;
    for (const pair of pairs) if (pair.nameNode) this.use(pair.nameNode, type.methods.get(pair.name)?.[0]);
  }

  private readImport({ name, static: isStatic, onDemand }: ImportDeclaration): void {
    const names = name.parts.map((part) => part.name);
    const member = isStatic && !onDemand ? name.parts.at(-1) : undefined;
    const length = member ? names.length - 1 : names.length;
    for (let n = length; n > 0; n--) {
      const part = name.parts[n - 1];
      const symbol = findQualified(this.file.classPath, names.slice(0, n));
      if (!part || !symbol) break;
      this.use(part, symbol);
    }
    const owner = member && findQualified(this.file.classPath, names.slice(0, length));
    if (!member || !owner) return;
    const [first, ...also] = staticsOf(owner, member.name).flatMap((symbol) => entityOf(symbol, this.file.isOwn) ?? []);
    this.add(member, first, 'use', also.length > 0 ? { also } : {});
  }
}

/** What a static import of a name brings. */
function staticsOf(owner: ClassSymbol, name: string, seen = new Set<ClassSymbol>()): NamedSymbol[] {
  if (seen.has(owner)) return [];
  seen.add(owner);
  const field = owner.fields.get(name);
  const member = seen.size === 1 ? findMember(owner, name, new Set()) : undefined;
  return [
    ...(field?.flags.static ? [field] : []),
    ...(owner.methods.get(name) ?? []).filter((method) => method.flags.static),
    ...(member ? [member] : []),
    ...[owner.superclass, ...owner.interfaces].flatMap((parent) => (parent ? staticsOf(parent.symbol, name, seen) : [])),
  ];
}
