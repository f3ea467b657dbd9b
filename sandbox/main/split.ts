import type { Files } from '../host/files.ts';
import { relativePath, resolvePath } from '../host/paths.ts';
import type { JavaParser } from '../java/index.ts';
import { toContent } from './file-content.ts';
import type { SplitRequest, SplitResult } from '../protocol/split.ts';
import { RequestError } from './request-error.ts';
import { HOME } from './simulated-machine.ts';

/** Proposes a split of the project, with a splitter that is loaded for the first of them; `apply` also writes what the proposal says. */
export async function split(files: Files, request: SplitRequest, parser: JavaParser): Promise<SplitResult> {
  const root = resolvePath(HOME, request.project);
  if (files.stat(root)?.kind !== 'directory') throw new RequestError('ENOENT', `There is no project at ${request.project}.`);
  const { propose } = await import('../splitter/index.ts');
  const project = files
    .walk(root)
    .map((path) => ({ path: relativePath(root, path), absolute: path }))
    .filter(({ path }) => !path.split('/').some((part) => part === 'target' || part.startsWith('.')))
    .map(({ path, absolute }) => {
      const content = toContent(path, files.read(absolute));
      return { path, text: content.binary === true ? null : content.content };
    });
  const result = propose(project, request, parser);
  if (result.outcome !== 'applied') return result;
  for (const { path, after } of result.changes) {
    if (after === null) files.remove(`${root}/${path}`);
    else files.write(`${root}/${path}`, after);
  }
  return result;
}
