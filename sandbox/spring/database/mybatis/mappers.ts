import type { Rows } from '../../../data/index.ts';
import type { RuntimeClass, RuntimeMethod } from '../../../java/run/runtime-class.ts';
import { JavaThrow } from '../../../java/run/thrown.ts';
import { JavaArray, JavaObject, type Reference, type Value } from '../../../java/run/value.ts';
import type { Type } from '../../../java/types/type.ts';
import { erasedName } from '../../../java/types/types.ts';
import { beanNameOf } from '../../beans/bean-definition.ts';
import type { ApplicationContext } from '../../boot/application-context.ts';
import { asReference } from '../../json/json-writer.ts';
import { classes, classOfType, findAnnotation, isA, isRuntimeClass, text, texts } from '../../reflect.ts';
import { beanOf, known, register } from '../configuration.ts';
import {
  cellAs,
  countAs,
  elementsOf,
  getProperty,
  hasProperty,
  isMap,
  isSimple,
  listOf,
  optionalOf,
  propertyType,
  setProperty,
} from '../java-access.ts';
import { runSql } from '../sql-session.ts';
import { MapperFile, type MappedStatement } from './mapped-statement.ts';
import type { Names } from './ognl.ts';
import { mappedObjects, objectsOf, type ResultOptions } from './result-objects.ts';
import { scopeOver } from './sql-node.ts';

const ANNOTATIONS = 'org.apache.ibatis.annotations';
const MAPPER_SCAN = 'org.mybatis.spring.annotation.MapperScan';
const ALIASES: Readonly<Record<string, string>> = {
  string: 'java.lang.String',
  int: 'java.lang.Integer',
  integer: 'java.lang.Integer',
  long: 'java.lang.Long',
  double: 'java.lang.Double',
  float: 'java.lang.Float',
  boolean: 'java.lang.Boolean',
  short: 'java.lang.Short',
  byte: 'java.lang.Byte',
  date: 'java.util.Date',
  decimal: 'java.math.BigDecimal',
  bigdecimal: 'java.math.BigDecimal',
  object: 'java.lang.Object',
  map: 'java.util.Map',
  hashmap: 'java.util.HashMap',
  list: 'java.util.List',
  arraylist: 'java.util.ArrayList',
};

/** Registers a bean for each mapper, where MyBatis is on the class path. */
export function configureMyBatis(context: ApplicationContext): void {
  if (!known(context, MAPPER_SCAN)) return;
  const mappers = mapperInterfaces(context);
  if (mappers.length === 0) return;
  const file = new MapperFile();
  let read = false;
  const statements = (): MapperFile => {
    if (!read) {
      readAll(context, file, mappers);
      read = true;
    }
    return file;
  };
  for (const mapper of mappers)
    register(
      context,
      beanNameOf(mapper.name.slice(mapper.name.lastIndexOf('.') + 1)),
      mapper,
      () => new MapperProxy(context, mapper, statements()).object,
    );
}

function mapperInterfaces(context: ApplicationContext): RuntimeClass[] {
  const { machine } = context.jvm;
  const own = context.deployment.scannable.flatMap((name) => {
    const found = context.deployment.loader.load(name);
    return isRuntimeClass(found) ? [found] : [];
  });
  const scans = own.flatMap((c) => {
    const values = findAnnotation(machine, c, MAPPER_SCAN);
    return values ? [{ values, from: c }] : [];
  });
  const interfaces = own.filter((c) => c.symbol?.typeKind === 'interface');
  if (scans.length === 0) {
    const base = context.primary.symbol?.packageName ?? '';
    return interfaces.filter((c) => c.name.startsWith(`${base}.`) && machine.annotation(c, `${ANNOTATIONS}.Mapper`) !== undefined);
  }
  return interfaces.filter((c) =>
    scans.some(({ values, from }) => {
      const packages = [
        ...texts(values['value']),
        ...texts(values['basePackages']),
        ...classes(values['basePackageClasses']).map((k) => k.symbol?.packageName ?? ''),
      ];
      const [marker] = classes(values['annotationClass']);
      const within = (packages.length > 0 ? packages : [from.symbol?.packageName ?? '']).some((p) =>
        packagePattern(p).test(c.symbol?.packageName ?? ''),
      );
      return within && (!marker || marker.name === 'java.lang.annotation.Annotation' || machine.annotation(c, marker.name) !== undefined);
    }),
  );
}

