import { stringValues } from './annotation-values.ts';
import type { JavaType } from './java-type.ts';
import { substitute } from './java-type.ts';
import type { Resolver } from './resolver.ts';
import type { AnnotationFact, FieldSymbol, IndexUnit, MethodSymbol, TypeSymbol } from './symbols.ts';
import { annotationIn } from './symbols.ts';

/**
 * Annotations that make a class a bean. Libraries have their own (`@DgsComponent`), whose sources are not at hand; their
 * names end like Spring's.
 */
const STEREOTYPE = /(Component|Service|Repository|Controller|Configuration|Advice|Endpoint|SpringBootApplication|ConfigurationProperties)$/;

/** Supertypes of interfaces and classes that Spring Data and MyBatis-Plus implement or fill, by simple name. */
const DATA_SUPERTYPES: ReadonlySet<string> = new Set([
  'Repository',
  'JpaRepository',
  'CrudRepository',
  'PagingAndSortingRepository',
  'ListCrudRepository',
  'ListPagingAndSortingRepository',
  'MongoRepository',
  'ReactiveCrudRepository',
  'ReactiveSortingRepository',
  'R2dbcRepository',
  'ElasticsearchRepository',
  'BaseMapper',
]);

/** Something that Spring makes: a class with a stereotype, what a `@Bean` method gives, or an interface that a library fills. */
export interface IndexBean {
  readonly name: string;
  readonly unit: IndexUnit;
  /** Where it is declared: the class itself, or that of the `@Bean` method. */
  readonly owner: TypeSymbol;
  /** The project class, where it is one. */
  readonly type: TypeSymbol | undefined;
  /**
   * The types that it can be asked for by, with their type arguments. Names are full ones of the project's types, else as they
   * can be told.
   */
  readonly types: ReadonlyMap<string, TypeArguments>;
  readonly primary: boolean;
}

/** Names of the types that stand between `<` and `>`; undefined: a variable, a wildcard, or not known. */
export type TypeArguments = readonly (string | undefined)[];

/** A place where Spring puts a bean in. */
export interface IndexPoint {
  readonly unit: IndexUnit;
  readonly owner: TypeSymbol;
  readonly kind: 'field' | 'constructor' | 'method';
  /** The type asked for, inside of `List<>`, `Optional<>` and the like. */
  readonly typeName: string;
  readonly typeArguments: TypeArguments;
  readonly type: TypeSymbol | undefined;
  /** one, or all beans of the type. */
  readonly many: boolean;
  readonly qualifier: string | undefined;
  /** Of the field or parameter. */
  readonly name: string;
  readonly start: number;
}

/** Stereotypes whose value is the bean's name. */
const NAMED: ReadonlySet<string> = new Set(['Component', 'Service', 'Repository', 'Controller', 'RestController', 'Configuration']);
const ONE: ReadonlySet<string> = new Set(['Optional', 'ObjectProvider', 'ObjectFactory', 'Provider']);
const MANY: ReadonlySet<string> = new Set(['List', 'Set', 'Collection', 'Map']);

/** Of a class that can be made: on an interface or an abstract class a stereotype makes no bean. */
export function stereotypeFact(type: TypeSymbol): AnnotationFact | undefined {
  if (type.form === 'interface' || type.form === 'annotation' || type.modifiers.has('abstract')) return undefined;
  return type.annotations.find(({ name }) => STEREOTYPE.test(name));
}

/** An interface whose bean a library makes at run time: a mapper, a repository, a client. */
export function isFilledByLibrary(type: TypeSymbol, resolver: Resolver): boolean {
  if (type.form !== 'interface') return false;
  if (annotationIn(type.annotations, 'Mapper', 'FeignClient')) return true;
  return extendsData(type, resolver);
}

function extendsData(type: TypeSymbol, resolver: Resolver, depth = 0): boolean {
  return (
    depth < 10 &&
    resolver
      .parentsOf(type)
      .some(
        (p) =>
          (p.kind === 'library' && DATA_SUPERTYPES.has(p.name)) || (p.kind === 'project' && extendsData(p.symbol, resolver, depth + 1)),
      )
  );
}

