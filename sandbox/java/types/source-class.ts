import type { Annotation, CompilationUnit, Member, TypeDeclaration, TypeKind, TypeNode } from '../syntax/ast.ts';
import { PackClass, readMembers } from '../signatures/pack-class.ts';
import type { PackedClass } from '../signatures/read-pack.ts';
import { NO_FLAGS, readFlags } from './flags.ts';
import { declareFields, declareMethods, type Declared } from './members.ts';
import { describeKind, resolveType, type TypeProblem } from './resolve-type.ts';
import type {
  ClassPath,
  ClassSymbol,
  FieldSymbol,
  Flags,
  MethodSymbol,
  RecordComponentSymbol,
  SourceSymbol,
  StatedAnnotation,
} from './symbol.ts';
import type { ClassType, TypeVariable } from './type.ts';
import type { TypeScope } from './type-scope.ts';
import { withTypeParameters } from './type-scope.ts';
import { classType, erasedName } from './types.ts';

export interface ClassOptions {
  readonly unit: CompilationUnit;
  readonly classPath: ClassPath;
  readonly typeKind: TypeKind;
  readonly simpleName: string;
  readonly binaryName: string;
  readonly canonicalName: string;
  readonly packageName: string;
  readonly nesting: ClassSymbol['nesting'];
  readonly outer: ClassSymbol | undefined;
  readonly hasOuterInstance: boolean;
  readonly flags: Flags;
  readonly declaration: TypeDeclaration | undefined;
  readonly members: readonly Member[];
  readonly annotations: readonly Annotation[];
  /** Around the class: its unit, or the method that declares it. */
  readonly scope: TypeScope;
  /** Supertypes of an anonymous class, known to whoever found it. */
  readonly anonymous?: { readonly superclass: ClassType; readonly interfaces: readonly ClassType[]; readonly bodyStart: number };
}

/** How many classes are finding out what they extend. */
let headersInProgress = 0;

/** A class as its source declares it, completed on first use. */
export class SourceClass implements SourceSymbol {
  readonly kind = 'class' as const;
  readonly options: ClassOptions;
  private readonly ownClasses = new Map<string, ClassSymbol>();
  /** What the real class has beyond this stub, taken when its members are next asked for. */
  private lesson: (() => PackedClass | undefined) | undefined;
  private realClass: (() => PackedClass | undefined) | ClassSymbol | undefined;
  private declaring = false;
  /** Problems of its header and member signatures, found when it was completed. */
  readonly problems: TypeProblem[] = [];
  /** Supertypes that are not there, by the names that the source means; the superclass first. */
  readonly absentSupertypes: string[] = [];
  /** True while its own supertypes are being resolved: member types must not be looked up through them. */
  resolvingHeader = false;
  private header:
    | {
        typeParameters: TypeVariable[];
        superclass: ClassType | undefined;
        interfaces: ClassType[];
        permits: ClassSymbol[] | undefined;
        scope: TypeScope;
      }
    | undefined;
  private declared: Declared | undefined;

  constructor(options: ClassOptions) {
    this.options = options;
    for (const member of options.members) if (member.kind === 'TypeDeclaration') this.addMemberClass(member);
  }

  get typeKind(): TypeKind {
    return this.options.typeKind;
  }
  get binaryName(): string {
    return this.options.binaryName;
  }
  get canonicalName(): string {
    return this.options.canonicalName;
  }
  get simpleName(): string {
    return this.options.simpleName;
  }
  get packageName(): string {
    return this.options.packageName;
  }
  get nesting(): ClassSymbol['nesting'] {
    return this.options.nesting;
  }
  get outer(): ClassSymbol | undefined {
    return this.options.outer;
  }
  get hasOuterInstance(): boolean {
    return this.options.hasOuterInstance;
  }
  get flags(): Flags {
    return this.options.flags;
  }
  get unit(): CompilationUnit {
    return this.options.unit;
  }
  get declaration(): TypeDeclaration | undefined {
    return this.options.declaration;
  }
  get members(): readonly Member[] {
    return this.options.members;
  }
  get annotations(): readonly Annotation[] {
    return this.options.annotations;
  }
  get memberClasses(): ReadonlyMap<string, ClassSymbol> {
    this.takeLesson();
    return this.ownClasses;
  }
  get source(): SourceSymbol {
    return this;
  }
  get stated(): readonly StatedAnnotation[] {
    return [];
  }
  get definedBy(): ClassPath {
    return this.options.classPath;
  }

