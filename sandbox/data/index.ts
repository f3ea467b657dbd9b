/** The door of the room: an H2 of its own, in memory. */
import initSqlJs, { type Sqlite } from 'sql.js/dist/sql-wasm-browser.js';

export { cellText } from './cell.ts';
export { convert } from './convert.ts';
export type { Sqlite } from 'sql.js/dist/sql-wasm-browser.js';
export { SqlDatabase } from './database.ts';
export { type Parameter, type Result, type Rows, Session, SqlStatementError, type Wanted } from './session.ts';
export { SqlError, type SqlErrorKind } from './sql-error.ts';
export * as sqlTypes from './sql-type.ts';
export type { SqlType } from './sql-type.ts';
export type { Cell } from './ast.ts';
export type { ResultColumn } from './query.ts';

/** @param wasm SQLite, compiled */
export const loadSqlite = (wasm: Uint8Array): Promise<Sqlite> => initSqlJs({ wasmBinary: wasm, useOldExtensionFunctions: false });
