export type * from './machine.ts';
export type * from './loader.ts';
export type * from './native.ts';
export type * from './runtime-class.ts';
export type * from './scheduler.ts';
export * from './value.ts';
export { Exit, JavaThrow, Stop } from './thrown.ts';
export { Vm } from './vm.ts';
