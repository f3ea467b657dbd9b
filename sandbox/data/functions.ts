import type { Call, Expression, Ordering } from './ast.ts';
import { aggregate, isAggregate } from './aggregates.ts';
import { type Compiler, integral, plain } from './compiler.ts';
import { SqlError, unsupported } from './sql-error.ts';
import { BIGINT, BOOLEAN, DATE, DOUBLE, higher, INTEGER, isNumber, NULL, type SqlType, TIMESTAMP, type, VARCHAR } from './sql-type.ts';
import { literalSql, type Scope, type Typed } from './typed.ts';

/** How a function becomes SQLite's: its arguments' types, and what it gives. */
interface Shape {
  /** Types of the arguments; the last for all that follow. undefined: as they are. */
  readonly takes: readonly (SqlType | undefined)[];
  readonly gives: SqlType | ((args: readonly Typed[]) => SqlType);
  /** Of SQLite, or one of the trial's `h2_…`. */
  readonly as: string;
  /** How it is shown, where it is not as it was written. */
  readonly shown?: string;
  /** Gives another value each time, or the time. */
  readonly changes?: boolean;
  /** What stands for the last arguments where they are left out. */
  readonly optional?: readonly string[];
}

const first = (args: readonly Typed[]): SqlType => plainNumber(args[0]?.type ?? NULL);
const plainNumber = (t: SqlType): SqlType => (isNumber(t) ? t : type('DECFLOAT'));
const common = (args: readonly Typed[]): SqlType => args.reduce((t, a) => higher(t, a.type), NULL);
const wholeOf = (args: readonly Typed[]): SqlType => {
  const t = first(args);
  return t.name === 'NUMERIC' ? type('NUMERIC', (t.precision ?? 0) - (t.scale ?? 0) + 1, 0) : t;
};
const text = (as: string, takes: readonly (SqlType | undefined)[], shown?: string): Shape => ({
  takes,
  gives: VARCHAR,
  as,
  ...(shown === undefined ? {} : { shown }),
});
const numeric = (as: string): Shape => ({ takes: [DOUBLE], gives: DOUBLE, as });
const field = (name: string): Shape => ({ takes: [], gives: INTEGER, as: `h2_field_${name}` });

const SHAPES: Readonly<Record<string, Shape>> = {
  UPPER: text('h2_upper', [VARCHAR]),
  UCASE: text('h2_upper', [VARCHAR], 'UPPER'),
  LOWER: text('h2_lower', [VARCHAR]),
  LCASE: text('h2_lower', [VARCHAR], 'LOWER'),
  LENGTH: { takes: [VARCHAR], gives: BIGINT, as: 'h2_length', shown: 'CHAR_LENGTH' },
  CHAR_LENGTH: { takes: [VARCHAR], gives: BIGINT, as: 'h2_length' },
  CHARACTER_LENGTH: { takes: [VARCHAR], gives: BIGINT, as: 'h2_length', shown: 'CHAR_LENGTH' },
  CONCAT: text('concat', [VARCHAR]),
  CONCAT_WS: text('concat_ws', [VARCHAR]),
  TRIM: text('trim', [VARCHAR]),
  BTRIM: text('trim', [VARCHAR]),
  LTRIM: text('ltrim', [VARCHAR]),
  RTRIM: text('rtrim', [VARCHAR]),
  REPLACE: text('h2_replace', [VARCHAR]),
  LEFT: text('h2_left', [VARCHAR, INTEGER]),
  RIGHT: text('h2_right', [VARCHAR, INTEGER]),
  LPAD: { ...text('h2_lpad', [VARCHAR, INTEGER, VARCHAR]), optional: ["' '"] },
  RPAD: { ...text('h2_rpad', [VARCHAR, INTEGER, VARCHAR]), optional: ["' '"] },
  REPEAT: text('h2_repeat', [VARCHAR, INTEGER]),
  SPACE: text('h2_space', [INTEGER]),
  REGEXP_REPLACE: text('h2_regexp_replace', [VARCHAR]),
  REGEXP_LIKE: { takes: [VARCHAR], gives: BOOLEAN, as: 'h2_regexp' },
  LOCATE: { takes: [VARCHAR, VARCHAR, INTEGER], gives: INTEGER, as: 'h2_locate', optional: ['1'] },
  INSTR: { takes: [VARCHAR], gives: INTEGER, as: 'instr' },
  ASCII: { takes: [VARCHAR], gives: INTEGER, as: 'unicode' },
  CHAR: text('char', [INTEGER]),
  CHR: text('char', [INTEGER], 'CHAR'),
  ABS: { takes: [undefined], gives: first, as: 'abs' },
  SIGN: { takes: [undefined], gives: INTEGER, as: 'sign' },
  MOD: { takes: [undefined], gives: common, as: 'h2_mod' },
  FLOOR: { takes: [undefined], gives: wholeOf, as: 'floor' },
  CEILING: { takes: [undefined], gives: wholeOf, as: 'ceil' },
  CEIL: { takes: [undefined], gives: wholeOf, as: 'ceil', shown: 'CEILING' },
  POWER: { takes: [DOUBLE], gives: DOUBLE, as: 'power' },
  SQRT: numeric('sqrt'),
  EXP: numeric('exp'),
  LN: numeric('ln'),
  LOG10: numeric('log10'),
  SIN: numeric('sin'),
  COS: numeric('cos'),
  TAN: numeric('tan'),
  RADIANS: numeric('radians'),
  DEGREES: numeric('degrees'),
  PI: { takes: [], gives: DOUBLE, as: 'pi' },
  RAND: { takes: [], gives: DOUBLE, as: 'h2_rand', changes: true },
  RANDOM: { takes: [], gives: DOUBLE, as: 'h2_rand', shown: 'RAND', changes: true },
  RANDOM_UUID: { takes: [], gives: type('UUID'), as: 'h2_uuid', changes: true },
  UUID: { takes: [], gives: type('UUID'), as: 'h2_uuid', shown: 'RANDOM_UUID', changes: true },
  YEAR: field('YEAR'),
  MONTH: field('MONTH'),
  DAY: { ...field('DAY'), shown: 'DAY_OF_MONTH' },
  DAY_OF_MONTH: field('DAY'),
  DAYOFMONTH: { ...field('DAY'), shown: 'DAY_OF_MONTH' },
  DAY_OF_WEEK: field('DAY_OF_WEEK'),
  DAY_OF_YEAR: field('DAY_OF_YEAR'),
  QUARTER: field('QUARTER'),
  HOUR: field('HOUR'),
  MINUTE: field('MINUTE'),
  SECOND: field('SECOND'),
  DAYNAME: { takes: [], gives: VARCHAR, as: 'h2_field_DAYNAME' },
  MONTHNAME: { takes: [], gives: VARCHAR, as: 'h2_field_MONTHNAME' },
  FORMATDATETIME: { takes: [undefined, VARCHAR], gives: VARCHAR, as: 'h2_formatdatetime' },
  SCHEMA: { takes: [], gives: VARCHAR, as: "'PUBLIC' ||", shown: 'CURRENT_SCHEMA' },
  H2VERSION: { takes: [], gives: VARCHAR, as: "'2.2.224' ||" },
};