  get typeParameters(): readonly TypeVariable[] {
    return this.resolveHeader().typeParameters;
  }
  get superclass(): ClassType | undefined {
    return this.resolveHeader().superclass;
  }
  get interfaces(): readonly ClassType[] {
    return this.resolveHeader().interfaces;
  }
  get permits(): readonly ClassSymbol[] | undefined {
    return this.resolveHeader().permits;
  }
  get real(): ClassSymbol | undefined {
    if (typeof this.realClass !== 'function') return this.realClass;
    const packed = this.realClass();
    return (this.realClass = packed && new PackClass(packed, this.definedBy, this.outer));
  }
  get fields(): ReadonlyMap<string, FieldSymbol> {
    this.takeLesson();
    return this.declareMembers().fields;
  }
  get methods(): ReadonlyMap<string, readonly MethodSymbol[]> {
    this.takeLesson();
    return this.declareMembers().methods;
  }
  get recordComponents(): readonly RecordComponentSymbol[] {
    return this.declareMembers().recordComponents;
  }
  get thisType(): ClassType {
    return classType(this, this.typeParameters);
  }

  /** The scope inside its body. */
  get bodyScope(): TypeScope {
    return this.resolveHeader().scope;
  }

  complete(): void {
    this.declareMembers();
  }

  private addMemberClass(declaration: TypeDeclaration): void {
    const inInterface = this.typeKind === 'interface' || this.typeKind === 'annotation';
    const member = declareClass(declaration, { ...this.options.scope, enclosing: this }, this, inInterface);
    const before = this.ownClasses.get(member.simpleName);
    if (before)
      this.problems.push({
        code: 'compiler.err.already.defined',
        message: `${describeKind(before)} ${member.simpleName} is already defined in ${describeKind(this)} ${this.simpleName}`,
        offset: declarationStart(member),
        details: [],
      });
    else this.ownClasses.set(member.simpleName, member);
  }

  private resolveHeader(): NonNullable<SourceClass['header']> {
    if (this.header) return this.header;
    headersInProgress++;
    try {
      return this.readHeader();
    } finally {
      headersInProgress--;
    }
  }

  private readHeader(): NonNullable<SourceClass['header']> {
    const { options } = this;
    const around: TypeScope = { ...options.scope, enclosing: this.options.outer };
    const { scope: withVariables, variables } = withTypeParameters(around, options.declaration?.typeParameters ?? []);
    const scope: TypeScope = { ...withVariables, enclosing: this };
    const header: NonNullable<SourceClass['header']> = {
      typeParameters: variables,
      superclass: undefined,
      interfaces: [],
      permits: undefined,
      scope,
    };
    this.header = header;
    if (options.binaryName === 'java.lang.Object') return header;
    this.resolvingHeader = true;
    options.declaration?.typeParameters.forEach((parameter, i) => {
      const variable = variables[i];
      if (variable) variable.bounds = parameter.bounds.map((b) => resolveType(b, scope, this.problems));
    });
    const read = (node: TypeNode): ClassType[] => {
      const type = resolveType(node, { ...scope, inHeaderOf: this }, this.problems);
      return type.kind === 'class' ? [type] : [];
    };
    const supertype = (node: TypeNode): ClassType[] => {
      const type = resolveType(node, { ...scope, inHeaderOf: this }, this.problems);
      if (type.kind === 'unknown' && type.absent !== undefined) this.absentSupertypes.push(type.absent);
      return type.kind === 'class' ? [type] : [];
    };
    const library = (name: string, ...args: ClassType[]): ClassType | undefined => {
      const symbol = options.classPath.findClass(name);
      return symbol && classType(symbol, args);
    };
    if (options.anonymous) {
      header.superclass = options.anonymous.superclass;
      header.interfaces = [...options.anonymous.interfaces];
    } else if (options.declaration) {
      const [extended] = options.declaration.superclass ? supertype(options.declaration.superclass) : [];
      header.interfaces = options.declaration.interfaces.flatMap(supertype);
      header.superclass = extended;
      if (options.typeKind === 'enum') header.superclass = library('java.lang.Enum', classType(this));
      else if (options.typeKind === 'record') header.superclass = library('java.lang.Record');
      if (options.typeKind === 'annotation')
        header.interfaces = [...header.interfaces, ...[library('java.lang.annotation.Annotation')].filter((t) => t !== undefined)];
      if (options.declaration.permits.length > 0) header.permits = options.declaration.permits.flatMap(read).map((t) => t.symbol);
    }
    if (!header.superclass && options.typeKind !== 'interface' && options.typeKind !== 'annotation')
      header.superclass = library('java.lang.Object');
    this.resolvingHeader = false;
    return header;
  }

