import type { Cell } from './ast.ts';
import type { SqlType } from './sql-type.ts';
import type { StoreTarget } from './typed.ts';

/** What the compiler asks of the engine. */
export interface Natives {
  /** The number by which `h2_cast` knows a conversion. */
  conversion(from: SqlType, to: SqlType, target?: StoreTarget): number;
  /** The value of an expression of constants. */
  evaluate(sql: string): Cell;
}