export function beansOf(unit: IndexUnit, resolver: Resolver): IndexBean[] {
  const beans: IndexBean[] = [];
  for (const type of unit.allTypes) {
    if (type.name === '') continue;
    const stereotype = stereotypeFact(type);
    if (stereotype || isFilledByLibrary(type, resolver)) {
      const [given] = stereotype && NAMED.has(stereotype.name) ? stringValues(unit, stereotype) : [];
      beans.push({
        name: given ?? beanName(type.simpleName),
        unit,
        owner: type,
        type,
        types: typesAbove(type, [], resolver),
        primary: annotationIn(type.annotations, 'Primary') !== undefined,
      });
    }
    for (const methods of type.methods.values())
      for (const method of methods) {
        const bean = annotationIn(method.annotations, 'Bean');
        const made = bean && resolver.signature(method).type;
        if (!made || made.kind === 'variable' || made.kind === 'builder') continue;
        const [given] = stringValues(unit, bean, 'value', 'name');
        beans.push({
          name: given ?? method.name,
          unit,
          owner: type,
          type: made.kind === 'project' ? made.symbol : undefined,
          types:
            made.kind === 'project'
              ? typesAbove(made.symbol, made.arguments, resolver)
              : new Map([[libraryName(unit, made.name, resolver), argumentNames(made, unit, resolver)]]),
          primary: annotationIn(method.annotations, 'Primary') !== undefined,
        });
      }
  }
  return beans;
}

/** Spring's rule: first letter in lower case, unless the first two are in upper case. */
export function beanName(simpleName: string): string {
  return /^[A-Z]{2}/.test(simpleName) ? simpleName : simpleName.charAt(0).toLowerCase() + simpleName.slice(1);
}

/** A type and all above it. */
function typesAbove(type: TypeSymbol, given: JavaType['arguments'], resolver: Resolver): ReadonlyMap<string, TypeArguments> {
  const types = new Map<string, TypeArguments>();
  const add = (symbol: TypeSymbol, values: JavaType['arguments']): void => {
    if (types.has(symbol.name)) return;
    types.set(
      symbol.name,
      values.map((value) => nameOf(value, symbol.unit, resolver)),
    );
    const bindings = new Map<string, JavaType>();
    symbol.typeParameters.forEach(({ name }, i) => {
      const value = values[i];
      if (value) bindings.set(name, value);
    });
    for (const written of resolver.parentsOf(symbol)) {
      const parent = substitute(written, bindings);
      if (parent?.kind === 'project') add(parent.symbol, parent.arguments);
      else if (parent?.kind === 'library')
        types.set(libraryName(symbol.unit, parent.name, resolver), argumentNames(parent, symbol.unit, resolver));
    }
  };
  add(type, given);
  return types;
}

const argumentNames = (type: JavaType, unit: IndexUnit, resolver: Resolver): TypeArguments =>
  type.arguments.map((argument) => nameOf(argument, unit, resolver));

function nameOf(type: JavaType | undefined, unit: IndexUnit, resolver: Resolver): string | undefined {
  if (type?.kind === 'project') return type.symbol.name + '[]'.repeat(type.dimensions);
  if (type?.kind === 'library') return libraryName(unit, type.name, resolver) + '[]'.repeat(type.dimensions);
  return undefined;
}

/** As full as the file's imports tell. */
export function libraryName(unit: IndexUnit, simpleName: string, resolver: Resolver): string {
  const found = resolver.simpleType(unit, simpleName);
  return typeof found === 'string' ? found : simpleName;
}

