import type { JavaParser } from '../java/syntax/index.ts';
import type { IndexFile, Indexer, ProjectIndex, ReadingWatch } from './index/project-index.ts';
import { createIndexer } from './index/project-index.ts';

const indexers = new WeakMap<JavaParser, Indexer>();

/** The index of a project's sources; what did not change since the last time is not read again. */
export function indexProject(parser: JavaParser, sources: readonly IndexFile[], watch?: ReadingWatch): ProjectIndex {
  let indexer = indexers.get(parser);
  if (!indexer) indexers.set(parser, (indexer = createIndexer(parser)));
  return indexer.index(sources, watch);
}
