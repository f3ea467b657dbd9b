import type { Java } from '../index.ts';
import type { CompilationUnit, FieldDeclaration, MethodDeclaration, Span } from '../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { Attribution, Invocation } from '../types/attribution.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol, PackageSymbol } from '../types/symbol.ts';
import { findQualified } from '../types/type-scope.ts';
import type { TypeVariable } from '../types/type.ts';
import { show } from '../types/types.ts';
import { isNaming, type Naming } from './naming.ts';
import { attributeAlone, type AttributedFile, type NamedProject, type NotingPath } from './world.ts';

/** What a name stands for, as one line of Java, and what its author wrote over its declaration. Offsets in UTF-16. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly doc: string | null;
}

type Named = ClassSymbol | FieldSymbol | MethodSymbol | LocalSymbol | PackageSymbol | TypeVariable;

/** The answer to a pointer over a name of a file; undefined where nothing is named. */
export function hoverOn(java: Java, project: NamedProject, path: string, offset: number): Hover | undefined {
  const source = project.sources.find((file) => file.path === path);
  const word = source && wordAt(source.text, offset);
  if (!source || !word) return undefined;
  const { file, classPath } = attributeAlone(java, project, source);
  const said = new Reader(file, classPath, word).read();
  return said && { from: word.start, to: word.end, ...said };
}

