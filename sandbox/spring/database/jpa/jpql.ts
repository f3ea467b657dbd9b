import { CLAUSES, JpqlError, JpqlTokens, NOT_ALIASES, type Token } from './jpql-tokens.ts';
import type { BasicAttribute, CollectionAttribute, EntityModel, EntityModels } from './entity-model.ts';

/** What stands for a `?` of the SQL: a parameter by name or place, as the attribute that it is compared with keeps it. */
export interface JpqlParameter {
  readonly key: string;
  readonly attribute: BasicAttribute | undefined;
}

export type SelectedItem =
  | { readonly kind: 'entity'; readonly model: EntityModel; readonly prefix: string }
  | { readonly kind: 'value'; readonly label: string; readonly attribute: BasicAttribute | undefined; readonly name: string };

export interface CompiledJpql {
  readonly kind: 'select' | 'update' | 'delete';
  readonly sql: string;
  /** For the number of all rows of a page. */
  readonly countSql: string;
  readonly parameters: readonly JpqlParameter[];
  readonly countParameters: readonly JpqlParameter[];
  readonly items: readonly SelectedItem[];
  /** `select new com.acme.Summary(…)` */
  readonly constructs: string | undefined;
  /** Rows of one entity are one result. */
  readonly once: boolean;
}

interface Alias {
  readonly name: string;
  readonly model: EntityModel;
  readonly sql: string;
}

/** An enum constant by its written name: how it is kept, if it is one. */
export type EnumLiteral = (path: string, attribute: BasicAttribute | undefined) => string | undefined;

/** Java Persistence's query language, as far as it is SQL with paths for columns. */
export class JpqlCompiler {
  private readonly models: EntityModels;
  private readonly enumLiteral: EnumLiteral;
  private readonly tokens: JpqlTokens;
  private readonly parameters: JpqlParameter[] = [];
  private aliases: Alias[] = [];
  private joins: string[] = [];
  private readonly implicit = new Map<string, string>();
  private count = 0;
  private last: BasicAttribute | undefined;
  private fetches = false;

  /** @throws JpqlError */
  constructor(models: EntityModels, source: string, enumLiteral: EnumLiteral) {
    this.models = models;
    this.tokens = new JpqlTokens(source);
    this.enumLiteral = enumLiteral;
  }

  compile(): CompiledJpql {
    if (this.tokens.is('update') || this.tokens.is('delete')) return this.bulk();
    const made = this.select();
    if (this.tokens.peek().kind !== 'end') throw this.tokens.bad();
    return made;
  }

  private bulk(): CompiledJpql {
    const kind = this.tokens.take('update') ? 'update' : 'delete';
    if (kind === 'delete') {
      this.tokens.at++;
      this.tokens.take('from');
    }
    const model = this.entity(this.tokens.name());
    this.tokens.take('as');
    const named =
      this.tokens.peek().kind === 'path' && !CLAUSES.has(this.tokens.peek().text.toLowerCase()) ? this.tokens.name() : undefined;
    this.aliases = [{ name: named ?? '', model, sql: 'x' }];
    let set = '';
    if (kind === 'update') {
      if (!this.tokens.take('set')) throw this.tokens.bad();
      set = ` set ${this.assignments()}`;
    }
    const where = this.tokens.take('where') ? ` where ${this.expression()}` : '';
    if (this.tokens.peek().kind !== 'end' || this.joins.length > 0) throw this.tokens.bad();
    const sql = `${kind === 'update' ? 'update' : 'delete from'} ${model.table} x${set}${where}`;
    return { kind, sql, countSql: '', parameters: this.parameters, countParameters: [], items: [], constructs: undefined, once: false };
  }

  private assignments(): string {
    const parts: string[] = [];
    do {
      const path = this.resolve(this.tokens.name()).replace(/^x\./, '');
      if (!this.tokens.take('=')) throw this.tokens.bad();
      parts.push(`${path} = ${this.expression(true)}`);
    } while (this.tokens.take(','));
    return parts.join(', ');
  }

  private entity(name: string): EntityModel {
    const found = this.models.named(name);
    if (!found) throw new JpqlError(`Could not resolve root entity '${name}'`);
    return found;
  }

  // ---- select ----

