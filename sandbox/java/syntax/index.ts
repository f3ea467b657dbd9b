export * from './ast.ts';
export type * from './statement.ts';
export { loadParser } from './parser.ts';
export type { JavaParser, ParserWasm } from './parser.ts';
export { Field, Kind } from './flat-kinds.ts';
export type { FlatTree } from './flat-tree.ts';
