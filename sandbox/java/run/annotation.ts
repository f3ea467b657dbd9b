import type { Annotation, AnnotationValue, TypeNode } from '../syntax/ast.ts';
import { findMember, findTypeByName, findQualified, type TypeScope } from '../types/type-scope.ts';
import { SourceClass } from '../types/source-class.ts';
import type { ClassSymbol, MethodSymbol, StatedAnnotation, StatedValue } from '../types/symbol.ts';
import type { Type } from '../types/type.ts';
import { compileTo, constantValue } from './compile/expression.ts';
import { scopeOf } from './compile/method.ts';
import type { Slot } from './frame.ts';
import type { AnnotationMember, AnnotationValues } from './machine.ts';
import { RtClass, type RtMethod } from './rt-class.ts';
import type { RuntimeClass, RuntimeField, RuntimeMethod } from './runtime-class.ts';
import type { Vm } from './vm.ts';

export type Annotated = RuntimeClass | RuntimeMethod | { readonly method: RuntimeMethod; readonly parameter: number } | RuntimeField;

interface Found {
  readonly name: string;
  readonly values: AnnotationValues;
  readonly javaClass: RuntimeClass | undefined;
}

/** The type of a field or parameter as it was written; undefined where there is no source of it. */
function typeNodeOf(element: RuntimeField | { readonly method: RuntimeMethod; readonly parameter: number }): TypeNode | undefined {
  if ('slot' in element) {
    const { declaration, owner } = element.symbol;
    if (declaration?.kind === 'RecordComponent') return declaration.type;
    const members = owner.source?.members ?? [];
    for (const member of members)
      if (member.kind === 'FieldDeclaration' && member.declarators.some((d) => d === declaration)) return member.type;
    return undefined;
  }
  const declaration = element.method.symbol.parameters[element.parameter]?.declaration;
  return declaration && 'type' in declaration ? declaration.type : undefined;
}

/** Reads annotations as Java values, each element once. */
export class AnnotationReader {
  private readonly vm: Vm;
  private readonly known = new WeakMap<object, readonly Found[]>();

  constructor(vm: Vm) {
    this.vm = vm;
  }

  annotation(element: Annotated, annotationClass: string): AnnotationValues | undefined {
    return this.annotations(element).find((a) => a.name === annotationClass)?.values;
  }

  annotations(element: Annotated): readonly Found[] {
    const { key, owner, annotations, stated } = this.parts(element);
    const known = this.known.get(key);
    if (known) return known;
    const found = [
      ...annotations.flatMap((a) => this.read(a, owner) ?? []),
      ...(stated ?? []).flatMap((a) => this.readStated(a, owner) ?? []),
    ];
    this.known.set(key, found);
    return found;
  }

  /** Those before a type argument of an element's declared type: `List<@NotBlank String>`. */
  ofTypeArgument(
    element: RuntimeField | { readonly method: RuntimeMethod; readonly parameter: number },
    argument: number,
  ): readonly Found[] {
    const type = typeNodeOf(element);
    const last = type?.kind === 'ClassType' ? type.segments.at(-1) : undefined;
    const node = last?.typeArguments?.[argument];
    const annotations = node?.kind === 'ClassType' ? (node.segments.at(-1)?.annotations ?? []) : [];
    const owner = this.owner('slot' in element ? element.owner : element.method.owner);
    return annotations.flatMap((a) => this.read(a, owner) ?? []);
  }

  private parts(element: Annotated): {
    readonly key: object;
    readonly owner: RtClass;
    readonly annotations: readonly Annotation[];
    readonly stated?: readonly StatedAnnotation[] | undefined;
  } {
    if (element instanceof RtClass)
      return { key: element, owner: element, annotations: element.symbol?.source?.annotations ?? [], stated: element.symbol?.stated };
    if ('parameter' in element) {
      const parameter = element.method.symbol.parameters[element.parameter];
      const node = parameter?.declaration;
      const annotations = node === undefined ? [] : node.kind === 'Parameter' ? node.modifiers.annotations : node.annotations;
      return { key: parameter ?? element, owner: this.owner(element.method.owner), annotations };
    }
    if ('slot' in element) return { key: element, owner: this.owner(element.owner), annotations: element.symbol.annotations };
    if ('symbol' in element && element.symbol?.kind === 'method')
      return {
        key: element,
        owner: this.owner((element as RtMethod).owner),
        annotations: element.symbol.annotations,
        stated: element.symbol.stated,
      };
    throw new Error('No annotated element.');
  }

  private owner(javaClass: RuntimeClass): RtClass {
    if (javaClass instanceof RtClass) return javaClass;
    throw new Error(`${javaClass.name} is no class of this machine.`);
  }

