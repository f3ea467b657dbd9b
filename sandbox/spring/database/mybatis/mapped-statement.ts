import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { AnnotationValues, Machine } from '../../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../../java/run/runtime-class.ts';
import { classes, text, texts } from '../../reflect.ts';
import { type Fragments, nodeOf, nodeOfText, type SqlNode } from './sql-node.ts';

export type StatementKind = 'select' | 'insert' | 'update' | 'delete';

/** A column and the property that it fills. */
export interface ResultMapping {
  readonly property: string;
  readonly column: string;
  readonly id: boolean;
}

/** An object, or objects, inside another. */
export interface NestedMapping {
  readonly property: string;
  readonly many: boolean;
  readonly map: ResultMap;
}

export interface ResultMap {
  /** Class name or alias; undefined: as the property is declared. */
  readonly type: string | undefined;
  readonly results: readonly ResultMapping[];
  readonly nested: readonly NestedMapping[];
  /** Fills properties that no mapping names, too. undefined: as the configuration says. */
  readonly autoMapping: boolean | undefined;
}

export interface MappedStatement {
  readonly kind: StatementKind;
  readonly node: SqlNode;
  readonly resultType: string | undefined;
  readonly resultMap: string | undefined;
  /** Properties that take generated keys. */
  readonly keys: readonly string[];
  readonly keyColumns: readonly string[];
}

/** What mappers' XML and annotations say, by `namespace.id`. */
export class MapperFile {
  readonly statements = new Map<string, MappedStatement>();
  readonly resultMaps = new Map<string, ResultMap>();
  private readonly fragments = new Map<string, XmlElement>();

  /** @throws Error in words for the log, where it is no mapper */
  read(source: string): void {
    const { root } = parseXml(source.trim());
    if (!root || root.name !== 'mapper')
      throw new Error('not supported: an XML file of MyBatis that is no mapper (the trial does not simulate it; a real base does)');
    const namespace = root.attributes['namespace'] ?? '';
    const full = (name: string): string => (name.includes('.') ? name : `${namespace}.${name}`);
    const elements = root.children.filter((c) => c instanceof XmlElement);
    const find: Fragments = (name) => this.fragments.get(full(name));
    for (const e of elements) if (e.name === 'sql') this.fragments.set(full(e.attributes['id'] ?? ''), e);
    for (const e of elements) if (e.name === 'resultMap') this.resultMaps.set(full(e.attributes['id'] ?? ''), this.resultMap(e, full));
    for (const e of elements) {
      const kind = (['select', 'insert', 'update', 'delete'] as const).find((k) => k === e.name);
      if (!kind) continue;
      const { attributes } = e;
      const names = (given: string | undefined): string[] =>
        (given ?? '')
          .split(',')
          .map((n) => n.trim())
          .filter((n) => n !== '');
      if (e.children.some((c) => c instanceof XmlElement && c.name === 'selectKey'))
        throw new Error(
          `not supported: <selectKey> in ${full(attributes['id'] ?? '')} (the trial's MyBatis does not simulate it; a real one does)`,
        );
      this.statements.set(full(attributes['id'] ?? ''), {
        kind,
        node: nodeOf(e.children, find),
        resultType: attributes['resultType'],
        resultMap: attributes['resultMap'] === undefined ? undefined : full(attributes['resultMap']),
        keys: attributes['useGeneratedKeys'] === 'true' ? names(attributes['keyProperty']) : [],
        keyColumns: names(attributes['keyColumn']),
      });
    }
  }

