import type { Alteration, ColumnDefinition, Constraint, Statement } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parseQuery, readExpression } from './parse-query.ts';
import { parseType } from './parse-type.ts';
import { unsupported } from './sql-error.ts';
import { BIGINT, INTEGER } from './sql-type.ts';

/** A table's name, perhaps behind its schema's, which the trial has one of. */
export function tableName(c: Cursor): string {
  const first = c.anyName();
  return c.take('.') ? c.anyName() : first;
}

export function createTable(c: Cursor): Statement {
  const ifNotExists = c.take('IF', 'NOT', 'EXISTS');
  const table = tableName(c);
  const columns: ColumnDefinition[] = [];
  const constraints: Constraint[] = [];
  if (c.take('(')) {
    do {
      if (c.sees(')')) break;
      const constraint = tableConstraint(c);
      if (constraint) constraints.push(...constraint);
      else columns.push(column(c, constraints));
    } while (c.take(','));
    c.expect(')');
  }
  const as = c.take('AS') ? parseQuery(c) : undefined;
  // What MySQL says of its storage.
  while (c.seesOneOf('ENGINE', 'DEFAULT', 'CHARSET', 'CHARACTER', 'COLLATE', 'AUTO_INCREMENT', 'COMMENT')) {
    c.next();
    while (!c.atEnd && !c.seesOneOf('ENGINE', 'DEFAULT', 'COLLATE', 'AUTO_INCREMENT', 'COMMENT')) c.next();
  }
  return { kind: 'createTable', table, ifNotExists, columns, constraints, as };
}

/** undefined: what comes is a column. A key that only speeds things up is none, either. */
function tableConstraint(c: Cursor): Constraint[] | undefined {
  let name: string | undefined;
  const place = c.place;
  if (c.take('CONSTRAINT')) {
    c.take('IF', 'NOT', 'EXISTS');
    name = c.name();
  }
  const made = constraintBody(c, name);
  if (made) return [made];
  if (name === undefined && (c.sees('INDEX') || c.sees('KEY')) && c.peek(1).kind !== 'end' && c.peek(2).text === '(') {
    c.next();
    c.name();
    c.enclosed(() => c.name());
    return [];
  }
  c.place = place;
  return undefined;
}

function constraintBody(c: Cursor, name: string | undefined): Constraint | undefined {
  if (c.take('PRIMARY', 'KEY')) return { kind: 'primary', name, columns: columnList(c) };
  if (c.sees('UNIQUE')) {
    c.next();
    if (!c.take('KEY')) c.take('INDEX');
    const own = !c.sees('(') && c.seesName ? c.name() : name;
    return { kind: 'unique', name: own, columns: columnList(c) };
  }
  if (c.take('FOREIGN', 'KEY')) return references(c, name, columnList(c));
  if (c.take('CHECK')) return check(c, name);
  return undefined;
}

function columnList(c: Cursor): string[] {
  return c.enclosed(() => {
    const name = c.anyName();
    if (!c.take('ASC')) c.take('DESC');
    return name;
  });
}

function check(c: Cursor, name: string | undefined): Constraint {
  c.expect('(');
  const condition = readExpression(c);
  c.expect(')');
  return { kind: 'check', name, condition };
}

function references(c: Cursor, name: string | undefined, columns: readonly string[]): Constraint {
  c.expect('REFERENCES');
  const table = tableName(c);
  const referenced = c.sees('(') ? columnList(c) : [];
  let [onDelete, onUpdate] = ['RESTRICT', 'RESTRICT'];
  for (;;) {
    if (c.take('ON', 'DELETE')) onDelete = action(c);
    else if (c.take('ON', 'UPDATE')) onUpdate = action(c);
    else if (!c.take('NOT', 'DEFERRABLE') && !c.take('DEFERRABLE') && !c.take('INITIALLY', 'DEFERRED')) break;
  }
  return { kind: 'foreign', name, columns, table, references: referenced, onDelete, onUpdate };
}

function action(c: Cursor): string {
  if (c.take('CASCADE')) return 'CASCADE';
  if (c.take('SET', 'NULL')) return 'SET NULL';
  if (c.take('SET', 'DEFAULT')) throw unsupported('ON DELETE SET DEFAULT');
  if (!c.take('RESTRICT')) c.expect('NO', 'ACTION');
  return 'RESTRICT';
}

const SERIAL: Readonly<Record<string, typeof BIGINT>> = { IDENTITY: BIGINT, BIGSERIAL: BIGINT, SERIAL: INTEGER };

