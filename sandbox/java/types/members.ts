import type { Modifiers, Parameter, RecordComponent } from '../syntax/ast.ts';
import { NO_FLAGS, readFlags } from './flags.ts';
import { foldConstant } from './constant.ts';
import { resolveType, type TypeProblem } from './resolve-type.ts';
import type { ClassSymbol, Constant, FieldSymbol, Flags, MethodSymbol, RecordComponentSymbol, SourceSymbol } from './symbol.ts';
import type { Type } from './type.ts';
import { fieldModifierProblems, methodModifierProblems } from './modifier-problems.ts';
import { type TypeScope, withTypeParameters } from './type-scope.ts';
import { arrayOf, BOOLEAN, classType, erasedName, INT, show, UNKNOWN, VOID } from './types.ts';

/** What a class declares, as it is being filled. */
export interface Declared {
  readonly fields: Map<string, FieldSymbol>;
  readonly methods: Map<string, MethodSymbol[]>;
  readonly recordComponents: RecordComponentSymbol[];
}

interface FieldOptions {
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly type: Type;
  readonly flags: Flags;
  readonly annotations: FieldSymbol['annotations'];
  readonly declaration: FieldSymbol['declaration'];
  readonly scope: TypeScope;
}

class SourceField implements FieldSymbol {
  readonly kind = 'field' as const;
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly type: Type;
  readonly flags: Flags;
  readonly annotations: FieldSymbol['annotations'];
  readonly declaration: FieldSymbol['declaration'];
  private readonly scope: TypeScope;
  private folded: { value: Constant | undefined } | undefined;
  constructor(options: FieldOptions) {
    this.name = options.name;
    this.owner = options.owner;
    this.type = options.type;
    this.flags = options.flags;
    this.annotations = options.annotations;
    this.declaration = options.declaration;
    this.scope = options.scope;
  }
  get enumConstant(): boolean {
    return this.declaration?.kind === 'EnumConstant';
  }
  get constant(): Constant | undefined {
    if (this.folded) return this.folded.value;
    this.folded = { value: undefined };
    const { declaration } = this;
    if (
      this.flags.final &&
      declaration?.kind === 'VariableDeclarator' &&
      declaration.initializer &&
      declaration.initializer.kind !== 'ArrayInitializer'
    ) {
      this.folded = { value: foldConstant(declaration.initializer, this.type, this.scope, this.owner) };
    }
    return this.folded.value;
  }
}

const arrayed = (type: Type, dimensions: number): Type => (dimensions > 0 ? arrayed(arrayOf(type), dimensions - 1) : type);
const isInterface = (owner: ClassSymbol): boolean => owner.typeKind === 'interface' || owner.typeKind === 'annotation';

export function declareFields(owner: SourceSymbol, scope: TypeScope, declared: Declared, problems: TypeProblem[]): void {
  const add = (options: Omit<FieldOptions, 'owner' | 'scope'>): void => {
    if (declared.fields.has(options.name) && options.declaration) {
      problems.push({
        code: 'compiler.err.already.defined',
        message: `variable ${options.name} is already defined in ${owner.typeKind === 'interface' ? 'interface' : owner.typeKind === 'enum' ? 'enum' : owner.typeKind === 'record' ? 'record' : 'class'} ${owner.simpleName}`,
        details: [],
        offset: options.declaration.start,
      });
      return;
    }
    declared.fields.set(options.name, new SourceField({ ...options, owner, scope }));
  };
  for (const constant of owner.declaration?.constants ?? []) {
    add({
      name: constant.name.name,
      type: classType(owner),
      flags: { ...NO_FLAGS, access: 'public', static: true, final: true },
      annotations: constant.annotations,
      declaration: constant,
    });
  }
  for (const component of owner.declaration?.components ?? []) {
    const type = resolveType(component.type, scope, problems);
    declared.recordComponents.push({ name: component.name.name, type, declaration: component });
    add({
      name: component.name.name,
      type,
      flags: { ...NO_FLAGS, access: 'private', final: true },
      annotations: component.annotations,
      declaration: component,
    });
  }
  for (const member of owner.members) {
    if (member.kind !== 'FieldDeclaration') continue;
    problems.push(...fieldModifierProblems(owner, member));
    const inside = member.modifiers.modifiers.some((m) => m.name === 'static') ? { ...scope, isStatic: true } : scope;
    const type = resolveType(member.type, inside, problems);
    const flags = readFlags(member.modifiers, isInterface(owner) ? { access: 'public', static: true, final: true } : {});
    for (const d of member.declarators)
      add({ name: d.name.name, type: arrayed(type, d.dimensions), flags, annotations: member.modifiers.annotations, declaration: d });
  }
}