  private resultMap(e: XmlElement, full: (name: string) => string): ResultMap {
    const results: ResultMapping[] = [];
    const nested: NestedMapping[] = [];
    const parent = e.attributes['extends'] === undefined ? undefined : this.resultMaps.get(full(e.attributes['extends']));
    const prefixed = (map: ResultMap, prefix: string): ResultMap => ({
      ...map,
      results: map.results.map((r) => ({ ...r, column: prefix + r.column })),
      nested: map.nested.map((n) => ({ ...n, map: prefixed(n.map, prefix) })),
    });
    for (const c of e.children) {
      if (!(c instanceof XmlElement)) continue;
      const { attributes } = c;
      const property = attributes['property'] ?? '';
      switch (c.name) {
        case 'id':
        case 'result':
          if (attributes['typeHandler'] !== undefined)
            throw new Error(`not supported: the typeHandler of ${property} (the trial's MyBatis does not simulate it; a real one does)`);
          results.push({ property, column: attributes['column'] ?? '', id: c.name === 'id' });
          break;
        case 'association':
        case 'collection': {
          if (attributes['select'] !== undefined)
            throw new Error(
              `not supported: the nested select of ${property} in a resultMap (the trial's MyBatis does not simulate it; a real one does)`,
            );
          const named = attributes['resultMap'] === undefined ? undefined : this.resultMaps.get(full(attributes['resultMap']));
          const type = attributes['ofType'] ?? (c.name === 'association' ? attributes['javaType'] : undefined);
          const own = named ?? { ...this.resultMap(c, full), type };
          nested.push({ property, many: c.name === 'collection', map: prefixed(own, attributes['columnPrefix'] ?? '') });
          break;
        }
        default:
          throw new Error(`not supported: <${c.name}> in a resultMap (the trial's MyBatis does not simulate it; a real one does)`);
      }
    }
    const auto = e.attributes['autoMapping'];
    return {
      type: e.attributes['type'],
      results: [...(parent?.results ?? []), ...results],
      nested: [...(parent?.nested ?? []), ...nested],
      autoMapping: auto === undefined ? undefined : auto === 'true',
    };
  }

  /** The statements of an interface's annotated methods. */
  readInterface(machine: Machine, mapper: RuntimeClass): void {
    const A = 'org.apache.ibatis.annotations';
    for (const method of mapper.declaredMethods) {
      const id = `${mapper.name}.${method.symbol.name}`;
      const results = machine.annotation(method, `${A}.Results`);
      const shared = machine.annotation(method, `${A}.ResultMap`);
      const own = results && `${mapper.name}.${text(results['id']) || `${method.symbol.name}-results`}`;
      if (results && own !== undefined) this.resultMaps.set(own, annotatedResults(results));
      for (const kind of ['Select', 'Insert', 'Update', 'Delete'] as const) {
        const values = machine.annotation(method, `${A}.${kind}`);
        if (values) this.statements.set(id, this.annotated(machine, mapper, method, kind, values, own ?? sharedName(mapper, shared)));
      }
      for (const kind of ['SelectProvider', 'InsertProvider', 'UpdateProvider', 'DeleteProvider', 'SelectKey'])
        if (machine.annotation(method, `${A}.${kind}`))
          throw new Error(`not supported: @${kind} at ${id} (the trial's MyBatis does not simulate it; a real one does)`);
    }
  }

  private annotated(
    machine: Machine,
    mapper: RuntimeClass,
    method: RuntimeMethod,
    kind: 'Select' | 'Insert' | 'Update' | 'Delete',
    values: AnnotationValues,
    resultMap: string | undefined,
  ): MappedStatement {
    const options = machine.annotation(method, 'org.apache.ibatis.annotations.Options');
    const sql = texts(values['value']).join(' ');
    return {
      kind: STATEMENTS[kind],
      node: nodeOfText(sql, (name) => this.fragments.get(name.includes('.') ? name : `${mapper.name}.${name}`)),
      resultType: undefined,
      resultMap,
      keys:
        options?.['useGeneratedKeys'] === true
          ? text(options['keyProperty'])
              .split(',')
              .map((k) => k.trim())
              .filter((k) => k !== '')
          : [],
      keyColumns: text(options?.['keyColumn'])
        .split(',')
        .map((k) => k.trim())
        .filter((k) => k !== ''),
    };
  }
}

const STATEMENTS = { Select: 'select', Insert: 'insert', Update: 'update', Delete: 'delete' } as const;

const sharedName = (mapper: RuntimeClass, values: AnnotationValues | undefined): string | undefined => {
  const [name] = texts(values?.['value']);
  return name === undefined ? undefined : name.includes('.') ? name : `${mapper.name}.${name}`;
};

function annotatedResults(values: AnnotationValues): ResultMap {
  const member = values['value'];
  const list = Array.isArray(member) ? member : [member];
  const results = list.flatMap((r): ResultMapping[] => {
    if (!isValues(r)) return [];
    for (const nested of ['one', 'many'])
      if (isValues(r[nested]) && text(r[nested]['select']) !== '')
        throw new Error(`not supported: @${nested === 'one' ? 'One' : 'Many'} (the trial's MyBatis does not simulate it; a real one does)`);
    return [{ property: text(r['property']), column: text(r['column']), id: r['id'] === true }];
  });
  return { type: classes(values['type'])[0]?.name, results, nested: [], autoMapping: undefined };
}

function isValues(value: unknown): value is AnnotationValues {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