  private declareMembers(): Declared {
    if (this.declared) return this.declared;
    const { scope } = this.resolveHeader();
    const declared: Declared = { fields: new Map(), methods: new Map(), recordComponents: [] };
    this.declared = declared;
    this.declaring = true;
    declareFields(this, scope, declared, this.problems);
    declareMethods(this, scope, declared, this.problems);
    this.declaring = false;
    return declared;
  }

  /** Resolves its types anew, where some were not found: more is known by now. */
  reconsider(): void {
    for (const member of this.ownClasses.values()) if (member instanceof SourceClass) member.reconsider();
    if (this.problems.length === 0) return;
    this.problems.length = 0;
    this.absentSupertypes.length = 0;
    this.header = undefined;
    this.declared = undefined;
  }

  /** It is the stub of a library's class, whose other members are known by signature. */
  learn(lesson: () => PackedClass | undefined): void {
    this.lesson = lesson;
    this.realClass = lesson;
  }

  /** Whether all members that it declares or inherits are known. */
  private get settled(): boolean {
    if (this.declaring || this.resolvingHeader) return false;
    return [this.superclass, ...this.interfaces].every((parent) => !(parent?.symbol instanceof SourceClass) || parent.symbol.settled);
  }

  private takeLesson(): void {
    // While members are being declared, its own or a supertype's, a signature would stand beside the one that behaves. And
    // while any header is resolved, what a signature names may be a class below the one that is not there yet.
    if (!this.lesson || headersInProgress > 0 || !this.settled) return;
    const packed = this.lesson();
    this.lesson = undefined;
    if (!packed) return;
    const declared = this.declareMembers();
    const { fields, methods } = readMembers(packed, this, this.definedBy);
    for (const [name, field] of fields) if (!declared.fields.has(name)) declared.fields.set(name, field);
    for (const [name, overloads] of methods) {
      const own = declared.methods.get(name) ?? [];
      const more = overloads.filter((m) => !own.some((o) => o.signature === m.signature) && !inheritsBehaviour(this, m));
      if (more.length > 0) declared.methods.set(name, [...own, ...more]);
    }
    for (const nested of packed.nested) {
      const name = nested.outer?.simpleName ?? '';
      const stub = this.ownClasses.get(name);
      if (stub instanceof SourceClass) stub.learn(() => nested);
      else this.ownClasses.set(name, new PackClass(nested, this.definedBy, this));
    }
  }
}

/**
 * Whether a supertype's stub has this method. The real class overrides it for its own reasons; what is inherited here behaves,
 * a signature would not.
 */
function inheritsBehaviour(symbol: ClassSymbol, method: MethodSymbol): boolean {
  if (method.name === '<init>' || method.flags.static) return false;
  return [symbol.superclass, ...symbol.interfaces].some(
    (parent) =>
      parent &&
      ((parent.symbol.methods.get(method.name) ?? []).some((m) => overrides(method, m)) || inheritsBehaviour(parent.symbol, method)),
  );
}