  private select(): CompiledJpql {
    const start = this.tokens.at;
    const hasSelect = this.tokens.take('select');
    // FROM says what the names in front of it are.
    if (hasSelect) this.tokens.skipTo('from');
    if (!this.tokens.take('from')) throw this.tokens.bad();
    const from = this.from();
    const rest = this.tokens.at;
    const items: SelectedItem[] = [];
    let [list, distinct, constructs]: [string, boolean, string | undefined] = ['', false, undefined];
    const [root] = this.aliases;
    if (!root) throw this.tokens.bad();
    if (hasSelect) {
      this.tokens.at = start + 1;
      distinct = this.tokens.take('distinct');
      if (this.tokens.is('new')) {
        this.tokens.at++;
        constructs = this.tokens.name();
        if (!this.tokens.take('(')) throw this.tokens.bad();
        list = this.items(items);
        if (!this.tokens.take(')')) throw this.tokens.bad();
      } else list = this.items(items);
    } else list = this.item(root, items);
    const selectParameters = this.parameters.length;
    this.tokens.at = rest;
    const where = this.tokens.take('where') ? ` where ${this.expression()}` : '';
    const group = this.tokens.take('group', 'by') ? ` group by ${this.list()}` : '';
    const having = this.tokens.take('having') ? ` having ${this.expression()}` : '';
    const counted = this.parameters.length;
    const joins = (): string => this.joins.join('');
    const onEntities = items.some((i) => i.kind === 'entity');
    const countBody = `${from}${joins()}${where}${group}${having}`;
    const order = this.tokens.take('order', 'by') ? ` order by ${this.list()}` : '';
    const head = `select ${distinct && !onEntities ? 'distinct ' : ''}${list}`;
    const key = `${root.sql}.${root.model.id.column}`;
    return {
      kind: 'select',
      sql: `${head} from ${from}${joins()}${where}${group}${having}${order}`,
      countSql: `select count(${distinct || this.fetches ? 'distinct ' : ''}${key}) from ${countBody}`,
      parameters: this.parameters,
      countParameters: this.parameters.slice(selectParameters, counted),
      items,
      constructs,
      once: onEntities && (distinct || this.fetches),
    };
  }

  private from(): string {
    const parts: string[] = [];
    do {
      const model = this.entity(this.tokens.name());
      this.tokens.take('as');
      const named = this.tokens.peek().kind === 'path' && !NOT_ALIASES.has(this.tokens.peek().text.toLowerCase()) ? this.tokens.name() : '';
      const alias = this.alias(named, model);
      parts.push(`${model.table} ${alias.sql}${this.joined()}`);
    } while (this.tokens.take(','));
    return parts.join(', ');
  }

  private alias(name: string, model: EntityModel): Alias {
    const made = { name, model, sql: `${model.table.charAt(0)}${++this.count}_0` };
    this.aliases.push(made);
    return made;
  }

  private joined(): string {
    let made = '';
    for (;;) {
      const outer = this.tokens.take('left') ? 'left' : this.tokens.take('inner') ? 'inner' : this.tokens.is('join') ? 'inner' : undefined;
      if (outer === undefined) return made;
      this.tokens.take('outer');
      if (!this.tokens.take('join')) throw this.tokens.bad();
      const fetch = this.tokens.take('fetch');
      this.fetches ||= fetch;
      const path = this.tokens.name();
      this.tokens.take('as');
      const named = this.tokens.peek().kind === 'path' && !NOT_ALIASES.has(this.tokens.peek().text.toLowerCase()) ? this.tokens.name() : '';
      made += this.join(outer, path, named, fetch && outer === 'left' && named === '');
    }
  }

  private join(outer: string, path: string, named: string, drop: boolean): string {
    const [first = '', ...names] = path.split('.');
    const from = this.aliases.find((a) => a.name === first);
    if (!from) {
      // A join with an entity that nothing points to.
      const alias = this.alias(named, this.entity(path));
      return ` ${outer} join ${alias.model.table} ${alias.sql}${this.condition()}`;
    }
    if (names.length !== 1) throw this.tokens.bad();
    const a = from.model.attributes.find((x) => x.name === names[0]);
    if (!a || a.kind === 'basic') throw this.tokens.bad();
    const target = this.models.get(a.target);
    // What is only fetched is there anyway.
    if (drop) return '';
    const alias = this.alias(named, target);
    if (a.kind === 'reference')
      return ` ${outer} join ${target.table} ${alias.sql} on ${alias.sql}.${target.id.column} = ${from.sql}.${a.column}${this.condition(' and ')}`;
    return this.joinCollection(outer, a, from, alias);
  }