export function declareMethods(owner: SourceSymbol, scope: TypeScope, declared: Declared, problems: TypeProblem[]): void {
  const add = (method: Omit<MethodSymbol, 'kind' | 'owner' | 'signature'>, at?: number): void => {
    const signature = `${method.name}(${method.parameters.map((p) => erasedName(p.type)).join(',')})`;
    const list = declared.methods.get(method.name) ?? [];
    const same = list.find((m) => m.signature === signature);
    if (same) {
      if (at !== undefined) {
        const what = method.name === '<init>' ? `constructor ${owner.simpleName}` : `method ${method.name}`;
        const types = (m: Pick<MethodSymbol, 'parameters'>): string => `(${m.parameters.map((p) => show(p.type)).join(',')})`;
        const clash = same.typeParameters.length === 0 && types(same) !== types(method);
        const bare = clash ? what.replace(/^\w+ /, '') : what;
        problems.push({
          code: clash ? 'compiler.err.name.clash.same.erasure' : 'compiler.err.already.defined',
          message: clash
            ? `name clash: ${bare}${types(method)} and ${bare}${types(same)} have the same erasure`
            : `${what}${types(same)} is already defined in ${owner.typeKind === 'annotation' ? '@interface' : owner.typeKind} ${owner.simpleName}`,
          details: [],
          offset: at,
        });
      }
      return;
    }
    declared.methods.set(method.name, [...list, { ...method, kind: 'method', owner, signature }]);
  };
  const readParameters = (parameters: readonly (Parameter | RecordComponent)[], inside: TypeScope): MethodSymbol['parameters'] =>
    parameters.map((p) => ({ name: p.name.name, type: resolveType(p.type, inside, problems), declaration: p }));
  const components = owner.declaration?.components ?? [];
  const memberAccess = (modifiers: Modifiers): Partial<Flags> => {
    if (!isInterface(owner)) return {};
    const bodiless = !modifiers.modifiers.some(
      (m) => m.name === 'default' || m.name === 'static' || m.name === 'private' || m.name === 'native',
    );
    return { access: 'public', abstract: bodiless };
  };
  for (const member of owner.members) {
    if (member.kind === 'MethodDeclaration') {
      problems.push(...methodModifierProblems(owner, member));
      const isStatic = member.modifiers.modifiers.some((m) => m.name === 'static');
      const { scope: inside, variables } = withTypeParameters(isStatic ? { ...scope, isStatic } : scope, member.typeParameters);
      member.typeParameters.forEach((p, i) => {
        const variable = variables[i];
        if (variable) variable.bounds = p.bounds.map((b) => resolveType(b, inside, problems));
      });
      add(
        {
          name: member.name.name,
          flags: readFlags(member.modifiers, memberAccess(member.modifiers)),
          typeParameters: variables,
          parameters: readParameters(member.parameters, inside),
          varargs: member.parameters.at(-1)?.varargs ?? false,
          returnType: arrayed(resolveType(member.returnType, inside, problems), member.dimensions),
          thrown: member.throws.map((t) => resolveType(t, inside, problems)),
          annotations: member.modifiers.annotations,
          declaration: member,
          implicit: 'none',
        },
        member.name.start,
      );
    } else if (member.kind === 'ConstructorDeclaration') {
      problems.push(...methodModifierProblems(owner, member));
      const { scope: inside, variables } = withTypeParameters(scope, member.typeParameters);
      member.typeParameters.forEach((p, i) => {
        const variable = variables[i];
        if (variable) variable.bounds = p.bounds.map((b) => resolveType(b, inside, problems));
      });
      const parameters = readParameters(member.parameters ?? components, inside);
      add(
        {
          name: '<init>',
          flags: readFlags(member.modifiers, owner.typeKind === 'enum' ? { access: 'private' } : {}),
          typeParameters: variables,
          parameters,
          varargs: (member.parameters ?? components).at(-1)?.varargs ?? false,
          returnType: VOID,
          thrown: member.throws.map((t) => resolveType(t, inside, problems)),
          annotations: member.modifiers.annotations,
          declaration: member,
          implicit: 'none',
        },
        member.name.start,
      );
    }
  }
  addImplicit(owner, declared, add);
}