const overrides = (method: MethodSymbol, inherited: MethodSymbol): boolean =>
  inherited.implicit !== 'signature' &&
  inherited.parameters.length === method.parameters.length &&
  inherited.parameters.every(
    ({ type }, i) => type.kind === 'variable' || erasedName(type) === erasedName(method.parameters[i]?.type ?? type),
  );

/** Where javac points at a declaration: behind its modifiers. */
export function declarationStart(symbol: SourceClass): number {
  const { declaration } = symbol;
  if (!declaration) return 0;
  const modifiers = declaration.modifiers;
  if (modifiers.annotations.length === 0 && modifiers.modifiers.length === 0) return declaration.start;
  const text = symbol.unit.source.text;
  const keyword = new RegExp(`(?:class|interface|enum|record)\\s+${declaration.name.name}`).exec(
    text.slice(modifiers.end, declaration.name.end),
  );
  return modifiers.end + (keyword?.index ?? 0);
}

/** Makes the symbol of a top-level, member or local class. */
export function declareClass(
  declaration: TypeDeclaration,
  scope: TypeScope,
  outer: ClassSymbol | undefined,
  inInterface: boolean,
  local?: { index: number; static: boolean },
): SourceClass {
  const packageName = scope.unit.package?.name.text ?? '';
  const name = declaration.name.name;
  const implicitlyStatic = declaration.typeKind !== 'class' || inInterface;
  const flags = readFlags(declaration.modifiers, {
    static: outer !== undefined && implicitlyStatic,
    access: inInterface ? 'public' : 'package',
    abstract: declaration.typeKind === 'interface' || declaration.typeKind === 'annotation',
    final: declaration.typeKind === 'record' || (declaration.typeKind === 'enum' && declaration.constants.every((c) => !c.body)),
  });
  const binaryName = outer ? `${outer.binaryName}$${local ? local.index : ''}${name}` : packageName ? `${packageName}.${name}` : name;
  return new SourceClass({
    unit: scope.unit,
    classPath: scope.classPath,
    typeKind: declaration.typeKind,
    simpleName: name,
    binaryName,
    packageName,
    canonicalName: local ? '' : outer ? `${outer.canonicalName}.${name}` : binaryName,
    nesting: local ? 'local' : outer ? 'member' : 'top',
    outer,
    hasOuterInstance: outer !== undefined && !flags.static && !(local?.static ?? false),
    flags,
    declaration,
    members: declaration.members,
    annotations: declaration.modifiers.annotations,
    scope,
  });
}

/** Makes the symbol of an anonymous class or of an enum constant's body. */
export function declareAnonymous(
  members: readonly Member[],
  scope: TypeScope,
  outer: ClassSymbol,
  index: number,
  isStatic: boolean,
  superclass: ClassType,
  interfaces: readonly ClassType[],
  bodyStart: number,
): SourceClass {
  return new SourceClass({
    unit: scope.unit,
    classPath: scope.classPath,
    typeKind: 'class',
    simpleName: '',
    binaryName: `${outer.binaryName}$${index}`,
    canonicalName: '',
    packageName: outer.packageName,
    nesting: 'anonymous',
    outer,
    hasOuterInstance: !isStatic,
    flags: { ...NO_FLAGS, final: false },
    declaration: undefined,
    members,
    annotations: [],
    scope,
    anonymous: { superclass, interfaces, bodyStart },
  });
}

/** Symbols of the top-level classes of a file, to be found by name through `classPath`. */
export function enterUnit(unit: CompilationUnit, classPath: ClassPath): SourceClass[] {
  const scope: TypeScope = { unit, classPath, enclosing: undefined, variables: new Map(), localClasses: new Map(), parent: undefined };
  return unit.types.map((t) => declareClass(t, scope, undefined, false));
}
