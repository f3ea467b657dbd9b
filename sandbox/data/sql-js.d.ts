/** What the trial uses of sql.js, whose own types know neither bigint nor how to ask for it. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  export type SqliteValue = number | bigint | string | Uint8Array | null;

  export interface SqliteStatement {
    bind(values: readonly SqliteValue[]): boolean;
    /** Whether there is a row. */
    step(): boolean;
    get(bind: null, config: { readonly useBigInt: boolean }): SqliteValue[];
    reset(): void;
    free(): boolean;
  }

  export interface SqliteDatabase {
    run(sql: string): SqliteDatabase;
    prepare(sql: string): SqliteStatement;
    getRowsModified(): number;
    close(): void;
    /** An error that the function throws ends the statement; its message alone comes through. */
    create_function(name: string, body: (...args: never[]) => SqliteValue | boolean): SqliteDatabase;
    updateHook(
      callback: ((operation: 'insert' | 'update' | 'delete', database: string, table: string, rowId: number) => void) | null,
    ): SqliteDatabase;
  }

  export interface Sqlite {
    readonly Database: new () => SqliteDatabase;
  }

  export default function initSqlJs(options: {
    readonly wasmBinary: Uint8Array;
    readonly useOldExtensionFunctions: boolean;
  }): Promise<Sqlite>;
}
