export { propose } from './propose.ts';
export type * from './split-result.ts';