  private joinCollection(outer: string, a: CollectionAttribute, from: Alias, alias: Alias): string {
    const { table, own, other } = this.link(a, from.model);
    const id = `${from.sql}.${from.model.id.column}`;
    const target = `${alias.sql}.${alias.model.id.column}`;
    if (table === undefined)
      return ` ${outer} join ${alias.model.table} ${alias.sql} on ${alias.sql}.${own} = ${id}${this.condition(' and ')}`;
    const middle = `j${++this.count}_0`;
    return ` ${outer} join ${table} ${middle} on ${middle}.${own} = ${id} ${outer} join ${alias.model.table} ${alias.sql} on ${target} = ${middle}.${other}${this.condition(' and ')}`;
  }

  /** Which column leads from an entity to its collection, and through which table. */
  private link(
    a: CollectionAttribute,
    _from: EntityModel,
  ): { readonly table: string | undefined; readonly own: string; readonly other: string } {
    if (a.joinTable) return { table: a.joinTable.name, own: a.joinTable.own, other: a.joinTable.other };
    const inverse = this.models.get(a.target).attributes.find((t) => t.name === a.mappedBy);
    if (inverse?.kind === 'collection' && inverse.joinTable)
      return { table: inverse.joinTable.name, own: inverse.joinTable.other, other: inverse.joinTable.own };
    return { table: undefined, own: a.joinColumn ?? (inverse?.kind === 'reference' ? inverse.column : ''), other: '' };
  }

  private condition(before = ' on '): string {
    return this.tokens.take('on') || this.tokens.take('with') ? `${before}${this.expression()}` : '';
  }

  private items(items: SelectedItem[]): string {
    const parts: string[] = [];
    do {
      const alias =
        this.tokens.peek().kind === 'path' ? this.aliases.find((a) => a.name !== '' && a.name === this.tokens.peek().text) : undefined;
      const next = this.tokens.peek(1);
      if (alias && (next.kind === 'end' || [',', ')', 'from', 'as'].includes(next.text.toLowerCase()))) {
        this.tokens.at++;
        parts.push(this.item(alias, items));
        if (this.tokens.take('as')) this.tokens.name();
        continue;
      }
      const reference = this.referenceItem(items);
      if (reference !== undefined) {
        parts.push(reference);
        continue;
      }
      this.last = undefined;
      const from = this.tokens.at;
      const sql = this.expression(true);
      const plain = this.tokens.at === from + 1 ? this.last : undefined;
      const label = `V${items.length}`;
      const named =
        this.tokens.take('as') || (this.tokens.peek().kind === 'path' && !CLAUSES.has(this.tokens.peek().text.toLowerCase()))
          ? this.tokens.name()
          : (this.tokens.all[from]?.text.split('.').at(-1) ?? label);
      items.push({ kind: 'value', label, attribute: plain, name: named });
      parts.push(`${sql} as ${label}`);
    } while (this.tokens.take(','));
    return parts.join(', ');
  }

  /** `select w.author from Work w` */
  private referenceItem(items: SelectedItem[]): string | undefined {
    const token = this.tokens.peek();
    const [first = '', name, more] = token.text.split('.');
    const alias = token.kind === 'path' ? this.aliases.find((a) => a.name === first) : undefined;
    const a = alias?.model.attributes.find((x) => x.name === name);
    if (!alias || !a || a.kind === 'basic' || more !== undefined || this.tokens.is('(', 1)) return undefined;
    this.tokens.at++;
    const joined = this.alias('', this.models.get(a.target));
    this.joins.push(
      a.kind === 'reference'
        ? ` join ${joined.model.table} ${joined.sql} on ${joined.sql}.${joined.model.id.column} = ${alias.sql}.${a.column}`
        : this.joinCollection('inner', a, alias, joined),
    );
    return this.item(joined, items);
  }

  private item({ model, sql }: Alias, items: SelectedItem[]): string {
    const prefix = `E${items.length}_`;
    items.push({ kind: 'entity', model, prefix });
    return model.attributes.flatMap((a) => (a.kind === 'collection' ? [] : [`${sql}.${a.column} as ${prefix}${a.column}`])).join(', ');
  }