const packagePattern = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('**', '\u0000').replaceAll('*', '[^.]*').replaceAll('\u0000', '.*')}(?:\\..*)?$`);

function readAll(context: ApplicationContext, file: MapperFile, mappers: readonly RuntimeClass[]): void {
  const { machine } = context.jvm;
  const reading = (where: string, body: () => void): void => {
    try {
      body();
    } catch (error) {
      if (error instanceof JavaThrow || !(error instanceof Error)) throw error;
      machine.throwNew('java.lang.IllegalStateException', `Failed to parse mapping resource: '${where}': ${error.message}`);
    }
  };
  const given = context.property('mybatis.mapper-locations') ?? context.property('mybatis.mapperLocations');
  const patterns = (given ?? '')
    .split(/\s*,\s*/)
    .filter((p) => p !== '')
    .map(locationPattern);
  const beside = new Set(mappers.map((m) => `${m.name.replaceAll('.', '/')}.xml`));
  for (const path of context.deployment.resources()) {
    if (!beside.has(path) && !patterns.some((p) => p.test(path))) continue;
    const source = context.deployment.resource(path);
    if (source !== undefined) reading(path, () => file.read(source));
  }
  for (const mapper of mappers) reading(mapper.name, () => file.readInterface(machine, mapper));
}

function locationPattern(location: string): RegExp {
  const path = location.replace(/^classpath\*?:\/?/, '');
  return new RegExp(
    `^${path.replaceAll('.', '\\.').replaceAll('**/', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '(?:.*/)?')}$`,
  );
}

/** One mapper: its methods run statements. */
class MapperProxy {
  readonly object: JavaObject;
  private readonly context: ApplicationContext;
  private readonly mapper: RuntimeClass;
  private readonly file: MapperFile;

  constructor(context: ApplicationContext, mapper: RuntimeClass, file: MapperFile) {
    this.context = context;
    this.mapper = mapper;
    this.file = file;
    this.object = context.jvm.machine.proxy(mapper.loader ?? context.deployment.loader, [mapper], (method, args) =>
      this.call(method, args),
    );
  }

  private call(method: RuntimeMethod, args: readonly Value[]): Value | undefined {
    const { machine } = this.context.jvm;
    const { symbol } = method;
    switch (symbol.signature) {
      case 'toString()':
        return `org.apache.ibatis.binding.MapperProxy@${machine.identityHash(this).toString(16)}`;
      case 'hashCode()':
        return machine.identityHash(this);
      case 'equals(java.lang.Object)':
        return args[0] === this.object;
      default:
    }
    if (symbol.flags.default) return method.invoke([this.object, ...args]);
    if (method.owner.name.startsWith('com.baomidou.'))
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: ${method.owner.name}.${symbol.signature} (the trial does not simulate it; a real base does)`,
      );
    const id = `${this.mapper.name}.${symbol.name}`;
    const statement = this.file.statements.get(id) ?? this.file.statements.get(`${method.owner.name}.${symbol.name}`);
    if (!statement)
      return this.context.failures.raise('org.apache.ibatis.binding.BindingException', `Invalid bound statement (not found): ${id}`);
    return this.run(
      statement,
      method,
      args.map((a, i) => asReference(machine, a, symbol.parameters[i]?.type ?? { kind: 'unknown' })),
    );
  }

  private run(statement: MappedStatement, method: RuntimeMethod, args: readonly Reference[]): Value | undefined {
    const { machine } = this.context.jvm;
    const { names, single } = this.namesOf(method, args);
    const path = (p: string, look: Names): Reference => {
      const [head = '', ...rest] = p.split('.');
      const indexed = /^(\w+)\[(\w+)\]$/.exec(head);
      const first = indexed ? (elementsOf(machine, look(indexed[1] ?? ''))?.[Number(indexed[2])] ?? null) : look(head);
      return rest.reduce<Reference>((object, name) => getProperty(machine, object, name), first);
    };
    let bound;
    try {
      bound = statement.node(machine, scopeOver(names), path);
    } catch (error) {
      if (error instanceof JavaThrow || !(error instanceof Error)) throw error;
      return this.context.failures.raise(
        'org.mybatis.spring.MyBatisSystemException',
        `nested exception is org.apache.ibatis.builder.BuilderException: ${error.message}`,
      );
    }
    const sql = bound.text.replaceAll(/\s+/g, ' ').trim();
    const wanted =
      statement.keys.length === 0 ? undefined : statement.keyColumns.length > 0 ? statement.keyColumns : ('generated' as const);
    const result = this.translated(statement, sql, () =>
      runSql(this.context, beanOf(this.context, 'javax.sql.DataSource'), sql, bound.values, wanted),
    );
    if (result.kind === 'count') {
      if (result.keys) this.keep(statement, result.keys, single, args);
      return countAs(machine, result.count, method.symbol.returnType);
    }
    return this.shaped(statement, method, result);
  }

  /** What names in the statement stand for, and the one object whose properties take keys. */
  private namesOf(method: RuntimeMethod, args: readonly Reference[]): { readonly names: Names; readonly single: Reference } {
    const { machine } = this.context.jvm;
    const { parameters } = method.symbol;
    const own = parameters.map((_p, parameter) => {
      const values = machine.annotation({ method, parameter }, `${ANNOTATIONS}.Param`);
      return values ? text(values['value']) : undefined;
    });
    const [only = null] = args;
    const missing = (name: string, available: readonly string[]): never =>
      this.context.failures.raise(
        'org.mybatis.spring.MyBatisSystemException',
        `nested exception is org.apache.ibatis.binding.BindingException: Parameter '${name}' not found. Available parameters are [${available.join(', ')}]`,
      );
    const onlyName = parameters[0]?.name ?? '';
    const items = elementsOf(machine, only);
    if (args.length === 1 && own[0] === undefined && !(items && !isMap(only))) {
      const simple = only === null || isSimple(machine.classOf(only));
      return {
        single: only,
        names: (name) =>
          simple || name === '_parameter'
            ? only
            : isMap(only) || hasProperty(machine, only, name)
              ? getProperty(machine, only, name)
              : getProperty(machine, only, name),
      };
    }
    const named = new Map<string, Reference>();
    parameters.forEach(({ name }, i) => {
      named.set(own[i] ?? name, args[i] ?? null);
      named.set(`param${i + 1}`, args[i] ?? null);
    });
    if (args.length === 1 && own[0] === undefined && items)
      for (const n of [only instanceof JavaArray ? 'array' : 'collection', 'list', onlyName]) named.set(n, only);
    return {
      single: args.length === 1 ? only : null,
      names: (name) => (named.has(name) ? (named.get(name) ?? null) : missing(name, [...named.keys()])),
    };
  }

  /** Generated keys go into the properties of what was written. */
  private keep(statement: MappedStatement, keys: Rows, single: Reference, args: readonly Reference[]): void {
    const { machine } = this.context.jvm;
    const targets = elementsOf(machine, single) ?? (single === null ? args : [single]);
    keys.rows.forEach((row, i) => {
      const target = targets[i];
      statement.keys.forEach((name, k) => {
        const path = name.split('.');
        const property = path.at(-1) ?? '';
        const owner =
          path.length > 1 && !(target instanceof JavaObject && hasProperty(machine, target, path[0] ?? ''))
            ? (args.find((a) => a instanceof JavaObject && !isSimple(a.javaClass)) ?? null)
            : (target ?? null);
        const column = keys.columns[k];
        if (!(owner instanceof JavaObject) || !column) return;
        const type: Type = propertyType(owner.javaClass, property) ?? { kind: 'unknown' };
        setProperty(machine, owner, property, cellAs(machine, row[k] ?? null, column.type, type, owner.javaClass));
      });
    });
  }

  private shaped(statement: MappedStatement, method: RuntimeMethod, rows: Rows): Value | undefined {
    const { machine } = this.context.jvm;
    const { returnType } = method.symbol;
    const name = erasedName(returnType);
    const args = returnType.kind === 'class' ? returnType.args : [];
    const many =
      ['java.util.List', 'java.util.Collection', 'java.util.Set', 'java.lang.Iterable'].includes(name) || returnType.kind === 'array';
    const element: Type =
      returnType.kind === 'array'
        ? returnType.element
        : many || name === 'java.util.Optional'
          ? (args[0] ?? { kind: 'unknown' })
          : returnType;
    const mapKey = machine.annotation(method, `${ANNOTATIONS}.MapKey`);
    const elementType = mapKey ? (args[1] ?? element) : element;
    const javaClass = statement.resultType !== undefined ? this.classNamed(statement.resultType) : this.classOf(elementType, method.owner);
    const options: ResultOptions = {
      machine,
      driver: (n) => this.classNamed(`org.h2.jdbc.${n}`),
      camelCase: this.context.property('mybatis.configuration.map-underscore-to-camel-case') === 'true',
      classNamed: (n) => this.classNamed(n),
    };
    const map = statement.resultMap === undefined ? undefined : this.file.resultMaps.get(statement.resultMap);
    if (statement.resultMap !== undefined && !map)
      return this.context.failures.raise(
        'org.apache.ibatis.builder.IncompleteElementException',
        `Could not find result map '${statement.resultMap}' referenced from '${this.mapper.name}.${method.symbol.name}'`,
      );
    const objects = map ? mappedObjects(options, rows, map, javaClass) : objectsOf(options, rows, javaClass);
    if (mapKey) {
      const made = machine.newObject(machine.jdk('java.util.HashMap'), '<init>()', []);
      for (const object of objects)
        machine.invokeVirtual(made, 'put(java.lang.Object,java.lang.Object)', [
          getProperty(machine, object, text(mapKey['value'])),
          object,
        ]);
      return made;
    }
    if (returnType.kind === 'array') return machine.newArray(javaClass, objects);
    if (many) return listOf(machine, objects, name === 'java.util.Set' ? 'java.util.HashSet' : 'java.util.ArrayList');
    if (objects.length > 1)
      return this.context.failures.raise(
        'org.mybatis.spring.MyBatisSystemException',
        `nested exception is org.apache.ibatis.exceptions.TooManyResultsException: Expected one result (or null) to be returned by selectOne(), but found: ${objects.length}`,
      );
    const [one = null] = objects;
    if (name === 'java.util.Optional') return optionalOf(machine, one);
    if (returnType.kind !== 'primitive') return one;
    if (one !== null) return machine.unbox(one);
    return this.context.failures.raise(
      'org.apache.ibatis.binding.BindingException',
      `Mapper method '${this.mapper.name}.${method.symbol.name}' attempted to return null from a method with a primitive return type (${name}).`,
    );
  }

  private classOf(type: Type, from: RuntimeClass): RuntimeClass {
    const { machine } = this.context.jvm;
    const boxes: Readonly<Record<string, string>> = { int: 'Integer', char: 'Character' };
    if (type.kind === 'primitive')
      return machine.jdk(`java.lang.${boxes[type.name] ?? type.name.charAt(0).toUpperCase() + type.name.slice(1)}`);
    return classOfType(type, from, machine) ?? machine.jdk('java.lang.Object');
  }

  /** A class by its full name, an alias of MyBatis, or its short name in a package of aliases. */
  private classNamed(name: string): RuntimeClass {
    const { deployment, jvm } = this.context;
    const packages = (this.context.property('mybatis.type-aliases-package') ?? '').split(/[,;]\s*/);
    const builtIn = ALIASES[name.toLowerCase()];
    const aliased = deployment.scannable.find(
      (n) =>
        packages.some((p) => p !== '' && n.startsWith(`${p}.`)) && n.slice(n.lastIndexOf('.') + 1).toLowerCase() === name.toLowerCase(),
    );
    for (const candidate of [name, aliased, builtIn]) {
      const found = candidate === undefined ? undefined : deployment.loader.load(candidate);
      if (isRuntimeClass(found)) return found;
    }
    return jvm.machine.throwNew(
      'java.lang.IllegalStateException',
      `Could not resolve type alias '${name}'.  Cause: java.lang.ClassNotFoundException: Cannot find class: ${name}`,
    );
  }

  /** JDBC's exception in Spring's words, as mybatis-spring has it. */
  private translated<T>(statement: MappedStatement, sql: string, body: () => T): T {
    const { machine } = this.context.jvm;
    try {
      return body();
    } catch (error) {
      if (!(error instanceof JavaThrow) || !isA(error.object, 'java.sql.SQLException')) throw error;
      const cause = machine.toJavaString(error.object);
      const what = statement.kind === 'select' ? 'querying' : 'updating';
      const message = `\n### Error ${what} database.  Cause: ${cause}\n### The error may exist in ${this.mapper.name.replaceAll('.', '/')}.java (best guess)\n### SQL: ${sql}\n### Cause: ${cause}\n`;
      const translator = this.context.failures.construct('org.springframework.jdbc.support.SQLExceptionSubclassTranslator', '<init>()', []);
      const made = machine.invokeVirtual(translator, 'translate(java.lang.String,java.lang.String,java.sql.SQLException)', [
        message,
        null,
        error.object,
      ]);
      if (made instanceof JavaObject) throw new JavaThrow(made);
      return this.context.failures.raise('org.springframework.jdbc.UncategorizedSQLException', message, error.object);
    }
  }
}
