import type { SqlType } from './sql-type.ts';

/** What a cell holds: numbers that are whole as number or bigint, texts, moments as `2024-01-02 03:04:05.000000000`. */
export type Cell = string | number | bigint | Uint8Array | null;

export type Expression =
  | { readonly kind: 'literal'; readonly type: SqlType; readonly value: Cell }
  /** From 0. */
  | { readonly kind: 'parameter'; readonly index: number }
  | { readonly kind: 'column'; readonly table: string | undefined; readonly name: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'isNull'; readonly operand: Expression; readonly not: boolean }
  | { readonly kind: 'isBoolean'; readonly operand: Expression; readonly value: boolean; readonly not: boolean }
  | { readonly kind: 'in'; readonly operand: Expression; readonly not: boolean; readonly list: readonly Expression[] | Query }
  | { readonly kind: 'between'; readonly operand: Expression; readonly not: boolean; readonly low: Expression; readonly high: Expression }
  | {
      readonly kind: 'like';
      readonly operand: Expression;
      readonly not: boolean;
      readonly pattern: Expression;
      readonly escape: Expression | undefined;
      readonly ignoreCase: boolean;
      readonly regexp: boolean;
    }
  | { readonly kind: 'exists'; readonly query: Query }
  | { readonly kind: 'scalar'; readonly query: Query }
  | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'case';
      readonly operand: Expression | undefined;
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise: Expression | undefined;
    }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: SqlType }
  | { readonly kind: 'default' }
  | Call;

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  readonly star: boolean;
  readonly distinct: boolean;
  readonly order: readonly Ordering[];
  readonly filter: Expression | undefined;
  readonly over: Window | undefined;
}

export interface Window {
  readonly partition: readonly Expression[];
  readonly order: readonly Ordering[];
  /** `ROWS BETWEEN …` in its own words. */
  readonly frame: string;
}

export interface Ordering {
  readonly by: Expression;
  readonly descending: boolean;
  readonly nulls: 'FIRST' | 'LAST' | undefined;
}

export type Selected =
  | { readonly kind: 'all'; readonly table: string | undefined }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly alias: string | undefined };

export type Source =
  | { readonly kind: 'table'; readonly name: string; readonly schema: string | undefined; readonly alias: string | undefined }
  | { readonly kind: 'query'; readonly query: Query; readonly alias: string; readonly columns: readonly string[] | undefined }
  | {
      readonly kind: 'join';
      readonly join: 'INNER' | 'LEFT' | 'RIGHT' | 'FULL' | 'CROSS';
      readonly left: Source;
      readonly right: Source;
      readonly on: Expression | undefined;
      readonly using: readonly string[] | undefined;
      readonly natural: boolean;
    };

export interface Select {
  readonly kind: 'select';
  readonly distinct: boolean;
  readonly selected: readonly Selected[];
  readonly from: Source | undefined;
  readonly where: Expression | undefined;
  readonly group: readonly Expression[];
  readonly having: Expression | undefined;
}

export type Body =
  | Select
  | { readonly kind: 'values'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'set'; readonly operator: string; readonly left: Body; readonly right: Body }
  | { readonly kind: 'nested'; readonly query: Query };

export interface Query {
  readonly with: readonly { readonly name: string; readonly columns: readonly string[] | undefined; readonly query: Query }[];
  readonly recursive: boolean;
  readonly body: Body;
  readonly order: readonly Ordering[];
  readonly limit: Expression | undefined;
  readonly offset: Expression | undefined;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly default: Expression | undefined;
  readonly identity: 'always' | 'default' | undefined;
  readonly start: number;
  readonly increment: number;
}

export type Constraint =
  | { readonly kind: 'primary' | 'unique'; readonly name: string | undefined; readonly columns: readonly string[] }
  | {
      readonly kind: 'foreign';
      readonly name: string | undefined;
      readonly columns: readonly string[];
      readonly table: string;
      /** Empty: the primary key. */
      readonly references: readonly string[];
      readonly onDelete: string;
      readonly onUpdate: string;
    }
  | { readonly kind: 'check'; readonly name: string | undefined; readonly condition: Expression };

export type Alteration =
  | {
      readonly kind: 'addColumn';
      readonly column: ColumnDefinition;
      readonly constraints: readonly Constraint[];
      readonly ifNotExists: boolean;
    }
  | { readonly kind: 'dropColumn'; readonly column: string; readonly ifExists: boolean }
  | { readonly kind: 'renameColumn'; readonly column: string; readonly to: string }
  | { readonly kind: 'changeColumn'; readonly column: string; readonly type: SqlType }
  | { readonly kind: 'setNullable'; readonly column: string; readonly nullable: boolean }
  | { readonly kind: 'setDefault'; readonly column: string; readonly default: Expression | undefined }
  | { readonly kind: 'restart'; readonly column: string; readonly with: number }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'addConstraint'; readonly constraint: Constraint; readonly ifNotExists: boolean }
  | { readonly kind: 'dropConstraint'; readonly name: string; readonly ifExists: boolean };

export type Statement =
  | { readonly kind: 'query'; readonly query: Query }
  | {
      readonly kind: 'insert';
      readonly table: string;
      readonly columns: readonly string[] | undefined;
      readonly source: readonly (readonly Expression[])[] | Query;
    }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly alias: string | undefined;
      readonly set: readonly { readonly column: string; readonly value: Expression }[];
      readonly where: Expression | undefined;
      readonly limit: Expression | undefined;
    }
  | {
      readonly kind: 'delete';
      readonly table: string;
      readonly alias: string | undefined;
      readonly where: Expression | undefined;
      readonly limit: Expression | undefined;
    }
  | {
      readonly kind: 'merge';
      readonly table: string;
      readonly columns: readonly string[] | undefined;
      readonly key: readonly string[];
      readonly source: readonly (readonly Expression[])[] | Query;
    }
  | {
      readonly kind: 'createTable';
      readonly table: string;
      readonly ifNotExists: boolean;
      readonly columns: readonly ColumnDefinition[];
      readonly constraints: readonly Constraint[];
      readonly as: Query | undefined;
    }
  | {
      readonly kind: 'createIndex';
      readonly name: string | undefined;
      readonly ifNotExists: boolean;
      readonly unique: boolean;
      readonly table: string;
      readonly columns: readonly { readonly name: string; readonly descending: boolean }[];
    }
  | {
      readonly kind: 'createSequence';
      readonly name: string;
      readonly ifNotExists: boolean;
      readonly start: number;
      readonly increment: number;
    }
  | {
      readonly kind: 'createView';
      readonly name: string;
      readonly replace: boolean;
      readonly query: Query;
      readonly columns: readonly string[] | undefined;
    }
  | {
      readonly kind: 'drop';
      readonly what: 'TABLE' | 'VIEW' | 'SEQUENCE' | 'INDEX';
      readonly names: readonly string[];
      readonly ifExists: boolean;
      readonly cascade: boolean;
    }
  | { readonly kind: 'alter'; readonly table: string; readonly ifExists: boolean; readonly alterations: readonly Alteration[] }
  | { readonly kind: 'truncate'; readonly table: string; readonly restart: boolean }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback'; readonly to: string | undefined }
  | { readonly kind: 'savepoint'; readonly name: string }
  /** Changes nothing that the trial has. */
  | { readonly kind: 'nothing' };
