export type * from './machine.ts';
export type * from './loader.ts';
export type * from './native.ts';
export type * from './runtime-class.ts';
export type * from './scheduler.ts';
export * from './value.ts';
