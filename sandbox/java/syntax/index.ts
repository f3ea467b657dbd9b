export * from './ast.ts';
export { loadParser } from './parser.ts';
export type { JavaParser, ParsedFile, ParserWasm } from './parser.ts';