  private read(annotation: Annotation, owner: RtClass): Found | undefined {
    const { symbol } = owner;
    const annotationSymbol = symbol && resolve(annotation, symbol);
    // As on a JVM, an annotation whose class is missing is not there.
    if (!annotationSymbol) return undefined;
    return this.foundOf(annotationSymbol, (name, type) => {
      const pair = annotation.pairs.find((p) => p.name === name);
      return pair && this.value(pair.value, type, owner);
    });
  }

  private readStated(annotation: StatedAnnotation, owner: RtClass): Found | undefined {
    const annotationSymbol = owner.symbol?.definedBy.findClass(annotation.type);
    return (
      annotationSymbol &&
      this.foundOf(annotationSymbol, (name, type) => {
        const given = annotation.values.get(name);
        return given && this.statedValue(given, type, owner);
      })
    );
  }

  /** What is given, and the defaults of the rest. */
  private foundOf(symbol: ClassSymbol, given: (name: string, type: Type) => AnnotationMember | undefined): Found {
    const javaClass = this.vm.runtimeOf(symbol);
    // As in the JDK, those with a default come first.
    const values: Record<string, AnnotationMember> = {};
    const members = [...symbol.methods.values()].flatMap(([method]) => (method && method.name !== '<init>' ? [method] : []));
    for (const method of members) {
      const value = this.defaultOf(method, javaClass);
      if (value !== undefined) values[method.name] = given(method.name, method.returnType) ?? value;
    }
    for (const method of members) {
      const value = method.name in values ? undefined : given(method.name, method.returnType);
      if (value !== undefined) values[method.name] = value;
    }
    return { name: symbol.binaryName, values, javaClass };
  }

  private defaultOf({ declaration, statedDefault, returnType }: MethodSymbol, javaClass: RtClass): AnnotationMember | undefined {
    if (statedDefault) return this.statedValue(statedDefault, returnType, javaClass);
    const node = declaration?.kind === 'MethodDeclaration' ? declaration.defaultValue : undefined;
    return node && this.value(node, returnType, javaClass);
  }

  private statedValue(value: StatedValue, type: Type, owner: RtClass): AnnotationMember {
    switch (value.kind) {
      case 'constant':
        return constantValue({ type, value: value.value });
      case 'array':
        return value.values.map((v) => this.statedValue(v, type.kind === 'array' ? type.element : type, owner));
      case 'annotation':
        return this.readStated(value.annotation, owner)?.values ?? {};
      case 'class':
        return this.classNamed(value.name, owner);
      case 'enum': {
        const symbol = owner.symbol?.definedBy.findClass(value.type);
        const javaClass = symbol && this.vm.runtimeOf(symbol);
        javaClass?.initialize();
        const field = javaClass?.declaredFields.find((f) => f.symbol.name === value.name);
        return field ? field.owner.statics[field.slot] : null;
      }
    }
  }

  private classNamed(name: string, owner: RtClass): RtClass {
    if (name.endsWith('[]')) return this.vm.arrayOf(this.classNamed(name.slice(0, -2), owner));
    const symbol = owner.symbol?.definedBy.findClass(name);
    return symbol ? this.vm.runtimeOf(symbol) : (this.vm.linker.primitiveNamed(name) ?? this.vm.jdk('java.lang.Object'));
  }

  private value(node: AnnotationValue, type: Type, owner: RtClass): AnnotationMember {
    if (node.kind === 'AnnotationArray') return node.values.map((v) => this.value(v, type.kind === 'array' ? type.element : type, owner));
    if (type.kind === 'array') return [this.value(node, type.element, owner)];
    if (node.kind === 'Annotation') return this.read(node, owner)?.values ?? {};
    const scope = scopeOf(this.vm, owner, true, '<clinit>');
    if (node.kind === 'ClassLiteral') return this.vm.typeClass(scope.attribution.typeNodes.get(node.type) ?? type);
    const result: Slot = compileTo(scope, node, type)([]);
    return result;
  }
}

function resolve(annotation: Annotation, owner: ClassSymbol): ClassSymbol | undefined {
  const scope: TypeScope | undefined = owner instanceof SourceClass ? owner.bodyScope : undefined;
  if (!scope) return undefined;
  const [first, ...members] = annotation.name.parts;
  const outermost = first && findTypeByName(scope, first.name);
  if (outermost?.kind === 'class')
    return members.reduce<ClassSymbol | undefined>((outer, { name }) => outer && findMember(outer, name, new Set()), outermost);
  return findQualified(
    scope.classPath,
    annotation.name.parts.map((p) => p.name),
  );
}