function wordAt(text: string, offset: number): Span | undefined {
  const start = offset - (/[\w$\u0080-\uffff]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const end = offset + (/^[\w$\u0080-\uffff]*/.exec(text.slice(offset))?.[0].length ?? 0);
  return start === end ? undefined : { start, end };
}

class Reader {
  private readonly file: AttributedFile;
  private readonly classPath: NotingPath;
  private readonly word: Span;

  constructor(file: AttributedFile, classPath: NotingPath, word: Span) {
    this.file = file;
    this.classPath = classPath;
    this.word = word;
  }

  read(): Pick<Hover, 'text' | 'doc'> | undefined {
    const around = nodesAround(this.file.unit, this.word);
    // A name in a type stands within what makes an object of it: then the constructor is what is called.
    const made = around.findLast((node) => node.kind === 'New');
    return [...(made ? [made] : []), ...around.toReversed()].reduce<ReturnType<Reader['read']>>(
      (said, node) => said ?? this.say(node),
      undefined,
    );
  }

  private is = (at: Span | undefined): boolean => at?.start === this.word.start && at.end === this.word.end;

  private of<T>(look: (attribution: Attribution) => T | undefined): T | undefined {
    for (const attribution of this.file.attributions) {
      const found = look(attribution);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private say(node: AnyNode): ReturnType<Reader['read']> {
    if (node.kind === 'ImportDeclaration' || node.kind === 'PackageDeclaration') return this.sayQualified();
    if (node.kind === 'Identifier') return this.sayTypeName(node);
    const local = this.of(({ locals }) => [...locals].find(([declared]) => declared === node && this.is(declared.name))?.[1]);
    if (local) return about(local);
    return isNaming(node) ? this.sayNaming(node) : undefined;
  }

  private sayTypeName(node: AnyNode): ReturnType<Reader['read']> {
    for (const [name, found] of this.classPath.found) if (name === node) return about(found);
    return undefined;
  }

  private sayNaming(node: Naming): ReturnType<Reader['read']> {
    switch (node.kind) {
      case 'Name':
        return this.is(node) ? about(this.of(({ names }) => names.get(node))) : undefined;
      case 'FieldAccess':
        return this.is(node.name) ? about(this.of(({ names }) => names.get(node))) : undefined;
      case 'MethodCall':
        return this.is(node.name) ? aboutCall(this.of(({ calls }) => calls.get(node))) : undefined;
      case 'New':
        return this.is(node.type.segments.at(-1)?.name) ? aboutCall(this.of(({ calls }) => calls.get(node))) : undefined;
      case 'MethodReference':
        return this.word.end === node.end && this.word.start > node.operatorStart
          ? aboutCall(this.of(({ references }) => references.get(node))?.invocation)
          : undefined;
      case 'Annotation':
        return this.sayMember(node);
      case 'FieldDeclaration':
        return about(this.field((declaration) => node.declarators.some((one) => one === declaration && this.is(one.name))));
      case 'EnumConstant':
      case 'RecordComponent':
        return this.is(node.name) ? about(this.field((declaration) => declaration === node)) : undefined;
      case 'TypeDeclaration':
        return this.is(node.name) ? about(this.file.classes.find(({ source }) => source?.declaration === node)) : undefined;
      case 'MethodDeclaration':
      case 'ConstructorDeclaration':
        return this.is(node.name) ? about(this.method(node)) : undefined;
      default:
        return undefined;
    }
  }

  private sayMember({ name, pairs }: Extract<Naming, { kind: 'Annotation' }>): ReturnType<Reader['read']> {
    const pair = pairs.find(({ nameNode }) => this.is(nameNode));
    const type = findType(this.classPath, name.parts.at(-1));
    return pair && about(type?.methods.get(pair.name)?.[0]);
  }

  /** A part of the name of a package or of an import. */
  private sayQualified(): ReturnType<Reader['read']> {
    const { unit } = this.file;
    const of = [unit.package?.name, ...unit.imports.map(({ name }) => name)].find((name) => name?.parts.some((part) => this.is(part)));
    const names = of?.parts.slice(0, of.parts.findIndex((part) => this.is(part)) + 1).map(({ name }) => name) ?? [];
    const symbol = findQualified(this.classPath, names);
    if (symbol) return about(symbol);
    const owner = findQualified(this.classPath, names.slice(0, -1));
    const member = names.at(-1) ?? '';
    if (owner) return about(owner.fields.get(member) ?? owner.methods.get(member)?.[0]);
    return this.classPath.hasPackage(names.join('.')) ? about({ kind: 'package', name: names.join('.') }) : undefined;
  }

  private field(wanted: (declaration: FieldSymbol['declaration']) => boolean): FieldSymbol | undefined {
    return this.file.classes.flatMap(({ fields }) => [...fields.values()]).find(({ declaration }) => wanted(declaration));
  }

  private method(node: MethodSymbol['declaration']): MethodSymbol | undefined {
    return this.file.classes.flatMap(({ methods }) => [...methods.values()].flat()).find(({ declaration }) => declaration === node);
  }
}

function findType(path: NotingPath, name: AnyNode | undefined): ClassSymbol | undefined {
  for (const [known, found] of path.found) if (known === name && found.kind === 'class') return found;
  return undefined;
}

/** Nodes that hold a span, outermost first. */
function nodesAround(unit: CompilationUnit, { start, end }: Span): AnyNode[] {
  const around: AnyNode[] = [];
  const visit = (node: AnyNode): void => {
    if (node.start > start || end > node.end) return;
    around.push(node);
    forEachChild(node, visit);
  };
  forEachChild(unit, visit);
  return around;
}

function about(named: Named | undefined): ReturnType<Reader['read']> {
  switch (named?.kind) {
    case 'package':
      return { text: `package ${named.name}`, doc: null };
    case 'local':
      return { text: `${show(named.type)} ${named.name}${valueOf(named)}`, doc: null };
    case 'field':
      return {
        text: `${show(named.type)} ${named.owner.simpleName}.${named.name}${valueOf(named)}`,
        doc: docOf(named.owner, fieldDeclaration(named)),
      };
    case 'method':
      return { text: methodText(named), doc: docOf(named.owner, named.declaration) };
    case 'class':
      return {
        text: `${KINDS[named.typeKind]} ${named.canonicalName || named.simpleName}${parametersOf(named)}`,
        doc: docOf(named, named.source?.declaration),
      };
    case 'variable':
      return { text: show(named), doc: null };
    case undefined:
      return undefined;
  }
}

const KINDS: Readonly<Record<ClassSymbol['typeKind'], string>> = {
  class: 'class',
  interface: 'interface',
  enum: 'enum',
  record: 'record',
  annotation: '@interface',
};

const parametersOf = ({ typeParameters }: ClassSymbol): string =>
  typeParameters.length === 0 ? '' : `<${typeParameters.map(({ name }) => name).join(', ')}>`;

/** What a constant is, where the compiler knows it. */
function valueOf({ constant }: FieldSymbol | LocalSymbol): string {
  if (!constant) return '';
  return ` = ${typeof constant.value === 'string' ? JSON.stringify(constant.value) : String(constant.value)}`;
}

/** A call with the types that were inferred for it. */
function aboutCall(invocation: Invocation | undefined): ReturnType<Reader['read']> {
  if (!invocation?.method) return undefined;
  const { method, parameterTypes, returnType } = invocation;
  return {
    text: methodText(method, parameterTypes.map(show), show(returnType)),
    // A constructor that nobody wrote is what was said of its class.
    doc: docOf(method.owner, method.declaration ?? (method.name === '<init>' ? method.owner.source?.declaration : undefined)),
  };
}

function methodText(
  method: MethodSymbol,
  types: readonly string[] = method.parameters.map(({ type }) => show(type)),
  result = show(method.returnType),
): string {
  const parameters = method.parameters.map(({ name }, n) => `${types[n] ?? ''} ${name}`).join(', ');
  const { simpleName } = method.owner;
  return method.name === '<init>' ? `${simpleName}(${parameters})` : `${result} ${simpleName}.${method.name}(${parameters})`;
}

const fieldDeclaration = ({ owner, declaration }: FieldSymbol): Span | undefined =>
  declaration?.kind === 'VariableDeclarator'
    ? owner.source?.members.find(
        (member): member is FieldDeclaration => member.kind === 'FieldDeclaration' && member.declarators.some((one) => one === declaration),
      )
    : declaration;

/** Characters of a comment that are shown. */
const MOST = 600;

/** The comment for documentation over a declaration; null where none is, or where the declaration is the trial's own stub. */
function docOf(owner: ClassSymbol, declaration: Span | MethodDeclaration | undefined): string | null {
  const source = owner.source?.unit.source;
  if (!source || source.stub || !declaration) return null;
  const [, comment] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(source.text.slice(0, declaration.start)) ?? [];
  if (comment === undefined) return null;
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .replaceAll(/\{@\w+\s+([^{}]*)\}/g, '$1')
    .replaceAll(/<\/?\w+>/g, '')
    .trim();
  return text === '' ? null : text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text;
}