  // ---- expressions ----

  /** Expressions between commas. */
  private list(): string {
    const parts = [this.expression(true)];
    while (this.tokens.take(',')) parts.push(this.expression(true));
    return parts.join(', ');
  }

  /** Until the next clause; a comma ends it, too, where there may be several. */
  private expression(single = false): string {
    const parts: string[] = [];
    let depth = 0;
    for (;;) {
      const token = this.tokens.peek();
      const word = token.text.toLowerCase();
      if (token.kind === 'end') break;
      if (token.kind === 'path' && depth === 0 && CLAUSES.has(word) && !(['left', 'right'].includes(word) && this.tokens.is('(', 1))) break;
      if (token.kind === 'path' && depth === 0 && word === 'as') break;
      if (token.kind === 'operator') {
        if (word === ')' && depth === 0) break;
        if (word === ',' && depth === 0 && single) break;
        this.tokens.at++;
        if (word === '(') {
          if (this.tokens.is('select')) {
            parts.push(`(${this.subselect()})`);
            continue;
          }
          depth++;
        } else if (word === ')') depth--;
        parts.push(word);
        continue;
      }
      parts.push(this.operand(token, depth > 0));
    }
    return parts
      .join(' ')
      .replaceAll(/(\w) \(/g, (whole, before: string) => (/^(?:n|d|r|s|t)$/i.test(before) ? whole : `${before}(`))
      .replaceAll('( ', '(')
      .replaceAll(' )', ')');
  }

  private operand(token: Token, inside: boolean): string {
    this.tokens.at++;
    switch (token.kind) {
      case 'parameter':
        this.parameters.push({ key: token.text, attribute: this.last });
        // A list stands in parentheses of its own.
        return this.tokens.all[this.tokens.at - 2]?.text.toLowerCase() === 'in' ? '(?)' : '?';
      case 'path':
        return this.pathOrWord(token.text, inside);
      default:
        return token.text;
    }
  }

  private pathOrWord(text: string, _inside: boolean): string {
    const word = text.toLowerCase();
    if (this.tokens.is('(')) {
      if (word === 'size') return this.size();
      if (word === 'function') throw this.tokens.bad();
      return word;
    }
    if (word === 'and' || word === 'or') {
      this.last = undefined;
      return word;
    }
    if (word === 'member' || word === 'treat' || word === 'type') throw this.tokens.bad();
    if (word === 'local' && (this.tokens.is('date') || this.tokens.is('datetime'))) {
      const what = this.tokens.name().toLowerCase();
      return what === 'date' ? 'current_date' : 'localtimestamp';
    }
    const [first = ''] = text.split('.');
    if (this.aliases.some((a) => a.name === first && a.name !== '')) return this.resolve(text);
    const constant = text.includes('.') ? this.enumLiteral(text, this.last) : undefined;
    if (constant !== undefined) return constant;
    const [root] = this.aliases;
    if (
      root?.model.attributes.some((a) => a.name === text || a.name.startsWith(`${text}.`)) &&
      !/^(?:desc|asc|not|in|is|null|like|between|case|when|then|else|end|true|false|exists|distinct|escape|empty)$/.test(word)
    )
      return this.resolve(text);
    if (text.includes('.')) throw new JpqlError(`Could not interpret path expression '${text}'`);
    return text;
  }

  private size(): string {
    this.tokens.at++;
    const path = this.tokens.name();
    if (!this.tokens.take(')')) throw this.tokens.bad();
    const found = this.collection(path);
    return `(select count(*) from ${found})`;
  }

  /** `table c where c.fk = a.id`: the rows of a collection. */
  private collection(path: string): string {
    const [first = '', name] = path.split('.');
    const alias = this.aliases.find((a) => a.name === first);
    const a = alias?.model.attributes.find((x) => x.name === name);
    if (!alias || a?.kind !== 'collection') throw this.tokens.bad();
    const { table, own } = this.link(a, alias.model);
    const inner = `c${++this.count}_0`;
    return `${table ?? this.models.get(a.target).table} ${inner} where ${inner}.${own} = ${alias.sql}.${alias.model.id.column}`;
  }

  private subselect(): string {
    const [aliases, joins] = [this.aliases, this.joins];
    this.joins = [];
    const start = this.tokens.at;
    this.tokens.at++;
    this.tokens.skipTo('from');
    if (!this.tokens.take('from')) throw this.tokens.bad();
    const outer = [...aliases];
    this.aliases = [...outer];
    const [named] = [this.tokens.peek().text.split('.')[0] ?? ''];
    // A subquery may go over a collection of the outer entity.
    const over = outer.find((a) => a.name === named && this.tokens.peek().text.includes('.'));
    let from: string;
    if (over) {
      const path = this.tokens.name();
      const attribute = over.model.attributes.find((x) => x.name === path.split('.')[1]);
      if (attribute?.kind !== 'collection') throw this.tokens.bad();
      this.tokens.take('as');
      const alias = this.alias(this.tokens.name(), this.models.get(attribute.target));
      const { table, own } = this.link(attribute, over.model);
      if (table !== undefined) throw this.tokens.bad();
      from = `${alias.model.table} ${alias.sql} where ${alias.sql}.${own} = ${over.sql}.${over.model.id.column}`;
    } else from = this.from();
    const inner = this.aliases.slice(outer.length);
    this.aliases = [...inner, ...outer];
    const rest = this.tokens.at;
    this.tokens.at = start + 1;
    const distinct = this.tokens.take('distinct') ? 'distinct ' : '';
    const list = this.list();
    this.tokens.at = rest;
    const where = this.tokens.take('where') ? this.expression() : '';
    const group = this.tokens.take('group', 'by') ? ` group by ${this.list()}` : '';
    const having = this.tokens.take('having') ? ` having ${this.expression()}` : '';
    if (!this.tokens.take(')')) throw this.tokens.bad();
    const condition = where === '' ? '' : from.includes(' where ') ? ` and (${where})` : ` where ${where}`;
    const made = `select ${distinct}${list} from ${from}${this.joins.join('')}${condition}${group}${having}`;
    [this.aliases, this.joins] = [aliases, joins];
    return made;
  }

  // ---- paths ----

  private resolve(text: string): string {
    const parts = text.split('.');
    const named = this.aliases.find((a) => a.name === parts[0] && a.name !== '');
    const [root] = this.aliases;
    const start = named ?? root;
    if (!start) throw this.tokens.bad();
    const names = named ? parts.slice(1) : parts;
    if (names.length === 0) {
      this.last = start.model.id;
      return `${start.sql}.${start.model.id.column}`;
    }
    if (names.length === 1 && this.tokens.is('is')) {
      const a = start.model.attributes.find((x) => x.name === names[0]);
      const not = this.tokens.is('not', 1);
      if (a?.kind === 'collection' && this.tokens.is('empty', not ? 2 : 1)) {
        this.tokens.at += not ? 3 : 2;
        return `${not ? '' : 'not '}exists(select 1 from ${this.collection(text)})`;
      }
    }
    return this.walk(start, names, text);
  }

  private walk(start: { readonly sql: string; readonly model: EntityModel }, names: readonly string[], text: string): string {
    let { sql, model } = start;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? '';
      const whole = model.attributes.find(
        (a) => a.kind === 'basic' && a.path.length > 1 && a.path[0] === name && a.path[1] === names[i + 1],
      );
      const a = whole ?? model.attributes.find((x) => x.name === name) ?? (name === 'id' ? model.id : undefined);
      if (!a) throw new JpqlError(`Could not resolve attribute '${name}' of '${model.javaClass.name}'`);
      if (a.kind === 'basic') {
        this.last = a;
        return `${sql}.${a.column}`;
      }
      if (a.kind === 'collection') throw this.tokens.bad();
      const target = this.models.get(a.target);
      const next = names[i + 1];
      if (next === undefined || next === target.id.name || next === 'id') {
        this.last = target.id;
        return `${sql}.${a.column}`;
      }
      const key = `${sql}.${a.name}`;
      let joined = this.implicit.get(key);
      if (joined === undefined) {
        joined = `${target.table.charAt(0)}${++this.count}_0`;
        this.implicit.set(key, joined);
        this.joins.push(` join ${target.table} ${joined} on ${joined}.${target.id.column} = ${sql}.${a.column}`);
      }
      [sql, model] = [joined, target];
    }
    throw new JpqlError(`Could not interpret path expression '${text}'`);
  }
}