const NOW: Readonly<Record<string, readonly [SqlType, string]>> = {
  CURRENT_DATE: [DATE, 'CURRENT_DATE'],
  CURDATE: [DATE, 'CURRENT_DATE'],
  CURRENT_TIMESTAMP: [type('TIMESTAMP WITH TIME ZONE', 6), 'CURRENT_TIMESTAMP'],
  NOW: [TIMESTAMP, 'LOCALTIMESTAMP'],
  LOCALTIMESTAMP: [TIMESTAMP, 'LOCALTIMESTAMP'],
  SYSDATE: [type('TIMESTAMP', 0), 'LOCALTIMESTAMP'],
  CURRENT_TIME: [type('TIME', 0), 'CURRENT_TIME'],
  CURTIME: [type('TIME', 0), 'CURRENT_TIME'],
  LOCALTIME: [type('TIME', 0), 'LOCALTIME'],
};

const WINDOWS: Readonly<Record<string, SqlType | undefined>> = {
  ROW_NUMBER: BIGINT,
  RANK: BIGINT,
  DENSE_RANK: BIGINT,
  NTILE: BIGINT,
  PERCENT_RANK: DOUBLE,
  CUME_DIST: DOUBLE,
  LAG: undefined,
  LEAD: undefined,
  FIRST_VALUE: undefined,
  LAST_VALUE: undefined,
  NTH_VALUE: undefined,
};

/** @throws SqlError for a function that the trial's SQL does without */
export function callFunction(c: Compiler, e: Call, scope: Scope): Typed {
  const now = e.over === undefined ? NOW[e.name] : undefined;
  if (now) {
    const [kind, label] = now;
    return { sql: `h2_now('${kind.name}', ${kind.precision ?? 0})`, type: kind, label };
  }
  const args = e.args.map((a) => c.expression(a, scope));
  if (e.name in WINDOWS || isAggregate(e.name)) return windowed(c, e, args, scope);
  const label = `${e.name}(${args.map((a) => a.label).join(', ')})`;
  const special = specialFunction(c, e, args, label);
  if (special) return special;
  const shape = SHAPES[e.name];
  if (!shape) throw unsupported(`the SQL function ${e.name}`);
  const given = args.map((a, i) => {
    const wanted = shape.takes[Math.min(i, shape.takes.length - 1)];
    return wanted === undefined ? a.sql : c.coerce(a, wanted);
  });
  const gives = typeof shape.gives === 'function' ? shape.gives(args) : shape.gives;
  // A function of the trial's has one number of arguments.
  const { optional = [] } = shape;
  const complete = [...given, ...optional.slice(Math.max(0, optional.length - (shape.takes.length - given.length)))];
  const sql = shape.as.endsWith('||') ? `(${shape.as} '')` : `${shape.as}(${complete.join(', ')})`;
  const made: Typed = {
    sql: integral(sql, gives),
    type: gives,
    label: shape.shown === undefined ? label : label.replace(e.name, shape.shown),
  };
  return shape.changes || args.length === 0 ? made : c.folded(made, ...args);
}

