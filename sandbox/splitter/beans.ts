import type { Annotation, Parameter, TypeNode } from '../java/syntax/index.ts';
import { lineAndColumn } from '../java/diagnostic.ts';
import { isMadeByLibrary } from './data-access.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { SourceType, SourceUnit, TypeIndex } from './source-type.ts';
import { annotationOf, annotationsOf, hasModifier, simpleNameOf, stringsOf } from './source-type.ts';
import type { TypeNames } from './type-names.ts';
import { createTypeNames } from './type-names.ts';

/**
 * Annotations that make a class a bean. Libraries have their own (`@DgsComponent`), whose sources are not at hand; their
 * names end like Spring's.
 */
const STEREOTYPE = /(Component|Service|Repository|Controller|Configuration|Advice|Endpoint|SpringBootApplication|ConfigurationProperties)$/;

/** Of a class that can be made: on an interface or an abstract class a stereotype makes no bean. */
export function stereotypeOf(type: SourceType): Annotation | undefined {
  const { typeKind } = type.declaration;
  if (typeKind === 'interface' || typeKind === 'annotation' || hasModifier(type.declaration, 'abstract')) return undefined;
  return annotationsOf(type).find((annotation) => STEREOTYPE.test(simpleNameOf(annotation)));
}

/** Something that Spring makes: a class with a stereotype, or what a `@Bean` method gives. */
export interface Bean {
  readonly name: string;
  readonly unit: SourceUnit;
  /** Names of the types that it can be asked for by. */
  readonly types: ReadonlySet<string>;
  /** The project class, where it is one. */
  readonly type: SourceType | undefined;
  readonly primary: boolean;
}

/** A place where Spring puts a bean in. */
export interface InjectionPoint {
  readonly unit: SourceUnit;
  readonly owner: SourceType;
  readonly kind: 'field' | 'constructor' | 'method';
  /** The type asked for, inside of `List<>`, `Optional<>` and the like. */
  readonly typeName: string;
  readonly type: SourceType | undefined;
  /** one, or all beans of the type. */
  readonly many: boolean;
  /** From `@Qualifier` or `@Resource(name)`. */
  readonly qualifier: string | undefined;
  /** Of the field or parameter: Spring falls back to it among several candidates. */
  readonly name: string;
  readonly start: number;
  readonly line: number;
}

/** Stereotypes whose value is the bean's name. */
const NAMED = new Set(['Component', 'Service', 'Repository', 'Controller', 'RestController', 'Configuration']);

const ONE = new Set(['Optional', 'ObjectProvider', 'ObjectFactory', 'Provider']);
const MANY = new Set(['List', 'Set', 'Collection', 'Map']);

export function findBeans(index: TypeIndex, hierarchy: Hierarchy): Bean[] {
  const beans: Bean[] = [];
  for (const type of index.types.values()) {
    const stereotype = stereotypeOf(type);
    if (stereotype || isMadeByLibrary(type)) {
      const [given] = stereotype && NAMED.has(simpleNameOf(stereotype)) ? stringsOf(stereotype) : [];
      beans.push({
        name: given ?? beanName(type.simpleName),
        unit: type.unit,
        types: typeNamesOf(type, hierarchy),
        type,
        primary: annotationOf(annotationsOf(type), 'Primary') !== undefined,
      });
    }
    const names = createTypeNames(index, type.unit);
    for (const member of type.declaration.members) {
      if (member.kind !== 'MethodDeclaration') continue;
      const bean = annotationOf(member.modifiers.annotations, 'Bean');
      if (!bean || member.returnType.kind !== 'ClassType') continue;
      const made = names.resolve(
        member.returnType.segments.map((s) => s.name.name),
        type,
      );
      const [given] = stringsOf(bean, 'value', 'name');
      beans.push({
        name: given ?? member.name.name,
        unit: type.unit,
        type: made,
        primary: annotationOf(member.modifiers.annotations, 'Primary') !== undefined,
        types: made ? typeNamesOf(made, hierarchy) : new Set([names.fullName(member.returnType, type)]),
      });
    }
  }
  return beans;
}

/** Spring's rule: first letter in lower case, unless the first two are in upper case. */
function beanName(simpleName: string): string {
  return /^[A-Z]{2}/.test(simpleName) ? simpleName : simpleName.charAt(0).toLowerCase() + simpleName.slice(1);
}