type Add = (method: Omit<MethodSymbol, 'kind' | 'owner' | 'signature'>) => void;

function addImplicit(owner: ClassSymbol, declared: Declared, add: Add): void {
  const base = { typeParameters: [], varargs: false, thrown: [], annotations: [], declaration: undefined };
  const stringSymbol = owner.definedBy.findClass('java.lang.String');
  const objectSymbol = owner.definedBy.findClass('java.lang.Object');
  const string: Type = stringSymbol ? classType(stringSymbol) : UNKNOWN;
  const object: Type = objectSymbol ? classType(objectSymbol) : UNKNOWN;
  if (owner.typeKind === 'record') {
    const components = declared.recordComponents;
    add({
      ...base,
      name: '<init>',
      flags: { ...NO_FLAGS, access: owner.flags.access },
      returnType: VOID,
      implicit: 'canonicalConstructor',
      varargs: components.at(-1)?.declaration?.varargs ?? false,
      parameters: components.map((c) => ({ name: c.name, type: c.type, declaration: c.declaration })),
    });
    for (const c of components)
      add({
        ...base,
        name: c.name,
        flags: { ...NO_FLAGS, access: 'public' },
        parameters: [],
        returnType: c.type,
        annotations: c.declaration?.annotations ?? [],
        implicit: 'recordAccessor',
      });
    const method = (name: string, returnType: Type, parameters: MethodSymbol['parameters']): void =>
      add({ ...base, name, flags: { ...NO_FLAGS, access: 'public', final: true }, parameters, returnType, implicit: 'recordMethod' });
    method('toString', string, []);
    method('hashCode', INT, []);
    method('equals', BOOLEAN, [{ name: 'o', type: object, declaration: undefined }]);
  } else if (owner.typeKind === 'enum') {
    const self = classType(owner);
    add({
      ...base,
      name: 'values',
      flags: { ...NO_FLAGS, access: 'public', static: true },
      parameters: [],
      returnType: arrayOf(self),
      implicit: 'values',
    });
    add({
      ...base,
      name: 'valueOf',
      flags: { ...NO_FLAGS, access: 'public', static: true },
      parameters: [{ name: 'name', type: string, declaration: undefined }],
      returnType: self,
      implicit: 'valueOf',
    });
  }
  if (!declared.methods.has('<init>') && !isInterface(owner)) {
    const access = owner.typeKind === 'enum' ? 'private' : owner.flags.access;
    const parent = owner.nesting === 'anonymous' ? owner.superclass : undefined;
    if (!parent) {
      add({ ...base, name: '<init>', flags: { ...NO_FLAGS, access }, parameters: [], returnType: VOID, implicit: 'defaultConstructor' });
      return;
    }
    const constructors = parent.symbol.methods.get('<init>') ?? [];
    const map = new Map(parent.symbol.typeParameters.map((v, i) => [v, parent.args[i] ?? object]));
    for (const c of constructors)
      add({
        ...base,
        name: '<init>',
        flags: { ...NO_FLAGS, access },
        varargs: c.varargs,
        thrown: c.thrown,
        returnType: VOID,
        implicit: 'defaultConstructor',
        parameters: c.parameters.map((p) => ({
          ...p,
          type: map.size > 0 && p.type.kind === 'variable' ? (map.get(p.type) ?? p.type) : p.type,
        })),
      });
  }
}