export function injectionPointsOf(unit: IndexUnit, resolver: Resolver): IndexPoint[] {
  const points: IndexPoint[] = [];
  for (const owner of unit.allTypes) {
    if (owner.name === '') continue;
    const bean = stereotypeFact(owner) !== undefined;
    const add = (kind: IndexPoint['kind'], type: JavaType | undefined, place: Place): void => {
      const point = readPoint(owner, kind, type, place, resolver);
      if (point) points.push(point);
    };
    const addAll = (kind: IndexPoint['kind'], method: MethodSymbol): void => {
      const { parameters } = resolver.signature(method);
      method.parameters.forEach((p, i) => add(kind, parameters[i], p));
    };
    for (const constructor of owner.constructors)
      if ((bean && owner.constructors.length === 1) || annotationIn(constructor.annotations, 'Autowired', 'Inject'))
        addAll('constructor', constructor);
    if (owner.form === 'record' && bean)
      for (const field of owner.fields.values()) if (!field.modifiers.has('static')) add('constructor', resolver.fieldType(field), field);
    for (const field of owner.fields.values()) {
      if (annotationIn(field.annotations, 'Autowired', 'Inject', 'Resource')) add('field', resolver.fieldType(field), field);
      else if (bean && isLombokArgument(owner, field)) add('constructor', resolver.fieldType(field), field);
    }
    for (const methods of owner.methods.values())
      for (const method of methods)
        if (annotationIn(method.annotations, 'Autowired', 'Inject', 'Resource', 'Bean')) addAll('method', method);
  }
  return points;
}

/** Whether Lombok writes a constructor that takes this field. */
function isLombokArgument(owner: TypeSymbol, field: FieldSymbol): boolean {
  if (owner.constructors.length > 0 || field.modifiers.has('static') || field.initialized) return false;
  if (annotationIn(owner.annotations, 'AllArgsConstructor')) return true;
  return (
    annotationIn(owner.annotations, 'RequiredArgsConstructor', 'Data') !== undefined &&
    (field.modifiers.has('final') || annotationIn(field.annotations, 'NonNull') !== undefined)
  );
}

/** A field or a parameter. */
type Place = Pick<FieldSymbol, 'name' | 'annotations' | 'node' | 'type'>;

function readPoint(
  owner: TypeSymbol,
  kind: IndexPoint['kind'],
  written: JavaType | undefined,
  { annotations, name, node, type: typeNode }: Place,
  resolver: Resolver,
): IndexPoint | undefined {
  if (!written || annotationIn(annotations, 'Value')) return undefined;
  const { unit } = owner;
  const container = written.kind === 'library' && (ONE.has(written.name) || MANY.has(written.name));
  const many = (written.kind === 'library' && MANY.has(written.name)) || written.dimensions > 0;
  const asked = container ? written.arguments.at(-1) : written;
  if (!asked || asked.kind === 'variable' || asked.kind === 'builder' || (asked.kind === 'library' && /^[a-z]/.test(asked.name)))
    return undefined;
  const [qualifier] = [
    ...stringValues(unit, annotationIn(annotations, 'Qualifier', 'Named')),
    ...stringValues(unit, annotationIn(annotations, 'Resource'), 'name'),
  ];
  return {
    unit,
    owner,
    kind,
    typeName: asked.kind === 'project' ? asked.symbol.name : libraryName(unit, asked.name, resolver),
    typeArguments: typeNode >= 0 && unit.tree.text(typeNode).includes('?') ? [] : argumentNames(asked, unit, resolver),
    type: asked.kind === 'project' ? asked.symbol : undefined,
    many,
    qualifier,
    name,
    start: unit.tree.start(node),
  };
}

/** The beans that may be put in, as Spring narrows them: by type, then qualifier, then @Primary, then the point's own name. */
export function narrow<B extends Pick<IndexBean, 'name' | 'types' | 'primary'>>(
  byName: readonly B[],
  point: Pick<IndexPoint, 'typeName' | 'typeArguments' | 'many' | 'qualifier' | 'name'>,
): readonly B[] {
  const byType = byName.filter(({ types }) => fits(types.get(point.typeName) ?? [], point.typeArguments));
  if (point.many) return byType;
  if (point.qualifier !== undefined) return byType.filter((bean) => bean.name === point.qualifier);
  if (byType.length < 2) return byType;
  const primary = byType.filter((bean) => bean.primary);
  if (primary.length > 0) return primary;
  const named = byType.filter((bean) => bean.name === point.name);
  return named.length > 0 ? named : byType;
}

/** A `Mapper<Tax, TaxView>` is not asked for by who wants a `Mapper<User, UserView>`; what is not known fits. */
const fits = (given: TypeArguments, asked: TypeArguments): boolean =>
  asked.every((name, i) => name === undefined || given[i] === undefined || given[i] === name);