/** Those whose result depends on more than their arguments' types. */
function specialFunction(c: Compiler, e: Call, args: readonly Typed[], label: string): Typed | undefined {
  const [a, b] = args;
  const all = (target: SqlType): string => args.map((x) => c.coerce(x, target)).join(', ');
  switch (e.name) {
    case 'COALESCE':
    case 'IFNULL':
    case 'NVL': {
      const t = common(args);
      const constant = args.find((x) => x.constant?.kind !== 'literal' || x.constant.value !== null);
      if (constant?.constant?.kind === 'literal') return constant;
      return { sql: `coalesce(${all(t)})`, type: t, label: `COALESCE(${args.map((x) => x.label).join(', ')})` };
    }
    case 'NULLIF': {
      if (!a || !b) return undefined;
      const { sql } = c.compared('=', a, b);
      return c.folded({ sql: `CASE WHEN ${sql} THEN NULL ELSE ${a.sql} END`, type: a.type, label }, a, b);
    }
    case 'NVL2': {
      const t = common(args.slice(1));
      const [, yes, no] = args;
      if (!a || !yes || !no) return undefined;
      return { sql: `CASE WHEN ${a.sql} IS NOT NULL THEN ${c.coerce(yes, t)} ELSE ${c.coerce(no, t)} END`, type: t, label };
    }
    case 'CASEWHEN':
    case 'IF': {
      const t = common(args.slice(1));
      const [, yes, no] = args;
      if (!a || !yes || !no) return undefined;
      return { sql: `CASE WHEN ${c.coerce(a, BOOLEAN)} THEN ${c.coerce(yes, t)} ELSE ${c.coerce(no, t)} END`, type: t, label };
    }
    case 'GREATEST':
    case 'LEAST': {
      const t = common(args);
      const sql = `${e.name === 'GREATEST' ? 'max' : 'min'}(${all(plain(t))})`;
      return c.folded({ sql: integral(sql, t), type: t, label }, ...args);
    }
    case 'ROUND':
    case 'TRUNC':
    case 'TRUNCATE': {
      if (!a) return undefined;
      const scale = b?.constant?.kind === 'literal' ? Number(b.constant.value) : b ? undefined : 0;
      const t =
        a.type.name === 'NUMERIC' && scale !== undefined
          ? type('NUMERIC', a.type.precision, Math.max(0, Math.min(a.type.scale ?? 0, scale)))
          : plainNumber(a.type);
      const sql = `h2_${e.name === 'ROUND' ? 'round' : 'trunc'}(${a.sql}, ${b ? c.coerce(b, INTEGER) : '0'})`;
      return c.folded({ sql: integral(sql, t), type: t, label }, ...args);
    }
    case 'SUBSTRING':
    case 'SUBSTR': {
      if (!a || !b) return undefined;
      const third = args[2];
      const sql = `h2_substring(${c.coerce(a, VARCHAR)}, ${c.coerce(b, INTEGER)}, ${third ? c.coerce(third, INTEGER) : '-1'})`;
      const shown = `SUBSTRING(${a.label} FROM ${b.label}${third ? ` FOR ${third.label}` : ''})`;
      return c.folded({ sql, type: VARCHAR, label: shown }, ...args);
    }
    case 'EXTRACT': {
      if (!b) return undefined;
      const unit = unitOf(e.args[0]);
      const t = unit === 'EPOCH' ? type('NUMERIC', 20, 6) : INTEGER;
      return c.folded({ sql: integral(`h2_field_${unit}(${b.sql})`, t), type: t, label: `EXTRACT(${unit} FROM ${b.label})` }, b);
    }
    case 'DATEADD':
    case 'TIMESTAMPADD': {
      const third = args[2];
      if (!b || !third) return undefined;
      const unit = unitOf(e.args[0]);
      const t = third.type.name === 'CHARACTER VARYING' ? TIMESTAMP : third.type;
      const target = t.name === 'DATE' && !['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'].includes(unit) ? TIMESTAMP : t;
      const sql = `h2_dateadd('${unit}', ${c.coerce(b, BIGINT)}, ${c.coerce(third, target)}, '${target.name}')`;
      return c.folded({ sql, type: target, label: `DATEADD(${unit}, ${b.label}, ${third.label})` }, b, third);
    }
    case 'DATEDIFF':
    case 'TIMESTAMPDIFF': {
      const third = args[2];
      if (!b || !third) return undefined;
      const unit = unitOf(e.args[0]);
      const moment = (x: Typed): string => (x.type.name === 'CHARACTER VARYING' ? c.coerce(x, TIMESTAMP) : x.sql);
      return c.folded(
        {
          sql: integral(`h2_datediff('${unit}', ${moment(b)}, ${moment(third)})`, BIGINT),
          type: BIGINT,
          label: `DATEDIFF(${unit}, ${b.label}, ${third.label})`,
        },
        b,
        third,
      );
    }
    case 'NEXTVAL':
    case 'CURRVAL':
    case 'RESTART SEQUENCE': {
      const written = e.args[0]?.kind === 'literal' ? String(e.args[0].value) : '';
      const name = c.catalogue.sequences.has(written) ? written : written.toUpperCase();
      c.catalogue.sequence(name);
      const shown = e.name === 'NEXTVAL' && written === name ? `NEXT VALUE FOR PUBLIC.${name}` : label;
      const how = e.name === 'NEXTVAL' ? 'h2_nextval' : e.name === 'CURRVAL' ? 'h2_currval' : 'h2_restart';
      const third = e.name === 'RESTART SEQUENCE' && e.args[1]?.kind === 'literal' ? `, ${Number(e.args[1].value)}` : '';
      return { sql: integral(`${how}(${literalSql(name)}${third})`, BIGINT), type: BIGINT, label: shown };
    }
    default:
      return undefined;
  }
}

