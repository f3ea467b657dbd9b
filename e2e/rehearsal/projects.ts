import { readProjectFiles } from '../../sandbox/host/node/project-files.ts';
import type { RehearsalCase } from './case.ts';
import type { ProjectFiles } from './engine.ts';

const folders: Readonly<Record<RehearsalCase['project'], string>> = {
  shop: 'sandbox/conformance/real-base/projects',
  monolith: 'content/lessons/split/project',
};

export const filesOf = (project: RehearsalCase['project']): ProjectFiles =>
  readProjectFiles(folders[project]).map(({ path, bytes }) => ({ path, content: Buffer.from(bytes).toString('utf8') }));
