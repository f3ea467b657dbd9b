export { propose } from './propose.ts';
export type { ProjectFile } from './project-file.ts';
