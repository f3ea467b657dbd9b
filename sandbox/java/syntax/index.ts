export * from './ast.ts';
export { loadParser } from './parser.ts';
export type { JavaParser, ParserWasm } from './parser.ts';