/** The unit that is written as a word or as a text: `DAY`, `'day'`, `SQL_TSI_DAY`. */
function unitOf(e: Expression | undefined): string {
  const word =
    e?.kind === 'literal'
      ? String(e.value)
          .toUpperCase()
          .replace(/^SQL_TSI_/, '')
      : e?.kind === 'column'
        ? e.name
        : '';
  const names: Readonly<Record<string, string>> = {
    YY: 'YEAR',
    YYYY: 'YEAR',
    MM: 'MONTH',
    M: 'MONTH',
    DD: 'DAY',
    D: 'DAY',
    HH: 'HOUR',
    MI: 'MINUTE',
    N: 'MINUTE',
    SS: 'SECOND',
    S: 'SECOND',
    WK: 'WEEK',
    MS: 'MILLISECOND',
    DAY_OF_MONTH: 'DAY',
    DOW: 'DAY_OF_WEEK',
    DOY: 'DAY_OF_YEAR',
    ISO_DAY_OF_WEEK: 'ISO_DAY_OF_WEEK',
  };
  const unit = names[word] ?? word;
  if (!/^(?:YEAR|QUARTER|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND|MILLISECOND|DAY_OF_WEEK|DAY_OF_YEAR|EPOCH)$/.test(unit))
    throw unsupported(`the unit ${word}`);
  return unit;
}

function windowed(c: Compiler, e: Call, args: readonly Typed[], scope: Scope): Typed {
  const made = isAggregate(e.name) ? aggregate(c, e, args, scope) : windowOnly(e, args);
  if (!e.over) {
    if (isAggregate(e.name)) return made;
    throw new SqlError(90054, 'syntax', `Window function "${e.name}" requires OVER`);
  }
  const { partition, order, frame } = e.over;
  const parts = [
    partition.length > 0 ? `PARTITION BY ${partition.map((p) => c.expression(p, scope).sql).join(', ')}` : '',
    order.length > 0 ? `ORDER BY ${orderingsSql(c, order, scope)}` : '',
    frame,
  ].filter((p) => p !== '');
  return { sql: integral(`${made.sql} OVER (${parts.join(' ')})`, made.type), type: made.type, label: `${made.label} OVER (…)` };
}

function windowOnly(e: Call, args: readonly Typed[]): Typed {
  const t = WINDOWS[e.name] ?? args[0]?.type ?? NULL;
  return {
    sql: `${e.name.toLowerCase()}(${args.map((a) => a.sql).join(', ')})`,
    type: t,
    label: `${e.name}(${args.map((a) => a.label).join(', ')})`,
  };
}

export function orderingsSql(c: Compiler, order: readonly Ordering[], scope: Scope): string {
  return order.map((o) => `${c.expression(o.by, scope).sql}${o.descending ? ' DESC' : ''}${o.nulls ? ` NULLS ${o.nulls}` : ''}`).join(', ');
}