function typeNamesOf(type: SourceType, hierarchy: Hierarchy): ReadonlySet<string> {
  const above = [...hierarchy.supertypes(type)];
  return new Set([type, ...above].flatMap((t) => [t.name, ...hierarchy.librarySupertypes(t)]));
}

export function findInjectionPoints(index: TypeIndex): InjectionPoint[] {
  const points: InjectionPoint[] = [];
  for (const owner of index.types.values()) {
    const names = createTypeNames(index, owner.unit);
    const bean = stereotypeOf(owner) !== undefined;
    const lombok = annotationOf(annotationsOf(owner), 'RequiredArgsConstructor', 'AllArgsConstructor');
    const constructors = owner.declaration.members.flatMap((m) => (m.kind === 'ConstructorDeclaration' && m.parameters ? [m] : []));
    const add = (kind: InjectionPoint['kind'], type: TypeNode, annotations: readonly Annotation[], name: string, start: number): void => {
      const point = readPoint(names, owner, kind, type, annotations, name, start);
      if (point) points.push(point);
    };
    const addAll = (kind: InjectionPoint['kind'], parameters: readonly Parameter[]): void =>
      parameters.forEach((p) => add(kind, p.type, p.modifiers.annotations, p.name.name, p.start));
    for (const constructor of constructors) {
      if ((bean && constructors.length === 1) || annotationOf(constructor.modifiers.annotations, 'Autowired', 'Inject'))
        addAll('constructor', constructor.parameters ?? []);
    }
    for (const member of owner.declaration.members) {
      if (member.kind === 'FieldDeclaration') {
        const injected = annotationOf(member.modifiers.annotations, 'Autowired', 'Inject', 'Resource');
        const [field] = member.declarators;
        if (!field) continue;
        const byLombok =
          bean &&
          lombok &&
          !hasModifier(member, 'static') &&
          !field.initializer &&
          (lombok.name.text.endsWith('AllArgsConstructor') ||
            hasModifier(member, 'final') ||
            annotationOf(member.modifiers.annotations, 'NonNull'));
        if (injected) add('field', member.type, member.modifiers.annotations, field.name.name, member.start);
        else if (byLombok) add('constructor', member.type, member.modifiers.annotations, field.name.name, member.start);
      } else if (member.kind === 'MethodDeclaration' && annotationOf(member.modifiers.annotations, 'Autowired', 'Inject', 'Bean'))
        addAll('method', member.parameters);
    }
  }
  return points;
}

function readPoint(
  names: TypeNames,
  owner: SourceType,
  kind: InjectionPoint['kind'],
  node: TypeNode,
  annotations: readonly Annotation[],
  name: string,
  start: number,
): InjectionPoint | undefined {
  if (annotationOf(annotations, 'Value') || node.kind !== 'ClassType') return undefined;
  const written = node.segments.at(-1);
  const wrapper = written?.name.name ?? '';
  const container = ONE.has(wrapper) || MANY.has(wrapper);
  const inner = container ? written?.typeArguments?.at(-1) : node;
  const asked = inner?.kind === 'ClassType' ? inner : undefined;
  if (!asked) return undefined;
  const type = names.resolve(
    asked.segments.map((s) => s.name.name),
    owner,
  );
  const [qualifier] = [
    ...stringsOf(annotationOf(annotations, 'Qualifier', 'Named')),
    ...stringsOf(annotationOf(annotations, 'Resource'), 'name'),
  ];
  return {
    unit: owner.unit,
    owner,
    kind,
    typeName: names.fullName(asked, owner),
    type,
    many: MANY.has(wrapper),
    qualifier,
    name,
    start,
    line: lineAndColumn(owner.unit.text, start).line,
  };
}

/** The beans that may be put in, as Spring narrows them: by type, then qualifier, then @Primary, then the point's own name. */
export function candidatesFor(point: InjectionPoint, beans: readonly Bean[]): readonly Bean[] {
  const byType = beans.filter((bean) => bean.types.has(point.typeName));
  if (point.many) return byType;
  if (point.qualifier !== undefined) return byType.filter((bean) => bean.name === point.qualifier);
  if (byType.length < 2) return byType;
  const primary = byType.filter((bean) => bean.primary);
  if (primary.length > 0) return primary;
  const named = byType.filter((bean) => bean.name === point.name);
  return named.length > 0 ? named : byType;
}