export function column(c: Cursor, constraints: Constraint[]): ColumnDefinition {
  const name = c.anyName();
  const serial = c.peek().kind === 'word' ? SERIAL[c.peek().text] : undefined;
  if (serial) c.next();
  const type = serial ?? parseType(c);
  let nullable = serial === undefined;
  let initial: ColumnDefinition['default'];
  let identity: ColumnDefinition['identity'] = serial ? 'default' : undefined;
  let [start, increment] = [1, 1];
  for (;;) {
    if (c.take('NOT', 'NULL')) nullable = false;
    else if (c.take('NULL')) nullable = true;
    else if (c.take('DEFAULT')) {
      if (c.take('ON', 'NULL')) continue;
      initial = readExpression(c);
    } else if (c.take('ON', 'UPDATE')) throw unsupported('ON UPDATE of a column');
    else if (c.take('AUTO_INCREMENT') || c.take('AUTOINCREMENT') || c.take('IDENTITY')) {
      identity = 'default';
      nullable = false;
      if (c.take('(')) {
        start = c.integer();
        if (c.take(',')) increment = c.integer();
        c.expect(')');
      }
    } else if (c.take('GENERATED')) {
      identity = c.take('ALWAYS') ? 'always' : 'default';
      if (identity === 'default') c.expect('BY', 'DEFAULT');
      c.expect('AS');
      if (c.sees('(')) throw unsupported('a generated column');
      c.expect('IDENTITY');
      nullable = false;
      if (c.take('(')) {
        ({ start, increment } = sequenceOptions(c));
        c.expect(')');
      }
    } else if (c.take('PRIMARY', 'KEY')) {
      constraints.push({ kind: 'primary', name: undefined, columns: [name] });
      nullable = false;
      if (c.take('AUTO_INCREMENT')) identity = 'default';
    } else if (c.take('UNIQUE')) {
      c.take('KEY');
      constraints.push({ kind: 'unique', name: undefined, columns: [name] });
    } else if (c.take('CHECK')) constraints.push(check(c, undefined));
    else if (c.sees('REFERENCES')) constraints.push(references(c, undefined, [name]));
    else if (c.take('CONSTRAINT')) {
      const own = c.name();
      if (c.take('CHECK')) constraints.push(check(c, own));
      else if (c.sees('REFERENCES')) constraints.push(references(c, own, [name]));
      else if (c.take('UNIQUE')) constraints.push({ kind: 'unique', name: own, columns: [name] });
      else if (c.take('PRIMARY', 'KEY')) constraints.push({ kind: 'primary', name: own, columns: [name] });
      else if (c.take('NOT', 'NULL')) nullable = false;
      else throw c.error();
    } else if (c.take('COMMENT')) c.next();
    else break;
  }
  return { name, type, nullable, default: initial, identity, start, increment };
}

export function sequenceOptions(c: Cursor): { start: number; increment: number } {
  let [start, increment] = [1, 1];
  for (;;) {
    if (c.take('START')) {
      c.take('WITH');
      start = c.integer();
    } else if (c.take('INCREMENT')) {
      c.take('BY');
      increment = c.integer();
    } else if (c.take('MINVALUE') || c.take('MAXVALUE') || c.take('CACHE')) c.integer();
    else if (!(
      c.take('NO', 'CYCLE') ||
      c.take('NO', 'CACHE') ||
      c.take('NO', 'MAXVALUE') ||
      c.take('NO', 'MINVALUE') ||
      c.take('NOCACHE') ||
      c.take('CYCLE') ||
      c.take(',')
    ))
      return { start, increment };
  }
}

export function alterTable(c: Cursor): Statement {
  const ifExists = c.take('IF', 'EXISTS');
  const table = tableName(c);
  return { kind: 'alter', table, ifExists, alterations: c.list(() => alteration(c)) };
}

function alteration(c: Cursor): Alteration {
  if (c.take('ADD')) return addition(c);
  if (c.take('DROP')) {
    if (c.take('CONSTRAINT')) {
      const ifExists = c.take('IF', 'EXISTS');
      return { kind: 'dropConstraint', name: c.name(), ifExists };
    }
    if (c.seesOneOf('PRIMARY', 'FOREIGN')) throw unsupported(`DROP ${c.peek().text} KEY`);
    c.take('COLUMN');
    const ifExists = c.take('IF', 'EXISTS');
    return { kind: 'dropColumn', column: c.anyName(), ifExists };
  }
  if (c.take('RENAME', 'TO')) return { kind: 'rename', to: c.name() };
  if (c.take('RENAME', 'COLUMN')) {
    const from = c.anyName();
    c.expect('TO');
    return { kind: 'renameColumn', column: from, to: c.anyName() };
  }
  const modify = c.take('MODIFY');
  if (!modify) c.expect('ALTER');
  c.take('COLUMN');
  const name = c.anyName();
  if (c.take('RENAME', 'TO')) return { kind: 'renameColumn', column: name, to: c.anyName() };
  if (c.take('SET', 'NOT', 'NULL')) return { kind: 'setNullable', column: name, nullable: false };
  if (c.take('DROP', 'NOT', 'NULL') || c.take('SET', 'NULL')) return { kind: 'setNullable', column: name, nullable: true };
  if (c.take('SET', 'DEFAULT')) return { kind: 'setDefault', column: name, default: readExpression(c) };
  if (c.take('DROP', 'DEFAULT')) return { kind: 'setDefault', column: name, default: undefined };
  if (c.take('RESTART')) return { kind: 'restart', column: name, with: c.take('WITH') ? c.integer() : 1 };
  if (!c.take('SET', 'DATA', 'TYPE')) c.take('TYPE');
  return { kind: 'changeColumn', column: name, type: parseType(c) };
}

function addition(c: Cursor): Alteration {
  const constraints: Constraint[] = [];
  const own = c.take('CONSTRAINT');
  const ifNotExists = c.take('IF', 'NOT', 'EXISTS');
  const name = own ? c.name() : undefined;
  const constraint = constraintBody(c, name);
  if (constraint) return { kind: 'addConstraint', constraint, ifNotExists };
  if (own) throw c.error();
  c.take('COLUMN');
  const unless = c.take('IF', 'NOT', 'EXISTS');
  const added = column(c, constraints);
  if (c.take('AFTER') || c.take('BEFORE')) c.name();
  return { kind: 'addColumn', column: added, constraints, ifNotExists: unless };
}
