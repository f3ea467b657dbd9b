export { OpenSplit } from './open-split.ts';
export type { ReadingWatch } from './index/project-index.ts';
export type { ProjectFile } from './project-file.ts';
export { propose } from './propose.ts';
export { report } from './report.ts';
export { detect } from './leaving/detect.ts';
export type { Detection } from './leaving/detect.ts';
export type { SplitReport } from './report.ts';
